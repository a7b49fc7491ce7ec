import { type Chain, roomForChain, weighOdds } from '../tagger/crf.js';
import type { Features } from '../tagger/features.js';
import { LABEL_COUNT } from '../tagger/labels.js';
import { BIAS, COLUMNS, type Model, modelOf } from '../tagger/model.js';
import { type Steps, setStep, stepAt, stepsOf, TRANSITIONS } from '../tagger/transitions.js';
import type { Lexicon } from '../tagger/word-tags.js';
import { dice } from './examples.js';

export interface Example {
  readonly features: Features;
  /** the right label of each candidate */
  readonly labels: Uint8Array;
  /** how much it counts, 1 as a rule */
  readonly weight: number;
}

export interface LearnSettings {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** each round all weights shrink by this share */
  readonly decay: number;
  /** each time this share of a token's features is hidden, so that none is leaned on alone */
  readonly hidden: number;
  /** trained once with each; the weights are the mean of all, which do not lean on the order of the examples */
  readonly seeds: readonly number[];
}

/** A slope smaller than this changes nothing: it saves nine tenths of the time. */
const LEAST_SLOPE = 0.002;

/**
 * Trains a linear-chain conditional random field by AdaGrad, one run of candidates at a time. Deterministic: the same
 * examples in the same order give the same bytes.
 */
export function learn(
  examples: readonly Example[],
  lexicon: Lexicon,
  settings: LearnSettings,
  report: (line: string) => void,
): Model {
  const size = 2 ** settings.bits * LABEL_COUNT;
  const sums: Sums = { weights: new Float32Array(size), steps: new Float32Array(LABEL_COUNT * LABEL_COUNT), count: 0 };
  for (const seed of settings.seeds) learnOnce(examples, settings, dice(seed), sums, report);
  return rounded(
    sums.weights.map((value) => value / sums.count),
    sums.steps.map((value) => value / sums.count),
    lexicon,
    settings.bits,
  );
}

/** Weights and steps added up, and how many times that was done. */
interface Sums {
  readonly weights: Float32Array;
  readonly steps: Float32Array;
  count: number;
}

/** Trains from nothing, and adds to the sums what stands after each round of the second half. */
function learnOnce(
  examples: readonly Example[],
  settings: LearnSettings,
  random: () => number,
  sums: Sums,
  report: (line: string) => void,
): void {
  const size = sums.weights.length;
  const state: LearnerState = {
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    steps: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    stepSquares: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    settings,
    random,
    chain: roomForChain(0),
    stepOdds: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    shown: new Int32Array(0),
    factors: stepsOf(() => 1),
  };
  const order = examples.map((_, i) => i);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    let count = 0;
    for (const number of order) {
      const example = examples[number]!;
      loss += learnFrom(example, state);
      count += example.labels.length;
    }
    for (let i = 0; i < size; i++) state.weights[i] = state.weights[i]! * (1 - settings.decay);
    report(`round ${round + 1}: ${(loss / count).toFixed(4)} a token`);
    if (round * 2 < settings.rounds) continue;
    addTo(sums.weights, state.weights);
    addTo(sums.steps, state.steps);
    sums.count++;
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + values[i]!;
}

interface LearnerState {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly steps: Float32Array;
  readonly stepSquares: Float32Array;
  readonly settings: LearnSettings;
  readonly random: () => number;
  /** room for the longest run so far */
  chain: Chain;
  /** how likely each step is, all tokens of a run added up */
  readonly stepOdds: Float32Array;
  shown: Int32Array;
  /** e^steps, kept up to date */
  readonly factors: Steps;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
}

function learnFrom(example: Example, state: LearnerState): number {
  const { runs } = example.features;
  let loss = 0;
  for (let r = 0; r + 1 < runs.length; r++) loss += learnRun(example, runs[r]!, runs[r + 1]! - runs[r]!, state);
  return loss;
}

