import { exponential } from './exponential.js';
import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.js';

/**
 * The steps from label to label that may be taken lead from one that may end a name, or stands outside of one, to one that may
 * begin a name, or stands outside; or from the beginning or the inside of a name on to the inside or the end of one of its kind.
 */
const all = Array.from({ length: LABELS }, (_, label) => label);
const closed = Uint8Array.from(all.filter(mayEnd));
const fresh = Uint8Array.from(all.filter(mayBegin));
/** labels of names that go on, and what may come before them */
const inner = Uint8Array.from(all.filter((b) => !mayBegin(b)));
const openTo = inner.map((b) => all.findIndex((a) => !mayEnd(a) && mayFollow(a, b)));
const alsoTo = inner.map((b) => all.findLastIndex((a) => !mayEnd(a) && mayFollow(a, b)));

/** The same steps as a list, in the order of the labels that they lead from. */
const steps = all.flatMap((a) => all.filter((b) => mayFollow(a, b)).map((b) => [a, b] as const));
const from = Uint8Array.from(steps, ([a]) => a);
const to = Uint8Array.from(steps, ([, b]) => b);

const NEVER = -1e9;
const beginnings = Float32Array.from({ length: LABELS }, (_, label) => (mayBegin(label) ? 0 : NEVER));
const endings = Float32Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 0 : NEVER));

/** 1 for the labels that a run of one token may have, 0 for others */
const alone = Float32Array.from(all, (label) => (mayBegin(label) && mayEnd(label) ? 1 : 0));

const oneRow = new Float32Array(LABELS);
const otherRow = new Float32Array(LABELS);

/** The best row of labels for `n` tokens. @param scores n × LABELS, natural logarithms; @returns labels, in `best` */
export function viterbi(
  scores: Float32Array,
  n: number,
  steps: Float32Array,
  best: Uint8Array,
  back: Uint8Array,
): void {
  if (n === 1) {
    best[0] = bestAlone(scores);
    return;
  }
  let current = oneRow;
  let next = otherRow;
  for (let b = 0; b < LABELS; b++) current[b] = beginnings[b]! + scores[b]!;
  for (let t = 1; t < n; t++) {
    const row = t * LABELS;
    for (let k = 0; k < fresh.length; k++) {
      const b = fresh[k]!;
      let most = -Infinity;
      let mostFrom = 0;
      for (let j = 0; j < closed.length; j++) {
        const a = closed[j]!;
        const score = current[a]! + steps[a * LABELS + b]!;
        if (score > most) {
          most = score;
          mostFrom = a;
        }
      }
      next[b] = Math.fround(most) + scores[row + b]!;
      back[row + b] = mostFrom;
    }
    for (let k = 0; k < inner.length; k++) {
      const b = inner[k]!;
      const one = openTo[k]!;
      const other = alsoTo[k]!;
      const scoreOne = current[one]! + steps[one * LABELS + b]!;
      const scoreOther = current[other]! + steps[other * LABELS + b]!;
      back[row + b] = scoreOther > scoreOne ? other : one;
      next[b] = Math.fround(Math.max(scoreOne, scoreOther)) + scores[row + b]!;
    }
    const swap = current;
    current = next;
    next = swap;
  }
  let label = 0;
  for (let b = 1; b < LABELS; b++) if (current[b]! + endings[b]! > current[label]! + endings[label]!) label = b;
  for (let t = n - 1; t >= 0; t--) {
    best[t] = label;
    label = back[t * LABELS + label]!;
  }
}

/** The best label of a run of one token: outside, or a whole name. */
function bestAlone(scores: Float32Array): number {
  let label = 0;
  for (let b = 1; b < LABELS; b++) {
    if (alone[b] === 1 && scores[b]! > scores[label]!) label = b;
  }
  return label;
}

