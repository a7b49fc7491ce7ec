import type { Archive, Authority, PlaceAuthority } from '../../src/archive/archive.js';
import type { ArticleRecord } from '../../src/article/record.js';
import type { Addresses } from '../../src/export/addresses.js';

/** A record with nothing found in it. */
export function emptyRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 'a',
    seed: 'a.txt',
    sha256: 'ab'.repeat(32),
    text: 'Headline\nBody.',
    headline: 'Headline',
    deck: null,
    byline: [],
    publisher: null,
    language: 'en',
    url: null,
    date: null,
    dateline: null,
    paragraphs: [
      { start: 0, end: 8, role: 'headline' },
      { start: 9, end: 14, role: 'text' },
    ],
    quotes: [],
    sources: [],
    people: [],
    places: [],
    organisations: [],
    problems: [],
    ...changes,
  };
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
    authorityOf: ((kind: string, _article: number, local: string) =>
      kind === 'person' ? people.find(({ id }) => id === local) : undefined) as Archive['authorityOf'],
  };
}

export const sampleAddresses: Addresses = {
  article: (index) => `articles/${index}.html`,
  authority: ({ kind, id }) => `${kind}/${id}.html`,
};
