import { BitReader } from './bit-reader.js';
import { BitWriter } from './bit-writer.js';
import { frontCoded, textsIn } from './front-coding.js';

/** The words of a shard of the dictionary, in order of their code units, and in how many articles each stands. */
export interface DictionaryPart {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** words of a shard: about 6 KB */
const SHARD = 1000;

/** Shards of a dictionary: the first word's number of each, and its data: the words, a space, and the bits of their counts. */
export function dictionaryShards(
  words: readonly string[],
  counts: ArrayLike<number>,
): { readonly first: number; readonly data: string }[] {
  const shards: { first: number; data: string }[] = [];
  const writer = new BitWriter();
  for (let first = 0; first < words.length; first += SHARD) {
    const part = words.slice(first, first + SHARD);
    part.forEach((_, i) => {
      writer.gamma(counts[first + i]!);
    });
    shards.push({ first, data: `${frontCoded(part)} ${writer.take()}` });
  }
  return shards;
}

/** Reads a shard of the dictionary. */
export function dictionaryPart(data: string): DictionaryPart {
  // bits have no space in them; words seldom do
  const end = data.lastIndexOf(' ');
  const words = textsIn(data.slice(0, end));
  const reader = new BitReader(data.slice(end + 1));
  return { words, counts: words.map(() => reader.gamma()) };
}
