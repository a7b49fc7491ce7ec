import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { loadKnowledge, recordOf, recordsOf } from '../../src/extract/extract.js';
import { isArticle, parseSeed } from '../../src/seed/parse.js';

const settings = { language: 'en', publisher: null, year: null, home: null, encoding: null };
const folder = new URL('../sites/harbour/seeds/', import.meta.url);

function harbour(): Article[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/.test(name));
  const parsed = names
    .sort()
    .flatMap((path) => parseSeed({ path, bytes: readFileSync(new URL(path, folder)) }, settings));
  return parsed.filter(isArticle);
}

test('articles read together give the records that each gives alone', () => {
  const articles = harbour();
  expect(articles.length).toBeGreaterThan(10);
  const together = recordsOf(articles, loadKnowledge(), settings);
  const known = loadKnowledge();
  articles.toReversed().forEach((article, i) => {
    expect(together[articles.length - 1 - i]).toEqual(recordOf(article, known, settings));
  });
});
