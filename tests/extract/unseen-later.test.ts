import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('eight more made-up articles that were annotated before they were first read, docs/accuracy.md, stay as well read as after that', () => {
  const { articles, scores } = scoresOf('unseen-later');
  expect(articles).toBe(8);
  expect(scores.direct.share).toBeGreaterThan(93);
  expect(scores.reported.share).toBeGreaterThan(93);
  expect(scores.sources.share).toBeGreaterThan(88);
  expect(scores.people.f1).toBeGreaterThan(95);
  expect(scores.roles.share).toBeGreaterThan(97);
  expect(scores.places.f1).toBeGreaterThan(82);
  expect(scores.organisations.f1).toBeGreaterThan(90);
});
