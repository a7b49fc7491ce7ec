import { BitReader } from './codec/bit-reader.js';
import { BitWriter } from './codec/bit-writer.js';
import { frontCoded, textsIn } from './codec/front-coding.js';

/** Some words of the dictionary, in order of their code units, and in how many articles each occurs. */
export interface DictionaryPart {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** words of a shard: about 8 KB */
const WORDS_PER_SHARD = 2000;

/** Shards of a dictionary: the first word's number of each, and its data. */
export function dictionaryShards(
  words: readonly DictionaryWord[],
): { readonly first: number; readonly data: string }[] {
  return Array.from({ length: Math.ceil(words.length / WORDS_PER_SHARD) }, (_, shard) => {
    const first = shard * WORDS_PER_SHARD;
    return { first, data: dictionaryText(words.slice(first, first + WORDS_PER_SHARD)) };
  });
}

/** A word and in how many articles it is. */
interface DictionaryWord {
  readonly word: string;
  readonly count: number;
}

/** Some words, a space, and the bits of their counts. */
export function dictionaryText(words: readonly DictionaryWord[]): string {
  const writer = new BitWriter();
  for (const { count } of words) writer.gamma(count);
  return `${frontCoded(words.map(({ word }) => word))} ${writer.take()}`;
}

/** Reads what `dictionaryText` wrote. */
export function dictionaryPart(data: string): DictionaryPart {
  // bits have no space in them; words seldom do
  const end = data.lastIndexOf(' ');
  const words = textsIn(data.slice(0, end));
  const reader = new BitReader(data.slice(end + 1));
  return { words, counts: words.map(() => reader.gamma()) };
}
