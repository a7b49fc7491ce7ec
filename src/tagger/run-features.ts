import { type Prose, Shape } from '../text/prose.js';
import type { WordColumn } from '../text/vocabulary/vocabulary.js';
import { ContextWord, contextWordOf } from './context-words.js';

/** What the row of capitalised words around a token, and what follows it, say of the token; bits. */
export const RunBit = {
  /** the token is the first, the last word of its row */
  first: 1,
  last: 2,
  /** a legal form follows within three tokens, or within eight */
  legalNear: 4,
  legalFar: 8,
  /** "and" or "&" and a capital follow, or precede */
  partnerAfter: 16,
  partnerBefore: 32,
  /** a ticker in brackets follows the row: "<IBM>", "(NYSE: IBM)" */
  ticker: 64,
  /** the row is in brackets */
  bracketed: 128,
  angled: 256,
  /** the row's initials follow in brackets, or the row is the initials of the row before */
  initialsFollow: 512,
  initials: 1024,
  /** the row ends in a noun for institutions, or for streets and waters */
  institution: 2048,
  landmark: 4096,
  /** in the first line of the text */
  firstLine: 8192,
} as const;

/** Each value is below 2^RUN_BITS. */
export const RUN_BITS = 14;

/** For each token with a capital: the first and the last word of its row of capitalised words, connectors between. */
export interface CapitalRows {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

export function capitalRowsOf({ size, shapes, ids, vocabulary }: Prose): CapitalRows {
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  const firsts = vocabulary.arrays.numbers.of(size);
  const lasts = vocabulary.arrays.numbers.of(size);
  for (let i = 0; i < size; ) {
    let last = i;
    if (shapes[i]! & Shape.capital) {
      for (let j = i + 1; j < size && !(shapes[j]! & Shape.opens) && j - last <= 2; j++) {
        if (shapes[j]! & Shape.capital) last = j;
        else if ((cues.at(ids[j]!) & (ContextWord.connector | ContextWord.partsRows)) !== ContextWord.connector) break;
      }
    }
    for (let j = i; j <= last; j++) {
      firsts[j] = i;
      lasts[j] = last;
    }
    i = last + 1;
  }
  return { firsts, lasts };
}

/** Bits of `RunBit` by token; 0 for tokens outside rows of capitalised words. */
export function runFeaturesOf(prose: Prose, { lasts }: CapitalRows): Uint16Array {
  const { size, shapes, ids, paragraphOf, vocabulary } = prose;
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  const bits = vocabulary.arrays.shorts.of(size);
  for (let i = 0; i < size; ) {
    const last = lasts[i]!;
    if (shapes[i]! & Shape.capital) {
      const shared = rowBits(prose, cues, i, last) | (paragraphOf[i] === 0 ? RunBit.firstLine : 0);
      for (let j = i; j <= last; j++) bits[j] = bits[j]! | shared;
      bits[i] = bits[i]! | RunBit.first;
      bits[last] = bits[last]! | RunBit.last;
      if (shared & RunBit.initials)
        for (let j = lengthBefore(prose, i, lasts); j < i - 1; j++) bits[j] = bits[j]! | RunBit.initialsFollow;
    }
    i = last + 1;
  }
  let distance = LEGAL_FAR + 1;
  for (let i = size - 1; i >= 0; i--) {
    const cue = cues.at(ids[i]!);
    const capital = shapes[i]! & Shape.capital;
    if (capital && distance <= LEGAL_FAR)
      bits[i] = bits[i]! | (distance <= LEGAL_NEAR ? RunBit.legalNear : RunBit.legalFar);
    if (capital && cue & ContextWord.legal) distance = 1;
    else distance = capital || cue & (ContextWord.connector | ContextWord.comma) ? distance + 1 : LEGAL_FAR + 1;
    if (shapes[i]! & Shape.opens) distance = LEGAL_FAR + 1;
    if (cue & ContextWord.joiner && i > 0 && i + 1 < size && shapes[i + 1]! & shapes[i - 1]! & Shape.capital) {
      bits[i - 1] = bits[i - 1]! | RunBit.partnerAfter;
      bits[i + 1] = bits[i + 1]! | RunBit.partnerBefore;
    }
  }
  return bits;
}

const LEGAL_NEAR = 3;
const LEGAL_FAR = 8;

function rowBits(prose: Prose, cues: WordColumn, first: number, last: number): number {
  const { size, shapes, ids } = prose;
  const head = cues.at(ids[last]!);
  let bits = 0;
  if (last > first && head & ContextWord.institution) bits |= RunBit.institution;
  if (last > first && head & ContextWord.landmark) bits |= RunBit.landmark;
  const before = first > 0 ? cues.at(ids[first - 1]!) : 0;
  const after = last + 1 < size ? cues.at(ids[last + 1]!) : 0;
  if (before & ContextWord.opensBracket) {
    bits |= before & ContextWord.angle ? RunBit.angled : RunBit.bracketed;
    if (first === last && before & ~after & ContextWord.opensBracket && isInitials(prose, first))
      bits |= RunBit.initials;
  }
  if (after & ContextWord.opensBracket && last + 3 < size && shapes[last + 2]! & Shape.upper) {
    const close = cues.at(ids[last + 3]!);
    if (after & ContextWord.angle || close & ContextWord.colon) bits |= RunBit.ticker;
  }
  return bits;
}

/** The first token of the row that ends before the bracket at `at - 1`. */
function lengthBefore({ shapes }: Prose, at: number, lasts: Int32Array): number {
  let first = at - 2;
  while (first > 0 && lasts[first - 1]! >= at - 2 && !(shapes[first]! & Shape.opens)) first--;
  return first;
}

/** Whether a word in brackets has the initials of the capitalised words before the bracket: "Hayat Tahrir al-Sham (HTS)". */
function isInitials({ text, shapes, starts, ends }: Prose, at: number): boolean {
  if (!(shapes[at]! & Shape.upper)) return false;
  let letter = ends[at]! - 1;
  let words = 0;
  for (let i = at - 2; i >= 0 && at - i < 14 && !(shapes[i + 1]! & Shape.opens); i--) {
    if (!(shapes[i]! & (Shape.capital | Shape.inner))) continue;
    const capital = capitalIn(text, starts[i]!, ends[i]!);
    while (letter >= starts[at]! && text[letter] === '.') letter--;
    if (capital !== text[letter]) return false;
    letter--;
    words++;
    if (letter < starts[at]!) return words > 1;
  }
  return false;
}

function capitalIn(text: string, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    const letter = text[i]!;
    if (letter !== letter.toLowerCase()) return letter;
  }
  return '';
}
