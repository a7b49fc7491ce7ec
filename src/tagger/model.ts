import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.js';
import type { Lexicon } from './lexicon.js';

/** What training learned. Scores are sums of weights; one unit is `1 / scale` of a natural logarithm. */
export interface Model {
  /** the weight table has 2^bits rows of `LABELS` weights */
  readonly bits: number;
  readonly scale: number;
  readonly weights: Int8Array;
  /** from label × LABELS + to label, in natural logarithms */
  readonly steps: Float32Array;
  readonly lexicon: Lexicon;
}

const NEVER = -1e9;

/** Steps that no well-formed row of labels takes are made impossible. */
export function lawfulSteps(learned: Float32Array): Float32Array {
  const steps = new Float32Array(LABELS * LABELS);
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++) steps[a * LABELS + b] = mayFollow(a, b) ? learned[a * LABELS + b]! : NEVER;
  }
  return steps;
}

export const beginnings: Float32Array = Float32Array.from({ length: LABELS }, (_, label) =>
  mayBegin(label) ? 0 : NEVER,
);
export const endings: Float32Array = Float32Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 0 : NEVER));
