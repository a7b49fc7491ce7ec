import type { Prose } from '../prose.js';
import { mix } from './hash.js';
import { flagsOf, type HashTable, hashTableOf } from './hash-table.js';

/** A list of phrases of up to `LONGEST` tokens as one table; each phrase keeps some flags below `MORE`. */
export type PhraseTable = HashTable;

const LONGEST_PHRASE = 6;
/** The flag of what longer phrases begin with. */
const MORE_FOLLOWS = 128;
const START = 0x2f0b4c47;

/** @param phrases one phrase, read into tokens, and its flags each; letters' case does not matter */
export function phraseTableOf(phrases: Iterable<readonly [Prose, number]>): PhraseTable {
  const entries: [number, number][] = [];
  for (const [phrase, flags] of phrases) {
    const { ids, size, vocabulary } = phrase;
    if (size === 0 || size > LONGEST_PHRASE) continue;
    let hash = START;
    for (let i = 0; i < size; i++) {
      hash = mix(hash, vocabulary.hash(ids[i]!));
      entries.push([hash, i + 1 < size ? MORE_FOLLOWS : flags]);
    }
  }
  return hashTableOf(entries);
}

/** Whether a phrase begins with a word, by the word's `hashOf`. */
export const opensPhrase = (table: PhraseTable, hash: number): boolean => flagsOf(table, mix(START, hash)) !== 0;

/** The longest phrase that begins at a token of one paragraph: how many tokens, and its flags. `null` when there is none. */
export function longestPhrase(
  table: PhraseTable,
  { ids, paragraphOf, size, vocabulary }: Prose,
  first: number,
): { readonly length: number; readonly flags: number } | null {
  const paragraph = paragraphOf[first];
  let longest: { readonly length: number; readonly flags: number } | null = null;
  let hash = START;
  for (let i = first; i < size && paragraphOf[i] === paragraph; i++) {
    hash = mix(hash, vocabulary.hash(ids[i]!));
    const flags = flagsOf(table, hash);
    if (flags & ~MORE_FOLLOWS) longest = { length: i + 1 - first, flags: flags & ~MORE_FOLLOWS };
    if (!(flags & MORE_FOLLOWS)) break;
  }
  return longest;
}
