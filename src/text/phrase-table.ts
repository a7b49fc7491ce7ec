import { mix } from './hash.js';
import { flagsOf, type HashTable, hashTableOf } from './hash-table.js';
import { linesOf, type Prose, proseOf } from './prose.js';

/** A list of phrases of up to `LONGEST` tokens as one table; each phrase keeps some flags. */
export type PhraseTable = HashTable;

const LONGEST = 6;

/** @param phrases one phrase and its flags each; letters' case does not matter */
export function phraseTableOf(phrases: Iterable<readonly [string, number]>): PhraseTable {
  const entries: [number, number][] = [];
  for (const [phrase, flags] of phrases) {
    const prose = proseOf(phrase, linesOf(phrase));
    if (prose.size > 0 && prose.size <= LONGEST) entries.push([phraseHash(prose, 0, prose.size), flags]);
  }
  return hashTableOf(entries);
}

function phraseHash(prose: Prose, first: number, last: number): number {
  let hash = last - first;
  for (let i = first; i < last; i++) hash = mix(hash, prose.hashes[i]!);
  return hash;
}

/** The longest phrase that begins at a token of one paragraph: how many tokens, and its flags. `null` when there is none. */
export function longestPhrase(
  table: PhraseTable,
  prose: Prose,
  first: number,
): { readonly length: number; readonly flags: number } | null {
  const paragraph = prose.paragraphOf[first];
  for (let length = Math.min(LONGEST, prose.size - first); length > 0; length--) {
    if (prose.paragraphOf[first + length - 1] !== paragraph) continue;
    let hash = length;
    for (let i = first; i < first + length; i++) hash = mix(hash, prose.hashes[i]!);
    const flags = flagsOf(table, hash);
    if (flags !== 0) return { length, flags };
  }
  return null;
}