function learnRun(example: Example, from: number, n: number, state: LearnerState): number {
  const { offsets } = example.features;
  const { weights, squares, settings } = state;
  if (state.chain.best.length < n) state.chain = roomForChain(n * 2);
  const { scores, odds } = state.chain;
  const rows = settings.hidden > 0 ? withHidden(example, from, n, state) : example.features.rows;
  for (let t = 0; t < n; t++) {
    const at = t * LABEL_COUNT;
    for (let b = 0; b < LABEL_COUNT; b++) scores[at + b] = 0;
    for (let f = offsets[from + t]!; f < offsets[from + t + 1]!; f++) {
      const row = rows[f]! * LABEL_COUNT;
      if (row < 0) continue;
      for (let b = 0; b < LABEL_COUNT; b++) scores[at + b] = scores[at + b]! + weights[row + b]!;
    }
  }
  weighOdds(state.chain, n, state.factors);
  let loss = 0;
  for (let t = 0; t < n; t++) {
    const right = example.labels[from + t]!;
    loss -= Math.log(Math.max(1e-6, odds[t * LABEL_COUNT + right]!));
    for (let b = 0; b < LABEL_COUNT; b++) {
      const slope = (odds[t * LABEL_COUNT + b]! - (b === right ? 1 : 0)) * example.weight;
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      const square = slope * slope;
      for (let f = offsets[from + t]!; f < offsets[from + t + 1]!; f++) {
        const row = rows[f]!;
        if (row < 0) continue;
        const i = row * LABEL_COUNT + b;
        const sum = squares[i]! + square;
        squares[i] = sum;
        weights[i] = weights[i]! - (settings.rate * slope) / Math.sqrt(sum + 1);
      }
    }
  }
  learnSteps(example, from, n, state);
  return loss;
}

function withHidden(example: Example, from: number, n: number, state: LearnerState): Int32Array {
  const { rows, offsets } = example.features;
  if (state.shown.length < rows.length) state.shown = new Int32Array(rows.length);
  const { shown } = state;
  for (let f = offsets[from]!; f < offsets[from + n]!; f++) {
    shown[f] = state.random() < state.settings.hidden ? -1 : rows[f]!;
  }
  return shown;
}

function learnSteps(example: Example, from: number, n: number, state: LearnerState): void {
  const { steps, stepSquares, settings } = state;
  const slopes = state.stepOdds.fill(0);
  for (let t = 1; t < n; t++) addStepOdds(state, t * LABEL_COUNT);
  for (let t = 1; t < n; t++) {
    const step = example.labels[from + t - 1]! * LABEL_COUNT + example.labels[from + t]!;
    slopes[step] = slopes[step]! - 1;
  }
  for (const [from, to] of TRANSITIONS) {
    const i = from * LABEL_COUNT + to;
    const slope = slopes[i]!;
    if (Math.abs(slope) < LEAST_SLOPE) continue;
    stepSquares[i] = stepSquares[i]! + slope * slope;
    steps[i] = steps[i]! - (settings.rate * slope) / Math.sqrt(stepSquares[i]! + 1);
    setStep(state.factors, from, to, Math.exp(steps[i]!));
  }
}

/** Adds how likely each step is that leads to the token whose row begins at `row`. */
function addStepOdds({ chain, factors, stepOdds }: LearnerState, row: number): void {
  const { forward, backward, likely } = chain;
  const odds = TRANSITIONS.map(
    ([from, to]) =>
      forward[row - LABEL_COUNT + from]! * stepAt(factors, from, to) * likely[row + to]! * backward[row + to]!,
  );
  const sum = odds.reduce((a, b) => a + b, 0);
  TRANSITIONS.forEach(([from, to], s) => {
    const i = from * LABEL_COUNT + to;
    stepOdds[i] = stepOdds[i]! + odds[s]! / sum;
  });
}
/** Weights as whole numbers from -127 to 127, measured from those of OUTSIDE; the few larger ones are cut. */
function rounded(weights: Float32Array, steps: Float32Array, lexicon: Lexicon, bits: number): Model {
  const rows = 2 ** bits;
  const measured = new Float32Array(rows * COLUMNS);
  for (let row = 0; row < rows; row++) {
    const from = row * LABEL_COUNT;
    for (let b = 0; b < COLUMNS; b++) measured[row * COLUMNS + b] = weights[from + 1 + b]! - weights[from]!;
  }
  const sizes = measured.filter((weight) => Math.abs(weight) > 0.01).map(Math.abs);
  sizes.sort();
  const scale = Math.max(0.01, sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / (BIAS - 1);
  const raised = new Uint8Array(measured.length);
  for (let i = 0; i < raised.length; i++) {
    raised[i] = Math.max(1, Math.min(2 * BIAS - 1, Math.round(measured[i]! / scale) + BIAS));
  }
  return modelOf({ bits, scale, weights: raised, steps, lexicon });
}
