import { computeMarginals, type LabelLattice, roomForLattice } from '../tagger/crf.js';
import { type Features, MOST_FEATURES } from '../tagger/features.js';
import {
  LABEL_COUNT,
  setTransition,
  TRANSITIONS,
  type TransitionScores,
  transitionAt,
  transitionScoresOf,
} from '../tagger/labels.js';
import type { Model } from '../tagger/model.js';
import type { Lexicon } from '../tagger/word-tags.js';
import { dice } from './examples.js';
import { quantised } from './quantise.js';

export interface Example {
  readonly features: Features;
  /** the right label of each candidate */
  readonly labels: Uint8Array;
  /** what the second pass knows of each candidate; absent while that is not known */
  readonly votes?: VoteRows | undefined;
}

/** Feature rows of the votes; those of candidate `k` are rows[offsets[k]] up to rows[offsets[k + 1]]. */
export interface VoteRows {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

export interface LearnSettings {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** each round all weights shrink by this share */
  readonly decay: number;
  /** feature dropout: the share of a token's features that is hidden each time */
  readonly hidden: number;
  /** each time the votes of this share of the texts are hidden, as they are in the first pass */
  readonly voteless: number;
  /** trained once with each; the weights are the mean of all, which do not lean on the order of the examples */
  readonly seeds: readonly number[];
}

/** A slope smaller than this changes nothing: it saves nine tenths of the time. */
const LEAST_SLOPE = 0.002;

/**
 * Trains a linear-lattice conditional random field by AdaGrad, one run of candidates at a time. Deterministic: the same
 * examples in the same order give the same bytes.
 */
export function learn(
  examples: readonly Example[],
  lexicon: Lexicon,
  settings: LearnSettings,
  report: (line: string) => void,
): Model {
  const size = 2 ** settings.bits * LABEL_COUNT;
  const sums: Sums = {
    weights: new Float32Array(size),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    count: 0,
  };
  for (const seed of settings.seeds) learnOnce(examples, { settings, report, random: dice(seed) }, sums);
  return quantised(
    sums.weights.map((value) => value / sums.count),
    sums.transitions.map((value) => value / sums.count),
    lexicon,
    settings.bits,
  );
}

/** Weights and transitions added up, and how many times that was done. */
interface Sums {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  count: number;
}

interface Trial {
  readonly settings: LearnSettings;
  readonly report: (line: string) => void;
  readonly random: () => number;
}

/** Trains once from zero, and adds the weights after each round of the second half to the sums. */
function learnOnce(examples: readonly Example[], { settings, report, random }: Trial, sums: Sums): void {
  const size = sums.weights.length;
  const state: LearnerState = {
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    transitionSquares: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    settings,
    random,
    lattice: roomForLattice(0),
    expectedTransitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    shown: new Int32Array(0),
    shownOffsets: new Int32Array(0),
    transitionFactors: transitionScoresOf(() => 1),
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
    addTo(sums.transitions, state.transitions);
    sums.count++;
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + values[i]!;
}

interface LearnerState {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly settings: LearnSettings;
  readonly random: () => number;
  /** room for the longest run so far */
  lattice: LabelLattice;
  /** how likely each step is, all tokens of a run added up */
  readonly expectedTransitions: Float32Array;
  /** feature rows of the run at hand; those of its token `t` are shown[shownOffsets[t]] up to shown[shownOffsets[t + 1]] */
  shown: Int32Array;
  shownOffsets: Int32Array;
  /** e^transitions, kept up to date */
  readonly transitionFactors: TransitionScores;
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
  const isVoteless = example.votes === undefined || state.random() < state.settings.voteless;
  const seen = isVoteless ? { ...example, votes: undefined } : example;
  let loss = 0;
  for (let r = 0; r + 1 < runs.length; r++) loss += learnRun(seen, runs[r]!, runs[r + 1]! - runs[r]!, state);
  return loss;
}

function learnRun(example: Example, from: number, n: number, state: LearnerState): number {
  const { weights, squares, settings } = state;
  if (state.lattice.best.length < n) state.lattice = roomForLattice(n * 2);
  const { scores, marginals } = state.lattice;
  showRows(example, from, n, state);
  const { shown, shownOffsets } = state;
  for (let t = 0; t < n; t++) {
    const at = t * LABEL_COUNT;
    for (let b = 0; b < LABEL_COUNT; b++) scores[at + b] = 0;
    for (let f = shownOffsets[t]!; f < shownOffsets[t + 1]!; f++) {
      const row = shown[f]! * LABEL_COUNT;
      for (let b = 0; b < LABEL_COUNT; b++) scores[at + b] = scores[at + b]! + weights[row + b]!;
    }
  }
  computeMarginals(state.lattice, n, state.transitionFactors);
  let loss = 0;
  for (let t = 0; t < n; t++) {
    const right = example.labels[from + t]!;
    loss -= Math.log(Math.max(1e-6, marginals[t * LABEL_COUNT + right]!));
    for (let b = 0; b < LABEL_COUNT; b++) {
      const slope = marginals[t * LABEL_COUNT + b]! - (b === right ? 1 : 0);
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      const square = slope * slope;
      for (let f = shownOffsets[t]!; f < shownOffsets[t + 1]!; f++) {
        const i = shown[f]! * LABEL_COUNT + b;
        const sum = squares[i]! + square;
        squares[i] = sum;
        weights[i] = weights[i]! - (settings.rate * slope) / Math.sqrt(sum + 1);
      }
    }
  }
  learnTransitions(example, from, n, state);
  return loss;
}

/** Gathers the feature rows of a run, a share of them hidden, those of its votes last. */
function showRows({ features, votes }: Example, from: number, n: number, state: LearnerState): void {
  const { random, settings } = state;
  const most = n * MOST_FEATURES;
  if (state.shown.length < most) state.shown = new Int32Array(most * 2);
  if (state.shownOffsets.length <= n) state.shownOffsets = new Int32Array(n * 2 + 1);
  const { shown, shownOffsets } = state;
  let count = 0;
  for (let t = 0; t < n; t++) {
    shownOffsets[t] = count;
    for (let f = features.offsets[from + t]!; f < features.offsets[from + t + 1]!; f++)
      if (random() >= settings.hidden) shown[count++] = features.rows[f]!;
    if (votes === undefined) continue;
    for (let f = votes.offsets[from + t]!; f < votes.offsets[from + t + 1]!; f++)
      if (random() >= settings.hidden) shown[count++] = votes.rows[f]!;
  }
  shownOffsets[n] = count;
}

function learnTransitions(example: Example, from: number, n: number, state: LearnerState): void {
  const { transitions, transitionSquares, settings } = state;
  const slopes = state.expectedTransitions.fill(0);
  for (let t = 1; t < n; t++) addExpectedTransitions(state, t * LABEL_COUNT);
  for (let t = 1; t < n; t++) {
    const step = example.labels[from + t - 1]! * LABEL_COUNT + example.labels[from + t]!;
    slopes[step] = slopes[step]! - 1;
  }
  for (const [from, to] of TRANSITIONS) {
    const i = from * LABEL_COUNT + to;
    const slope = slopes[i]!;
    if (Math.abs(slope) < LEAST_SLOPE) continue;
    transitionSquares[i] = transitionSquares[i]! + slope * slope;
    transitions[i] = transitions[i]! - (settings.rate * slope) / Math.sqrt(transitionSquares[i]! + 1);
    setTransition(state.transitionFactors, from, to, Math.exp(transitions[i]!));
  }
}

/** Adds how likely each step is that leads to the token whose row begins at `row`. */
function addExpectedTransitions({ lattice, transitionFactors, expectedTransitions }: LearnerState, row: number): void {
  const { forward, backward, likely } = lattice;
  const marginals = TRANSITIONS.map(
    ([from, to]) =>
      forward[row - LABEL_COUNT + from]! *
      transitionAt(transitionFactors, from, to) *
      likely[row + to]! *
      backward[row + to]!,
  );
  const sum = marginals.reduce((a, b) => a + b, 0);
  TRANSITIONS.forEach(([from, to], s) => {
    const i = from * LABEL_COUNT + to;
    expectedTransitions[i] = expectedTransitions[i]! + marginals[s]! / sum;
  });
}
