import { firstAbove } from '../text/sorted.js';
import { textsIn } from './codec/front-coding.js';
import { firstsOf, numbersIn } from './codec/numbers.js';

/** The kinds of thing that a search can be narrowed to, in the order in which they are shown. */
export const FACETS = ['person', 'place', 'organisation', 'source'] as const;
export type FacetKind = (typeof FACETS)[number];

/** What every search has to know; the shard `manifest`, which the page loads with its scripts. JSON. */
export interface ManifestData {
  readonly articles: number;
  /** words of all articles together */
  readonly words: number;
  /** different words */
  readonly vocabulary: number;
  readonly quotes: number;
  /** articles are in order of date: each year (null: undated) and how many articles it has, in that order */
  readonly years: readonly (readonly [year: string | null, articles: number])[];
  /** shards `d0`, `d1`…: the words of the dictionary, for those who look for words that are like another */
  readonly dictionary: WordShards;
  /** shards `w0`…: some words, and where they are */
  readonly postings: WordShards;
  /** shards `p0`…: at which places words stand; how many words each has, as `numbersText` */
  readonly places: string;
  /** shards `t0`…: how many articles each has, as `numbersText` */
  readonly stories: string;
  /** shards `person-0`…: how many authorities each has, those of most articles first */
  readonly facets: Readonly<Record<FacetKind, readonly number[]>>;
  /** the preset dictionary of all packed texts, see `unpackTexts` */
  readonly sample: string;
  /** of each article, see `stepsText` */
  readonly lengths: string;
  /** how many quotes each article has, as `numbersText` */
  readonly quoteCounts: string;
}

/** Shards that each hold some words, one after the other. */
export interface WordShards {
  /** the first word of each, front-coded */
  readonly firstWords: string;
  /** how many words each has, as `numbersText` */
  readonly sizes: string;
}

/** A manifest, read. Where numbers are where parts begin, they end with where the last part ends. */
export interface Manifest extends Omit<ManifestData, 'dictionary' | 'postings' | 'places' | 'stories'> {
  readonly dictionary: WordParts;
  readonly postings: WordParts;
  readonly places: Int32Array;
  readonly stories: Int32Array;
}

export interface WordParts {
  readonly firstWords: readonly string[];
  /** numbers of words */
  readonly firsts: Int32Array;
}

/** @throws RangeError when the parts do not fit together */
export function manifestIn(data: ManifestData): Manifest {
  const partsOf = ({ firstWords, sizes }: WordShards): WordParts => ({
    firstWords: textsIn(firstWords),
    firsts: endingAt(firstsOf(numbersIn(sizes)), data.vocabulary),
  });
  if (data.lengths.length !== data.articles) throw new RangeError('the manifest is damaged');
  return {
    ...data,
    dictionary: partsOf(data.dictionary),
    postings: partsOf(data.postings),
    places: endingAt(firstsOf(numbersIn(data.places)), data.vocabulary),
    stories: endingAt(firstsOf(numbersIn(data.stories)), data.articles),
  };
}

/** Where parts begin, the last of which has to end with `end`. */
export function endingAt(firsts: Int32Array, end: number): Int32Array {
  if (firsts[firsts.length - 1] === end) return firsts;
  throw new RangeError('the manifest is damaged');
}

/** The number of the part that holds `number`, when each part begins with one of `firsts`. */
export function partHolding(firsts: ArrayLike<number>, number: number): number {
  return firstAbove(firsts, number) - 1;
}
