import { readFileSync } from 'node:fs';

const WORDS_FILE = new URL('../../src/lexicon/data/words.txt', import.meta.url);

/** Common English words and their inflections in lower case, without names: the keys of `words.txt`. */
export const wordList: ReadonlySet<string> = new Set(
  readFileSync(WORDS_FILE, 'utf8')
    .split('\n')
    .map((line) => line.slice(0, Math.max(0, line.indexOf(' '))))
    .filter((word) => /^[a-z]+$/.test(word)),
);
