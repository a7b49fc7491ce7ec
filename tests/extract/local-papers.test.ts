import { expect, test } from 'vitest';
import { loadKnowledge, recordOf } from '../../src/extract/extract.js';
import { annotatedArticles, describeScores, score } from './annotated.js';

const settings = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };

/** `CUTTINGS_SHOW=1` prints what is missing or wrong. */
test('made-up articles of local papers give up their people, places, organisations and who said what', () => {
  const known = loadKnowledge();
  const papers = annotatedArticles('local-papers');
  const scores = score(
    papers,
    papers.map(({ article }) => recordOf(article, known, settings)),
  );
  if (process.env.CUTTINGS_SHOW) process.stdout.write(describeScores(scores));
  expect(papers.length).toBe(8);
  expect(scores.people.f1).toBeGreaterThan(95);
  expect(scores.places.f1).toBeGreaterThan(84);
  expect(scores.organisations.f1).toBeGreaterThan(92);
  expect(scores.roles.share).toBeGreaterThan(95);
  expect(scores.direct.share).toBe(100);
  expect(scores.reported.share).toBeGreaterThan(94);
  expect(scores.sources.share).toBe(100);
});
