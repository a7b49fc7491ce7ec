import type { Vocabulary } from '../text/vocabulary/vocabulary.js';
import { type FeaturedText, PLACED, putPlaced } from './context-features.js';
import { type LabelLattice, roomForLattice } from './crf.js';
import { SEEN_BITS } from './document-features.js';
import { featureRow, MOST_FEATURES, putHint, putOwn, putRun, putSeen, putVote } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { BIAS, COLUMNS, type Model } from './model.js';
import { RUN_BITS } from './run-features.js';
import { VOTE_BITS } from './votes.js';

/** Sums of weights, one for each column of the weight table, and after them how many weights went into each. */
type WeightSums = Int32Array;

const roomForSums = (): WeightSums => new Int32Array(COLUMNS + 1);

/** The sums for each value of a kind, computed when first asked for. */
type KeptSums = (WeightSums | undefined)[];

/** Adds the weights of features to sums. @param rows the first `count` are read */
function addRows(weights: Uint8Array, rows: Int32Array, count: number, sums: WeightSums): void {
  for (let i = 0; i < count; i++) {
    const row = rows[i]! * COLUMNS;
    for (let column = 0; column < COLUMNS; column++) sums[column] = sums[column]! + weights[row + column]!;
  }
  sums[COLUMNS] = sums[COLUMNS]! + count;
}

/**
 * Computes emission scores by one model, in texts of one vocabulary. Keeps the sums of the features that depend on one value
 * alone: the word, its hints, what was seen of it, its row, its vote.
 */
export class Scorer {
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly sums = roomForSums();
  private lattice = roomForLattice(64);
  private emissions = new Float32Array(256);
  private readonly ofWord: KeptSums = [];
  private readonly ofHint: KeptSums = new Array(2 ** 16);
  private readonly ofSeen: KeptSums = new Array(2 ** SEEN_BITS);
  private readonly ofRun: KeptSums = new Array(2 ** RUN_BITS);
  private readonly ofVote: KeptSums = new Array(2 ** (VOTE_BITS + 3));

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly model: Model,
  ) {}

  /**
   * The emission scores of token `i` in natural logarithms, that of OUTSIDE being 0.
   * @param scores receives `LABEL_COUNT` numbers from `at` on
   */
  score(text: FeaturedText, i: number, scores: Float32Array, at: number): void {
    const { rows, sums, model } = this;
    const word = this.sumsOfWord(text.prose.ids[i]!);
    const hint = this.sumsOf(this.ofHint, text.hints[i]!, putHint);
    const seen = this.sumsOf(this.ofSeen, text.facts.seen[i]!, putSeen);
    const run = this.sumsOf(this.ofRun, text.runBits[i]!, putRun);
    for (let s = 0; s <= COLUMNS; s++) sums[s] = word[s]! + hint[s]! + seen[s]! + run[s]!;
    putPlaced(text, i, rows);
    for (let kind = 0; kind < PLACED; kind++) rows[kind] = featureRow(kind, rows[kind]!, text.shift);
    addRows(model.weights, rows, PLACED, sums);
    scores[at] = 0;
    for (let label = 1; label < LABEL_COUNT; label++) scores[at + label] = this.scoreOf(sums, label);
  }

  /** Adds to emission scores what a vote says. @param vote as `placedVote` gives it; not 0 */
  addVote(vote: number, scores: Float32Array, at: number): void {
    const sums = this.sumsOf(this.ofVote, vote, putVote);
    for (let label = 1; label < LABEL_COUNT; label++) {
      scores[at + label] = scores[at + label]! + this.scoreOf(sums, label);
    }
  }

  /** Room for a run of `n` tokens; the next call gives the same. */
  latticeFor(n: number): LabelLattice {
    if (this.lattice.best.length < n) this.lattice = roomForLattice(n * 2);
    return this.lattice;
  }

  /** Room for the emission scores of `n` tokens; the next call gives the same. */
  emissionsFor(n: number): Float32Array {
    if (this.emissions.length < n * LABEL_COUNT) this.emissions = new Float32Array(n * LABEL_COUNT * 2);
    return this.emissions;
  }

  private scoreOf(sums: WeightSums, label: number): number {
    return (sums[label - 1]! - sums[COLUMNS]! * BIAS) * this.model.scale;
  }

  private sumsOfWord(id: number): WeightSums {
    const known = this.ofWord[id];
    if (known !== undefined) return known;
    const { vocabulary, model, rows } = this;
    const count = putOwn(vocabulary.word(id), vocabulary.hash(id), model.lexicon, 32 - model.bits, rows, 0);
    return this.keep(this.ofWord, id, count);
  }

  /** The sums of the features that `put` writes for a value. */
  private sumsOf(kept: KeptSums, value: number, put: typeof putHint): WeightSums {
    return kept[value] ?? this.keep(kept, value, put(value, 32 - this.model.bits, this.rows, 0));
  }

  private keep(kept: KeptSums, value: number, count: number): WeightSums {
    const sums = roomForSums();
    addRows(this.model.weights, this.rows, count, sums);
    kept[value] = sums;
    return sums;
  }
}
