import type { ClassCandidates } from '../../lexicon/load-words.js';
import { adverbAfter, CLASSES, Class } from '../../lexicon/word-classes.js';

const SIZE = CLASSES.length;

/** What an adverb becomes after each class. */
const ADVERBS = CLASSES.map((_, previous) => adverbAfter(previous));

/** The class of a word after another, for its class as the word lists have it. */
const classAfter = (previous: number, option: number): number =>
  option === Class.adverb ? ADVERBS[previous]! : option;

/**
 * The likeliest classes of the tokens of a sentence (Viterbi).
 * @param follows the log of p(class b | class a) at `a * CLASSES.length + b`
 */
export function likeliestClasses(sentence: readonly ClassCandidates[], follows: Float32Array): number[] {
  /** for each token and candidate: its class, and the best candidate of the token before */
  const steps: { readonly states: number[]; readonly from: number[] }[] = [];
  let states: number[] = [Class.stop];
  let scores = [0];
  for (const { classes, scores: weights } of sentence) {
    const step = { states: [] as number[], from: [] as number[] };
    const sums: number[] = [];
    for (let c = 0; c < classes.length; c++) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let p = 0; p < states.length; p++) {
        const score = scores[p]! + follows[states[p]! * SIZE + classAfter(states[p]!, classes[c]!)]!;
        if (score > most) {
          most = score;
          best = p;
        }
      }
      step.states.push(classAfter(states[best]!, classes[c]!));
      step.from.push(best);
      sums.push(most + weights[c]!);
    }
    steps.push(step);
    states = step.states;
    scores = sums;
  }
  let candidate = scores.indexOf(Math.max(...scores));
  return steps
    .reverse()
    .map((step) => {
      const state = step.states[candidate]!;
      candidate = step.from[candidate]!;
      return state;
    })
    .reverse();
}
