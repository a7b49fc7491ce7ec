import { MOST_CLASSES as MOST } from '../../lexicon/load-words.js';
import { adverbAfter, CLASSES, Class } from '../../lexicon/word-classes.js';
import type { WordRows } from './tag-dictionary.js';

const SIZE = CLASSES.length;
const ADVERB = Class.adverb;

/** What an adverb becomes after each class. */
const ADVERBS = Uint8Array.from(CLASSES, (_, previous) => adverbAfter(previous));

/** The class of a word after another, for its class as the word lists have it. */
export const classBehind = (previous: number, option: number): number =>
  option === ADVERB ? ADVERBS[previous]! : option;

/** A run of tokens that have several candidates, and the best path to each candidate (Viterbi). */
export class Lattice {
  /** how many tokens */
  depth = 0;
  private tokens = new Int32Array(64);
  /** for each token and candidate: its class, and the best candidate of the token before */
  private states = new Uint8Array(64 * MOST);
  private from = new Uint8Array(64 * MOST);
  /** of the last token: how many candidates, the log probability of the best path to each, where its followers stand */
  private width = 0;
  private scores = new Float64Array(MOST);
  private bases = new Int32Array(MOST);
  private nextScores = new Float64Array(MOST);
  private nextBases = new Int32Array(MOST);

  /** @param follows the log of p(class b | class a) at `a * CLASSES.length + b` */
  constructor(
    private readonly rows: WordRows,
    private readonly follows: Float32Array,
  ) {}

  /** @param previous the class before the first token @param first where its `count` candidates begin in the rows */
  add(token: number, previous: number, first: number, count: number): void {
    if (this.depth === 0) this.begin(token, previous, first, count);
    else this.extend(token, first, count);
    this.width = count;
    this.depth++;
  }

  private begin(token: number, previous: number, first: number, count: number): void {
    const { scores, bases, states, follows } = this;
    const { classes, scores: weights } = this.rows;
    this.tokens[0] = token;
    for (let c = 0, at = first; c < count; c++, at += 2) {
      const state = classBehind(previous, classes[at]!);
      states[c] = state;
      bases[c] = state * SIZE;
      scores[c] = follows[previous * SIZE + state]! + weights[at + 1]!;
    }
  }

  private extend(token: number, first: number, count: number): void {
    const { scores, bases, nextScores, nextBases, depth, follows } = this;
    const { classes, scores: weights } = this.rows;
    if (depth === this.tokens.length) this.grow();
    const { states, from } = this;
    const row = depth * MOST;
    this.tokens[depth] = token;
    for (let c = 0, at = first; c < count; c++, at += 2) {
      const option = classes[at]!;
      const best = this.bestBefore(option);
      const state = classBehind(states[row - MOST + best]!, option);
      states[row + c] = state;
      from[row + c] = best;
      nextBases[c] = state * SIZE;
      nextScores[c] = scores[best]! + follows[bases[best]! + state]! + weights[at + 1]!;
    }
    this.scores = nextScores;
    this.nextScores = scores;
    this.bases = nextBases;
    this.nextBases = bases;
  }

  /** The candidate of the last token from which the best path leads to class `option`. */
  private bestBefore(option: number): number {
    const { scores, bases, width, follows } = this;
    if (option === ADVERB) return this.bestBeforeAdverb();
    let best = 0;
    let most = scores[0]! + follows[bases[0]! + option]!;
    for (let p = 1; p < width; p++) {
      const score = scores[p]! + follows[bases[p]! + option]!;
      if (score > most) {
        most = score;
        best = p;
      }
    }
    return best;
  }

  private bestBeforeAdverb(): number {
    const { scores, bases, width, follows } = this;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < width; p++) {
      const score = scores[p]! + follows[bases[p]! + ADVERBS[bases[p]! / SIZE]!]!;
      if (score > most) {
        most = score;
        best = p;
      }
    }
    return best;
  }

  /** Writes the best path that ends where class `option` follows; the lattice is empty then. @returns its last class */
  settleBefore(option: number, classes: Uint8Array): number {
    return this.trace(this.bestBefore(option), classes);
  }

  /** Writes the best path; the lattice is empty then. */
  settle(classes: Uint8Array): void {
    let best = 0;
    for (let c = 1; c < this.width; c++) if (this.scores[c]! > this.scores[best]!) best = c;
    this.trace(best, classes);
  }

  private trace(last: number, classes: Uint8Array): number {
    const { tokens, states, from } = this;
    const final = states[(this.depth - 1) * MOST + last]!;
    let candidate = last;
    for (let k = this.depth - 1; k >= 0; k--) {
      classes[tokens[k]!] = states[k * MOST + candidate]!;
      candidate = from[k * MOST + candidate]!;
    }
    this.depth = 0;
    return final;
  }

  private grow(): void {
    const { tokens, states, from } = this;
    this.tokens = new Int32Array(tokens.length * 2);
    this.tokens.set(tokens);
    this.states = new Uint8Array(states.length * 2);
    this.states.set(states);
    this.from = new Uint8Array(from.length * 2);
    this.from.set(from);
  }
}
