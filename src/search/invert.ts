import { beginsWithWord, folded } from './fold.js';
import type { Scan } from './scan.js';

/** The words of an archive in order of their code units, and where each stands. */
export interface Inverted {
  readonly words: readonly string[];
  /** by word: in how many articles it stands */
  readonly counts: Int32Array;
  /** by word: its occurrences are from `firsts[word]` to `firsts[word + 1]` */
  readonly firsts: Int32Array;
  /** of each occurrence, ascending for each word: its article */
  readonly articles: Int32Array;
  /** of each occurrence: its place × 4 + what it counts for */
  readonly places: Int32Array;
  /** of each occurrence: the number of its quote in its article from 0, or -1 */
  readonly quotes: Int16Array;
}

/** Files every word of a scan under its folded form. */
export function invertedOf(scan: Scan): Inverted {
  const { words, wordOfForm } = filedForms(scan.forms.texts);
  const size = scan.words.length;
  const wordAt = scan.words.map((form) => wordOfForm[form]!);
  const firsts = new Int32Array(words.length + 1);
  for (let i = 0; i < size; i++) firsts[wordAt[i]! + 1]!++;
  for (let word = 0; word < words.length; word++) firsts[word + 1]! += firsts[word]!;
  const next = firsts.slice(0, words.length);
  const last = new Int32Array(words.length).fill(-1);
  const counts = new Int32Array(words.length);
  const articles = new Int32Array(size);
  const places = new Int32Array(size);
  const quotes = new Int16Array(size);
  const quoteAt = quoteOfWords(scan);
  for (let article = 0; article + 1 < scan.firsts.length; article++) {
    const end = scan.firsts[article + 1]!;
    for (let i = scan.firsts[article]!; i < end; i++) {
      const word = wordAt[i]!;
      const at = next[word]!++;
      articles[at] = article;
      places[at] = scan.places[i]! * 4 + scan.weights[i]!;
      quotes[at] = quoteAt[i]!;
      if (last[word] === article) continue;
      last[word] = article;
      counts[word]!++;
    }
  }
  return { words, counts, firsts, articles, places, quotes };
}

/** The filed forms, in order, and the number of that under which each form is filed; -1 for what is no word. */
function filedForms(texts: readonly string[]): { words: string[]; wordOfForm: Int32Array } {
  const forms = texts.map((text) => (beginsWithWord(text) ? folded(text) : ''));
  const unique = new Set(forms);
  unique.delete('');
  const words = [...unique].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  return { words, wordOfForm: Int32Array.from(forms, (form) => numbers.get(form) ?? -1) };
}

/** For each word of a scan the number of its quote in its article, from 0; -1 outside quotes. */
function quoteOfWords({ words, said, saidFirsts }: Scan): Int16Array {
  const quotes = new Int16Array(words.length).fill(-1);
  for (let article = 0; article + 1 < saidFirsts.length; article++) {
    const first = saidFirsts[article]!;
    for (let quote = first; quote < saidFirsts[article + 1]!; quote++) {
      quotes.fill(quote - first, said[quote * 2]!, said[quote * 2 + 1]!);
    }
  }
  return quotes;
}
