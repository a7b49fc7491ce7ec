import { LABEL_COUNT, type TransitionScores, transitionScoresOf } from './labels.js';
import type { Lexicon } from './word-tags.js';

/** How many labels have weights: all but OUTSIDE, whose score is 0. */
export const COLUMNS = LABEL_COUNT - 1;

/** What training learned. Scores are sums of weights times `scale`, in natural logarithms. */
export interface Model {
  /** the weight table has 2^bits rows of `COLUMNS` weights, those of labels 1 to 8 */
  readonly bits: number;
  readonly scale: number;
  /** each weight raised by `BIAS`, so that none is negative */
  readonly weights: Uint8Array;
  /** the same, four to a number, the first lowest: the form that `Scorer` adds up */
  readonly packed: Int32Array;
  /** transition scores in natural logarithms, at from label × LABEL_COUNT + to label */
  readonly transitions: Float32Array;
  /** the scores of the allowed transitions, and e^score */
  readonly allowed: TransitionScores;
  readonly transitionFactors: TransitionScores;
  readonly lexicon: Lexicon;
}

export const BIAS = 128;

/** @param weights each raised by `BIAS` */
export function modelOf(model: Omit<Model, 'packed' | 'allowed' | 'transitionFactors'>): Model {
  const { weights } = model;
  const packed = new Int32Array(weights.length >> 2);
  for (let i = 0, j = 0; i < packed.length; i++, j += 4) {
    packed[i] = weights[j]! | (weights[j + 1]! << 8) | (weights[j + 2]! << 16) | (weights[j + 3]! << 24);
  }
  const allowed = transitionScoresOf((from, to) => model.transitions[from * LABEL_COUNT + to]!);
  const transitionFactors = transitionScoresOf((from, to) => Math.exp(model.transitions[from * LABEL_COUNT + to]!));
  return { ...model, packed, allowed, transitionFactors };
}
