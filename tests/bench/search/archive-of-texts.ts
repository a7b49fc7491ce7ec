import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Archive, Authority, PlaceAuthority, SourceAuthority } from '../../../src/archive/archive.js';
import type { ArticleRecord } from '../../../src/article/record.js';

/** A record of a text whose first line is its headline, with nothing found in it. */
export function recordOfText(id: string, text: string, date: string | null = null): ArticleRecord {
  const paragraphs: ArticleRecord['paragraphs'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push({ start, end: start + line.length, role: start === 0 ? 'headline' : 'text' });
    start += line.length + 1;
  }
  return {
    id,
    seed: `${id}.txt`,
    sha256: '0'.repeat(64),
    text,
    headline: text.slice(0, paragraphs[0]!.end),
    deck: null,
    byline: [],
    publisher: null,
    language: 'en',
    url: null,
    date,
    dateline: null,
    paragraphs,
    quotes: [],
    sources: [],
    people: [],
    places: [],
    organisations: [],
    problems: [],
  };
}

/** The records of all `.txt` files below a folder, in path order. */
export function recordsIn(folder: string): ArticleRecord[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const id = relative(folder, path).split(sep).join('/').slice(0, -'.txt'.length);
      return recordOfText(id, readFileSync(path, 'utf8').trimEnd());
    });
}

/** An archive of these records and authorities. */
export function archiveOfRecords(
  records: readonly ArticleRecord[],
  found: {
    readonly people?: readonly Authority[];
    readonly places?: readonly PlaceAuthority[];
    readonly organisations?: readonly Authority[];
    readonly sources?: readonly SourceAuthority[];
  } = {},
): Archive {
  return {
    records,
    people: [],
    places: [],
    organisations: [],
    sources: [],
    ...found,
    versions: new Map(),
    authorityOf: () => undefined,
  };
}
