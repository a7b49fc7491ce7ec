import { BitReader } from './codec/bit-reader.js';
import type { BitWriter } from './codec/bit-writer.js';
import { type DictionaryPart, dictionaryPart } from './dictionary.js';

/** A word's articles, ascending, with what the word counts for in each. */
export interface Postings {
  readonly articles: Int32Array;
  readonly weights: Int32Array;
  /**
   * The quotes it is in: their numbers across the archive, ascending. Read when it is first asked for.
   * @param quoteFirsts by article: the number of its first quote, and at the end how many quotes there are
   */
  said(quoteFirsts: Int32Array): Int32Array;
}

/** What a word counts for at most, at one place: that in a headline. */
export const MOST_WEIGHT = 3;

/**
 * Writes numbers that ascend, each once, all in `[low, high)`, by binary interpolative coding: the middle one first, then each
 * half between its neighbours (Moffat and Stuiver 2000). A full range takes no bits.
 */
export function writeAscending(writer: BitWriter, numbers: ArrayLike<number>, low: number, high: number): void {
  writeStretch(writer, numbers, 0, numbers.length, low, high);
}

/** As `writeAscending`, of the numbers at `from` and before `to`, which no list of their own holds. */
function writeStretch(
  writer: BitWriter,
  numbers: ArrayLike<number>,
  from: number,
  to: number,
  low: number,
  high: number,
): void {
  const count = to - from;
  if (count === 0 || high - low === count) return;
  const middle = (from + to) >> 1;
  const least = low + middle - from;
  const number = numbers[middle]!;
  writer.below(number - least, high - (to - middle) - least + 1);
  if (middle > from) writeStretch(writer, numbers, from, middle, low, number);
  if (middle + 1 < to) writeStretch(writer, numbers, middle + 1, to, number + 1, high);
}

/** Reads what `writeAscending` wrote. */
export function ascendingIn(reader: BitReader, count: number, low: number, high: number): Int32Array {
  const numbers = new Int32Array(count);
  const half = (from: number, to: number, low: number, high: number): void => {
    const count = to - from;
    if (count === 0) return;
    if (high - low === count) {
      for (let i = from; i < to; i++) numbers[i] = low + i - from;
      return;
    }
    const middle = (from + to) >> 1;
    const least = low + middle - from;
    const number = least + reader.below(high - (to - middle) - least + 1);
    numbers[middle] = number;
    if (middle > from) half(from, middle, low, number);
    if (middle + 1 < to) half(middle + 1, to, number + 1, high);
  };
  half(0, count, low, high);
  return numbers;
}

/** Weights up to this are common. */
const COMMON_WEIGHT = 6;

/** Writes what a word counts for in an article: mostly 1 or 2, so that those are short. */
export function writeWeight(writer: BitWriter, weight: number): void {
  writer.unary(Math.min(weight - 1, COMMON_WEIGHT));
  if (weight > COMMON_WEIGHT) writer.gamma(weight - COMMON_WEIGHT);
}

function weightIn(reader: BitReader): number {
  const weight = reader.unary() + 1;
  return weight > COMMON_WEIGHT ? COMMON_WEIGHT + reader.gamma() : weight;
}

/** Writes where stretches begin and end that do not overlap, in order, all in `[0, limit]`. */
export function writeBounds(writer: BitWriter, bounds: readonly number[], limit: number): void {
  const apart = bounds.map((bound, i) => bound + i);
  writeAscending(writer, apart, 0, limit + apart.length);
}

/** Reads what `writeBounds` wrote; `count` is twice the number of stretches. */
export function boundsIn(reader: BitReader, count: number, limit: number): Int32Array {
  return ascendingIn(reader, count, 0, limit + count).map((bound, i) => bound - i);
}

/**
 * Writes in which of the `count` quotes of one article a word is that counts there for `weight`: numbers from 0,
 * ascending. It is in no more quotes than it counts for.
 */
export function writeSaid(writer: BitWriter, quotes: readonly number[], weight: number, count: number): void {
  writer.below(quotes.length, Math.min(weight, count) + 1);
  writeAscending(writer, quotes, 0, count);
}

/** A shard of postings: words, and a list for each. */
export interface PostingsPart extends DictionaryPart {
  readonly lists: readonly string[];
}

/** Reads a shard of postings: as many lists as it has words, and what `dictionaryText` wrote of those, separated by spaces. */
export function postingsPart(data: string, size: number): PostingsPart {
  const parts = data.split(' ');
  const lists = parts.slice(0, size);
  return { lists, ...dictionaryPart(parts.slice(size).join(' ')) };
}

/**
 * Reads a list of a postings shard.
 * @param count in how many articles the word is
 * @param articleCount how many articles there are
 */
export function postingsIn(list: string, count: number, articleCount: number): Postings {
  const reader = new BitReader(list);
  const articles = ascendingIn(reader, count, 0, articleCount);
  const weights = new Int32Array(count);
  for (let i = 0; i < count; i++) weights[i] = weightIn(reader);
  let known: Int32Array | undefined;
  return {
    articles,
    weights,
    said: (quoteFirsts) => {
      known ??= readSaid(reader, articles, weights, quoteFirsts);
      return known;
    },
  };
}

function readSaid(reader: BitReader, articles: Int32Array, weights: Int32Array, quoteFirsts: Int32Array): Int32Array {
  const said: number[] = [];
  for (let i = 0; i < articles.length; i++) {
    const first = quoteFirsts[articles[i]!]!;
    const quotes = quoteFirsts[articles[i]! + 1]! - first;
    if (quotes === 0) continue;
    const size = reader.below(Math.min(weights[i]!, quotes) + 1);
    if (size === 1) said.push(first + reader.below(quotes));
    else for (const quote of ascendingIn(reader, size, 0, quotes)) said.push(first + quote);
  }
  return Int32Array.from(said);
}

/** Words that together count for `weight` are so many at least. */
const fewest = (weight: number): number => Math.ceil(weight / MOST_WEIGHT);

/** Writes the places of a word in one article, where it counts for `weight` and places are below `limit`. */
export function writePlaces(writer: BitWriter, places: readonly number[], weight: number, limit: number): void {
  const least = fewest(weight);
  writer.below(places.length - least, weight - least + 1);
  writeAscending(writer, places, 0, limit);
}

/** Reads what `writePlaces` wrote. */
export function placesIn(reader: BitReader, weight: number, limit: number): Int32Array {
  const least = fewest(weight);
  const count = least + reader.below(weight - least + 1);
  return ascendingIn(reader, count, 0, limit);
}
