import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { plainConfig } from '../../src/config.js';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import type { Problem } from '../../src/problem.js';
import { listSeeds } from '../../src/seed/listing.js';
import { lineIn, readSeed } from '../../src/seed/read.js';
import { readArticles } from '../../src/seed/read-articles.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});

const articlesIn = async (path: string): Promise<(Article | Problem)[]> => {
  const all: (Article | Problem)[] = [];
  const job = { root: folder, settings: plainConfig, folder: NO_FOLDER_FACTS };
  for await (const each of readArticles(job, path)) all.push(each);
  return all;
};

const put = (path: string, text = 'Ferry Returns\nIt came back.\n'): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('a folder of seeds', () => {
  test('is listed in order of code units, whatever the order on disk', () => {
    for (const path of ['b.txt', 'a/z.txt', 'Z.txt', 'a.txt', 'é.txt', 'a-b.txt', '10.txt', '9.txt']) put(path);
    expect(listSeeds(folder).seeds).toEqual([
      '10.txt',
      '9.txt',
      'Z.txt',
      'a-b.txt',
      'a.txt',
      'a/z.txt',
      'b.txt',
      'é.txt',
    ]);
  });

  test('hidden files, editors’ leavings and settings are passed over; a folder named x.md is a folder', () => {
    for (const path of [
      '.DS_Store',
      'Thumbs.db',
      'a.txt~',
      '.a.txt.swp',
      '#a.txt#',
      '.git/x.txt',
      'archive.yaml',
      'corrections.yaml',
      'x.md/a.txt',
    ])
      put(path);
    expect(listSeeds(folder)).toMatchObject({ seeds: ['x.md/a.txt'], refused: [], passedOver: 8 });
  });

  test('links are not followed, pipes are not waited for', () => {
    put('a.txt');
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync('/etc/hostname', join(folder, 'out.txt'));
    symlinkSync('nowhere', join(folder, 'broken.txt'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const { seeds: paths, refused } = listSeeds(folder);
    expect(paths).toEqual(['a.txt']);
    expect(refused.map(({ path, message }) => [path, message])).toEqual([
      ['broken.txt', 'is a symbolic link, which is not followed'],
      ['out.txt', 'is a symbolic link, which is not followed'],
      ['pipe.txt', 'is not a regular file'],
      ['round', 'is a symbolic link, which is not followed'],
    ]);
    expect(readSeed(folder, 'out.txt')).toMatchObject({ message: expect.stringMatching(/symbolic link/) });
  });

  test('names with spaces, line feeds, # and % are names', () => {
    for (const path of ['a b.txt', 'a\nb.txt', 'a#b%.txt']) put(path);
    for (const path of listSeeds(folder).seeds) expect(readSeed(folder, path)).toMatchObject({ path });
  });

  test('a file larger than 16 MB is refused without being read, however large', async () => {
    put('a.txt');
    truncateSync(join(folder, 'a.txt'), 2 ** 40);
    expect(await articlesIn('a.txt')).toMatchObject([
      { severity: 'refused', message: expect.stringMatching(/MB large; of this format 16 MB can be read/) },
    ]);
  });

  test('a file that is gone, and one that may not be read, say so', () => {
    expect(readSeed(folder, 'gone.txt')).toMatchObject({ message: 'cannot be read: it is gone' });
    put('secret.txt');
    chmodSync(join(folder, 'secret.txt'), 0o000);
    if (process.getuid?.() !== 0)
      expect(readSeed(folder, 'secret.txt')).toMatchObject({ message: 'cannot be read: permission denied' });
  });

  test('a line of a seed can be shown', () => {
    put('a.txt', 'one\r\ntwo\r\n');
    expect(lineIn(folder, 'a.txt', 2)).toBe('two');
    expect(lineIn(folder, 'a.txt', 9)).toBeNull();
  });
});
