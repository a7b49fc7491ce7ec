import type { SpellingData } from './spelling.js';

/** The kinds of thing that a search can be narrowed to, in the order in which they are shown. */
export const FACETS = ['person', 'place', 'organisation', 'source'] as const;
export type FacetKind = (typeof FACETS)[number];

/** What the browser has to know before it can ask for anything else; the shard `manifest`, JSON. */
export interface Manifest {
  readonly articles: number;
  /** words of all articles together */
  readonly words: number;
  /** different words */
  readonly vocabulary: number;
  readonly quotes: number;
  /** articles are in order of date: each year (null: undated) and how many articles it has, in that order */
  readonly years: readonly (readonly [year: string | null, articles: number])[];
  readonly spelling: SpellingData;
  /** shards `d0`, `d1`…: the first word of each */
  readonly dictionary: readonly { readonly word: string; readonly number: number }[];
  /** shards `w0`… (where words stand) and `p0`… (at which places): the number of the first word of each */
  readonly postings: readonly number[];
  readonly places: readonly number[];
  /** shards `t0`…: the number of the first article of each */
  readonly stories: readonly number[];
  /** shards `person-0`…: how many authorities each has, those of most articles first */
  readonly facets: Readonly<Record<FacetKind, readonly number[]>>;
}

/** The number of the part that holds `number`, when each part begins with one of `firsts`. */
export function partOf(firsts: readonly number[], number: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
