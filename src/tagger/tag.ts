import type { Prose } from '../text/prose.js';
import { roomForOdds, viterbi, weighOdds } from './chain.js';
import { type Features, featuresOf } from './features.js';
import { kindOfLabel, LABELS, OUTSIDE, Position, positionOfLabel } from './labels.js';
import { BIAS, type Model } from './model.js';

/** A name that the tagger found: tokens `first` up to `last`, excluded. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  /** a number into `KINDS` */
  readonly kind: number;
  /** the model's own odds of the least likely of its tokens */
  readonly odds: number;
}

/** Finds the names of a text. @param hints bits of `Hint`, one entry a token */
export function tag(prose: Prose, hints: Uint16Array, model: Model): Tagged[] {
  const features = featuresOf(prose, hints, model.lexicon, model.bits);
  const { tokens, runs } = features;
  let longest = 0;
  for (let r = 0; r + 1 < runs.length; r++) longest = Math.max(longest, runs[r + 1]! - runs[r]!);
  const scores = new Float32Array(longest * LABELS);
  const best = new Uint8Array(longest);
  const back = new Uint8Array(longest * LABELS);
  const odds = roomForOdds(longest, false);
  const found: Tagged[] = [];
  for (let r = 0; r + 1 < runs.length; r++) {
    const from = runs[r]!;
    const n = runs[r + 1]! - from;
    score(features, from, n, model, scores);
    viterbi(scores, n, model.steps, best, back);
    if (isOutside(best, n)) continue;
    weighOdds(scores, n, model.factors, odds);
    addNames(tokens, from, n, best, odds.labels, found);
  }
  return found;
}

function isOutside(best: Uint8Array, n: number): boolean {
  for (let t = 0; t < n; t++) if (best[t] !== OUTSIDE) return false;
  return true;
}

/**
 * Adds up the weights of each candidate's features: sixteen sums at once, two in each of eight numbers. A sum of at most
 * 120 numbers below 256 fits 16 bits.
 */
function score(features: Features, from: number, n: number, model: Model, scores: Float32Array): void {
  const { rows, offsets } = features;
  const { packed, scale } = model;
  const TWO = 0x00ff00ff;
  for (let t = 0; t < n; t++) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    const begin = offsets[from + t]!;
    const end = offsets[from + t + 1]!;
    for (let at = begin; at < end; at++) {
      const row = rows[at]! << 2;
      const w = packed[row]!;
      const x = packed[row + 1]!;
      const y = packed[row + 2]!;
      const z = packed[row + 3]!;
      a = (a + (w & TWO)) | 0;
      b = (b + ((w >>> 8) & TWO)) | 0;
      c = (c + (x & TWO)) | 0;
      d = (d + ((x >>> 8) & TWO)) | 0;
      e = (e + (y & TWO)) | 0;
      f = (f + ((y >>> 8) & TWO)) | 0;
      g = (g + (z & TWO)) | 0;
      h = (h + ((z >>> 8) & TWO)) | 0;
    }
    const bias = (end - begin) * BIAS;
    const row = t * LABELS;
    scores[row] = 0;
    put(scores, row + 1, a, b, bias, scale);
    put(scores, row + 5, c, d, bias, scale);
    put(scores, row + 9, e, f, bias, scale);
    put(scores, row + 13, g, h, bias, scale);
  }
}

function put(scores: Float32Array, at: number, even: number, odd: number, bias: number, scale: number): void {
  scores[at] = ((even & 0xffff) - bias) * scale;
  scores[at + 1] = ((odd & 0xffff) - bias) * scale;
  scores[at + 2] = ((even >>> 16) - bias) * scale;
  scores[at + 3] = ((odd >>> 16) - bias) * scale;
}

function addNames(
  tokens: Int32Array,
  from: number,
  n: number,
  best: Uint8Array,
  odds: Float32Array,
  found: Tagged[],
): void {
  let first = 0;
  let least = 1;
  for (let t = 0; t < n; t++) {
    const label = best[t]!;
    if (label === OUTSIDE) continue;
    const position = positionOfLabel(label);
    if (position === Position.begin || position === Position.only) {
      first = t;
      least = 1;
    }
    least = Math.min(least, odds[t * LABELS + label]!);
    if (position !== Position.last && position !== Position.only) continue;
    found.push({ first: tokens[from + first]!, last: tokens[from + t]! + 1, kind: kindOfLabel(label), odds: least });
  }
}
