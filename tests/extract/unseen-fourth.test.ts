import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('six more made-up articles that were annotated before they were first read, docs/accuracy.md, stay as well read as after that', () => {
  const { articles, scores } = scoresOf('unseen-fourth');
  expect(articles).toBe(6);
  expect(scores.direct.share).toBeGreaterThan(94);
  expect(scores.reported.share).toBe(100);
  expect(scores.sources.share).toBeGreaterThan(96);
  expect(scores.people.f1).toBeGreaterThan(95);
  expect(scores.roles.share).toBe(100);
  expect(scores.places.f1).toBeGreaterThan(95);
  expect(scores.organisations.f1).toBeGreaterThan(66);
});
