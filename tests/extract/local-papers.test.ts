import { expect, test } from 'vitest';
import { scoresOf } from './annotated.js';

test('made-up articles of local papers give up their people, places, organisations and who said what', () => {
  const { articles, scores } = scoresOf('local-papers');
  expect(articles).toBe(8);
  expect(scores.people.f1).toBeGreaterThan(95);
  expect(scores.places.f1).toBeGreaterThan(84);
  expect(scores.organisations.f1).toBeGreaterThan(92);
  expect(scores.roles.share).toBeGreaterThan(95);
  expect(scores.direct.share).toBe(100);
  expect(scores.reported.share).toBeGreaterThan(94);
  expect(scores.sources.share).toBe(100);
});
