import { firstAbove } from '../text/sorted.js';
import { textsIn } from './codec/front-coding.js';
import { firstsOf, numbersIn } from './codec/numbers.js';
import { type DateData, type DateTable, dateTableIn } from './dates.js';
import { leadersIn } from './stories.js';

/** The kinds of thing that a search can be narrowed to, in the order in which they are shown. */
export const FACETS = ['person', 'place', 'organisation'] as const;
export type FacetKind = (typeof FACETS)[number];

/** What every search has to know; the shard `manifest`, which the page loads with its scripts. JSON. */
export interface ManifestData {
  readonly articles: number;
  /** words of all articles together */
  readonly words: number;
  /** different words */
  readonly vocabulary: number;
  readonly quotes: number;
  /** articles are in order of date */
  readonly dates: DateData;
  /** which articles are versions of one story, see `leadersText` */
  readonly versions: string;
  /** shards `d0`, `d1`…: the words of the dictionary, for those who look for words that are like another */
  readonly dictionary: WordShards;
  /** shards `w0`…: some words, and where they are */
  readonly postings: WordShards;
  /** shards `p0`…: at which positions words occur; how many words each has, as `numbersText` */
  readonly places: string;
  /** shards `t0`…: how many articles each has, as `numbersText` */
  readonly stories: string;
  /** shards `person-0`…: how many authorities each has, those of most articles first */
  readonly facets: Readonly<Record<FacetKind, readonly number[]>>;
  /** shards `n0`…: names under their words; the shard `n` holds those of most articles */
  readonly names: NameShards;
  /** how many names the shard `n` holds */
  readonly topNames: number;
  /** shards `s0`…: the speakers in order of their numbers; how many there are */
  readonly speakers: number;
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

/**
 * Shards of names: the first word of each is only so long that it is after all words of the one before it, but where a
 * word goes on from one to the next.
 */
export interface NameShards extends WordShards {
  /** which shards begin with a word that the one before them has, as `numbersText` */
  readonly continued: string;
}

/** A manifest, read. Where numbers are where parts begin, they end with where the last part ends. */
export interface Manifest
  extends Omit<ManifestData, 'dictionary' | 'postings' | 'places' | 'stories' | 'dates' | 'versions' | 'names'> {
  readonly dates: DateTable;
  /** by article: the first version of its story */
  readonly leaders: Int32Array;
  readonly names: WordParts & { readonly continued: ReadonlySet<number> };
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
    firsts: firstsOf(numbersIn(sizes)),
  });
  const wordParts = (shards: WordShards): WordParts => {
    const parts = partsOf(shards);
    endingAt(parts.firsts, data.vocabulary);
    return parts;
  };
  if (data.lengths.length !== data.articles) throw new RangeError('the manifest is damaged');
  return {
    ...data,
    dictionary: wordParts(data.dictionary),
    postings: wordParts(data.postings),
    places: endingAt(firstsOf(numbersIn(data.places)), data.vocabulary),
    stories: endingAt(firstsOf(numbersIn(data.stories)), data.articles),
    dates: dateTableIn(data.dates),
    leaders: leadersIn(data.versions, data.articles),
    names: { ...partsOf(data.names), continued: new Set(numbersIn(data.names.continued)) },
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

/** What was read of a part, which has to have as many entries as the manifest says. */
export function wholeNumbers<T>(read: T, size: number, firsts: Int32Array, part: number): T {
  if (size === firsts[part + 1]! - firsts[part]!) return read;
  throw new RangeError('a part of the index is not whole');
}

/** The last part whose first word is not after `word`; -1 when it would come before all. */
export function partBefore(firstWords: readonly string[], word: string): number {
  return firstAbove(firstWords, word) - 1;
}