/** How likely each label is at each token, all rows of labels weighed; and, for training, each step. */
export interface Odds {
  /** n × LABELS, each token's sum to 1 */
  readonly labels: Float32Array;
  /** adds up the steps of all tokens; null to leave them out */
  readonly steps: Float32Array | null;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

export function roomForOdds(n: number, withSteps: boolean): Odds {
  return {
    labels: new Float32Array(n * LABELS),
    steps: withSteps ? new Float32Array(LABELS * LABELS) : null,
    forward: new Float32Array(n * LABELS),
    backward: new Float32Array(n * LABELS),
  };
}

/** Forward and backward over `n` tokens. `scores` is overwritten with its own exponentials. @param factors e^steps */
export function weighOdds(scores: Float32Array, n: number, factors: Float32Array, odds: Odds): void {
  const { labels, steps, forward, backward } = odds;
  exponentials(scores, n);
  if (n === 1) {
    for (let b = 0; b < LABELS; b++) labels[b] = alone[b]! * scores[b]!;
    normalise(labels, 0);
    return;
  }
  for (let b = 0; b < LABELS; b++) forward[b] = beginnings[b]! < 0 ? 0 : scores[b]!;
  normalise(forward, 0);
  for (let t = 1; t < n; t++) {
    const row = t * LABELS;
    const above = row - LABELS;
    for (let k = 0; k < fresh.length; k++) {
      const b = fresh[k]!;
      let sum = 0;
      for (let j = 0; j < closed.length; j++) {
        const a = closed[j]!;
        sum = Math.fround(sum + forward[above + a]! * factors[a * LABELS + b]!);
      }
      forward[row + b] = sum * scores[row + b]!;
    }
    for (let k = 0; k < inner.length; k++) {
      const b = inner[k]!;
      const one = openTo[k]!;
      const other = alsoTo[k]!;
      const sum = Math.fround(forward[above + one]! * factors[one * LABELS + b]!);
      forward[row + b] = Math.fround(sum + forward[above + other]! * factors[other * LABELS + b]!) * scores[row + b]!;
    }
    normalise(forward, row);
  }
  const end = (n - 1) * LABELS;
  for (let b = 0; b < LABELS; b++) backward[end + b] = endings[b]! < 0 ? 0 : 1;
  for (let t = n - 1; t > 0; t--) {
    const row = t * LABELS;
    const above = row - LABELS;
    for (let j = 0; j < closed.length; j++) {
      const a = closed[j]!;
      let sum = 0;
      for (let k = 0; k < fresh.length; k++) {
        const b = fresh[k]!;
        sum = Math.fround(sum + factors[a * LABELS + b]! * scores[row + b]! * backward[row + b]!);
      }
      backward[above + a] = sum;
    }
    for (let k = 0; k < inner.length; k++) {
      backward[above + openTo[k]!] = 0;
      backward[above + alsoTo[k]!] = 0;
    }
    for (let k = 0; k < inner.length; k++) {
      const b = inner[k]!;
      const one = openTo[k]!;
      const other = alsoTo[k]!;
      backward[above + one] =
        backward[above + one]! + factors[one * LABELS + b]! * scores[row + b]! * backward[row + b]!;
      backward[above + other] =
        backward[above + other]! + factors[other * LABELS + b]! * scores[row + b]! * backward[row + b]!;
    }
    normalise(backward, above);
  }
  for (let t = 0; t < n; t++) {
    const row = t * LABELS;
    for (let b = 0; b < LABELS; b++) labels[row + b] = forward[row + b]! * backward[row + b]!;
    normalise(labels, row);
  }
  if (steps) for (let t = 1; t < n; t++) addSteps(scores, t * LABELS, factors, odds, steps);
}

const onward = new Float32Array(from.length);

function addSteps(scores: Float32Array, row: number, factors: Float32Array, odds: Odds, steps: Float32Array): void {
  let sum = 0;
  for (let s = 0; s < from.length; s++) {
    const a = from[s]!;
    const b = to[s]!;
    const value =
      odds.forward[row - LABELS + a]! * factors[a * LABELS + b]! * scores[row + b]! * odds.backward[row + b]!;
    onward[s] = value;
    sum += value;
  }
  for (let s = 0; s < from.length; s++) {
    const step = from[s]! * LABELS + to[s]!;
    steps[step] = steps[step]! + onward[s]! / sum;
  }
}

function exponentials(scores: Float32Array, n: number): void {
  for (let row = 0; row < n * LABELS; row += LABELS) {
    let most = scores[row]!;
    for (let b = 1; b < LABELS; b++) if (scores[row + b]! > most) most = scores[row + b]!;
    for (let b = 0; b < LABELS; b++) scores[row + b] = exponential(scores[row + b]! - most);
  }
}

function normalise(values: Float32Array, row: number): void {
  let sum = 0;
  for (let b = 0; b < LABELS; b++) sum += values[row + b]!;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let b = 0; b < LABELS; b++) values[row + b] = values[row + b]! * scale;
}
