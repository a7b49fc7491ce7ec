import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('twelve further made-up articles that were annotated before they were first read, docs/accuracy.md, stay as well read as after that', () => {
  const { articles, scores } = scoresOf('unseen-third');
  expect(articles).toBe(12);
  expect(scores.direct.share).toBeGreaterThan(97);
  expect(scores.reported.share).toBeGreaterThan(79);
  expect(scores.sources.share).toBeGreaterThan(98);
  expect(scores.people.f1).toBeGreaterThan(94);
  expect(scores.roles.share).toBeGreaterThan(88);
  expect(scores.places.f1).toBeGreaterThan(90);
  expect(scores.organisations.f1).toBeGreaterThan(74);
});
