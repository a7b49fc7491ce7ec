import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('made-up articles of other kinds give up their people, places, organisations and who said what', () => {
  const { articles, scores } = scoresOf('kinds');
  expect(articles).toBe(28);
  expect(scores.direct.share).toBeGreaterThan(95);
  expect(scores.reported.share).toBeGreaterThan(90);
  expect(scores.sources.share).toBeGreaterThan(90);
  expect(scores.people.f1).toBeGreaterThan(95);
  expect(scores.roles.share).toBeGreaterThan(85);
  expect(scores.places.f1).toBeGreaterThan(94);
  expect(scores.organisations.f1).toBeGreaterThan(78);
  expect(scores.datelines.share).toBe(100);
});
