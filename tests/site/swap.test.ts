import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../../src/page/page.js';
import { type OutputPaths, pathsBeside } from '../../src/site/output-paths.js';
import { repairSwap } from '../../src/site/swap.js';
import { verifySite } from '../../src/site/verify.js';
import { writeSite } from '../../src/site/write.js';
import { englishFinisher } from '../english-finisher.js';

let room: string;
let site: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'swap-'));
  site = join(room, 'dist');
  return () => rmSync(room, { recursive: true, force: true });
});

/** As for a folder where a disk is mounted. */
const mounted = (): OutputPaths => {
  const work = (name: string): string => join(site, '.cuttings', name);
  return { site, next: work('next'), last: work('last'), lock: work('lock'), within: true };
};
const PLACES = [
  ['beside the old one', () => pathsBeside(site)],
  ['in the folder itself', mounted],
] as const;

const page = (path: string, text: string): Page => ({ path, bytes: () => text });
const OLD = [page('index.html', 'old'), page('a/x.html', 'x'), page('a/gone.html', 'gone')];
const NEW = [page('index.html', 'new'), page('a/x.html', 'x'), page('b/y.html', 'y')];
const write = (place: OutputPaths, shared: readonly Page[]) =>
  writeSite(place, { shared, own: () => [], finisher: englishFinisher, baseMaps: () => [] }, { version: '1' });
const shown = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isDraft(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(site.length + 1), readFileSync(path, 'utf8')]),
  );

/** Of a lock; it goes when its process does, and that of a test does not. */
const isDraft = (name: string): boolean => /^(?:\.dist\.)?lock\.\d+-/.test(name);

class Killed extends Error {}

/** After the `nth` call that changes the disk, none does anything any more, as if the process were gone. */
function dying(nth: number): () => boolean {
  const names = [
    'writeFileSync',
    'mkdirSync',
    'renameSync',
    'linkSync',
    'copyFileSync',
    'rmSync',
    'rmdirSync',
  ] as const;
  const real = Object.fromEntries(names.map((name) => [name, fs[name]]));
  let calls = 0;
  for (const name of names)
    (fs as unknown as Record<string, unknown>)[name] = (...given: unknown[]) => {
      if (++calls > nth) throw new Killed();
      return (real[name] as (...given: unknown[]) => unknown)(...given);
    };
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, real);
    syncBuiltinESMExports();
    return calls > nth;
  };
}

describe.each(PLACES)('a site that is written %s', (_, placeOf) => {
  test('is replaced, and nothing else stays', async () => {
    mkdirSync(site);
    await write(placeOf(), OLD);
    const written = await write(placeOf(), NEW);
    expect(written).toMatchObject({ files: 3, written: 2, unchanged: 1, removed: 1, left: null });
    expect(Object.keys(shown())).toEqual(['a/x.html', 'b/y.html', 'index.html', 'manifest.json']);
    expect(readdirSync(room)).toEqual(['dist']);
    expect(verifySite(site)).toMatchObject({ faultCount: 0, foreign: [] });
  });

  test('killed after any call that changes the disk is the old or the new one once it is repaired', async () => {
    const seen = new Set<string>();
    for (let nth = 0; ; nth++) {
      rmSync(site, { recursive: true, force: true });
      mkdirSync(site);
      await write(placeOf(), OLD);
      const old = shown();
      const place = placeOf();
      const restore = dying(nth);
      const failure = await write(place, NEW).catch((error: Error) => error);
      if (!restore()) {
        expect(failure).not.toBeInstanceOf(Error);
        expect(shown()['index.html']).toBe('new');
        break;
      }
      rmSync(place.lock, { force: true }); // its process is gone; this one is not
      const repaired = repairSwap(place);
      seen.add(String(repaired));
      const found = shown();
      if (found['index.html'] === 'old') expect(found).toEqual(old);
      else expect(Object.keys(found)).toEqual(['a/x.html', 'b/y.html', 'index.html', 'manifest.json']);
      expect(verifySite(site)).toMatchObject({ faultCount: 0, foreign: [], repaired: null });
      await write(place, NEW);
      expect(shown()['index.html']).toBe('new');
      expect(readdirSync(room).filter((name) => !isDraft(name))).toEqual(['dist']);
    }
    expect([...seen].sort()).toEqual(placeOf().within ? ['new', 'null'] : ['null', 'old']);
  });
});

test('verify puts the old site back when a build was killed between the two renames, and says so', async () => {
  await write(pathsBeside(site), OLD);
  const place = pathsBeside(site);
  fs.renameSync(place.site, place.last);
  mkdirSync(place.next);
  expect(verifySite(site)).toMatchObject({ repaired: 'old', faultCount: 0, files: 3 });
  expect(verifySite(site).repaired).toBeNull();
});

test('what cannot be removed of the old site is named, and the build succeeded', async () => {
  await write(pathsBeside(site), OLD);
  const { rmSync: real } = fs;
  fs.rmSync = (path, options) => {
    if (String(path).endsWith('.dist.last') && existsSync(path))
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    real(path, options);
  };
  syncBuiltinESMExports();
  try {
    expect((await write(pathsBeside(site), NEW)).left).toBe(join(room, '.dist.last'));
  } finally {
    fs.rmSync = real;
    syncBuiltinESMExports();
  }
  expect(shown()['index.html']).toBe('new');
  await write(pathsBeside(site), OLD);
  expect(readdirSync(room)).toEqual(['dist']);
});

test('files of a disk itself, as lost+found, are not of the site and stay', async () => {
  mkdirSync(join(site, 'lost+found'), { recursive: true });
  writeFileSync(join(site, 'lost+found/1'), 'x');
  await write(mounted(), OLD);
  await write(mounted(), NEW);
  expect(shown()['lost+found/1']).toBe('x');
});
