import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('eight more made-up articles that were annotated before they were first read, docs/accuracy.md, stay as well read as after that', () => {
  const { articles, scores } = scoresOf('unseen-later');
  expect(articles).toBe(8);
  expect(scores.direct.share).toBeGreaterThan(0);
});
