import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('made-up articles that were annotated before they were first read, docs/accuracy.md, stay as well read as after that', () => {
  const { articles, scores } = scoresOf('unseen');
  expect(articles).toBe(12);
  expect(scores.direct.share).toBeGreaterThan(95);
  expect(scores.reported.share).toBeGreaterThan(88);
  expect(scores.sources.share).toBeGreaterThan(90);
  expect(scores.people.f1).toBeGreaterThan(94);
  expect(scores.roles.share).toBeGreaterThan(87);
  expect(scores.places.f1).toBeGreaterThan(92);
  expect(scores.organisations.f1).toBeGreaterThan(84);
  expect(scores.datelines.share).toBe(100);
});
