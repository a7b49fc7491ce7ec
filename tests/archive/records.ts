import type { ArticleRecord, Person, Place } from '../../src/article/record.js';
import { slugOf } from '../../src/text/slug.js';
import { type Given, makeRecord } from '../make-record.js';

export const recordWith = (given: Given<ArticleRecord> & { readonly id: string }): ArticleRecord => {
  const text = given.text ?? given.headline ?? given.id;
  return makeRecord({ headline: text, ...given, text });
};

/** A person of one article: name, role, and the wordings in which the article mentions them. */
export function person(name: string, role: string | null = null, ...forms: readonly string[]): Person {
  return { id: slugOf(name), name, role, mentions: mentionsOf(forms.length > 0 ? forms : [name]) };
}

export function organisation(name: string, ...forms: readonly string[]) {
  return { id: slugOf(name), name, mentions: mentionsOf(forms.length > 0 ? forms : [name]) };
}

export function place(name: string, kind: Place['kind'], country: string | null, more: Partial<Place> = {}): Place {
  return {
    id: slugOf(`${name} ${country ?? ''}`),
    name,
    kind,
    country,
    region: null,
    lat: null,
    lon: null,
    geonames: null,
    confidence: 0.9,
    mentions: mentionsOf([name]),
    ...more,
  };
}

export function mentionsOf(forms: readonly string[]) {
  return forms.map((text, i) => ({ start: i, end: i + text.length, text, confidence: 0.9, rule: 'test' }));
}
