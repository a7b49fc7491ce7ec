import { expect, test } from 'vitest';
import { foldOf } from '../../src/text/fold.js';

test('a letter with millions of marks is folded as one with none', () => {
  expect(foldOf(`Q${'\u0301'.repeat(7_000_000)}`)).toBe('q');
});
