import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('six more made-up articles that were annotated before they were first read, docs/accuracy.md, stay as well read', () => {
  const { articles, scores } = scoresOf('unseen-fourth');
  expect(articles).toBe(6);
  expect(scores.direct.share).toBeGreaterThan(50);
});
