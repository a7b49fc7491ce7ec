import { INITIAL_LABELS, LABEL_COUNT, mayBegin, type TransitionScores } from './labels.js';

/** Working arrays for one run of tokens, filled by `viterbi` and `computeMarginals`: `LABEL_COUNT` numbers a token, or one. */
export interface LabelLattice {
  /** emission scores in natural logarithms, set by the caller */
  readonly scores: Float32Array;
  /** the best labels */
  readonly best: Uint8Array;
  /** marginal probability of each label; each token's sum to 1 */
  readonly marginals: Float64Array;
  /** e^scores, scaled so that each token's largest is 1 */
  readonly likely: Float64Array;
  /** forward and backward variables, up to a factor for each token */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly sums: Float64Array;
  readonly back: Uint8Array;
}

export function roomForLattice(tokens: number): LabelLattice {
  return {
    scores: new Float32Array(tokens * LABEL_COUNT),
    best: new Uint8Array(tokens),
    marginals: new Float64Array(tokens * LABEL_COUNT),
    likely: new Float64Array(tokens * LABEL_COUNT),
    forward: new Float64Array(tokens * LABEL_COUNT),
    backward: new Float64Array(tokens * LABEL_COUNT),
    sums: new Float64Array(tokens * LABEL_COUNT),
    back: new Uint8Array(tokens * LABEL_COUNT),
  };
}

/** The best sequence of labels for the first `n` tokens, in `best`. @param transitions scores in natural logarithms */
export function viterbi(
  { scores, best, back, sums }: LabelLattice,
  n: number,
  { across, within }: TransitionScores,
): void {
  for (let b = 0; b < LABEL_COUNT; b++) sums[b] = mayBegin(b) ? scores[b]! : -Infinity;
  for (let t = 1; t < n; t++) {
    const row = t * LABEL_COUNT;
    const above = row - LABEL_COUNT;
    for (let k = 0, s = 0; k < INITIAL_LABELS.length; k++, s += LABEL_COUNT) {
      let most = sums[above]! + across[s]!;
      let from = 0;
      for (let j = 1; j < LABEL_COUNT; j++) {
        const sum = sums[above + j]! + across[s + j]!;
        if (sum > most) {
          most = sum;
          from = j;
        }
      }
      const to = row + INITIAL_LABELS[k]!;
      sums[to] = most + scores[to]!;
      back[to] = from;
    }
    for (let begin = 1; begin < LABEL_COUNT; begin += 2) {
      const first = sums[above + begin]! + within[begin - 1]!;
      const further = sums[above + begin + 1]! + within[begin]!;
      const to = row + begin + 1;
      sums[to] = Math.max(first, further) + scores[to]!;
      back[to] = further > first ? begin + 1 : begin;
    }
  }
  const end = (n - 1) * LABEL_COUNT;
  let label = 0;
  for (let b = 1; b < LABEL_COUNT; b++) if (sums[end + b]! > sums[end + label]!) label = b;
  for (let t = n - 1; t >= 0; t--) {
    best[t] = label;
    label = back[t * LABEL_COUNT + label]!;
  }
}

/** Computes the marginals of the first `n` tokens by the forward-backward algorithm. @param transitionFactors e^transition score */
export function computeMarginals(lattice: LabelLattice, n: number, transitionFactors: TransitionScores): void {
  if (n === 1) {
    computeAlone(lattice);
    return;
  }
  const { marginals, forward, backward, likely } = lattice;
  exponentials(lattice, n);
  for (let b = 0; b < LABEL_COUNT; b++) forward[b] = mayBegin(b) ? likely[b]! : 0;
  for (let t = 1; t < n; t++) forwardStep(lattice, t * LABEL_COUNT, transitionFactors);
  const end = (n - 1) * LABEL_COUNT;
  for (let b = 0; b < LABEL_COUNT; b++) backward[end + b] = 1;
  for (let t = n - 1; t > 0; t--) backwardStep(lattice, t * LABEL_COUNT, transitionFactors);
  for (let row = 0; row < n * LABEL_COUNT; row += LABEL_COUNT) {
    for (let b = row; b < row + LABEL_COUNT; b++) marginals[b] = forward[b]! * backward[b]!;
    normalise(marginals, row);
  }
}

