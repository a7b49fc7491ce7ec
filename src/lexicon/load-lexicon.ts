import { readdirSync, readFileSync } from 'node:fs';
import { type LexicalEntry, WordLexicon } from './lexicon.js';

/** Where the word lists lie, from src/lexicon and from lib/lexicon alike. */
const DATA = new URL('../../src/lexicon/data/', import.meta.url);

/** Lists of names with capitals, which only compiling and training read. */
const NAME_LISTS = new Set(['clubs.tsv', 'given-names.tsv', 'organisations.tsv']);

/**
 * Reads a file of words: a word or phrase a row, then its classes with spaces between, then what else is said of it, with tabs
 * between the three.
 */
export function readEntries(file: string): LexicalEntry[] {
  const rows = readFileSync(new URL(file, DATA), 'utf8').split('\n');
  return rows.filter(Boolean).map((row) => {
    const [word = '', classes = '', value = ''] = row.split('\t');
    return { word, classes: classes.split(' '), value };
  });
}

/** Reads all files of words, in some 10 ms. */
export function loadLexicon(): WordLexicon {
  const files = readdirSync(DATA).filter((file) => file.endsWith('.tsv') && !NAME_LISTS.has(file));
  return new WordLexicon(files.sort().flatMap(readEntries));
}

/** The words of the language, read once for each thread. */
export const lexicon = loadLexicon();

/** The names of a class in a list of names, in its order. */
export const namesOf = (file: string, name: string): readonly string[] =>
  readEntries(file)
    .filter(({ classes }) => classes.includes(name))
    .map(({ word }) => word);
