import { countedRows } from './load-counted-rows.js';

const LISTED_WORD = /^[a-z]+$/;

/** Common English words and their inflections in lower case, without names: those that the corpora have. */
export const wordList = {
  has(word: string): boolean {
    const row = LISTED_WORD.test(word) ? countedRows.rowOf(word) : null;
    return row !== null && row[0] !== '*';
  },
};
