import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bagSite } from '../../src/site/bag.js';
import { outputPathsOf } from '../../src/site/output-paths.js';
import { writeSite } from '../../src/site/write.js';
import { englishFinisher } from '../english-finisher.js';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bag-'));
  const place = outputPathsOf(join(folder, 'site'), join(folder, 'seeds'));
  const page = (path: string) => ({ path, bytes: () => `the page ${path}` });
  const pages = { shared: ['index.html', 'data/quays.csv', 'articles/100%.html'].map(page), own: () => [] };
  await writeSite(place, { ...pages, finisher: englishFinisher, baseMaps: () => [] }, { version: '1' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bag = (name = 'bag') => bagSite(join(folder, 'site'), join(folder, name), 'Cuttings 1');
const read = (path: string) => readFileSync(join(folder, 'bag', path), 'utf8');

test('every file of the site is in the bag with its checksum, and its own checksums too', () => {
  bag();
  expect(readdirSync(join(folder, 'bag')).sort()).toEqual([
    'bag-info.txt',
    'bagit.txt',
    'data',
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt',
  ]);
  expect(read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const lines = [...read('manifest-sha256.txt').matchAll(/^([0-9a-f]{64}) {2}(\S.*)$/gm)];
  expect(lines.map(([, , path]) => path)).toEqual([
    'data/articles/100%25.html',
    'data/data/quays.csv',
    'data/index.html',
    'data/manifest.json',
  ]);
  for (const [, sha256, path] of [...lines, ...read('tagmanifest-sha256.txt').matchAll(/^(\w{64}) {2}(\S+)$/gm)]) {
    const bytes = readFileSync(join(folder, 'bag', path!.replaceAll('%25', '%')));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  const [octets, files] = /Payload-Oxum: (\d+)\.(\d+)/.exec(read('bag-info.txt'))!.slice(1).map(Number);
  expect(files).toBe(4);
  expect(octets).toBe(lines.reduce((sum, [, , path]) => sum + read(path!.replaceAll('%25', '%')).length, 0));
});

test('a site that somebody has changed is not packed, and nothing is left', () => {
  writeFileSync(join(folder, 'site/index.html'), 'forged');
  expect(() => bag()).toThrow('index.html is not what was built');
  expect(readdirSync(folder)).toEqual(['site']);
});

test('nothing is written over, and a folder that is no site is refused', () => {
  bag();
  expect(() => bag()).toThrow('is there already');
  expect(() => bagSite(join(folder, 'bag'), join(folder, 'other'), 'x')).toThrow('is no site of ours');
  expect(existsSync(join(folder, 'other'))).toBe(false);
});
