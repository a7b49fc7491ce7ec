import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../../src/page/page.js';
import { outputPathsOf } from '../../src/site/output-paths.js';
import { planOf, unsafe } from '../../src/site/plan.js';
import { writeSite } from '../../src/site/write.js';
import { englishFinisher } from '../english-finisher.js';
import { filesOf } from '../files-of.js';

let room: string;
let out: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(room, 'seeds'));
  out = join(room, 'dist');
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const page = (path: string, text = path): Page => ({ path, bytes: () => text });
const pages = (...paths: string[]): Page[] => paths.map((path) => page(path));
const write = (given: readonly Page[]) =>
  writeSite(
    outputPathsOf(out, join(room, 'seeds')),
    { shared: given, own: () => [], finisher: englishFinisher, baseMaps: () => [] },
    { version: '1' },
  );

describe('the plan', () => {
  test.each([
    ['a.html', 'a.html', /two pages have the path “a.html”/],
    ['a.html', 'A.html', /“A.html” and “a.html” are one file/],
    ['stra\u00dfe/é.html', 'stra\u00dfe/e\u0301.html', /are one file/],
    ['a', 'a/b.html', /are one file/],
    ['manifest.json', 'x.html', /two pages have the path “manifest.json”/],
  ])('%s and %s are refused by name', (a, b, message) => {
    expect(() => planOf(pages(a, b))).toThrow(message);
  });

  test.each([
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a//b',
    './a',
    'a\\b',
    'con.html',
    'people/NUL',
    'LPT¹.txt',
    'a:b',
    'a?',
    'a ',
    'a.',
    'a\u0000',
    'x'.repeat(256),
  ])('the path %j is refused', (path) => {
    expect(unsafe(path)).not.toBeNull();
    expect(() => planOf(pages(path))).toThrow(/may not be written/);
  });

  test('pages come in path order, whatever the order given', () => {
    expect(planOf(pages('b', 'a/z', 'a.html')).map(({ path }) => path)).toEqual(['a.html', 'a/z', 'b']);
  });
});

