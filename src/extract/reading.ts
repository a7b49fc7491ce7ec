import { type Prose, Shape } from '../text/prose.js';
import type { Name } from './name.js';

/** A prose with the names that were found laid over it. Token numbers may be out of range: then there is nothing. */
export interface Reading {
  readonly prose: Prose;
  readonly names: readonly Name[];
  /** the word as it stands; empty out of range */
  word(token: number): string;
  /** in lower case, with plain apostrophes; empty out of range */
  lower(token: number): string;
  /** the name that holds the token */
  nameAt(token: number): Name | undefined;
  isCapital(token: number): boolean;
  /** whether both tokens exist and stand in one sentence */
  together(a: number, b: number): boolean;
  /** the words from one token to another (excluded), as they stand */
  phrase(first: number, last: number): string;
}

export function readingOf(prose: Prose, names: readonly Name[]): Reading {
  const { text, size, starts, ends, shapes, lower, sentenceOf } = prose;
  // one more than the number of the name, so that 0 is none
  const holder = new Int32Array(size);
  for (let i = 0; i < names.length; i++) holder.fill(i + 1, names[i]!.first, names[i]!.last);
  return {
    prose,
    names,
    word: (i) => (i >= 0 && i < size ? text.slice(starts[i], ends[i]) : ''),
    lower: (i) => lower[i] ?? '',
    nameAt: (i) => names[(holder[i] ?? 0) - 1],
    isCapital: (i) => ((shapes[i] ?? 0) & Shape.capital) !== 0,
    together: (a, b) => sentenceOf[a] !== undefined && sentenceOf[a] === sentenceOf[b],
    phrase: (first, last) => oneLine(text.slice(starts[first], ends[last - 1])),
  };
}

/** With single spaces between words; most phrases have no others. */
function oneLine(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code < 32 || code === 0xa0 || code > 0x1fff || (code === 32 && words.charCodeAt(i + 1) === 32))
      return words.replace(/\s+/g, ' ');
  }
  return words;
}
