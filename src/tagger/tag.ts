import type { Prose } from '../text/prose.js';
import { candidateTokensOf } from './candidate-tokens.js';
import { type Chain, viterbi, weighOdds } from './crf.js';
import { featuredText } from './features.js';
import { kindOfLabel, LABEL_COUNT, mayBegin, OUTSIDE } from './labels.js';
import type { Model } from './model.js';
import { Scorer } from './scorer.js';

/**
 * Makes what the caller wants of a name that the tagger found: tokens `first` up to `last`, excluded; `kind`, a number into `KINDS`;
 * `odds`, the model's own odds of the least likely of its tokens.
 */
export type NameMaker<T> = (first: number, last: number, kind: number, odds: number) => T;

/** Finds the names of a text, in order. @param hints bits of `Hint`, one entry a token */
export function tag<T>(prose: Prose, hints: Uint16Array, model: Model, named: NameMaker<T>): T[] {
  const { tokens, runs } = candidateTokensOf(prose);
  const text = featuredText(prose, hints, model.lexicon, model.bits);
  const scorer = prose.vocabulary.keep(model, () => new Scorer(prose.vocabulary, model));
  let longest = 0;
  for (let r = 0; r + 1 < runs.length; r++) longest = Math.max(longest, runs[r + 1]! - runs[r]!);
  const chain = scorer.roomFor(longest);
  const found: T[] = [];
  for (let r = 0; r + 1 < runs.length; r++) {
    const from = runs[r]!;
    const n = runs[r + 1]! - from;
    for (let t = 0; t < n; t++) scorer.score(text, tokens[from + t]!, chain.scores, t * LABEL_COUNT);
    viterbi(chain, n, model.lawful);
    if (isOutside(chain.best, n)) continue;
    weighOdds(chain, n, model.factors);
    addNames(tokens, from, n, chain, named, found);
  }
  return found;
}

function isOutside(best: Uint8Array, n: number): boolean {
  for (let t = 0; t < n; t++) if (best[t] !== OUTSIDE) return false;
  return true;
}

function addNames<T>(
  tokens: Int32Array,
  from: number,
  n: number,
  { best, odds }: Chain,
  named: NameMaker<T>,
  found: T[],
): void {
  for (let t = 0; t < n; ) {
    const label = best[t]!;
    if (label === OUTSIDE) {
      t++;
      continue;
    }
    const first = t;
    let least = odds[t * LABEL_COUNT + label]!;
    for (t++; t < n && !mayBegin(best[t]!); t++) least = Math.min(least, odds[t * LABEL_COUNT + best[t]!]!);
    found.push(named(tokens[from + first]!, tokens[from + t - 1]! + 1, kindOfLabel(label), least));
  }
}
