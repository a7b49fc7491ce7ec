import type { Archive } from '../archive/archive.js';
import type { ArticleRecord } from '../article/record.js';
import { shownDate } from '../article/shown-date.js';
import { dateWords } from './date-words.js';
import { articleUrl, type Href, hrefBelow } from './urls.js';

/** An article in a list. What `parts/entries.hbs` gets. */
export interface Entry {
  /** for `<time datetime>`; null when undated */
  readonly datetime: string | null;
  readonly date: string;
  readonly headline: string;
  readonly href: Href;
  /** BCP 47, when it is not the site's own */
  readonly lang: string | null;
}

export function entryOf(archive: Archive, article: number, root: string): Entry {
  const record = archive.records[article]!;
  return {
    ...whenOf(record),
    headline: headlineOf(record),
    href: hrefBelow(root, articleUrl(record)),
    lang: langOf(record),
  };
}

/** The article's date; without one, the day that its dateline gives without a year. */
export function whenOf(record: ArticleRecord): { datetime: string | null; date: string } {
  return { datetime: record.date, date: dateWords(shownDate(record)) };
}

/** A headline, or the article's name when it has none. */
export function headlineOf(record: ArticleRecord): string {
  return record.headline.trim() === '' ? record.id : record.headline;
}

export function langOf(record: ArticleRecord): string | null {
  return /^en\b/i.test(record.language) ? null : record.language;
}
