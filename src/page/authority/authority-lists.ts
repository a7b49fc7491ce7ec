import type { Archive, Authority, QuoteRef } from '../../archive/archive.js';
import type { InterfaceWords } from '../../words/words.js';
import { type ArticleEntry, articleEntryOf, newestFirst, newestQuotesFirst, type ReadableArchive } from '../entries.js';
import { type Leaf, leavesOf, type Paging, pagingOf, rangeInWords } from '../paging.js';
import { furtherUrl, type SitePath } from '../urls.js';
import { type SaidIn, saidGroups } from './said.js';

export const QUOTES_PER_AUTHORITY_PAGE = 50;
export const ARTICLES_PER_AUTHORITY_PAGE = 100;

/** A stretch of a list, with the way to the others. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** “1–50 of 312, newest first”, as far as there is anything to say */
  readonly extent: string;
  readonly paging: Paging | null;
}

/** The place of a page: its address and the way up to the site's folder. */
export interface PageLocation {
  readonly path: SitePath;
  readonly root: string;
}

/** What is cut into the pages of an authority. */
export interface AuthorityLists {
  readonly said: readonly Leaf<QuoteRef>[];
  readonly attitudes: readonly Leaf<QuoteRef>[];
  /** articles */
  readonly named: readonly Leaf<number>[];
}

/**
 * What is attributed to an authority, sayings and attitudes, and where it is named, newest first.
 * @param articles that name it, as far as they are listed
 */
export function authorityLists(
  archive: Archive,
  { quotes, attitudes, appearances }: Authority,
  articles: readonly number[] = appearances.map(({ article }) => article),
): AuthorityLists {
  return {
    said: leavesOf(newestQuotesFirst(archive, quotes), QUOTES_PER_AUTHORITY_PAGE),
    attitudes: leavesOf(newestQuotesFirst(archive, attitudes), QUOTES_PER_AUTHORITY_PAGE),
    named: leavesOf(newestFirst(archive, articles), ARTICLES_PER_AUTHORITY_PAGE),
  };
}

/** A stretch of what somebody said, or of what is reported of their attitudes. */
export function saidStretch(
  readable: ReadableArchive,
  leaves: AuthorityLists['said' | 'attitudes'],
  { list, number, ...place }: PageLocation & { readonly list: 'said' | 'attitudes'; readonly number: number },
): ListPage<SaidIn> {
  const { archive, words } = readable;
  const leaf = leaves[number - 1]!;
  // the dated ones come first
  const first = leaves[0]!.items[0];
  const dated = first !== undefined && archive.records[first.article]!.date !== null;
  return stretchOf(saidGroups(readable, leaf.items, place.root, false), {
    leaf,
    leaves,
    place,
    list,
    dated,
    words,
  });
}

export function namedStretch(
  readable: ReadableArchive,
  leaves: AuthorityLists['named'],
  place: PageLocation,
  number: number,
): ListPage<ArticleEntry> {
  const { archive, words } = readable;
  const leaf = leaves[number - 1]!;
  const entries = leaf.items.map((article) => articleEntryOf(readable, article, place.root));
  const first = leaves[0]!.items[0];
  const dated = first !== undefined && archive.records[first]!.date !== null;
  return stretchOf(entries, { leaf, leaves, place, list: 'named', dated, words });
}

interface Stretch {
  readonly leaf: Leaf<unknown>;
  readonly leaves: readonly Leaf<unknown>[];
  readonly place: PageLocation;
  readonly list: keyof AuthorityLists;
  readonly dated: boolean;
  readonly words: InterfaceWords;
}

function stretchOf<T>(items: readonly T[], { leaf, leaves, place, list, dated, words }: Stretch): ListPage<T> {
  const { path, root } = place;
  const total = leaves.at(-1)!.last;
  return {
    items,
    total,
    extent: extentOfList(leaves.length > 1 ? rangeInWords(leaf, total, words) : null, total > 1 && dated, words),
    paging: pagingOf(leaf, leaves, { root, pathOf: (number) => furtherUrl(path, list, number), words }),
  };
}

function extentOfList(range: string | null, ordered: boolean, { say }: InterfaceWords): string {
  if (!ordered) return range ?? '';
  return range === null ? say('range.newest-first') : say('range.newest', { range });
}