/** The marginals of a run of one token, as half of the runs are. */
function computeAlone({ scores, marginals }: LabelLattice): void {
  let most = scores[INITIAL_LABELS[0]!]!;
  for (let k = 1; k < INITIAL_LABELS.length; k++) most = Math.max(most, scores[INITIAL_LABELS[k]!]!);
  marginals.fill(0, 0, LABEL_COUNT);
  for (let k = 0; k < INITIAL_LABELS.length; k++)
    marginals[INITIAL_LABELS[k]!] = exponential(scores[INITIAL_LABELS[k]!]! - most);
  normalise(marginals, 0);
}

/** One token's forward variables from those of the token before. Unrolled: these products take most of the time. */
function forwardStep({ forward, likely }: LabelLattice, row: number, { across, within }: TransitionScores): void {
  const above = row - LABEL_COUNT;
  const o = forward[above]!;
  const a = forward[above + 1]!;
  const b = forward[above + 2]!;
  const c = forward[above + 3]!;
  const d = forward[above + 4]!;
  const e = forward[above + 5]!;
  const f = forward[above + 6]!;
  const g = forward[above + 7]!;
  const h = forward[above + 8]!;
  for (let k = 0, s = 0; k < 5; k++, s += 9) {
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
    const to = row + INITIAL_LABELS[k]!;
    forward[to] = sum * likely[to]!;
  }
  for (let begin = 1; begin < LABEL_COUNT; begin += 2) {
    const to = row + begin + 1;
    forward[to] =
      (forward[above + begin]! * within[begin - 1]! + forward[above + begin + 1]! * within[begin]!) * likely[to]!;
  }
  normalise(forward, row);
}

/** The backward variables of the token before, from one token's. */
function backwardStep({ backward, likely }: LabelLattice, row: number, { across, within }: TransitionScores): void {
  const above = row - LABEL_COUNT;
  const o = backward[row]! * likely[row]!;
  const a = backward[row + 1]! * likely[row + 1]!;
  const b = backward[row + 3]! * likely[row + 3]!;
  const c = backward[row + 5]! * likely[row + 5]!;
  const d = backward[row + 7]! * likely[row + 7]!;
  for (let j = 0; j < LABEL_COUNT; j++) {
    backward[above + j] =
      o * across[j]! + a * across[j + 9]! + b * across[j + 18]! + c * across[j + 27]! + d * across[j + 36]!;
  }
  for (let begin = 1; begin < LABEL_COUNT; begin += 2) {
    const inside = backward[row + begin + 1]! * likely[row + begin + 1]!;
    backward[above + begin] = backward[above + begin]! + inside * within[begin - 1]!;
    backward[above + begin + 1] = backward[above + begin + 1]! + inside * within[begin]!;
  }
  normalise(backward, above);
}

function exponentials({ scores, likely }: LabelLattice, n: number): void {
  for (let row = 0; row < n * LABEL_COUNT; row += LABEL_COUNT) {
    let most = scores[row]!;
    for (let b = 1; b < LABEL_COUNT; b++) if (scores[row + b]! > most) most = scores[row + b]!;
    for (let b = row; b < row + LABEL_COUNT; b++) likely[b] = exponential(scores[b]! - most);
  }
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let b = row; b < row + LABEL_COUNT; b++) sum += values[b]!;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let b = row; b < row + LABEL_COUNT; b++) values[b] = values[b]! * scale;
}

const LOG2_E = Math.LOG2E;
const LOW = -700;
/** 2^-k */
const halves = Float64Array.from({ length: 1024 }, (_, k) => 2 ** -k);

/**
 * e^x for x ≤ 0, to one part in 10^11, without a call into the engine: the tagger asks for a million of them a second. Taylor's
 * series after the whole powers of two.
 * @returns e^-700 for anything below
 */
export function exponential(x: number): number {
  const y = Math.max(LOW, x);
  const k = (0.5 - y * LOG2_E) | 0;
  const r = y + k * Math.LN2;
  const series =
    1 +
    r *
      (1 +
        r *
          (1 / 2 +
            r *
              (1 / 6 +
                r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320 + r * (1 / 362880)))))))));
  return series * halves[k]!;
}
