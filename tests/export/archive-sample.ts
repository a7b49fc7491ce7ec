import type { Archive, Authority, PlaceAuthority } from '../../src/archive/archive.js';
import type { ArticleRecord } from '../../src/article/record.js';
import type { Addresses } from '../../src/export/addresses.js';
import { makeRecord } from '../make-record.js';

/** A record with nothing found in it. */
export function emptyRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return makeRecord({
    text: 'Headline\nBody.',
    headline: 'Headline',
    paragraphs: [
      { start: 0, end: 8, role: 'headline' },
      { start: 9, end: 14, role: 'text' },
    ],
    ...changes,
  });
}

export function sampleArchive(records: readonly ArticleRecord[], people: readonly Authority[] = []): Archive {
  const places: readonly PlaceAuthority[] = [];
  return {
    records,
    people,
    places,
    organisations: [],
    sources: [],
    versions: new Map(),
    leaders: Int32Array.from(records.keys()),
    related: new Map(),
    authorityOf: ((kind: string, _article: number, local: string) =>
      kind === 'person' ? people.find(({ id }) => id === local) : undefined) as Archive['authorityOf'],
  };
}

export const sampleAddresses: Addresses = {
  article: (index) => `articles/${index}.html`,
  authority: ({ kind, id }) => `${kind}/${id}.html`,
};
