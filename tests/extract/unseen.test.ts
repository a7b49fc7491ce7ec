import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('unseen', () => {
  const { articles } = scoresOf('unseen');
  expect(articles).toBe(12);
});
