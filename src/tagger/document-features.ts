import { type Prose, Shape } from '../text/prose.js';
import { withDoubleRoom } from '../text/vocabulary/growable.js';
import type { WordColumn } from '../text/vocabulary/vocabulary.js';
import { CAPITAL_SHAPES } from './candidate-tokens.js';
import { ContextWord, contextWordOf } from './context-words.js';
import { Hint } from './gazetteer-bits.js';

/** How a word with a capital occurs elsewhere in the text; bits. */
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
const SEEN_ONLY = 2 ** SEEN_BITS - 1;
/** set for a word that occurs with a capital; the bits above it count how often */
const ENTERED = 2 ** SEEN_BITS;
const TIMES_FROM = SEEN_BITS + 1;
const ONCE = 2 ** TIMES_FROM;

/** What one line (a paragraph) looks like; bits. */
export const LineFeature = {
  capitals: 1,
  short: 2,
  /** many numbers */
  table: 4,
  /** most words have capitals */
  titled: 8,
  /** ends in a full stop */
  stopped: 16,
} as const;

/** Features of a text as a whole, its words and its lines. */
export interface DocumentFacts {
  /** bits of `Seen` by token, 0 for words without a capital */
  readonly seen: Uint16Array;
  /** bits of `LineFeature` by paragraph */
  readonly lines: Uint8Array;
  /** 0 to 3: how much sport, plus 4 times how much business */
  readonly topic: number;
}

/** Computes the document features of a text, in time linear in its length. */
export function documentFeaturesOf(prose: Prose, hints: Uint16Array): DocumentFacts {
  const { size, shapes, paragraphOf, ids, vocabulary } = prose;
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  const tally = vocabulary.keep(documentFeaturesOf, () => new Tally());
  const lines = lineFeaturesOf(prose);
  const inCapitals = onlyCapitals(prose, lines);
  const words = lineWords(prose);
  for (let i = 0; i < size; i++) if (shapes[i]! & CAPITAL_SHAPES) tally.enter(words[i]!);
  let sports = 0;
  let businesses = 0;
  let plain = 0;
  for (let i = 0; i < size; i++) {
    const shape = shapes[i]!;
    if (shape & Shape.capital) {
      if (lines[paragraphOf[i]!]! & LineFeature.capitals && !inCapitals) continue;
      tally.add(words[i]!, seenAt(prose, hints, i, cues));
      continue;
    }
    if (!(shape & Shape.word)) continue;
    plain++;
    const cue = cues.at(ids[i]!);
    if (cue & ContextWord.sport) sports++;
    if (cue & ContextWord.business) businesses++;
    if (!(shape & Shape.inner)) tally.mark(words[i]!, Seen.lower);
  }
  const seen = vocabulary.arrays.shorts.of(size);
  for (let i = 0; i < size; i++) if (shapes[i]! & (Shape.word | CAPITAL_SHAPES)) seen[i] = tally.seen(words[i]!);
  tally.clear();
  return { seen, lines, topic: level(sports, plain) + 4 * level(businesses, plain) };
}

/** How the words of one text occur, by their ids; only of those entered. */
class Tally {
  private bits = new Int32Array(1024);
  private readonly entered: number[] = [];

  enter(id: number): void {
    if (id >= this.bits.length) this.bits = withDoubleRoom(this.bits, id + 1);
    if (this.bits[id] !== 0) return;
    this.bits[id] = ENTERED;
    this.entered.push(id);
  }

  /** Counts one more occurrence with a capital. */
  add(id: number, bits: number): void {
    this.bits[id] = (this.bits[id]! | bits) + ONCE;
  }

  mark(id: number, bits: number): void {
    if (id < this.bits.length && this.bits[id] !== 0) this.bits[id] = this.bits[id]! | bits;
  }

  seen(id: number): number {
    const bits = id < this.bits.length ? this.bits[id]! : 0;
    return (bits & SEEN_ONLY) | (bits >>> TIMES_FROM > 2 ? Seen.often : 0);
  }

