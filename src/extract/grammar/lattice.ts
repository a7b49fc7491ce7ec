import { MOST_CLASSES as MOST, type Words } from '../../gazetteer/load-words.js';
import { CLASSES, Class } from '../../gazetteer/word-classes.js';

const SIZE = CLASSES.length;
const ADVERB = Class.adverb;

/** A run of tokens that have several candidates, and the best path to each candidate. */
export class Lattice {
  /** how many tokens */
  depth = 0;
  private readonly tokens: number[] = [];
  /** for each token and candidate: its class, and the best candidate of the token before */
  private readonly states: number[] = [];
  private readonly from: number[] = [];
  private width = 0;
  private scores = new Float64Array(MOST);
  private next = new Float64Array(MOST);

  /** @param adverbs what an adverb becomes behind each class */
  constructor(
    private readonly words: Words,
    private readonly adverbs: Uint8Array,
  ) {}

  /** @param previous the class before the first token */
  add(token: number, previous: number, row: number): void {
    const { words, adverbs, states, depth } = this;
    const { follows, classes, scores: weights } = words;
    const first = words.rows[row]!;
    const count = words.rows[row + 1]! - first;
    const at = depth * MOST;
    const scores = depth === 0 ? this.scores : this.next;
    this.tokens[depth] = token;
    while (states.length < at + MOST) {
      states.push(0);
      this.from.push(0);
    }
    for (let c = 0; c < count; c++) {
      const option = classes[first + c]!;
      if (depth === 0) {
        const state = option === ADVERB ? adverbs[previous]! : option;
        states[at + c] = state;
        scores[c] = follows[previous * SIZE + state]! + weights[first + c]!;
      } else {
        const best = this.bestBefore(option);
        const before = states[at - MOST + best]!;
        const state = option === ADVERB ? adverbs[before]! : option;
        states[at + c] = state;
        this.from[at + c] = best;
        scores[c] = this.scores[best]! + follows[before * SIZE + state]! + weights[first + c]!;
      }
    }
    if (depth > 0) {
      this.next = this.scores;
      this.scores = scores;
    }
    this.width = count;
    this.depth = depth + 1;
  }

  /** The candidate of the last token from which the best path leads to class `option`. */
  private bestBefore(option: number): number {
    const { scores, states, adverbs } = this;
    const { follows } = this.words;
    const back = (this.depth - 1) * MOST;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < this.width; p++) {
      const previous = states[back + p]!;
      const score = scores[p]! + follows[previous * SIZE + (option === ADVERB ? adverbs[previous]! : option)]!;
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
    const final = this.states[(this.depth - 1) * MOST + last]!;
    let candidate = last;
    for (let k = this.depth - 1; k >= 0; k--) {
      classes[this.tokens[k]!] = this.states[k * MOST + candidate]!;
      candidate = this.from[k * MOST + candidate]!;
    }
    this.depth = 0;
    return final;
  }
}
