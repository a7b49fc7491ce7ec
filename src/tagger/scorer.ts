import { withDoubleRoom } from '../text/vocabulary/growable.js';
import { type Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { type FeaturedText, PLACED, putPlaced } from './context-features.js';
import { type LabelLattice, roomForLattice } from './crf.js';
import { SEEN_BITS } from './document-features.js';
import { featureRow, MOST_FEATURES, putHint, putOwn, putRun, putSeen, putVote } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { BIAS, type Model } from './model.js';
import { RUN_BITS } from './run-features.js';
import { VOTE_BITS } from './votes.js';

/** Eight sums at once, two in each of four numbers. A sum of at most `MOST_FEATURES` numbers below 256 fits 16 bits. */
const SUMS = 4;
const TWO = 0x00ff00ff;

/** Adds the weights of features to sums. @param rows the first `count` are read */
function addRows(packed: Int32Array, rows: Int32Array, count: number, sums: Int32Array): void {
  let a = sums[0]!;
  let b = sums[1]!;
  let c = sums[2]!;
  let d = sums[3]!;
  for (let i = 0; i < count; i++) {
    const row = rows[i]! << 1;
    const w = packed[row]!;
    const x = packed[row + 1]!;
    a = (a + (w & TWO)) | 0;
    b = (b + ((w >>> 8) & TWO)) | 0;
    c = (c + (x & TWO)) | 0;
    d = (d + ((x >>> 8) & TWO)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

/** Sums that are kept: four numbers each, and how many weights went into them. */
class KeptSums {
  numbers = new Int32Array(256 * (SUMS + 1));
  private used = 0;

  /** @returns where the sums of the first `count` rows are in `numbers` */
  keep(packed: Int32Array, rows: Int32Array, count: number): number {
    const at = this.used;
    this.used += SUMS + 1;
    if (this.used > this.numbers.length) this.numbers = withDoubleRoom(this.numbers);
    const sums = new Int32Array(SUMS);
    addRows(packed, rows, count, sums);
    this.numbers.set(sums, at);
    this.numbers[at + SUMS] = count;
    return at;
  }
}

/**
 * Computes emission scores by one model, in texts of one vocabulary. Keeps the sums of the features that depend on one value
 * alone: the word, its hints, what was seen of it, its row, its vote.
 */
export class Scorer {
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly sums = new Int32Array(SUMS);
  private readonly kept = new KeptSums();
  private lattice = roomForLattice(64);
  private emissions = new Float32Array(256);
  /** where the kept sums begin: of words; and, raised by 1, of the other values */
  private readonly ofWord: WordColumn;
  private readonly ofHint = new Int32Array(2 ** 16);
  private readonly ofSeen = new Int32Array(2 ** SEEN_BITS);
  private readonly ofRun = new Int32Array(2 ** RUN_BITS);
  private readonly ofVote = new Int32Array(2 ** (VOTE_BITS + 3));

  constructor(
    vocabulary: Vocabulary,
    private readonly model: Model,
  ) {
    const { packed, lexicon, bits } = model;
    const { rows, kept } = this;
    this.ofWord = new WordColumn(vocabulary, (word, hash) =>
      kept.keep(packed, rows, putOwn(word, hash, lexicon, 32 - bits, rows, 0)),
    );
  }

  /**
   * The emission scores of token `i` in natural logarithms, that of OUTSIDE being 0.
   * @param scores receives `LABEL_COUNT` numbers from `at` on
   */
  score(text: FeaturedText, i: number, scores: Float32Array, at: number): void {
    const { rows, sums, model } = this;
    const word = this.ofWord.at(text.prose.ids[i]!);
    const hint = this.sumsOf(this.ofHint, text.hints[i]!, putHint);
    const seen = this.sumsOf(this.ofSeen, text.facts.seen[i]!, putSeen);
    const run = this.sumsOf(this.ofRun, text.runBits[i]!, putRun);
    const { numbers } = this.kept;
    for (let s = 0; s < SUMS; s++)
      sums[s] = (numbers[word + s]! + numbers[hint + s]! + numbers[seen + s]! + numbers[run + s]!) | 0;
    putPlaced(text, i, rows);
    for (let kind = 0; kind < PLACED; kind++) rows[kind] = featureRow(kind, rows[kind]!, text.shift);
    addRows(model.packed, rows, PLACED, sums);
    const count = PLACED + numbers[word + SUMS]! + numbers[hint + SUMS]! + numbers[seen + SUMS]! + numbers[run + SUMS]!;
    const bias = count * BIAS;
    scores[at] = 0;
    for (let s = 0, to = at + 1; s < SUMS; s += 2, to += 4) {
      const even = sums[s]!;
      const odd = sums[s + 1]!;
      scores[to] = ((even & 0xffff) - bias) * model.scale;
      scores[to + 1] = ((odd & 0xffff) - bias) * model.scale;
      scores[to + 2] = ((even >>> 16) - bias) * model.scale;
      scores[to + 3] = ((odd >>> 16) - bias) * model.scale;
    }
  }

  /** Adds to emission scores what a vote says. @param vote as `placedVote` gives it; not 0 */
  addVote(vote: number, scores: Float32Array, at: number): void {
    const { scale } = this.model;
    const sum = this.sumsOf(this.ofVote, vote, putVote);
    const { numbers } = this.kept;
    const bias = numbers[sum + SUMS]! * BIAS;
    for (let s = sum, to = at + 1; s < sum + SUMS; s += 2, to += 4) {
      const even = numbers[s]!;
      const odd = numbers[s + 1]!;
      scores[to] = scores[to]! + ((even & 0xffff) - bias) * scale;
      scores[to + 1] = scores[to + 1]! + ((odd & 0xffff) - bias) * scale;
      scores[to + 2] = scores[to + 2]! + ((even >>> 16) - bias) * scale;
      scores[to + 3] = scores[to + 3]! + ((odd >>> 16) - bias) * scale;
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

  /** Where the sums of the features begin that `put` writes for a value; computed when first asked for. */
  private sumsOf(known: Int32Array, value: number, put: typeof putHint): number {
    if (known[value]! > 0) return known[value]! - 1;
    const { kept, model, rows } = this;
    const at = kept.keep(model.packed, rows, put(value, 32 - model.bits, rows, 0));
    known[value] = at + 1;
    return at;
  }
}
