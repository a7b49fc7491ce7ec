import { type Prose, Shape } from '../text/prose.js';
import { hasCapital } from './candidates.js';
import { business, companySuffixes, speech, sport, titles, versus, whereWords } from './cue-words.js';
import { Hint } from './hints.js';

/** What the rest of a text says of a word that stands in it with a capital; bits. */
const Seen = {
  /** in lower case */
  lower: 1,
  afterTitle: 2,
  afterGiven: 4,
  afterWhere: 8,
  bySpeech: 16,
  beforeSuffix: 32,
  /** with a capital in the middle of a sentence that is not all capitals */
  proper: 64,
  /** as the first, a further, the last, the only capitalised word of a row */
  opensRow: 128,
  closesRow: 256,
  alone: 512,
  afterThe: 1024,
  beforeClitic: 2048,
  byVersus: 4096,
  often: 8192,
} as const;

export const SEEN_BITS = 14;

/** What one line (a paragraph) looks like; bits. */
const Line = {
  capitals: 1,
  short: 2,
  /** many numbers */
  table: 4,
  /** most words have capitals */
  titled: 8,
  /** ends in a full stop */
  stopped: 16,
} as const;

/** What a text as a whole tells of its words and lines. */
export interface DocumentFacts {
  /** hash of each token's lower-case form */
  readonly words: Int32Array;
  /** bits of `Seen` by token, 0 for words without a capital */
  readonly seen: Uint16Array;
  /** bits of `Line` by paragraph */
  readonly lines: Uint8Array;
  /** 0 to 3: how much sport, plus 4 times how much business */
  readonly topic: number;
}

/** Reads a text over once. */
export function factsOf(prose: Prose, hints: Uint16Array): DocumentFacts {
  const words = wordHashes(prose);
  const lines = linesOf(prose);
  const numbers = numberedWords(prose, words);
  const byWord = new Uint16Array(numbers.count);
  const times = new Uint16Array(numbers.count);
  let sports = 0;
  let businesses = 0;
  let plain = 0;
  const inCapitals = onlyCapitals(prose, lines);
  for (let i = 0; i < prose.size; i++) {
    const word = numbers.of[i]!;
    if (!(prose.shapes[i]! & Shape.capital)) {
      if (!(prose.shapes[i]! & Shape.word)) continue;
      plain++;
      if (sport.has(prose.lower[i]!)) sports++;
      if (business.has(prose.lower[i]!)) businesses++;
      if (word >= 0 && !hasCapital(prose, i)) byWord[word] = byWord[word]! | Seen.lower;
      continue;
    }
    if (word < 0) continue;
    if (lines[prose.paragraphOf[i]!]! & Line.capitals && !inCapitals) continue;
    byWord[word] = byWord[word]! | seenAt(prose, hints, i);
    times[word] = times[word]! + 1;
  }
  const seen = new Uint16Array(prose.size);
  for (let i = 0; i < prose.size; i++) {
    const word = numbers.of[i]!;
    if (word >= 0) seen[i] = byWord[word]! | (times[word]! > 2 ? Seen.often : 0);
  }
  return { words, seen, lines, topic: level(sports, plain) + 4 * level(businesses, plain) };
}

function level(count: number, of: number): number {
  const share = count / (of + 5);
  if (share > 0.06) return 3;
  if (share > 0.03) return 2;
  return share > 0.012 ? 1 : 0;
}

function wordHashes(prose: Prose): Int32Array {
  const words = prose.hashes.slice();
  for (let i = 0; i < prose.size; i++) if (prose.shapes[i]! & Shape.number) words[i] = numberHash(prose.lower[i]!);
  return words;
}

/** Numbers of one look are one word: 12.5 and 98.1. */
function numberHash(word: string): number {
  let hash = 17;
  for (let i = 0; i < word.length && i < 8; i++) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash, 31) + (code >= 48 && code <= 57 ? 48 : code);
  }
  return hash | 0;
}

