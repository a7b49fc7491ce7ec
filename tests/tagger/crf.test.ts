import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeMarginals, roomForLattice, viterbi } from '../../src/tagger/crf.js';
import {
  LABEL_COUNT,
  labelOf,
  mayBegin,
  mayFollow,
  OUTSIDE,
  Position,
  setTransition,
  TRANSITIONS,
  transitionAt,
  transitionScoresOf,
} from '../../src/tagger/labels.js';

const even = transitionScoresOf(() => 0);
const transitionFactors = transitionScoresOf(() => 1);

function bestOf(scores: Float32Array, n: number, transitions = even): number[] {
  const lattice = roomForLattice(n);
  lattice.scores.set(scores);
  viterbi(lattice, n, transitions);
  return [...lattice.best];
}

function marginalsOf(scores: Float32Array, n: number, by = transitionFactors): Float64Array {
  const lattice = roomForLattice(n);
  lattice.scores.set(scores);
  computeMarginals(lattice, n, by);
  return lattice.marginals;
}

/** All well-formed sequences of labels of `n` tokens. */
function rowsOf(n: number): number[][] {
  const all = Array.from({ length: LABEL_COUNT }, (_, label) => label);
  let rows = all.filter(mayBegin).map((label) => [label]);
  for (let t = 1; t < n; t++) {
    rows = rows.flatMap((row) => all.filter((label) => mayFollow(row.at(-1)!, label)).map((label) => [...row, label]));
  }
  return rows;
}

const anyScores = fc
  .integer({ min: 1, max: 9 })
  .chain((n) =>
    fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: n * LABEL_COUNT, maxLength: n * LABEL_COUNT }),
  );

describe('the best sequence of labels', () => {
  test('is well formed for any scores', () => {
    fc.assert(
      fc.property(anyScores, (values) => {
        const n = values.length / LABEL_COUNT;
        const labels = bestOf(Float32Array.from(values), n);
        expect(mayBegin(labels[0]!)).toBe(true);
        for (let i = 1; i < n; i++) expect(mayFollow(labels[i - 1]!, labels[i]!)).toBe(true);
      }),
    );
  });

  test('takes the lesser label when no name began that the better one could go on with', () => {
    const scores = new Float32Array(LABEL_COUNT);
    scores[labelOf(0, Position.inside)] = 5;
    scores[labelOf(1, Position.begin)] = 1;
    expect(bestOf(scores, 1)).toEqual([labelOf(1, Position.begin)]);
  });
});

describe('the marginals', () => {
  test('of a token sum to one, and give nothing to sequences that are not well formed', () => {
    fc.assert(
      fc.property(anyScores, (values) => {
        const n = values.length / LABEL_COUNT;
        const marginals = marginalsOf(Float32Array.from(values), n);
        for (let t = 0; t < n; t++) {
          const row = marginals.subarray(t * LABEL_COUNT, (t + 1) * LABEL_COUNT);
          expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
        }
        expect(marginals[labelOf(2, Position.inside)]).toBe(0);
      }),
    );
  });

  test('are even where nothing is known', () => {
    expect(marginalsOf(new Float32Array(LABEL_COUNT), 1)[OUTSIDE]).toBeCloseTo(0.2, 5);
  });
});

describe('both', () => {
  test('agree with all rows written out, each with its transitions', () => {
    const step = (from: number, to: number): number => ((from * 7 + to * 3) % 11) / 4 - 1;
    const transitions = transitionScoresOf(step);
    const weights = transitionScoresOf((from, to) => Math.exp(step(from, to)));
    fc.assert(
      fc.property(anyScores, (values) => {
        const n = Math.min(3, values.length / LABEL_COUNT);
        const scores = Float32Array.from(values.slice(0, n * LABEL_COUNT));
        const sums = rowsOf(n).map((row) => ({
          row,
          sum: row.reduce(
            (sum, label, t) => sum + scores[t * LABEL_COUNT + label]! + (t > 0 ? step(row[t - 1]!, label) : 0),
            0,
          ),
        }));
        const best = sums.reduce((a, b) => (b.sum > a.sum ? b : a));
        const found = bestOf(scores, n, transitions);
        expect(sums.find(({ row }) => row.join() === found.join())?.sum).toBeCloseTo(best.sum, 4);
        const all = sums.reduce((total, { sum }) => total + Math.exp(sum - best.sum), 0);
        const marginals = marginalsOf(scores, n, weights);
        for (let t = 0; t < n; t++) {
          for (let label = 0; label < LABEL_COUNT; label++) {
            const share = sums
              .filter(({ row }) => row[t] === label)
              .reduce((total, { sum }) => total + Math.exp(sum - best.sum), 0);
            expect(marginals[t * LABEL_COUNT + label]).toBeCloseTo(share / all, 4);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('know each step that may be taken, and keep its value', () => {
    expect(TRANSITIONS.length).toBe(53);
    const transitions = transitionScoresOf((from, to) => from * LABEL_COUNT + to);
    for (const [from, to] of TRANSITIONS) expect(transitionAt(transitions, from, to)).toBe(from * LABEL_COUNT + to);
    setTransition(transitions, 0, 1, -5);
    expect(transitionAt(transitions, 0, 1)).toBe(-5);
  });
});
