import type { Prose } from '../text/prose.js';
import { candidatesOf } from './candidates.js';
import { viterbi, weighOdds } from './chain.js';
import { featuredText } from './features.js';
import { kindOfLabel, LABELS, OUTSIDE, Position, positionOfLabel } from './labels.js';
import type { Model } from './model.js';
import { Scorer } from './scores.js';

/** A name that the tagger found: tokens `first` up to `last`, excluded. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  /** a number into `KINDS` */
  readonly kind: number;
  /** the model's own odds of the least likely of its tokens */
  readonly odds: number;
}

/** Finds the names of a text. @param hints bits of `Hint`, one entry a token */
export function tag(prose: Prose, hints: Uint16Array, model: Model): Tagged[] {
  const { tokens, runs } = candidatesOf(prose);
  const text = featuredText(prose, hints, model.lexicon, model.bits);
  const scorer = prose.vocabulary.keep(model, () => new Scorer(prose.vocabulary, model));
  let longest = 0;
  for (let r = 0; r + 1 < runs.length; r++) longest = Math.max(longest, runs[r + 1]! - runs[r]!);
  const chain = scorer.roomFor(longest);
  const found: Tagged[] = [];
  for (let r = 0; r + 1 < runs.length; r++) {
    const from = runs[r]!;
    const n = runs[r + 1]! - from;
    for (let t = 0; t < n; t++) scorer.score(text, tokens[from + t]!, chain.scores, t * LABELS);
    viterbi(chain, n, model.lawful);
    if (isOutside(chain.best, n)) continue;
    weighOdds(chain, n, model.factors);
    addNames(tokens, from, n, chain.best, chain.odds, found);
  }
  return found;
}

function isOutside(best: Uint8Array, n: number): boolean {
  for (let t = 0; t < n; t++) if (best[t] !== OUTSIDE) return false;
  return true;
}

function addNames(
  tokens: Int32Array,
  from: number,
  n: number,
  best: Uint8Array,
  odds: Float64Array,
  found: Tagged[],
): void {
  let first = 0;
  let least = 1;
  for (let t = 0; t < n; t++) {
    const label = best[t]!;
    if (label === OUTSIDE) continue;
    const position = positionOfLabel(label);
    if (position === Position.begin || position === Position.only) {
      first = t;
      least = 1;
    }
    least = Math.min(least, odds[t * LABELS + label]!);
    if (position !== Position.last && position !== Position.only) continue;
    found.push({ first: tokens[from + first]!, last: tokens[from + t]! + 1, kind: kindOfLabel(label), odds: least });
  }
}
