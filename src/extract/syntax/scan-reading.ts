import { lexicon } from '../../lexicon/load-lexicon.js';
import type { Words } from '../../lexicon/load-words.js';
import { isSmallWord, type Prose, Shape } from '../../text/prose.js';

/** How well a machine has read each part of a scanned text. */
export interface ScanReading {
  /** the share of broken words and marks among the tokens from `first` up to `last`, 0 to 1 */
  brokenShare(first: number, last: number): number;
  /** the same share of these tokens and of those around them */
  brokenAround(first: number, last: number): number;
  /** how many of the tokens are words of the language, of two letters or more */
  plainWords(first: number, last: number): number;
}

/** A word with a capital may be a name that no list has. */
const MAYBE_NAME = 3;
const BROKEN = 10;
const MEASURED_AROUND = 15; // tokens before and after a passage that show how well it was read

/** Measures every token of a text that was read from a scan. */
export function scanReadingOf(prose: Prose, words: Words): ScanReading {
  const { size, lower, shapes } = prose;
  const broken = prose.vocabulary.arrays.numbers.of(size + 1);
  const plain = prose.vocabulary.arrays.numbers.of(size + 1);
  broken[0] = plain[0] = 0;
  for (let i = 0; i < size; i++) {
    const word = lower[i]!;
    const how = isMisplaced(prose, i) ? BROKEN : brokenness(word, shapes[i]!, words);
    broken[i + 1] = broken[i]! + how;
    plain[i + 1] = plain[i]! + (how === 0 && shapes[i]! & Shape.word && word.length > 1 ? 1 : 0);
  }
  const clip = (i: number): number => Math.min(Math.max(i, 0), size);
  const brokenShare = (first: number, last: number): number => {
    const [from, to] = [clip(first), clip(last)];
    return to > from ? (broken[to]! - broken[from]!) / (BROKEN * (to - from)) : 0;
  };
  return {
    brokenShare,
    brokenAround: (first, last) => brokenShare(first - MEASURED_AROUND, last + MEASURED_AROUND),
    plainWords: (first, last) => plain[clip(last)]! - plain[clip(first)]!,
  };
}

/** Marks that papers print. */
const PRINTED_MARK = /^(?:[.,;:!?"“”'‘’()$%&£—–-]|\.\.\.|--|''|``)$/;
const FIGURE = /^[\d.,:/'’-]*\d(?:st|nd|rd|th|s|p|am|pm|c)?$/;

/** "the court ? heard", "a ton , of hay", "the ' gate": a mark where no paper prints one. */
function isMisplaced({ lower, shapes, starts, ends, size }: Prose, i: number): boolean {
  const word = lower[i]!;
  if (!/^[.,?!'’]$/.test(word)) return false;
  const isApart = (shapes[i]! & (Shape.spaced | Shape.opens)) !== 0;
  if (/^[.,]$/.test(word)) return isApart;
  if (i + 1 >= size || shapes[i + 1]! & Shape.opens) return false;
  if (/^['’]$/.test(word)) return isApart && starts[i + 1]! > ends[i]!;
  return isSmallWord(shapes[i + 1]!);
}

/** 0 for what a paper may print, `BROKEN` for what none does. */
function brokenness(word: string, shape: number, words: Words): number {
  if (shape & Shape.number) return FIGURE.test(word) ? 0 : BROKEN;
  if (!(shape & Shape.word)) return PRINTED_MARK.test(word) ? 0 : BROKEN;
  if (/\d/.test(word)) return BROKEN;
  if (word.length === 1) return shape & Shape.capital || /^[aio]$/.test(word) ? 0 : BROKEN;
  if (words.byWord.has(word)) return 0;
  if (lexicon.rowOf(word).some((bits) => bits !== 0)) return lexicon.has(word, 'misread') ? BROKEN : 0;
  if (shape & Shape.inner && !(shape & Shape.upper)) return BROKEN;
  return shape & Shape.capital ? MAYBE_NAME : BROKEN;
}
