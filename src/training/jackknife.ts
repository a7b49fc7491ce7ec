import { computeMarginals, roomForLattice, viterbi } from '../tagger/crf.js';
import { MOST_FEATURES, putVote } from '../tagger/features.js';
import { LABEL_COUNT } from '../tagger/labels.js';
import { BIAS, COLUMNS, type Model } from '../tagger/model.js';
import { addNamesOf } from '../tagger/tag.js';
import { placedVote, type TaggedName, Votes } from '../tagger/votes.js';
import type { Lexicon } from '../tagger/word-tags.js';
import type { Prose } from '../text/prose.js';
import { type Example, type LearnSettings, learn, type VoteRows } from './learn.js';

/**
 * Gives each example the votes of a first pass by a model that has not seen it: the examples are dealt into folds, and those of
 * each fold are labelled by a model that learned from the others. A model's own labels would be better than those of new texts.
 * @param proseOfExample by the number of the example
 */
export function withVotes(
  examples: readonly Example[],
  proseOfExample: readonly Prose[],
  lexicon: Lexicon,
  settings: LearnSettings & { readonly folds: number },
): Example[] {
  const voted: Example[] = [...examples];
  const votes = new Votes();
  for (let fold = 0; fold < settings.folds; fold++) {
    const isHeldOut = (i: number): boolean => i % settings.folds === fold;
    const model = learn(
      examples.filter((_, i) => !isHeldOut(i)),
      lexicon,
      settings,
      () => {},
    );
    for (let i = fold; i < examples.length; i += settings.folds) {
      const example = examples[i]!;
      const names = taggedNamesOf(example, model);
      const { tokens, positions } = example.features;
      voted[i] = {
        ...example,
        votes: voteRowsOf(votes.of(proseOfExample[i]!, tokens, names), positions, settings.bits),
      };
    }
  }
  return voted;
}

/** The names that a model finds in a text whose features are given, in one pass. */
function taggedNamesOf({ features }: Example, model: Model): TaggedName[] {
  const { tokens, runs, rows, offsets } = features;
  const names: TaggedName[] = [];
  for (let r = 0; r + 1 < runs.length; r++) {
    const from = runs[r]!;
    const n = runs[r + 1]! - from;
    const lattice = roomForLattice(n);
    for (let t = 0; t < n; t++) {
      for (let f = offsets[from + t]!; f < offsets[from + t + 1]!; f++) {
        for (let b = 0; b < COLUMNS; b++) {
          const at = t * LABEL_COUNT + 1 + b;
          lattice.scores[at] = lattice.scores[at]! + (model.weights[rows[f]! * COLUMNS + b]! - BIAS) * model.scale;
        }
      }
    }
    viterbi(lattice, n, model.allowed);
    computeMarginals(lattice, n, model.transitionFactors);
    addNamesOf(lattice, n, names, (t) => tokens[from + t]!);
  }
  return names;
}

function voteRowsOf(votes: Uint16Array, positions: Uint8Array, bits: number): VoteRows {
  const rows: number[] = [];
  const offsets = new Int32Array(votes.length + 1);
  const room = new Int32Array(MOST_FEATURES);
  for (let k = 0; k < votes.length; k++) {
    const count = votes[k] === 0 ? 0 : putVote(placedVote(votes[k]!, positions[k]!), 32 - bits, room, 0);
    for (let f = 0; f < count; f++) rows.push(room[f]!);
    offsets[k + 1] = rows.length;
  }
  return { rows: Int32Array.from(rows), offsets };
}
