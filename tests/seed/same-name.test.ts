import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { plainConfig } from '../../src/config.js';
import type { Problem } from '../../src/problem.js';
import { openFolder } from '../../src/seed/folder-facts.js';
import { listSeeds } from '../../src/seed/listing.js';
import { isArticle } from '../../src/seed/parse.js';
import { readArticles } from '../../src/seed/read-articles.js';
import { bySameName } from '../../src/seed/same-name.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});

function put(path: string, text = 'Ferry Returns\nIt came back on Friday.\n'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function articles(config = plainConfig): Promise<(Article | Problem)[]> {
  const listing = listSeeds(folder);
  const opened = await openFolder(folder, listing, config);
  const all: (Article | Problem)[] = [];
  for (const path of listing.seeds) for await (const each of readArticles(opened.folder, path)) all.push(each);
  return all;
}

describe('files of one name', () => {
  test('a picture or a PDF beside a text is its facsimile; pages are in order', () => {
    const names = ['council.jpg', 'council.pdf', 'council.txt', 'ferry-p2.png', 'ferry.md', 'ferry_1.png', 'gull.tif'];
    const { seeds, facsimiles, pictures } = bySameName(names);
    expect(seeds).toEqual(['council.txt', 'ferry.md']);
    expect([...facsimiles]).toEqual([
      ['council.txt', ['council.pdf', 'council.jpg']],
      ['ferry.md', ['ferry-p2.png', 'ferry_1.png']],
    ]);
    expect(pictures).toEqual(['gull.tif']);
  });

  test('a number at the end of a name is part of it when there is a text of that name', () => {
    const { facsimiles } = bySameName(['vote-2.jpg', 'vote-2.txt', 'vote.txt']);
    expect([...facsimiles]).toEqual([['vote-2.txt', ['vote-2.jpg']]]);
  });

  test('the better readable is the text, whatever the order of names', () => {
    const { seeds, otherForms } = bySameName(['a.docx', 'a.html', 'a.txt', 'b.json', 'b.md']);
    expect(seeds).toEqual(['a.txt', 'b.md']);
    expect([...otherForms]).toEqual([
      ['a.txt', ['a.docx', 'a.html']],
      ['b.md', ['b.json']],
    ]);
  });

  test('two texts that differ are reported with what differs; the same words are no problem', async () => {
    put('same.md', '# Ferry Returns\n\nIt came back on Friday.\n');
    put('same.txt');
    put('vote.md', '# Vote\n\nThe council voted nine to six.\n');
    put('vote.txt', 'Vote\nThe council voted nine to five.\n');
    const [same, vote] = (await articles()).filter(isArticle);
    expect(same).toMatchObject({ id: 'same', seed: 'same.md', problems: [] });
    expect(vote?.problems.map(({ message }) => message)).toEqual([
      'vote.txt, of the same name, is another form of it and reads otherwise: 1 of 7 words; first “nine to six” here, “nine to five” there',
    ]);
  });

  test('of two texts one that cannot be read does not hide the other', async () => {
    put('a.md', '');
    put('a.txt');
    expect(await articles()).toMatchObject([{ seed: 'a.txt', headline: 'Ferry Returns' }, { message: 'is empty' }]);
  });

  test('an article has its facsimiles in the record', async () => {
    put('a.txt');
    put('a.jpg');
    expect(await articles()).toMatchObject([{ facsimiles: ['a.jpg'] }]);
  });
});

describe('the folder of a site generator', () => {
  test('its machinery is passed over by name and counted', () => {
    put('hugo.toml', '');
    put('README.md');
    put('content/_index.md');
    put('content/post/ferry.md');
    put('public/ferry.html');
    put('themes/plain/post.md');
    put('node_modules/x/readme.md');
    put('style.css', '');
    const { seeds, machinery } = listSeeds(folder);
    expect(seeds).toEqual(['content/post/ferry.md']);
    expect(Object.fromEntries(machinery)).toEqual({
      'hugo.toml': 1,
      'README.md': 1,
      '_index.md': 1,
      public: 1,
      themes: 1,
      node_modules: 1,
      '.css': 1,
    });
  });

  test('a folder called “public” is a folder where there is no generator', () => {
    put('public/ferry.txt');
    expect(listSeeds(folder).seeds).toEqual(['public/ferry.txt']);
  });

  test('ids of authors are looked up in its data', async () => {
    put('_data/authors.yml', 'efathomly:\n  display_name: Edda Fathomly\n');
    put('data/authors/jkeelby.json', '{"name": "Jory Keelby"}');
    put('a.txt');
    const { folder: opened } = await openFolder(folder, listSeeds(folder), plainConfig);
    expect(Object.fromEntries(opened.folder.authors)).toEqual({ efathomly: 'Edda Fathomly', jkeelby: 'Jory Keelby' });
  });
});

describe('what recurs in a folder', () => {
  const PAGES = ['Ferry', 'Gull', 'Harbour', 'Ice', 'Jetty', 'Keel', 'Lock', 'Mole', 'Net', 'Oar'];
  const putPages = (): void => {
    for (const name of PAGES)
      put(
        `news/${name}.txt`,
        `${name} Is Back - The Quay Post\nMenu\nThe ${name} came back on Friday.\nSign up to our letter\n`,
      );
  };

  test('lines of most articles are notes, and what ends most headlines is cut off; nothing is lost', async () => {
    putPages();
    const [first] = (await articles()).filter(isArticle);
    expect(first?.headline).toBe('Ferry Is Back');
    expect(first?.paragraphs.map(({ role, start, end }) => [role, first.text.slice(start, end)])).toEqual([
      ['headline', 'Ferry Is Back'],
      ['note', '- The Quay Post'],
      ['note', 'Menu'],
      ['text', 'The Ferry came back on Friday.'],
      ['note', 'Sign up to our letter'],
    ]);
  });

  test('numbers that change, the foot of a page and the headline said again are notes too; the story is not', async () => {
    for (const [i, name] of PAGES.entries())
      put(
        `news/${name}.txt`,
        [
          `${name} Is Back`,
          `${i + 2} min read`,
          `${name.toUpperCase()} IS BACK`,
          `The ${name} came back on Friday after ${i + 2} days.`,
          `Berth ${i + 2}`,
          `${name} is`,
          'back',
          'Share',
          'Latest stories',
          `A gull took the bread of the ${name}`,
          'Sign up to our letter and hear of it first',
          'Please leave this field empty, if you are a person',
        ].join('\n'),
      );
    const [first] = (await articles()).filter(isArticle);
    expect(first?.paragraphs.map(({ role, start, end }) => [role, first.text.slice(start, end)])).toEqual([
      ['headline', 'Ferry Is Back'],
      ['note', '2 min read'],
      ['note', 'FERRY IS BACK'],
      ['text', 'The Ferry came back on Friday after 2 days.'],
      ['text', 'Berth 2'],
      ['note', 'Ferry is'],
      ['note', 'back'],
      ['note', 'Share'],
      ['note', 'Latest stories'],
      ['note', 'A gull took the bread of the Ferry'],
      ['note', 'Sign up to our letter and hear of it first'],
      ['note', 'Please leave this field empty, if you are a person'],
    ]);
  });

  test('a switch keeps them, and the report names them', async () => {
    putPages();
    const { problems } = await openFolder(folder, listSeeds(folder), plainConfig);
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ['news', '2 lines recur in most articles and are kept apart as notes: “Menu”, “Sign up to our letter”'],
    ]);
    const [first] = (await articles({ ...plainConfig, boilerplate: 'keep' })).filter(isArticle);
    expect(first?.paragraphs.filter(({ role }) => role === 'note').length).toBe(1);
  });
});
