import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomForOdds, viterbi, weighOdds } from '../../src/tagger/chain.js';
import { LABELS, labelOf, mayBegin, mayEnd, mayFollow, OUTSIDE, Position } from '../../src/tagger/labels.js';
import { lawfulSteps } from '../../src/tagger/model.js';

const steps = lawfulSteps(new Float32Array(LABELS * LABELS));

function bestOf(scores: Float32Array, n: number): number[] {
  const best = new Uint8Array(n);
  viterbi(scores, n, steps, best, new Uint8Array(n * LABELS));
  return [...best];
}

const anyScores = fc
  .integer({ min: 1, max: 9 })
  .chain((n) => fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: n * LABELS, maxLength: n * LABELS }));

describe('the best row of labels', () => {
  test('is well formed for any scores', () => {
    fc.assert(
      fc.property(anyScores, (values) => {
        const n = values.length / LABELS;
        const labels = bestOf(Float32Array.from(values), n);
        expect(mayBegin(labels[0]!) && mayEnd(labels[n - 1]!)).toBe(true);
        for (let i = 1; i < n; i++) expect(mayFollow(labels[i - 1]!, labels[i]!)).toBe(true);
      }),
    );
  });

  test('takes the lesser label when the better one could not end there', () => {
    const scores = new Float32Array(LABELS);
    scores[labelOf(0, Position.begin)] = 5;
    scores[labelOf(1, Position.only)] = 1;
    expect(bestOf(scores, 1)).toEqual([labelOf(1, Position.only)]);
  });
});

describe('the odds', () => {
  test('of a token sum to one, and give nothing to rows that are not well formed', () => {
    fc.assert(
      fc.property(anyScores, (values) => {
        const n = values.length / LABELS;
        const odds = roomForOdds(n, false);
        weighOdds(Float32Array.from(values), n, steps.map(Math.exp), odds);
        for (let t = 0; t < n; t++) {
          const row = odds.labels.subarray(t * LABELS, (t + 1) * LABELS);
          expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
        }
        expect(odds.labels[labelOf(2, Position.last)]).toBe(0);
      }),
    );
  });

  test('are even where nothing is known', () => {
    const odds = roomForOdds(1, false);
    weighOdds(new Float32Array(LABELS), 1, steps.map(Math.exp), odds);
    expect(odds.labels[OUTSIDE]).toBeCloseTo(0.2, 5);
  });
});
