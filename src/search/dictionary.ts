import { BitReader } from './codec/bit-reader.js';
import { BitWriter } from './codec/bit-writer.js';
import { frontCoded, textsIn } from './codec/front-coding.js';

/** Some words of the dictionary, in order of their code units, and in how many articles each stands. */
export interface DictionaryPart {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** words of a shard: about 6 KB */
const WORDS_PER_SHARD = 1000;

/** Shards of a dictionary: the first word's number of each, and its data. */
export function dictionaryShards(
  words: readonly string[],
  counts: ArrayLike<number>,
): { readonly first: number; readonly data: string }[] {
  const shards: { first: number; data: string }[] = [];
  for (let first = 0; first < words.length; first += WORDS_PER_SHARD) {
    shards.push({ first, data: dictionaryText(words, counts, first, Math.min(words.length, first + WORDS_PER_SHARD)) });
  }
  return shards;
}

/** Some words, a space, and the bits of their counts. */
export function dictionaryText(
  words: readonly string[],
  counts: ArrayLike<number>,
  first: number,
  end: number,
): string {
  const writer = new BitWriter();
  for (let word = first; word < end; word++) writer.gamma(counts[word]!);
  return `${frontCoded(words.slice(first, end))} ${writer.take()}`;
}

/** Reads what `dictionaryText` wrote. */
export function dictionaryPart(data: string): DictionaryPart {
  // bits have no space in them; words seldom do
  const end = data.lastIndexOf(' ');
  const words = textsIn(data.slice(0, end));
  const reader = new BitReader(data.slice(end + 1));
  return { words, counts: words.map(() => reader.gamma()) };
}
