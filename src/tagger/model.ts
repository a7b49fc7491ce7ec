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
  /** transition scores in natural logarithms, at from label × LABEL_COUNT + to label */
  readonly transitions: Float32Array;
  /** the scores of the allowed transitions, and e^score */
  readonly allowed: TransitionScores;
  readonly transitionFactors: TransitionScores;
  readonly lexicon: Lexicon;
}

export const BIAS = 128;

/** @param weights each raised by `BIAS` */
export function modelOf(model: Omit<Model, 'allowed' | 'transitionFactors'>): Model {
  const allowed = transitionScoresOf((from, to) => model.transitions[from * LABEL_COUNT + to]!);
  const transitionFactors = transitionScoresOf((from, to) => Math.exp(model.transitions[from * LABEL_COUNT + to]!));
  return { ...model, allowed, transitionFactors };
}
