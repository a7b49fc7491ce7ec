import { exponential } from './exponential.js';
import { LABELS, mayBegin, mayEnd } from './labels.js';
import { CLOSED, FRESH, type Steps } from './steps.js';

/** 1 for the labels that a run of one token may have, 0 for others. */
const alone = Float64Array.from({ length: LABELS }, (_, label) => (mayBegin(label) && mayEnd(label) ? 1 : 0));

/** Room to tag a run in, and what `viterbi` and `weighOdds` make of it: of each token `LABELS` numbers, or one. */
export interface Chain {
  /** how well each label fits each token, in natural logarithms; put here by who asks */
  readonly scores: Float32Array;
  /** the best labels */
  readonly best: Uint8Array;
  /** how likely each label is at each token, all rows of labels weighed; each token's sum to 1 */
  readonly odds: Float64Array;
  /** e^scores, each token's likeliest 1 */
  readonly likely: Float64Array;
  /** the odds of what leads to each label, and of what follows it, up to a factor for each token */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly sums: Float64Array;
  readonly back: Uint8Array;
}

export function roomForChain(tokens: number): Chain {
  return {
    scores: new Float32Array(tokens * LABELS),
    best: new Uint8Array(tokens),
    odds: new Float64Array(tokens * LABELS),
    likely: new Float64Array(tokens * LABELS),
    forward: new Float64Array(tokens * LABELS),
    backward: new Float64Array(tokens * LABELS),
    sums: new Float64Array(tokens * LABELS),
    back: new Uint8Array(tokens * LABELS),
  };
}

/** The best row of labels for the first `n` tokens, in `best`. @param steps in natural logarithms */
export function viterbi({ scores, best, back, sums }: Chain, n: number, { across, within }: Steps): void {
  for (let k = 0; k < FRESH.length; k++) sums[FRESH[k]!] = scores[FRESH[k]!]!;
  for (let b = 0; b < LABELS; b++) if (!mayBegin(b)) sums[b] = -Infinity;
  for (let t = 1; t < n; t++) {
    const row = t * LABELS;
    const above = row - LABELS;
    for (let k = 0, s = 0; k < FRESH.length; k++, s += CLOSED.length) {
      let most = sums[above]! + across[s]!; // from OUTSIDE
      let from = 0;
      for (let j = 1; j < CLOSED.length; j++) {
        const sum = sums[above + CLOSED[j]!]! + across[s + j]!;
        if (sum > most) {
          most = sum;
          from = CLOSED[j]!;
        }
      }
      const to = row + FRESH[k]!;
      sums[to] = most + scores[to]!;
      back[to] = from;
    }
    for (let s = 0, begin = 1; begin < LABELS; s += 4, begin += 4) {
      const first = sums[above + begin]!;
      const further = sums[above + begin + 1]!;
      const inside = further + within[s + 1]! > first + within[s]!;
      const last = further + within[s + 3]! > first + within[s + 2]!;
      const to = row + begin + 1;
      sums[to] = (inside ? further + within[s + 1]! : first + within[s]!) + scores[to]!;
      sums[to + 1] = (last ? further + within[s + 3]! : first + within[s + 2]!) + scores[to + 1]!;
      back[to] = inside ? begin + 1 : begin;
      back[to + 1] = last ? begin + 1 : begin;
    }
  }
  const end = (n - 1) * LABELS;
  let label = 0;
  for (let j = 1; j < CLOSED.length; j++) if (sums[end + CLOSED[j]!]! > sums[end + label]!) label = CLOSED[j]!;
  for (let t = n - 1; t >= 0; t--) {
    best[t] = label;
    label = back[t * LABELS + label]!;
  }
}

/** Weighs all rows of labels of the first `n` tokens, forward and backward, into `odds`. @param factors e^steps */
export function weighOdds(chain: Chain, n: number, factors: Steps): void {
  const { odds, forward, backward, likely } = chain;
  exponentials(chain, n);
  if (n === 1) {
    for (let b = 0; b < LABELS; b++) odds[b] = alone[b]! * likely[b]!;
    normalise(odds, 0);
    return;
  }
  for (let b = 0; b < LABELS; b++) forward[b] = mayBegin(b) ? likely[b]! : 0;
  for (let t = 1; t < n; t++) weighForward(chain, t * LABELS, factors);
  const end = (n - 1) * LABELS;
  for (let b = 0; b < LABELS; b++) backward[end + b] = mayEnd(b) ? 1 : 0;
  for (let t = n - 1; t > 0; t--) weighBackward(chain, t * LABELS, factors);
  for (let row = 0; row < n * LABELS; row += LABELS) {
    for (let b = row; b < row + LABELS; b++) odds[b] = forward[b]! * backward[b]!;
    normalise(odds, row);
  }
}

/** One token's row from the row above. Written out, since these products take most of the time. */
function weighForward({ forward, likely }: Chain, row: number, { across, within }: Steps): void {
  const above = row - LABELS;
  const o = forward[above]!;
  const a = forward[above + 3]!;
  const b = forward[above + 4]!;
  const c = forward[above + 7]!;
  const d = forward[above + 8]!;
  const e = forward[above + 11]!;
  const f = forward[above + 12]!;
  const g = forward[above + 15]!;
  const h = forward[above + 16]!;
  for (let k = 0, s = 0; k < 9; k++, s += 9) {
    const sum =
      o * across[s]! +
      a * across[s + 1]! +
      b * across[s + 2]! +
      c * across[s + 3]! +
      d * across[s + 4]! +
      e * across[s + 5]! +
      f * across[s + 6]! +
      g * across[s + 7]! +
      h * across[s + 8]!;
    const to = row + FRESH[k]!;
    forward[to] = sum * likely[to]!;
  }
  for (let s = 0, begin = 1; begin < LABELS; s += 4, begin += 4) {
    const first = forward[above + begin]!;
    const further = forward[above + begin + 1]!;
    const to = row + begin + 1;
    forward[to] = (first * within[s]! + further * within[s + 1]!) * likely[to]!;
    forward[to + 1] = (first * within[s + 2]! + further * within[s + 3]!) * likely[to + 1]!;
  }
  normalise(forward, row);
}

/** The row above from one token's row. */
function weighBackward({ backward, likely, sums }: Chain, row: number, { across, within }: Steps): void {
  const above = row - LABELS;
  for (let b = 0; b < LABELS; b++) sums[b] = backward[row + b]! * likely[row + b]!;
  for (let j = 0; j < 9; j++) {
    let sum = 0;
    for (let k = 0, s = j; k < 9; k++, s += 9) sum += across[s]! * sums[FRESH[k]!]!;
    backward[above + CLOSED[j]!] = sum;
  }
  for (let s = 0, begin = 1; begin < LABELS; s += 4, begin += 4) {
    const inside = sums[begin + 1]!;
    const last = sums[begin + 2]!;
    backward[above + begin] = inside * within[s]! + last * within[s + 2]!;
    backward[above + begin + 1] = inside * within[s + 1]! + last * within[s + 3]!;
  }
  normalise(backward, above);
}

function exponentials({ scores, likely }: Chain, n: number): void {
  for (let row = 0; row < n * LABELS; row += LABELS) {
    let most = scores[row]!;
    for (let b = 1; b < LABELS; b++) if (scores[row + b]! > most) most = scores[row + b]!;
    for (let b = row; b < row + LABELS; b++) likely[b] = exponential(scores[b]! - most);
  }
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let b = row; b < row + LABELS; b++) sum += values[b]!;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let b = row; b < row + LABELS; b++) values[b] = values[b]! * scale;
}
