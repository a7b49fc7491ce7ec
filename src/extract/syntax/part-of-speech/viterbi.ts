import { MOST_CLASSES } from '../../../lexicon/load-words.js';
import { adverbAfter, CLASSES, Class } from '../../../lexicon/word-classes.js';
import { withDoubleRoom } from '../../../text/vocabulary/growable.js';
import type { CandidateRows } from './tag-dictionary.js';

const SIZE = CLASSES.length;

/** What an adverb becomes after each class. */
const ADVERBS = Uint8Array.from(CLASSES, (_, previous) => adverbAfter(previous));

/** The class of a word after another, for its class as the word lists have it. */
const classAfter = (previous: number, option: number): number =>
  option === Class.adverb ? ADVERBS[previous]! : option;

/**
 * Finds the likeliest classes of the tokens of a sentence (Viterbi). Where a token has one candidate all paths meet, and the tokens
 * before it are settled: most tokens have one, so the lattice is seldom deeper than three. Its arrays are used again for every
 * sentence, since this is one of the innermost loops.
 */
export class Lattice {
  /** how many tokens are in the lattice; the first of them is settled */
  private depth = 1;
  private tokens = new Int32Array(64);
  /** for each token and candidate: its class, and the best candidate of the token before */
  private states = new Uint8Array(64 * MOST_CLASSES);
  private from = new Uint8Array(64 * MOST_CLASSES);
  /** of the last token: how many candidates, and the log probability of the best path to each */
  private width = 1;
  private scores = new Float64Array(MOST_CLASSES);
  private nextScores = new Float64Array(MOST_CLASSES);

  /** @param follows the log of p(class b | class a) at `a * CLASSES.length + b` */
  constructor(
    private readonly rows: CandidateRows,
    private readonly follows: Float32Array,
  ) {}

  /** Begins a sentence; the one before must have been ended. */
  begin(): void {
    this.restart(Class.stop);
  }

  /**
   * Adds a token of the sentence, after those that there are.
   * @param candidates their row
   * @param found receives the classes of tokens that are settled
   */
  add(token: number, candidates: number, found: Uint8Array): void {
    if (candidates < SIZE) this.settle(token, candidates, found);
    else this.extend(token, candidates);
  }

  /** Settles what is left of the sentence. */
  end(found: Uint8Array): void {
    let best = 0;
    for (let c = 1; c < this.width; c++) if (this.scores[c]! > this.scores[best]!) best = c;
    this.trace(best, found);
  }

  private restart(state: number): void {
    this.depth = 1;
    this.width = 1;
    this.states[0] = state;
    this.scores[0] = 0;
  }

  private extend(token: number, candidates: number): void {
    if (this.depth === this.tokens.length) this.grow();
    const { scores, nextScores, states, from, depth } = this;
    const { classes, scores: weights, counts } = this.rows;
    const count = counts[candidates]!;
    const first = candidates * MOST_CLASSES;
    const row = depth * MOST_CLASSES;
    this.tokens[depth] = token;
    for (let c = 0; c < count; c++) {
      const option = classes[first + c]!;
      const best = this.bestBefore(option);
      states[row + c] = classAfter(states[row - MOST_CLASSES + best]!, option);
      from[row + c] = best;
      nextScores[c] = this.bestScore + weights[first + c]!;
    }
    this.scores = nextScores;
    this.nextScores = scores;
    this.width = count;
    this.depth++;
  }

  private settle(token: number, option: number, found: Uint8Array): void {
    const last = this.depth === 1 ? 0 : this.bestBefore(option);
    const state = classAfter(this.states[(this.depth - 1) * MOST_CLASSES + last]!, option);
    this.trace(last, found);
    found[token] = state;
    this.restart(state);
  }

  /** the log probability of the path that `bestBefore` has found */
  private bestScore = 0;

  /** The candidate of the last token from which the best path leads to class `option`. */
  private bestBefore(option: number): number {
    const { scores, states, width, follows } = this;
    const row = (this.depth - 1) * MOST_CLASSES;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < width; p++) {
      const state = states[row + p]!;
      const score = scores[p]! + follows[state * SIZE + classAfter(state, option)]!;
      if (score > most) {
        most = score;
        best = p;
      }
    }
    this.bestScore = most;
    return best;
  }

  /** Writes the best path that ends in a candidate of the last token. */
  private trace(last: number, found: Uint8Array): void {
    const { tokens, states, from } = this;
    let candidate = last;
    for (let k = this.depth - 1; k > 0; k--) {
      found[tokens[k]!] = states[k * MOST_CLASSES + candidate]!;
      candidate = from[k * MOST_CLASSES + candidate]!;
    }
  }

  private grow(): void {
    this.tokens = withDoubleRoom(this.tokens);
    this.states = withDoubleRoom(this.states);
    this.from = withDoubleRoom(this.from);
  }
}
