import { BitReader, BitWriter } from './bits.js';
import { sharedBy } from './front-coding.js';
import { SpellingCounts, type SpellingData, SpellingReader, SpellingWriter } from './spelling.js';

/** The words of a shard of the dictionary, in order of their code units, and in how many articles each stands. */
export interface DictionaryPart {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** bytes of a shard, about */
const SHARD = 6000;

/** The code for the letters in which a word differs from the one before it; kept in the manifest. */
export function dictionarySpelling(words: readonly string[]): SpellingData {
  const counts = new SpellingCounts();
  let before = '';
  for (const word of words) {
    const shared = sharedBy(word, before);
    counts.add(word.slice(shared), 1, word[shared - 1]);
    before = word;
  }
  return counts.data();
}

/** Shards of a dictionary: the first word's number of each, and its data. */
export function dictionaryShards(
  words: readonly string[],
  counts: ArrayLike<number>,
  spelling: SpellingData,
): { readonly first: number; readonly data: string }[] {
  const shards: { first: number; data: string }[] = [];
  const letters = new SpellingWriter(spelling);
  const writer = new BitWriter();
  let first = 0;
  let before = '';
  const finish = (next: number): void => {
    writer.gamma(1);
    shards.push({ first, data: writer.take() });
    first = next;
    before = '';
  };
  words.forEach((word, number) => {
    const shared = sharedBy(word, before);
    writer.gamma(counts[number]! + 1);
    writer.gamma(shared + 1);
    letters.write(writer, word.slice(shared), word[shared - 1]);
    before = word;
    if (writer.size >= SHARD) finish(number + 1);
  });
  if (first < words.length) finish(words.length);
  return shards;
}

/** Reads a shard of the dictionary. */
export function dictionaryPart(data: string, spelling: SpellingData): DictionaryPart {
  const reader = new BitReader(data);
  const letters = new SpellingReader(spelling);
  const words: string[] = [];
  const counts: number[] = [];
  for (let before = ''; ; ) {
    const count = reader.gamma() - 1;
    if (count === 0) return { words, counts };
    const shared = reader.gamma() - 1;
    const word = before.slice(0, shared) + letters.read(reader, before[shared - 1]);
    words.push(word);
    counts.push(count);
    before = word;
  }
}
