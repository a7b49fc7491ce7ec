import type { Matches } from '../asking/match.js';
import { namesWith } from '../asking/name-search.js';
import type { Query } from '../asking/query.js';
import { searchQuotations } from '../asking/quotation-search.js';
import { search } from '../asking/search.js';
import type { IndexReader } from '../index-reader.js';
import { type FoundWords, wordsOfArticles, wordsOfNames, wordsOfQuotations } from './found-words.js';
import { nameResult } from './names-view.js';
import { articleFilters, type Opened, quotationFilters } from './narrowing/narrow.js';
import { quotationOf, resultOf } from './results.js';
import type { PageState, Tab } from './state.js';

/** Names that have the words of a query, the likeliest first. */
export type Named = Awaited<ReturnType<typeof namesWith>>;

/** A question, and what has been looked up for it. */
export interface Asked {
  readonly index: IndexReader;
  readonly state: PageState;
  readonly query: Query;
  readonly matches: Matches;
  readonly names: Promise<Named>;
  readonly opened: Opened;
}

/** What one tab shows. */
export interface TabListing {
  readonly total: number;
  readonly words: FoundWords;
  /** the entries from this one to that one */
  entries(from: number, to: number): Promise<HTMLElement[]>;
  filters(): Promise<HTMLElement[]>;
  /** the heads of the columns of what can be saved */
  readonly columns: readonly string[];
  /** the entries from this one to that one as rows of a table; addresses are from the site's folder */
  rows(from: number, to: number): Promise<(readonly (string | number)[])[]>;
}

/** The answer of a tab. Rejects when a shard is missing or damaged, as its methods do. */
export function listingOf(tab: Tab, asked: Asked): Promise<TabListing> {
  if (tab === 'names') return namesListing(asked);
  return tab === 'quotations' ? quotationListing(asked) : articleListing(asked);
}

/** How much a tab would list. Rejects when a shard is missing or damaged. */
export async function totalOf(tab: Tab, asked: Asked): Promise<number> {
  if (tab !== 'quotations') return (await listingOf(tab, asked)).total;
  const { index, state, query, matches } = asked;
  const found = await searchQuotations(index, query, { filters: state.filters, matches, countOnly: true });
  return found.quotes.length;
}

/** The last word may be unfinished while the reader types. */
export async function namesOfQuery(index: IndexReader, query: Query): Promise<Named> {
  const words = query.wanted.flatMap((term) => term.words);
  if (words.length === 0) return [];
  return namesWith(index, words, query.wanted.at(-1)!.prefix !== 'no');
}

async function articleListing(asked: Asked): Promise<TabListing> {
  const { index, state, query, matches, opened } = asked;
  const found = await search(index, query, { filters: state.filters, sort: state.sort, matches });
  const versions = (article: number): number => 1 + (found.versions.get(article)?.length ?? 0);
  return {
    total: found.articles.length,
    words: wordsOfArticles(found),
    // each is made while others are still on their way
    entries: (from, to) =>
      Promise.all(
        found.articles
          .slice(from, to)
          .map(async (article) => resultOf(await index.story(article), found.matches, versions(article))),
      ),
    filters: () => articleFilters(index, found, state, opened),
    columns: ['date', 'headline', 'page'],
    rows: (from, to) =>
      Promise.all(
        found.articles.slice(from, to).map(async (article) => {
          const { date, headline, path } = await index.story(article);
          return [date ?? '', headline, encodeURI(path)];
        }),
      ),
  };
}

async function quotationListing(asked: Asked): Promise<TabListing> {
  const { index, state, query, matches, opened } = asked;
  const found = await searchQuotations(index, query, { filters: state.filters, sort: state.sort, matches });
  const { articles, firsts } = await index.quotes();
  return {
    total: found.quotes.length,
    words: wordsOfQuotations(found),
    entries: (from, to) =>
      Promise.all(
        found.quotes.slice(from, to).map(async (quote) => {
          const article = articles[quote]!;
          return quotationOf(await index.story(article), quote - firsts[article]!, found.matches);
        }),
      ),
    filters: () => quotationFilters(index, found, state, opened),
    columns: ['date', 'speaker', 'cue', 'kind', 'text', 'headline', 'page'],
    rows: (from, to) =>
      Promise.all(
        found.quotes.slice(from, to).map(async (quote) => {
          const article = articles[quote]!;
          const { date, headline, path, text, quotes } = await index.story(article);
          const { id, start, end, speaker, cue, marked } = quotes[quote - firsts[article]!]!;
          const kind = marked ? 'in quotation marks' : 'reported';
          return [date ?? '', speaker, cue, kind, text.slice(start, end), headline, `${encodeURI(path)}#${id}`];
        }),
      ),
  };
}

async function namesListing({ names }: Asked): Promise<TabListing> {
  const found = await names;
  return {
    total: found.length,
    words: wordsOfNames(found.length),
    entries: async (from, to) => found.slice(from, to).map(({ entry }) => nameResult(entry)),
    filters: async () => [],
    columns: ['name', 'kind', 'articles', 'quotations', 'page'],
    rows: async (from, to) =>
      found
        .slice(from, to)
        .map(({ entry: { name, kind, articles, quotes, href } }) => [name, kind, articles, quotes, href]),
  };
}
