import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTagger, weightsFile } from '../../src/tagger/load-tagger.js';
import { COLUMNS } from '../../src/tagger/model.js';
import { modelOfBytes } from '../../src/tagger/weights.js';

test('the weights that ship are there, at most 3 MB, and load', () => {
  expect(statSync(weightsFile).size).toBeLessThanOrEqual(3_000_000);
  const model = loadTagger();
  expect(model.weights.length).toBe(2 ** model.bits * COLUMNS);
  expect(model.scale).toBeGreaterThan(0);
});

test('weights cut short are refused', () => {
  expect(() => modelOfBytes(new Uint8Array(100))).toThrow(RangeError);
});