  clear(): void {
    for (const id of this.entered) this.bits[id] = 0;
    this.entered.length = 0;
  }
}
function level(count: number, of: number): number {
  const share = count / (of + 5);
  if (share > 0.06) return 3;
  if (share > 0.03) return 2;
  return share > 0.012 ? 1 : 0;
}

/** The word id of each token; numbers of one shape share one. */
function lineWords({ size, ids, shapes, lower, vocabulary }: Prose): Int32Array {
  let words = ids;
  for (let i = 0; i < size; i++) {
    if ((shapes[i]! & (Shape.number | Shape.inner)) !== (Shape.number | Shape.inner)) continue;
    if (words === ids) words = ids.slice();
    words[i] = vocabulary.idOf(lookOf(lower[i]!));
  }
  return words;
}

/** 12.5 and 98.1 have one shape. */
const lookOf = (number: string): string => number.slice(0, 8).replace(/\d/g, '0');

/** `hashOf` a word; numbers of one shape share one. */
export function wordHash(word: string, hash: number): number {
  const first = word.charCodeAt(0);
  if (first < 128 ? first < 48 || first > 57 : !/^\p{Nd}/u.test(word)) return hash;
  let number = 17;
  for (let i = 0; i < word.length && i < 8; i++) {
    const code = word.charCodeAt(i);
    number = Math.imul(number, 31) + (code >= 48 && code <= 57 ? 48 : code);
  }
  return number | 0;
}

function seenAt({ shapes, ids, size }: Prose, hints: Uint16Array, i: number, cues: WordColumn): number {
  let bits = 0;
  const first = (shapes[i]! & Shape.first) !== 0;
  const last = i + 1 >= size || (shapes[i + 1]! & Shape.first) !== 0;
  const capitalBefore = !first && (shapes[i - 1]! & Shape.capital) !== 0;
  const capitalAfter = !last && (shapes[i + 1]! & Shape.capital) !== 0;
  if (!first) {
    const before = cues.at(ids[i - 1]!);
    if (before & ContextWord.title) bits |= Seen.afterTitle;
    if (capitalBefore && hints[i - 1]! & Hint.given) bits |= Seen.afterGiven;
    if (before & ContextWord.where) bits |= Seen.afterWhere;
    if (before & ContextWord.speech) bits |= Seen.bySpeech;
    if (before & ContextWord.the) bits |= Seen.afterThe;
    if (before & ContextWord.versus) bits |= Seen.byVersus;
    if (!(shapes[i - 1]! & (Shape.quote | Shape.stop))) bits |= Seen.proper;
  }
  if (!last) {
    const after = cues.at(ids[i + 1]!);
    if (after & ContextWord.speech) bits |= Seen.bySpeech;
    if (after & ContextWord.companySuffix && capitalAfter) bits |= Seen.beforeSuffix;
    if (after & ContextWord.clitic) bits |= Seen.beforeClitic;
    if (after & ContextWord.versus) bits |= Seen.byVersus;
  }
  if (capitalBefore && !capitalAfter) bits |= Seen.closesRow;
  else if (!capitalBefore && capitalAfter) bits |= Seen.opensRow;
  else if (!capitalBefore && !capitalAfter) bits |= Seen.alone;
  return bits;
}

/** Bits of `LineFeature` for each paragraph. */
function lineFeaturesOf(prose: Prose): Uint8Array {
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
    if (words > 0 && upper >= words * 0.7 && upper > 1) bits |= LineFeature.capitals;
    if (i - from < 12) bits |= LineFeature.short;
    if (numbers > 1 && numbers * 4 > words) bits |= LineFeature.table;
    if (capitals * 10 > words * 6) bits |= LineFeature.titled;
    if (shapes[i - 1]! & Shape.stop) bits |= LineFeature.stopped;
    lines[paragraph] = bits;
  }
  return lines;
}

function onlyCapitals(prose: Prose, lines: Uint8Array): boolean {
  for (let i = 0; i < prose.size; i++) if (!(lines[prose.paragraphOf[i]!]! & LineFeature.capitals)) return false;
  return true;
}