describe('writing a site', () => {
  test('what stays the same is not written again; what is gone is removed', async () => {
    await write([page('index.html', 'one'), page('people/ann.html'), page('old/x.html')]);
    const { ino } = statSync(join(out, 'people/ann.html'));
    const written = await write([page('index.html', 'two'), page('people/ann.html')]);
    expect(written).toMatchObject({ files: 2, written: 1, unchanged: 1, removed: 1, mended: [] });
    expect(statSync(join(out, 'people/ann.html')).ino).toBe(ino);
    expect(Object.keys(filesOf(out))).toEqual(['index.html', 'manifest.json', 'people/ann.html']);
    expect(readdirSync(room).sort()).toEqual(['dist', 'seeds']);
  });

  test('what has only moved to another folder is not written again, unless somebody has changed it', async () => {
    await write([page('search/one/a.js', 'a'), page('search/one/b.js', 'b'), page('search/one/c.js', 'c')]);
    writeFileSync(join(out, 'search/one/c.js'), 'changed');
    const written = await write([
      page('search/two/a.js', 'a'),
      page('search/two/b.js', 'another'),
      page('search/two/c.js', 'c'),
    ]);
    expect([written.written, written.unchanged, written.removed]).toEqual([2, 1, 3]);
    const { 'manifest.json': _, ...files } = filesOf(out);
    expect(files).toEqual({ 'search/two/a.js': 'a', 'search/two/b.js': 'another', 'search/two/c.js': 'c' });
  });

  test('the manifest is the same whatever was there before', async () => {
    await write(pages('b.html', 'a.html'));
    const cold = filesOf(out);
    await write(pages('c.html'));
    await write(pages('a.html', 'b.html'));
    expect(filesOf(out)).toEqual(cold);
    expect(JSON.parse(cold['manifest.json']!)).toEqual({
      cuttings: '1',
      files: [
        ['a.html', 6, expect.stringMatching(/^[0-9a-f]{64}$/)],
        ['b.html', 6, expect.stringMatching(/^[0-9a-f]{64}$/)],
      ],
    });
  });

  test('a file changed by hand is mended, and named', async () => {
    await write(pages('index.html'));
    writeFileSync(join(out, 'index.html'), 'mine');
    expect((await write(pages('index.html'))).mended).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('index.html');
  });

  test('what others have put into a site stays: hosts’ settings, a repository, notes', async () => {
    await write(pages('index.html', 'old.html'));
    for (const name of ['CNAME', '.nojekyll', 'notes.html']) writeFileSync(join(out, name), 'mine');
    mkdirSync(join(out, '.git/refs'), { recursive: true });
    writeFileSync(join(out, '.git/HEAD'), 'ref');
    await write(pages('index.html', 'other.html'));
    const after = filesOf(out);
    expect(Object.keys(after)).toEqual(
      expect.arrayContaining(['CNAME', '.nojekyll', 'notes.html', '.git/HEAD', 'other.html']),
    );
    expect(Object.keys(after)).not.toContain('old.html');
    expect(readdirSync(join(out, '.git/refs'))).toEqual([]);
    expect(outputPathsOf(out, join(room, 'seeds')).site).toBe(outputPathsOf(out, join(room, 'other')).site);
    await write(pages('index.html'));
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('mine');
  });

  test('a page in the place of such a file is named, and nothing is touched', async () => {
    await write(pages('index.html'));
    writeFileSync(join(out, 'notes.html'), 'mine');
    const before = filesOf(out);
    await expect(write(pages('index.html', 'notes.html'))).rejects.toThrow(/notes.html is not of this site/);
    expect(filesOf(out)).toEqual(before);
    expect(readdirSync(room).sort()).toEqual(['dist', 'seeds']);
  });

  test('a folder of other things is refused', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.doc'), 'mine');
    await expect(write(pages('index.html'))).rejects.toThrow(/thesis.doc/);
  });

  test('a damaged manifest is refused', async () => {
    await write(pages('index.html'));
    writeFileSync(join(out, 'manifest.json'), '{"cuttings":"1","files":[["../../x",1,"00"]]}');
    await expect(write(pages('index.html'))).rejects.toThrow(/manifest.json is damaged/);
  });

  test('what a desktop left stays', async () => {
    await write(pages('index.html'));
    writeFileSync(join(out, '.DS_Store'), 'x');
    await write(pages('index.html'));
    expect(Object.keys(filesOf(out))).toContain('.DS_Store');
  });

  test('a page that cannot be made leaves the old site whole, and is named', async () => {
    await write(pages('index.html'));
    const before = filesOf(out);
    const bad: Page = {
      path: 'people/ann.html',
      bytes: () => {
        throw new Error('no such name');
      },
    };
    await expect(write([page('index.html', 'new'), bad])).rejects.toThrow(
      'the page people/ann.html cannot be made: no such name',
    );
    expect(filesOf(out)).toEqual(before);
    expect(readdirSync(room).sort()).toEqual(['dist', 'seeds']);
  });

  test('two builds at once: the second is refused; a dead one’s lock is taken over', async () => {
    const place = outputPathsOf(out, join(room, 'seeds'));
    const slow: Page = {
      path: 'index.html',
      bytes: () => 'slow',
    };
    const many = Array.from({ length: 200 }, (_, i) => page(`p${i}.html`));
    const first = write([slow, ...many]);
    await expect(write(pages('index.html'))).rejects.toThrow(/another build is writing this site \(process \d+\)/);
    await first;
    writeFileSync(place.lock, `999999999 ${(await import('node:os')).hostname()}\n`);
    await write(pages('index.html'));
    writeFileSync(place.lock, '1 elsewhere\n');
    await expect(write(pages('index.html'))).rejects.toThrow(/process 1 on elsewhere/);
  });

  test('a build that is told to stop leaves the old site whole', async () => {
    await write(pages('index.html'));
    const many = Array.from({ length: 200 }, (_, i) => page(`p${i}.html`));
    const stopped = writeSite(
      outputPathsOf(out, join(room, 'seeds')),
      { shared: many, own: () => [], finisher: englishFinisher, baseMaps: () => [] },
      { version: '1', stopped: () => true },
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(Object.keys(filesOf(out))).toEqual(['index.html', 'manifest.json']);
  });
});

