import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.js';

/** The steps from label to label that may be taken. */
const FROM: number[] = [];
const TO: number[] = [];
for (let a = 0; a < LABELS; a++) {
  for (let b = 0; b < LABELS; b++) {
    if (!mayFollow(a, b)) continue;
    FROM.push(a);
    TO.push(b);
  }
}
const from = Uint8Array.from(FROM);
const to = Uint8Array.from(TO);

const NEVER = -1e9;
const beginnings = Float32Array.from({ length: LABELS }, (_, label) => (mayBegin(label) ? 0 : NEVER));
const endings = Float32Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 0 : NEVER));

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
  let current = oneRow;
  let next = otherRow;
  for (let b = 0; b < LABELS; b++) current[b] = beginnings[b]! + scores[b]!;
  for (let t = 1; t < n; t++) {
    next.fill(-Infinity);
    const row = t * LABELS;
    for (let s = 0; s < from.length; s++) {
      const a = from[s]!;
      const b = to[s]!;
      const score = current[a]! + steps[a * LABELS + b]!;
      if (score > next[b]!) {
        next[b] = score;
        back[row + b] = a;
      }
    }
    for (let b = 0; b < LABELS; b++) next[b] = next[b]! + scores[row + b]!;
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
  for (let b = 0; b < LABELS; b++) forward[b] = beginnings[b]! < 0 ? 0 : scores[b]!;
  normalise(forward, 0);
  for (let t = 1; t < n; t++) {
    const row = t * LABELS;
    for (let b = 0; b < LABELS; b++) forward[row + b] = 0;
    for (let s = 0; s < from.length; s++) {
      const a = from[s]!;
      const b = to[s]!;
      forward[row + b] = forward[row + b]! + forward[row - LABELS + a]! * factors[a * LABELS + b]!;
    }
    for (let b = 0; b < LABELS; b++) forward[row + b] = forward[row + b]! * scores[row + b]!;
    normalise(forward, row);
  }
  const end = (n - 1) * LABELS;
  for (let b = 0; b < LABELS; b++) backward[end + b] = endings[b]! < 0 ? 0 : 1;
  for (let t = n - 1; t > 0; t--) {
    const row = t * LABELS;
    const above = row - LABELS;
    for (let a = 0; a < LABELS; a++) backward[above + a] = 0;
    for (let s = 0; s < from.length; s++) {
      const a = from[s]!;
      const b = to[s]!;
      backward[above + a] = backward[above + a]! + factors[a * LABELS + b]! * scores[row + b]! * backward[row + b]!;
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

const onward = new Float32Array(FROM.length);

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
    for (let b = 0; b < LABELS; b++) scores[row + b] = Math.exp(scores[row + b]! - most);
  }
}

function normalise(values: Float32Array, row: number): void {
  let sum = 0;
  for (let b = 0; b < LABELS; b++) sum += values[row + b]!;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let b = 0; b < LABELS; b++) values[row + b] = values[row + b]! * scale;
}
