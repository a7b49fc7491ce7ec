import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleRecordSchema } from '../../src/article/record.js';
import { runCommand } from '../run-command.js';

/**
 * Each folder here is a site: seeds, and what is expected of them (reports, records, paths, some pages in full).
 * `npm run sites:update` writes what is expected anew; look at the difference before you keep it.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The seeds of the project itself are the site `one`. */
const seedsOf = (name: string): string =>
  name === 'one' ? fileURLToPath(new URL('../../seeds', import.meta.url)) : join(here, name, 'seeds');

/** The pages kept in full. */
const KEY_PAGES: Readonly<Record<string, readonly string[]>> = {
  empty: ['index.html', 'about.html'],
  faults: ['about.html', 'articles/markup.html', 'articles/form.html'],
  harbour: ['articles/1954/1954-03-27-ratepayers.html', 'people/ada-brackwater.html', 'places/saltmarsh*.html', 'feed.atom'],
  one: ['index.html', 'articles/000_db635660ba0edfb4.html', 'people/dmitry-peskov.html'],
};

function treeOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')]));
}

/** Without the hashes of style sheet, scripts and search index, so that a change of theirs does not rewrite every page. */
const settled = (text: string): string =>
  text.replace(/(assets\/[a-z]+\.)[0-9a-f]{10}(\.\w+)/g, '$1HASH$2').replace(/(search\/)[0-9a-f]{10}(?=\/)/g, '$1HASH');

/** Without what differs from run to run: seconds and kilobytes. */
const timeless = (report: string, folder: string): string =>
  report
    .replaceAll(folder, 'dist')
    .replace(/\d+\.\d s/g, 'N s')
    .replace(/: [\d,]+ files \([\d,]+ written, 0 unchanged\), [\d,]+ KB/g, ': N files')
    .replaceAll('\\', '/');

describe.each(cases)('the site %s', (name) => {
  let room: string;
  let report: string;
  let tree: Map<string, string>;
  const expected = (path: string): string => join(here, name, 'expected', path);

  beforeAll(async () => {
    room = mkdtempSync(join(tmpdir(), 'sites-'));
    const built = await runCommand(['build', seedsOf(name), '--out', join(room, 'dist')], { zone: 'UTC' });
    expect(built.code, built.told).toBe(0);
    report = timeless(built.told, join(room, 'dist'));
    tree = treeOf(join(room, 'dist'));
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  test('is built twice with the same bytes', async () => {
    const again = join(room, 'again');
    cpSync(seedsOf(name), join(room, 'seeds'), { recursive: true });
    await runCommand(['build', join(room, 'seeds'), '--out', again, '--threads', '2'], { zone: 'Pacific/Kiritimati' });
    const other = treeOf(again);
    expect([...other.keys()]).toEqual([...tree.keys()]);
    expect([...tree].filter(([path, bytes]) => other.get(path) !== bytes).map(([path]) => path)).toEqual([]);
  });

  test('has no broken link', async () => {
    const verified = await runCommand(['verify', join(room, 'dist')]);
    expect(verified.told).toMatch(/all as built/);
  });

  test('is reported as expected', async () => {
    await expect(report).toMatchFileSnapshot(expected('report.txt'));
  });

  test('has the records expected, and valid ones', async () => {
    const { out } = await runCommand(['extract', seedsOf(name)]);
    for (const line of out.split('\n').filter(Boolean)) articleRecordSchema.parse(JSON.parse(line));
    await expect(out).toMatchFileSnapshot(expected('records.ndjson'));
  });

  test('has the files and pages expected', async () => {
    const paths = [...tree.keys()].filter((path) => !/^search\/.*\//.test(path));
    await expect(`${settled(paths.join('\n'))}\n`).toMatchFileSnapshot(expected('files.txt'));
    for (const pattern of KEY_PAGES[name] ?? []) {
      const [before, after] = pattern.split('*');
      const path = [...tree.keys()].find((one) => one === pattern || (after !== undefined && one.startsWith(before!) && one.endsWith(after)));
      expect(path, `no page ${pattern}`).toBeDefined();
      const text = Buffer.from(tree.get(path!)!, 'latin1').toString('utf8');
      await expect(settled(text)).toMatchFileSnapshot(expected(`pages/${path!.replaceAll('/', '~')}`));
    }
  });
});

test('every case has its seeds', () => {
  expect(cases.filter((name) => !existsSync(seedsOf(name)))).toEqual([]);
});
