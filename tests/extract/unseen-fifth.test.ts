import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('six more made-up articles', () => {
  const { articles } = scoresOf('unseen-fifth');
  expect(articles).toBe(6);
});
