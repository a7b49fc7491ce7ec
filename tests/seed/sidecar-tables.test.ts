import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { plainConfig } from '../../src/config.js';
import type { Problem } from '../../src/problem.js';
import { openFolder } from '../../src/seed/folder-facts.js';
import { listSeeds } from '../../src/seed/listing.js';
import { readArticles } from '../../src/seed/read-articles.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

async function read(): Promise<(Article | Problem)[]> {
  const { folder: opened, seeds } = await openFolder(folder, listSeeds(folder), plainConfig);
  const all: (Article | Problem)[] = [];
  for (const path of seeds) for await (const each of readArticles(opened, path)) all.push(each);
  return all;
}

describe('a table beside texts', () => {
  test('says what is known of them: by an id in their names', async () => {
    put(
      'results.csv',
      'article_id,title,newspaper,date\n25155,Ferry Returns,The Quay Post,1916-05-26\n25156,Gulls,The Quay Post,1916-05-27\n',
    );
    put('text/19160526-25155-ferry.txt', 'It came back on Friday.\n');
    put('text/19160527-25156-gulls.txt', 'Gulls sat on the mole.\n');
    expect(await read()).toMatchObject([
      { headline: 'Ferry Returns', publisher: 'The Quay Post', date: '1916-05-26', dateFrom: 'metadata' },
      { headline: 'Gulls', date: '1916-05-27' },
    ]);
  });

  test('an export of a newsletter: bodies in files, the rest in the table, and what is not published is withheld', async () => {
    put(
      'posts.csv',
      'post_id,post_date,is_published,title,subtitle\n11.ferry,1954-03-17T10:00:00Z,true,Ferry Returns,At last\n12.draft,,false,Later,\n',
    );
    put('posts/11.ferry.html', '<p>The ferry came back.</p>');
    put('posts/12.draft.html', '<p>Not yet.</p>');
    expect(await read()).toMatchObject([
      { headline: 'Ferry Returns', deck: 'At last', date: '1954-03-17' },
      { severity: 'withheld' },
    ]);
  });

  test('a table that is about nothing in the folder is read as a table', async () => {
    put('prices.csv', 'id,price\n1,2\n');
    put('ferry.txt', 'Ferry\nIt came.\n');
    expect(await read()).toMatchObject([{ headline: 'Ferry' }, { severity: 'refused', path: 'prices.csv' }]);
  });
});
