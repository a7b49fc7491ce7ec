import { searchKeyOf } from '../word-fold.js';
import { formOf, type SearchCorpus, weightOf } from './corpus.js';

/** The words of an archive in order of their code units, and where each stands. */
export interface Inverted {
  readonly words: readonly string[];
  /** by word: in how many articles it is */
  readonly counts: Int32Array;
  /** by word: its articles are from `articleFirsts[word]` to `articleFirsts[word + 1]` */
  readonly articleFirsts: Int32Array;
  /** ascending for each word */
  readonly articles: Int32Array;
  /** by word: its occurrences are from `firsts[word]` to `firsts[word + 1]` */
  readonly firsts: Int32Array;
  /** see `placeOf`, `countsFor`, `isSaid` and `isFirst`; in the order of the articles, ascending in each */
  readonly occurrences: Int32Array;
}

const SAID = 4;
const FIRST = 8;
const PLACE_SHIFT = 4;

export const positionOf = (occurrence: number): number => occurrence >> PLACE_SHIFT;
/** What it counts for. */
export const countsFor = (occurrence: number): number => weightOf(occurrence);
/** Whether it is in a quote. */
export const isSaid = (occurrence: number): boolean => (occurrence & SAID) !== 0;
/** Whether it is the first of its word in an article. */
export const isFirst = (occurrence: number): boolean => (occurrence & FIRST) !== 0;

/** Files every word of a scan under its folded form. */
export function invertedOf(scan: SearchCorpus): Inverted {
  const { words, wordOfForm } = filedForms(scan.forms.texts);
  const { counts, articleFirsts, firsts } = countedWords(scan, wordOfForm, words.length);
  const articles = new Int32Array(articleFirsts[words.length]!);
  const occurrences = new Int32Array(firsts[words.length]!);
  const nextArticle = articleFirsts.slice();
  const next = firsts.slice();
  const last = new Int32Array(words.length).fill(-1);
  const { tokens, said } = scan;
  for (let article = 0; article + 1 < scan.firsts.length; article++) {
    let quote = scan.saidFirsts[article]!;
    const quotesEnd = scan.saidFirsts[article + 1]!;
    let place = 0;
    const end = scan.firsts[article + 1]!;
    for (let i = scan.firsts[article]!; i < end; i++) {
      const token = tokens[i]!;
      if (token < 0) {
        place -= token;
        continue;
      }
      const word = wordOfForm[formOf(token)]!;
      while (quote < quotesEnd && place >= said[quote * 2 + 1]!) quote++;
      let bits = weightOf(token);
      if (quote < quotesEnd && place >= said[quote * 2]!) bits |= SAID;
      if (last[word] !== article) {
        last[word] = article;
        articles[nextArticle[word]!++] = article;
        bits |= FIRST;
      }
      occurrences[next[word]!++] = (place++ << PLACE_SHIFT) | bits;
    }
  }
  return { words, counts, articleFirsts, articles, firsts, occurrences };
}

/** How many articles and occurrences the words before each have. */
function countedWords(
  scan: SearchCorpus,
  wordOfForm: Int32Array,
  size: number,
): Pick<Inverted, 'counts' | 'articleFirsts' | 'firsts'> {
  const counts = new Int32Array(size);
  const articleFirsts = new Int32Array(size + 1);
  const firsts = new Int32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  for (let article = 0; article + 1 < scan.firsts.length; article++) {
    const end = scan.firsts[article + 1]!;
    for (let i = scan.firsts[article]!; i < end; i++) {
      const token = scan.tokens[i]!;
      if (token < 0) continue;
      const word = wordOfForm[formOf(token)]!;
      firsts[word + 1]!++;
      if (last[word] === article) continue;
      last[word] = article;
      counts[word]!++;
    }
  }
  for (let word = 0; word < size; word++) {
    firsts[word + 1]! += firsts[word]!;
    articleFirsts[word + 1] = articleFirsts[word]! + counts[word]!;
  }
  return { counts, articleFirsts, firsts };
}

/** The filed forms, in order, and the number of that under which each form is filed. */
function filedForms(texts: readonly string[]): { words: string[]; wordOfForm: Int32Array } {
  const forms = texts.map(searchKeyOf);
  const words = [...new Set(forms)].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  return { words, wordOfForm: Int32Array.from(forms, (form) => numbers.get(form)!) };
}