/** A running number for each word that stands somewhere with a capital; -1 for the tokens of all other words. */
function numberedWords(prose: Prose, words: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const of = new Int32Array(prose.size).fill(-1);
  for (let i = 0; i < prose.size; i++) {
    if (!hasCapital(prose, i)) continue;
    const word = words[i]!;
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    of[i] = number;
  }
  for (let i = 0; i < prose.size; i++) {
    if (of[i]! < 0 && prose.shapes[i]! & Shape.word) of[i] = numbers.get(words[i]!) ?? -1;
  }
  return { of, count: numbers.size };
}

function seenAt(prose: Prose, hints: Uint16Array, i: number): number {
  const { shapes, lower, size } = prose;
  let bits = 0;
  const first = (shapes[i]! & Shape.first) !== 0;
  const before = first ? '' : lower[i - 1]!;
  const after = i + 1 < size && !(shapes[i + 1]! & Shape.first) ? lower[i + 1]! : '';
  const capitalBefore = !first && (shapes[i - 1]! & Shape.capital) !== 0;
  const capitalAfter = after !== '' && (shapes[i + 1]! & Shape.capital) !== 0;
  if (before) {
    if (titles.has(before)) bits |= Seen.afterTitle;
    if (capitalBefore && hints[i - 1]! & Hint.given) bits |= Seen.afterGiven;
    if (whereWords.has(before)) bits |= Seen.afterWhere;
    if (speech.has(before)) bits |= Seen.bySpeech;
    if (before === 'the') bits |= Seen.afterThe;
    if (versus.has(before)) bits |= Seen.byVersus;
    if (!(shapes[i - 1]! & (Shape.quote | Shape.stop))) bits |= Seen.proper;
  }
  if (after) {
    if (speech.has(after)) bits |= Seen.bySpeech;
    if (companySuffixes.has(after) && capitalAfter) bits |= Seen.beforeSuffix;
    if (after === "'s") bits |= Seen.beforeClitic;
    if (versus.has(after)) bits |= Seen.byVersus;
  }
  if (capitalBefore && !capitalAfter) bits |= Seen.closesRow;
  else if (!capitalBefore && capitalAfter) bits |= Seen.opensRow;
  else if (!capitalBefore && !capitalAfter) bits |= Seen.alone;
  return bits;
}

/** Bits of `Line` for each paragraph. */
function linesOf(prose: Prose): Uint8Array {
  const { size, shapes, paragraphOf } = prose;
  const count = size === 0 ? 0 : paragraphOf[size - 1]! + 1;
  const lines = new Uint8Array(count);
  for (let i = 0; i < size; ) {
    const paragraph = paragraphOf[i]!;
    let words = 0;
    let capitals = 0;
    let upper = 0;
    let numbers = 0;
    const from = i;
    for (; i < size && paragraphOf[i] === paragraph; i++) {
      const shape = shapes[i]!;
      if (shape & Shape.number) numbers++;
      if (!(shape & Shape.word)) continue;
      words++;
      if (shape & Shape.capital) capitals++;
      if (shape & Shape.upper || (shape & Shape.capital && prose.ends[i]! - prose.starts[i]! === 1)) upper++;
    }
    let bits = 0;
    if (words > 0 && upper >= words * 0.7 && upper > 1) bits |= Line.capitals;
    if (i - from < 12) bits |= Line.short;
    if (numbers > 1 && numbers * 4 > words) bits |= Line.table;
    if (capitals * 10 > words * 6) bits |= Line.titled;
    if (shapes[i - 1]! & Shape.stop) bits |= Line.stopped;
    lines[paragraph] = bits;
  }
  return lines;
}

function onlyCapitals(prose: Prose, lines: Uint8Array): boolean {
  for (let i = 0; i < prose.size; i++) if (!(lines[prose.paragraphOf[i]!]! & Line.capitals)) return false;
  return true;
}
