import type { Archive, QuoteRef } from '../archive/archive.js';
import { cutText } from '../article/cut.js';
import { shownDate } from '../article/date.js';
import type { ArticleRecord } from '../article/record.js';
import { foldOf } from '../text/fold.js';
import { runsBy } from '../text/gather.js';
import type { InterfaceWords } from '../words/words.js';
import { articleUrl, type Href, hrefBelow } from './urls.js';

/** An article in a list. What `parts/entries.hbs` gets. */
export interface ArticleEntry {
  /** for `<time datetime>`; null when undated */
  readonly datetime: string | null;
  readonly date: string;
  readonly headline: string;
  readonly href: Href;
  /** BCP 47, when it is not the interface's */
  readonly lang: string | null;
}

/** An archive, and the words in which pages describe it. */
export interface ReadableArchive {
  readonly archive: Archive;
  readonly words: InterfaceWords;
}

export function articleEntryOf({ archive, words }: ReadableArchive, article: number, root: string): ArticleEntry {
  const record = archive.records[article]!;
  return {
    ...listedWhenOf(record, words),
    headline: headlineOf(record),
    href: hrefBelow(root, articleUrl(record)),
    lang: langOf(record, words),
  };
}

/** The article's date; without one, the day that its dateline gives without a year. */
export function whenOf(record: ArticleRecord, words: InterfaceWords): { datetime: string | null; date: string } {
  return { datetime: record.date, date: words.date(shownDate(record)) };
}

/** As `whenOf` in a list, where a day without a year is seen to have none. */
export function listedWhenOf(record: ArticleRecord, words: InterfaceWords): { datetime: string | null; date: string } {
  const date = shownDate(record);
  return { datetime: record.date, date: date?.startsWith('--') ? words.dayOfMonth(date) : words.date(date) };
}

/** A headline, or the article's name when it has none. */
export function headlineOf(record: ArticleRecord): string {
  return record.headline.trim() === '' ? record.id : record.headline;
}

/** The language of an article; null when it is the interface's. */
export function langOf({ language }: ArticleRecord, words: InterfaceWords): string | null {
  return words.isIn(language) ? null : language;
}

/** The letter that a name is filed under: A to Z, or “#” for figures and other scripts. */
export function letterOf(sortName: string): string {
  const first = foldOf(sortName).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /^[a-z]$/.test(first) ? first.toUpperCase() : '#';
}

export const INDEX_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '#'] as const;

/** An item of a sentence's list, with what comes before it. */
export type InSentence<T> = T & {
  /** nothing, “, ” or “ and ” */
  readonly sep: string;
};

/** Items as a sentence lists them: “Tehran, Damascus and Aleppo”. */
export function listed<T extends object>(items: readonly T[], { say }: InterfaceWords): InSentence<T>[] {
  const sepAt = (i: number): string => (i === 0 ? '' : say(i === items.length - 1 ? 'list.and' : 'list.comma'));
  return items.map((item, i) => ({ ...item, sep: sepAt(i) }));
}

/** How an article begins: its deck, or the first of its text, cut after a whole word near `length` UTF-16 code units. */
export function teaserOf(record: ArticleRecord, length = 180): string {
  const first = record.paragraphs.find(({ role }) => role === 'text');
  const text = record.deck ?? (first === undefined ? '' : record.text.slice(first.start, first.end));
  return cutText(text.replace(/\s+/g, ' ').trim(), length, ' …');
}

/** Indexes of articles, given in archive order, from the newest to the oldest; the undated ones after them. */
export function newestFirst(archive: Archive, articles: readonly number[]): readonly number[] {
  return turned(articles, (article) => archive.records[article]!.date !== null);
}

/** Quotes, given in archive order: the newest article's first, each article's in the order of its text. */
export function newestQuotesFirst(archive: Archive, quotes: readonly QuoteRef[]): readonly QuoteRef[] {
  const byArticle = runsBy(quotes, ({ article }) => article);
  return turned(byArticle, ({ key }) => archive.records[key]!.date !== null).flatMap(({ values }) => values);
}

/** The dated ones, which come first, in reverse; then the others. */
function turned<T>(items: readonly T[], isDated: (item: T) => boolean): readonly T[] {
  let dated = items.length;
  while (dated > 0 && !isDated(items[dated - 1]!)) dated--;
  return [...items.slice(0, dated).reverse(), ...items.slice(dated)];
}
