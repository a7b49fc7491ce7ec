import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { countedRows } from './load-counted-rows.js';

const LISTED_WORD = /^[a-z]+$/;

/** Common English words and their inflections in lower case, without names: those that the corpora have. */
export const wordList = {
  has(word: string): boolean {
    const row = LISTED_WORD.test(word) ? countedRows.rowOf(word) : null;
    return row !== null && row[0] !== '*';
  },
};

const listedNumber = (word: string): number => (wordList.has(word) ? 1 : 0);

/** Of each word of a vocabulary 1 when the list has it, or 0. */
export const listedWordsOf = (vocabulary: Vocabulary): WordColumn => vocabulary.column(wordList, listedNumber);
