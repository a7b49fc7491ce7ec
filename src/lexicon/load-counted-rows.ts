import { readFileSync } from 'node:fs';

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
      let start = (from + to) >> 1;
      while (start > from && rows.charCodeAt(start - 1) !== ROW_END) start--;
      const order = orderOfKey(rows, start, key);
      if (order > 0) to = start;
      else {
        const end = rows.indexOf('\n', start);
        if (order === 0) return rows.slice(start + key.length + 1, end);
        from = end + 1;
      }
    }
    return null;
  }
}

const ROW_END = 10;
const KEY_END = 32;

/** Whether the key of the row at `start` comes before `key` (negative), after it (positive) or is it. Makes no strings: a text asks for thousands of words. */
function orderOfKey(rows: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const code = rows.charCodeAt(start + i);
    if (code === KEY_END) return -1;
    if (code !== key.charCodeAt(i)) return code - key.charCodeAt(i);
  }
  return rows.charCodeAt(start + key.length) === KEY_END ? 0 : 1;
}

/** Counted words, their inflections, endings, and which class follows which. */
export const countedRows = new CountedRows(() => readFileSync(COUNTED_WORDS_FILE, 'utf8'));
