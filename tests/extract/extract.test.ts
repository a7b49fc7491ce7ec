import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { seedOf } from '../../src/article/seed.js';
import { loadKnowledge, recordOf, recordsOf } from '../../src/extract/extract.js';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import type { Problem } from '../../src/problem.js';
import { isArticle, parseSeed } from '../../src/seed/parse.js';

const settings = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };
const folder = new URL('../sites/harbour/seeds/', import.meta.url);

async function harbour(): Promise<Article[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/.test(name));
  const parsed: (Article | Problem)[] = [];
  for (const path of names.sort())
    for await (const each of parseSeed(seedOf(path, readFileSync(new URL(path, folder))), {
      settings,
      folder: NO_FOLDER_FACTS,
    }))
      parsed.push(each);
  return parsed.filter(isArticle);
}

test('articles read together give the records that each gives alone', async () => {
  const articles = await harbour();
  expect(articles.length).toBeGreaterThan(10);
  const together = recordsOf(articles, loadKnowledge(), settings);
  const known = loadKnowledge();
  articles.toReversed().forEach((article, i) => {
    expect(together[articles.length - 1 - i]).toEqual(recordOf(article, known, settings));
  });
});
