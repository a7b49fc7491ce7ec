import type { Prose } from '../text/prose.js';
import { type CandidateTokens, candidateTokensOf } from './candidate-tokens.js';
import { type FeaturedText, featuredText, votePositionOf } from './context-features.js';
import { computeMarginals, type LabelLattice, viterbi } from './crf.js';
import { kindOfLabel, LABEL_COUNT, mayBegin, OUTSIDE } from './labels.js';
import type { Model } from './model.js';
import { Scorer } from './scorer.js';
import { placedVote, type TaggedName, Votes } from './votes.js';

/**
 * Finds the names of a text, in order, in two passes: the second knows how the first labelled the other mentions of each word, and
 * decodes again only the runs where that says something.
 * @param hints bits of `Hint` by token
 */
export function tag(prose: Prose, hints: Uint16Array, model: Model): readonly TaggedName[] {
  const { tokens, runs } = candidateTokensOf(prose, hints);
  const text = featuredText(prose, hints, model.lexicon, model.bits);
  const scorer = prose.vocabulary.keep(model, () => new Scorer(prose.vocabulary, model));
  const emissions = scorer.emissionsFor(tokens.length);
  for (let k = 0; k < tokens.length; k++) scorer.score(text, tokens[k]!, emissions, k * LABEL_COUNT);
  const decoder = new Decoder(tokens, emissions, scorer, model);
  const first: TaggedName[] = [];
  const counts = prose.vocabulary.arrays.numbers.of(runs.length);
  for (let r = 0; r + 1 < runs.length; r++) {
    decoder.addNames(runs[r]!, runs[r + 1]!, first);
    counts[r] = first.length;
  }
  const votes = prose.vocabulary.keep(Votes, () => new Votes()).of(prose, tokens, first);
  const voted: VotedTokens = { tokens, runs, votes, emissions };
  const second: TaggedName[] = [];
  for (let r = 0; r + 1 < runs.length; r++) {
    if (addVotes(text, scorer, voted, r)) decoder.addNames(runs[r]!, runs[r + 1]!, second);
    else for (let n = r === 0 ? 0 : counts[r - 1]!; n < counts[r]!; n++) second.push(first[n]!);
  }
  return second;
}

interface VotedTokens extends CandidateTokens {
  /** by candidate */
  readonly votes: Uint16Array;
  readonly emissions: Float32Array;
}

/** Adds the votes of run number `r` to the scores of its candidates. @returns whether there were any */
function addVotes(
  text: FeaturedText,
  scorer: Scorer,
  { tokens, runs, votes, emissions }: VotedTokens,
  r: number,
): boolean {
  let any = false;
  for (let k = runs[r]!; k < runs[r + 1]!; k++) {
    const vote = votes[k]!;
    if (vote === 0) continue;
    scorer.addVote(placedVote(vote, votePositionOf(text, tokens[k]!)), emissions, k * LABEL_COUNT);
    any = true;
  }
  return any;
}

/** Decodes runs of candidates, whose emission scores are given. */
class Decoder {
  constructor(
    private readonly tokens: Int32Array,
    private readonly emissions: Float32Array,
    private readonly scorer: Scorer,
    private readonly model: Model,
  ) {}

  /** Adds the names of the candidates `from` up to `to`, which are a run. */
  addNames(from: number, to: number, names: TaggedName[]): void {
    const n = to - from;
    const lattice = this.scorer.latticeFor(n);
    for (let f = from * LABEL_COUNT, t = 0; f < to * LABEL_COUNT; f++, t++) lattice.scores[t] = this.emissions[f]!;
    viterbi(lattice, n, this.model.allowed);
    if (isOutside(lattice.best, n)) return;
    computeMarginals(lattice, n, this.model.transitionFactors);
    addNamesOf(lattice, n, names, (t) => this.tokens[from + t]!);
  }
}

function isOutside(best: Uint8Array, n: number): boolean {
  for (let t = 0; t < n; t++) if (best[t] !== OUTSIDE) return false;
  return true;
}

/** Adds the names of a decoded run. @param tokenAt the token of each position in the run */
export function addNamesOf(
  { best, marginals }: LabelLattice,
  n: number,
  names: TaggedName[],
  tokenAt: (t: number) => number,
): void {
  for (let t = 0; t < n; ) {
    const label = best[t]!;
    if (label === OUTSIDE) {
      t++;
      continue;
    }
    const first = t;
    let confidence = marginals[t * LABEL_COUNT + label]!;
    for (t++; t < n && !mayBegin(best[t]!); t++)
      confidence = Math.min(confidence, marginals[t * LABEL_COUNT + best[t]!]!);
    names.push({ first: tokenAt(first), last: tokenAt(t - 1) + 1, kind: kindOfLabel(label), confidence });
  }
}
