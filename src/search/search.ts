import { compareCodeUnits } from '../text/compare.js';
import type { Facet } from './facets.js';
import { FACETS, type FacetKind } from './index-manifest.js';
import type { IndexReader } from './index-reader.js';
import { type Match, matchesOf } from './match.js';
import type { Query } from './query.js';

/** What a search is narrowed to. Articles have to have all authorities, and be of one of the years. */
export interface Filters {
  readonly said: boolean;
  readonly years: readonly string[];
  readonly authorities: Readonly<Record<FacetKind, readonly string[]>>;
}

/** The year of articles without a date. */
export const UNDATED_YEAR = 'undated';

export const NO_FILTERS: Filters = {
  said: false,
  years: [],
  authorities: { person: [], place: [], organisation: [], source: [] },
};

export interface SearchResult {
  /** the best first; without words, the newest first and the undated last */
  readonly articles: readonly number[];
  /** how many there are without “only what was said” */
  readonly everything: number;
  /** how many there are with “only what was said”; found out when it is asked for */
  said(): Promise<number>;
  /** how many there are of each year, whatever years were asked for, in order of time */
  readonly years: readonly { readonly year: string; readonly articles: number }[];
  readonly matches: readonly Match[];
  /** what no article has */
  readonly missing: readonly string[];
  /** whether no article has all terms, so that those which have most of them are shown */
  readonly partial: boolean;
}

/** Searches. Rejects when a shard is missing or damaged. */
export async function search(shelf: IndexReader, query: Query, filters: Filters): Promise<SearchResult> {
  const [manifest, { wanted, unwanted }, allowed] = await Promise.all([
    shelf.manifest(),
    matchesOf(shelf, query),
    allowedBy(shelf, filters),
  ]);
  const size = manifest.articles;
  for (const { articles } of unwanted) for (const article of articles) allowed[article] = 0;
  const known = wanted.filter(({ articles }) => articles.length > 0);
  const { scores, held } = scoreSums(known, size);
  let needed = 0;
  for (const { articles } of known) {
    for (const article of articles) if (held[article]! > needed && allowed[article] === 1) needed = held[article]!;
  }
  const everything: number[] = [];
  const add = (article: number): void => {
    if (held[article] === needed && allowed[article] === 1) everything.push(article);
  };
  // what has all terms has the rarest
  if (needed > 0 && needed === known.length) rarest(known).articles.forEach(add);
  else if (needed > 0 || wanted.length === 0) for (let article = 0; article < size; article++) add(article);
  const inYears = (articles: readonly number[]): InYears => inYearsOf(manifest.years, articles, filters.years);
  const saidOfAll = (): Promise<number[]> => saidOf(shelf, known, everything);
  const years = inYears(filters.said ? await saidOfAll() : everything);
  const undated = manifest.years.find(([year]) => year === null)?.[1] ?? 0;
  return {
    articles: ranked(years.within, scores, known.length > 0, size - undated),
    everything: inYears(everything).within.length,
    said: async () => inYears(await saidOfAll()).within.length,
    years: years.counts,
    matches: wanted,
    missing: wanted.filter((match) => match.articles.length === 0).map(({ term }) => term.text),
    partial: needed < known.length,
  };
}

function scoreSums(matches: readonly Match[], size: number): { scores: Float64Array; held: Uint8Array } {
  const sums = new Float64Array(size);
  const held = new Uint8Array(size);
  for (const { articles, scores } of matches) {
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i]!;
      sums[article]! += scores[i]!;
      held[article]!++;
    }
  }
  return { scores: sums, held };
}

function rarest(matches: readonly Match[]): Match {
  return matches.reduce((least, match) => (match.articles.length < least.articles.length ? match : least));
}

/** Those articles in which one quote has all terms; without terms, those with any quote. */
async function saidOf(shelf: IndexReader, matches: readonly Match[], articles: readonly number[]): Promise<number[]> {
  const { firsts } = await shelf.quotes();
  const held = new Uint8Array(firsts.at(-1)!);
  for (const said of await Promise.all(matches.map((match) => match.said()))) {
    for (const quote of said) held[quote]!++;
  }
  return articles.filter((article) => {
    for (let quote = firsts[article]!; quote < firsts[article + 1]!; quote++) {
      if (held[quote] === matches.length) return true;
    }
    return false;
  });
}

/** 1 for every article that has all authorities asked for. */
async function allowedBy(shelf: IndexReader, filters: Filters): Promise<Uint8Array> {
  const { articles } = await shelf.manifest();
  const allowed = new Uint8Array(articles).fill(1);
  for (const kind of FACETS) {
    for (const id of filters.authorities[kind]) {
      const facet = await facetOf(shelf, kind, id);
      const here = new Uint8Array(articles);
      for (const article of facet?.articles ?? []) here[article] = 1;
      for (let a = 0; a < articles; a++) allowed[a]! &= here[a]!;
    }
  }
  return allowed;
}

/** The authority of this id; undefined when the archive has none. */
export async function facetOf(shelf: IndexReader, kind: FacetKind, id: string): Promise<Facet | undefined> {
  const { facets } = await shelf.manifest();
  for (let part = 0; part < facets[kind].length; part++) {
    const found = (await shelf.facets(kind, part)).find((facet) => facet.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface InYears {
  readonly counts: SearchResult['years'];
  readonly within: readonly number[];
}

/** Counts articles, ascending, by year, and leaves out those of other years. */
function inYearsOf(
  years: readonly (readonly [string | null, number])[],
  articles: readonly number[],
  asked: readonly string[],
): InYears {
  const within: number[] = [];
  const counts: { year: string; articles: number }[] = [];
  let end = 0;
  let at = 0;
  for (const [date, size] of years) {
    const year = date ?? UNDATED_YEAR;
    const from = at;
    end += size;
    while (at < articles.length && articles[at]! < end) at++;
    if (at > from || asked.includes(year)) counts.push({ year, articles: at - from });
    if (asked.includes(year)) for (let i = from; i < at; i++) within.push(articles[i]!);
  }
  return { counts, within: asked.length === 0 ? articles : within };
}

/**
 * @param articles ascending
 * @param dated how many articles have a date; they are in order of it, before the others
 */
function ranked(articles: readonly number[], scores: Float64Array, byScore: boolean, dated: number): number[] {
  const list = articles.filter((article) => article < dated).reverse();
  for (const article of articles) if (article >= dated) list.push(article);
  // a stable sort: of equals the newer comes first
  return byScore ? list.sort((a, b) => scores[b]! - scores[a]!) : list;
}

/** How many of these articles each authority is in: those that are in any, the most frequent first. */
export async function facetCounts(
  shelf: IndexReader,
  kind: FacetKind,
  articles: readonly number[],
  parts: number,
): Promise<{ readonly facet: Facet; readonly articles: number }[]> {
  const manifest = await shelf.manifest();
  const here = new Uint8Array(manifest.articles);
  for (const article of articles) here[article] = 1;
  const counted: { facet: Facet; articles: number }[] = [];
  for (let part = 0; part < Math.min(parts, manifest.facets[kind].length); part++) {
    for (const facet of await shelf.facets(kind, part)) {
      let count = 0;
      for (const article of facet.articles) count += here[article]!;
      if (count > 0) counted.push({ facet, articles: count });
    }
  }
  return counted.sort((a, b) => b.articles - a.articles || compareCodeUnits(a.facet.id, b.facet.id));
}
