import { type Vocabulary, WordColumn } from '../text/vocabulary.js';
import { type FeaturedText, MOST_FEATURES, OWN_FEATURES, putFeatures, putOwn } from './features.js';
import { BIAS, type Model } from './model.js';

/** Sixteen sums at once, two in each of eight numbers. A sum of at most `MOST_FEATURES` numbers below 256 fits 16 bits. */
const SUMS = 8;
const TWO = 0x00ff00ff;

/** Adds the weights of features to sums. @param rows the first `count` are read */
function addRows(packed: Int32Array, rows: Int32Array, count: number, sums: Int32Array): void {
  let a = sums[0]!;
  let b = sums[1]!;
  let c = sums[2]!;
  let d = sums[3]!;
  let e = sums[4]!;
  let f = sums[5]!;
  let g = sums[6]!;
  let h = sums[7]!;
  for (let i = 0; i < count; i++) {
    const row = rows[i]! << 2;
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
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}

/** Scores candidates by one model, in texts of one vocabulary. Remembers what the own features of each word add up to. */
export class Scorer {
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly sums = new Int32Array(SUMS);
  /** sums of words, `SUMS` numbers each */
  private kept = new Int32Array(256 * SUMS);
  private used = 0;
  /** where in `kept` the sums of a word begin */
  private readonly from: WordColumn;

  constructor(
    vocabulary: Vocabulary,
    private readonly model: Model,
  ) {
    this.from = new WordColumn(vocabulary, (word, hash) => this.keep(word, hash));
  }

  /**
   * The scores of token `i`, in natural logarithms, OUTSIDE's being 0.
   * @param scores gets `LABELS` numbers, from `at` on
   */
  score(text: FeaturedText, i: number, scores: Float32Array, at: number): void {
    const { rows, sums, model } = this;
    const own = this.from.at(text.prose.ids[i]!);
    const { kept } = this;
    for (let s = 0; s < SUMS; s++) sums[s] = kept[own + s]!;
    const count = putFeatures(text, i, rows);
    addRows(model.packed, rows, count, sums);
    const bias = (count + OWN_FEATURES) * BIAS;
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

  private keep(word: string, hash: number): number {
    const { model, rows } = this;
    const sums = new Int32Array(SUMS);
    addRows(model.packed, rows, putOwn(word, hash, model.lexicon, 32 - model.bits, rows, 0), sums);
    const at = this.used;
    this.used += SUMS;
    if (this.used > this.kept.length) {
      const wider = new Int32Array(this.kept.length * 2);
      wider.set(this.kept);
      this.kept = wider;
    }
    this.kept.set(sums, at);
    return at;
  }
}
