import { readFileSync } from 'node:fs';
import { compareCodeUnits } from '../text/compare.js';

/** Written by `compileCountedWords`. */
export const COUNTED_WORDS_FILE = new URL('../../src/lexicon/data/counted-words.bin', import.meta.url);

/** Rows "key value", sorted by their keys and looked up where they are: nothing is parsed beforehand. */
export class CountedRows {
  readonly #read: () => string;
  #rows: string | null = null;

  /** @param read gives the rows; called when the first is asked for */
  constructor(read: () => string) {
    this.#read = read;
  }

  /** What a row says of its key; null when no row has it. */
  rowOf(key: string): string | null {
    this.#rows ??= this.#read();
    const rows = this.#rows;
    let from = 0;
    let to = rows.length;
    while (from < to) {
      const start = rows.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
      const space = rows.indexOf(' ', start);
      const order = compareCodeUnits(rows.slice(start, space), key);
      const end = rows.indexOf('\n', space);
      if (order === 0) return rows.slice(space + 1, end);
      if (order < 0) from = end + 1;
      else to = start;
    }
    return null;
  }
}

/** Counted words, their inflections, endings, and which class follows which. */
export const countedRows = new CountedRows(() => readFileSync(COUNTED_WORDS_FILE, 'utf8'));
