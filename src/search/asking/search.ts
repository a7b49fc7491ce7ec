import { compareCodeUnits } from '../../text/compare.js';
import { type Histogram, histogramOf } from '../dates.js';
import type { Facet } from '../facets.js';
import type { FacetKind } from '../index-manifest.js';
import type { IndexReader } from '../index-reader.js';
import { collapsed } from '../stories.js';
import { articlesWith, type Filters, inOrder, inRange, narrowerRange, type SortOrder } from './filters.js';
import { type Match, type Matches, matchesOf } from './match.js';
import type { Query } from './query.js';

export interface SearchResult {
  /** one of each story, the best first; without words, the newest first and the undated last */
  readonly articles: readonly number[];
  /** by article: the other results that are versions of its story */
  readonly versions: ReadonlyMap<number, readonly number[]>;
  /** the stories over time, whatever days were asked for */
  readonly histogram: Histogram;
  readonly matches: readonly Match[];
  /** what no article has */
  readonly missing: readonly string[];
  /** whether no article has all terms, so that those which have most of them are shown */
  readonly partial: boolean;
}

/**
 * Searches articles. Rejects when a shard is missing or damaged.
 * @param matches of the query, where they have been looked up before
 */
export async function search(
  shelf: IndexReader,
  query: Query,
  {
    filters,
    sort = 'best',
    matches,
  }: { readonly filters: Filters; readonly sort?: SortOrder; readonly matches?: Matches },
): Promise<SearchResult> {
  const [manifest, { wanted, unwanted }, allowed, isInRange] = await Promise.all([
    shelf.manifest(),
    matches ?? matchesOf(shelf, query),
    articlesWith(shelf, filters),
    inRange(shelf, narrowerRange(query.range, filters.range)),
  ]);
  const size = manifest.articles;
  for (const { articles } of unwanted) for (const article of articles) allowed[article] = 0;
  const known = wanted.filter(({ articles }) => articles.length > 0);
  const { scores, held } = scoreSums(known, size);
  const needed = mostHeld(known, held, allowed);
  const everything: number[] = [];
  const add = (article: number): void => {
    if (held[article] === needed && allowed[article] === 1) everything.push(article);
  };
  // what has all terms has the rarest
  if (needed > 0 && needed === known.length) rarest(known).articles.forEach(add);
  else if (needed > 0 || wanted.length === 0) for (let article = 0; article < size; article++) add(article);
  const dated = manifest.dates.firsts.at(-1)!;
  const order = known.length === 0 && sort === 'best' ? 'new' : sort;
  const ranked = inOrder(everything.filter(isInRange), {
    order,
    score: (article) => scores[article]!,
    isDated: (article) => article < dated,
  });
  const one = collapsed(ranked, manifest.leaders);
  return {
    ...one,
    histogram: histogramOf(manifest.dates, collapsed(everything, manifest.leaders).articles),
    matches: wanted,
    missing: wanted.filter((match) => match.articles.length === 0).map(({ term }) => term.text),
    partial: needed < known.length,
  };
}

/** Sums of scores over the terms, and how many terms each article holds. */
export function scoreSums(matches: readonly Match[], size: number): { scores: Float64Array; held: Uint8Array } {
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

function mostHeld(matches: readonly Match[], held: Uint8Array, allowed: Uint8Array): number {
  let most = 0;
  for (const { articles } of matches) {
    for (const article of articles) if (held[article]! > most && allowed[article] === 1) most = held[article]!;
  }
  return most;
}

function rarest(matches: readonly Match[]): Match {
  return matches.reduce((least, match) => (match.articles.length < least.articles.length ? match : least));
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