describe('where a site may not be written', () => {
  test.each([
    ['among the seeds', () => join(room, 'seeds', 'dist'), /it lies among the seeds/],
    ['around the seeds', () => room, /the seeds lie in it/],
    ['over the seeds', () => join(room, 'seeds'), /the seeds lie in it/],
    ['the root', () => '/', /root of the disk/],
    ['here', () => '.', /you are working in it/],
    ['above here', () => '..', /you are working in it|it is your home folder/],
  ])('%s', (_, folder, message) => {
    expect(() => outputPathsOf(folder(), join(room, 'seeds'))).toThrow(message);
  });

  test('a repository, or a file', () => {
    mkdirSync(join(out, '.git'), { recursive: true });
    expect(() => outputPathsOf(out, join(room, 'seeds'))).toThrow(/it is a repository/);
    writeFileSync(join(room, 'file'), '');
    expect(() => outputPathsOf(join(room, 'file'), join(room, 'seeds'))).toThrow(/it is a file/);
  });
});

/** The functions that change the disk; the `nth` call of any of them fails. */
const CHANGES = ['writeFileSync', 'mkdirSync', 'renameSync', 'openSync'] as const;

function failing(nth: number, code: string): () => boolean {
  const real = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]));
  let calls = 0;
  for (const name of CHANGES) {
    (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => {
      if (name !== 'openSync' || args[1] === 'wx') calls++;
      if (calls === nth) throw Object.assign(new Error(code), { code });
      return (real[name] as (...args: unknown[]) => unknown)(...args);
    };
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, real);
    syncBuiltinESMExports();
    return calls >= nth;
  };
}

describe('a disk that fails at any call', () => {
  test.each([
    ['ENOSPC', /the disk is full/],
    ['EACCES', /may not|permission|not allowed/],
    ['EROFS', /read-only|may not/],
    ['EIO', /disk/],
    ['EMFILE', /too many/],
    ['EXDEV', /disk|file system/],
  ])('%s: leaves the old site whole and says why, and the next build succeeds', async (code, said) => {
    const [old, fresh] = [
      [page('index.html', 'old'), page('a/x.html')],
      [page('index.html', 'new'), page('b/y.html'), page('b/z.html')],
    ];
    await write(old);
    const before = filesOf(out);
    for (let nth = 1; ; nth++) {
      const restore = failing(nth, code);
      const result = await write(fresh).then(
        () => null,
        (error: Error) => error.message,
      );
      if (!restore()) {
        expect(result).toBeNull();
        expect(nth).toBeGreaterThan(6);
        break;
      }
      expect(result).toMatch(said);
      expect(filesOf(out)).toEqual(before);
      expect(readdirSync(room).filter((name) => name.endsWith('.lock'))).toEqual([]);
    }
    expect(filesOf(out)['index.html']).toBe('new');
  });

  test('killed between the two renames: the next build finds the old site again', async () => {
    await write(pages('index.html'));
    const place = outputPathsOf(out, join(room, 'seeds'));
    fs.renameSync(place.site, place.last);
    mkdirSync(place.next);
    expect(existsSync(out)).toBe(false);
    const written = await write(pages('index.html', 'b.html'));
    expect(written).toMatchObject({ unchanged: 1, written: 1 });
    expect(readdirSync(room).sort()).toEqual(['dist', 'seeds']);
  });
});
