import { readFileSync } from 'node:fs';

/** Written by `compileCountedWords`. */
export const COUNTED_WORDS_FILE = new URL('../../src/lexicon/data/counted-words.bin', import.meta.url);

/** Rows "key value", sorted by their keys and looked up where they are: nothing is parsed beforehand. */
export class CountedRows {
  readonly #read: () => string;
  #rows: string | null = null;
  /** where each row begins */
  #starts: readonly number[] = [];

  /** @param read gives the rows; called when the first is asked for */
  constructor(read: () => string) {
    this.#read = read;
  }

  /** What a row says of its key; null when no row has it. */
  rowOf(key: string): string | null {
    const rows = this.#rows ?? this.#load();
    const starts = this.#starts;
    let from = 0;
    let to = starts.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const start = starts[middle]!;
      const order = orderOfKey(rows, start, key);
      if (order === 0) return rows.slice(start + key.length + 1, rows.indexOf('\n', start));
      if (order > 0) to = middle;
      else from = middle + 1;
    }
    return null;
  }

  #load(): string {
    const rows = this.#read();
    const starts: number[] = [];
    for (let at = 0; at < rows.length; ) {
      starts.push(at);
      const end = rows.indexOf('\n', at);
      at = end < 0 ? rows.length : end + 1;
    }
    this.#starts = starts;
    this.#rows = rows;
    return rows;
  }
}

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
