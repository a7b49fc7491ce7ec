import type { Words } from '../../gazetteer/load-words.js';
import { Class } from '../../gazetteer/word-classes.js';
import { Kind, kindOf } from '../../text/characters.js';
import type { Vocabulary, WordColumn } from '../../text/vocabulary.js';

/** Verbs that open a sentence before their subject. */
const INVERTED = new Set(['said', 'says', 'asked', 'wrote', 'added', 'replied', 'explained']);

const SEVERAL = 31;
const LISTED = 32;
const INVERTS = 64;
const SHIFT = 7;

/**
 * The row of candidates of each word of a vocabulary, as it stands without a capital, in one number with what `classOf`, `rowOf`
 * and `capitalRow` say of it.
 */
export function wordRows(vocabulary: Vocabulary, words: Words): WordColumn {
  return vocabulary.column(words, (word) => {
    const row = rowOfWord(word, words);
    const several = words.rows[row + 1]! - words.rows[row]! > 1;
    const flags = (words.byWord.has(word) ? LISTED : 0) | (INVERTED.has(word) ? INVERTS : 0);
    return onlyRow(row, several ? SEVERAL : words.classes[words.rows[row]!]!) | flags;
  });
}

/** The number of a row that has one candidate. */
export const onlyRow = (row: number, candidate: number): number => (row << SHIFT) | candidate;

/** The class of a word that has only one; else -1. */
export const classOf = (known: number): number => {
  const candidate = known & SEVERAL;
  return candidate === SEVERAL ? -1 : candidate;
};
export const rowOf = (known: number): number => known >> SHIFT;

/** Whether the word itself was counted, and has rows for a capital. */
export const isListed = (known: number): boolean => (known & LISTED) !== 0;

/** The row of a listed word with a capital; `begins`: where any word has one. */
export function capitalRow(known: number, begins: boolean): number {
  if (begins && known & INVERTS) return known;
  return onlyRow(rowOf(known) + (begins ? 2 : 1), SEVERAL);
}

const CLITIC = /^'\p{L}/u;

function rowOfWord(word: string, words: Words): number {
  const kind = kindOf(word.charCodeAt(0));
  if (kind === Kind.digit) return Class.cardinal;
  if (kind !== Kind.letter && !CLITIC.test(word)) return rowOfMark(word, words);
  const known = words.byWord.get(word);
  if (known !== undefined) return known;
  if (/'(?:m|ll|ve|re|d)$/.test(word)) return Class.contraction;
  for (let length = Math.min(4, word.length - 1); length >= 0; length--) {
    const found = words.byEnding.get(`-${word.slice(word.length - length)}`);
    if (found !== undefined) return found;
  }
  return Class.other;
}

function rowOfMark(mark: string, words: Words): number {
  if (mark === ',') return Class.comma;
  if (mark === "'" || mark === '’') return words.byWord.get("'") ?? Class.other;
  return /^[.!?…]/.test(mark) ? Class.stop : Class.other;
}
