import type { ArticleRecord, Mention, Quote } from '../../src/article/record.js';
import { makeRecord } from '../make-record.js';

/** What a made-up story is about; findings are named by their words, and every occurrence is a mention. */
export interface Story {
  readonly id?: string;
  readonly date?: string | null;
  readonly language?: string;
  /** headline, then paragraphs; `role: ` or `form: ` before a line gives it one of its own */
  readonly lines: readonly string[];
  /** name, then its role and other forms */
  readonly people?: Readonly<Record<string, { readonly role?: string; readonly forms?: readonly string[] }>>;
  readonly places?: Readonly<
    Record<
      string,
      {
        readonly at?: readonly [lat: number, lon: number];
        readonly country?: string;
        readonly forms?: readonly string[];
      }
    >
  >;
  readonly organisations?: readonly string[];
  /** words, speaker's name or null, cue; a speaker who is no person above is an unnamed source */
  readonly quotes?: readonly (readonly [words: string, speaker: string | null, cue: string | null])[];
  readonly changes?: Partial<ArticleRecord>;
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
const ROLES = /^(kicker|deck|byline|dateline|label|agency|subhead|note|caption): /;
const FORMS = /^(list-item|numbered-item|block-quote|table-row|footnote): /;

/** `table-row: ` before a line gives it a form. */
const formOf = (line: string): Pick<ArticleRecord['paragraphs'][number], 'form'> => {
  const form = FORMS.exec(line)?.[1];
  return form === undefined ? {} : { form: form as NonNullable<ArticleRecord['paragraphs'][number]['form']> };
};

/** The record of a made-up story. */
export function storyOf(story: Story): ArticleRecord {
  const headline = story.lines.findIndex((line) => !ROLES.test(line));
  const roles = story.lines.map((line, i) => ROLES.exec(line)?.[1] ?? (i === headline ? 'headline' : 'text'));
  const lines = story.lines.map((line) => line.replace(ROLES, '').replace(FORMS, ''));
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line, i) => {
    const paragraph = {
      start,
      end: start + line.length,
      role: roles[i]! as ArticleRecord['paragraphs'][number]['role'],
      ...formOf(story.lines[i]!),
    };
    start = paragraph.end + 1;
    return paragraph;
  });
  const mentions = (forms: readonly string[]): Mention[] => mentionsIn(text, forms);
  const people = Object.entries(story.people ?? {}).map(([name, { role, forms }]) => ({
    id: slug(name),
    name,
    role: role ?? null,
    mentions: mentions([name, ...(forms ?? [])]),
  }));
  const quotes = (story.quotes ?? []).map((quote, i) => quoteIn(text, quote, i));
  const speakers = new Map(quotes.flatMap(({ speaker }) => (speaker?.source ? [[speaker.source, speaker.name!]] : [])));
  return makeRecord({
    id: story.id ?? 'a-story',
    text,
    headline: lines[headline]!,
    language: story.language ?? 'en',
    date: story.date ?? null,
    paragraphs,
    quotes,
    sources: [...speakers].map(([id, name]) => {
      const known = people.some((person) => person.id === id);
      return { id, name, kind: known ? 'person' : 'unnamed', anonymous: !known, mentions: mentions([name]) };
    }),
    people,
    places: Object.entries(story.places ?? {}).map(([name, { at, country, forms }]) => ({
      id: slug(name),
      name,
      kind: 'city',
      country: country ?? null,
      region: null,
      lat: at?.[0] ?? null,
      lon: at?.[1] ?? null,
      geonames: null,
      confidence: 0.9,
      mentions: mentions(forms ?? [name]),
    })),
    organisations: (story.organisations ?? []).map((name) => ({ id: slug(name), name, mentions: mentions([name]) })),
    ...story.changes,
  });
}

function mentionsIn(text: string, forms: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const taken = found.some(({ start, end }) => at < end && at + form.length > start);
      if (!taken) found.push({ start: at, end: at + form.length, text: form, confidence: 0.9, rule: 'tagger' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function quoteIn(text: string, [words, speaker, cue]: NonNullable<Story['quotes']>[number], i: number): Quote {
  const start = text.indexOf(words);
  const near = cue === null ? -1 : text.indexOf(cue, start + words.length);
  const cueAt = cue !== null && near < 0 ? text.lastIndexOf(cue, start) : near;
  return {
    id: `q${i + 1}`,
    kind: words.startsWith('“') ? 'direct' : 'indirect',
    text: words,
    start,
    end: start + words.length,
    speaker: speaker === null ? null : { name: speaker, source: slug(speaker), text: null, start: null, end: null },
    cue: cue === null ? null : { text: cue, start: cueAt, end: cueAt + cue.length, family: 'speech' },
    confidence: 0.95,
    rule: 'said-after',
  };
}
