import { expect, test } from 'vitest';
import { loadKnowledge, recordOf } from '../../src/extract/extract.js';
import { annotatedArticles, describeScores, score } from './annotated.js';

const settings = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };

/** `CUTTINGS_SHOW=1` prints what is missing or wrong. */
test('made-up articles of other kinds give up their people, places, organisations and who said what', () => {
  const known = loadKnowledge();
  const articles = annotatedArticles('kinds');
  const scores = score(
    articles,
    articles.map(({ article }) => recordOf(article, known, settings)),
  );
  if (process.env.CUTTINGS_SHOW) process.stdout.write(describeScores(scores));
  expect(articles.length).toBe(16);
  expect(scores.direct.share).toBeGreaterThan(95);
  expect(scores.reported.share).toBeGreaterThan(90);
  expect(scores.sources.share).toBeGreaterThan(90);
  expect(scores.people.f1).toBeGreaterThan(95);
  expect(scores.roles.share).toBeGreaterThan(85);
  expect(scores.places.f1).toBeGreaterThan(94);
  expect(scores.organisations.f1).toBeGreaterThan(78);
  expect(scores.datelines.share).toBe(100);
});
