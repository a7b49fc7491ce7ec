import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyFewSeeds } from '../few-seeds.js';
import { runCommand } from '../run-command.js';

const root = join(import.meta.dirname, '../..');
const room = mkdtempSync(join(tmpdir(), 'store-'));
const seeds = join(room, 'seeds');
copyFewSeeds(seeds);
afterAll(() => rmSync(room, { recursive: true }));

const templates = join(room, 'templates');
mkdirSync(join(templates, 'parts'), { recursive: true });

async function build(out: string, ...options: string[]): Promise<string> {
  const args = ['build', seeds, '--out', join(room, out), '--templates', templates, ...options];
  const { code, told } = await runCommand(args);
  if (code !== 0) throw new Error(told);
  return told;
}
const withStore = (): Promise<string> => build('site', '--store', join(room, 'store'));
const manifestOf = (out: string): string => readFileSync(join(room, out, 'manifest.json'), 'utf8');
const first = (extension: string): string =>
  join(seeds, readdirSync(seeds).find((name) => name.endsWith(extension) && !name.startsWith('about'))!);
const edit = (path: string, from: RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
// a site on the web has feeds
edit(join(seeds, 'archive.yaml'), /$/, '\nbaseUrl: https://courier.example/\n');
/** The editor's word is this alone. */
const correct = (...lines: string[]): void => writeFileSync(join(seeds, 'corrections.yaml'), `${lines.join('\n')}\n`);
const stored = (name: string): string =>
  join(room, 'store', readdirSync(join(room, 'store')).find((one) => one.startsWith('seeds-'))!, name);

const CHANGES: readonly (readonly [what: string, change: () => void])[] = [
  ['nothing', () => {}],
  ['a word of an article', () => edit(first('.md'), /harbour/i, 'quayside')],
  [
    'as many letters, with the clock set back',
    () => {
      const { atime, mtime } = statSync(first('.md'));
      edit(first('.md'), /quayside/, 'quaysode');
      utimesSync(first('.md'), atime, mtime);
    },
  ],
  [
    'an article more',
    () =>
      writeFileSync(
        join(seeds, 'more.txt'),
        'Ferry Returns\n\nSALTMARSH, May 3, 1961 - The ferry is back, Honor Quill said.\n',
      ),
  ],
  ['the name of a seed', () => renameSync(join(seeds, 'more.txt'), join(seeds, 'renamed.txt'))],
  ['an article less', () => rmSync(join(seeds, 'renamed.txt'))],
  ['a setting', () => edit(join(seeds, 'archive.yaml'), /^title:.*$/m, 'title: Another Courier')],
  [
    'how a person is called everywhere',
    () => correct('- rename: Honor Quill', '  as: Honor Quillby', '  kind: person'),
  ],
  ['what a person is', () => correct('- role: harbour-master', '  of: Ada Brackwater')],
  ['which names are one person', () => correct('- merge: [Ada Brackwater, Honor Quill]', '  as: Ada Brackwater')],
  ['the headline of a neighbour', () => correct('- headline: The Key Again', '  of: 1967-06-14-key')],
  ['which articles are shown', () => correct('- withhold: 1961-09-19-north-channel')],
  [
    'a setting and a story together',
    () => edit(join(seeds, 'archive.yaml'), /^title:.*$/m, 'title: The Third Courier'),
  ],
  ['no correction any more', () => rmSync(join(seeds, 'corrections.yaml'), { force: true })],
  ['a template', () => writeFileSync(join(templates, 'parts/crumbs.hbs'), '<p>Crumbs</p>\n')],
  ['a colour', () => edit(join(seeds, 'archive.yaml'), /$/, '\ncolours:\n  accent: "#803030"\n')],
  ['a byte of the store', () => edit(stored('outcomes.ndjson'), /Quill/, 'Quilt')],
  [
    'a store cut off',
    () => writeFileSync(stored('outcomes.ndjson'), readFileSync(stored('outcomes.ndjson')).subarray(0, 5000)),
  ],
  [
    'a digest of the store',
    () => edit(stored('pages.json'), /"articles\/[^"]*","./, '"articles/1967-06-14-key.html","!'),
  ],
  ['what the store knows of the index', () => edit(stored('index.json'), /"records":\["./, '"records":["!')],
  ['what was remembered', () => writeFileSync(stored('last-build.json'), 'nonsense')],
];

describe('a build with a store', () => {
  beforeAll(() => withStore());
  test.each(CHANGES)('gives the bytes of a clean build after a change of %s', async (what, change) => {
    change();
    await withStore();
    // the seeds are as they were
    if (!/store|remembered/.test(what)) await build('clean', '--no-store', '--force');
    expect(manifestOf('site')).toBe(manifestOf('clean'));
  });

  test('puts right a page that somebody has changed', async () => {
    await withStore();
    edit(join(room, 'site/index.html'), /<h1/, '<h1 hidden');
    await withStore();
    expect(readFileSync(join(room, 'site/index.html'), 'utf8')).not.toContain('<h1 hidden');
  });

  test('puts right an article that somebody has changed, though nothing that it is made from is new', async () => {
    edit(join(room, 'site/articles/1967-06-14-key.html'), /<h1/, '<h1 hidden');
    expect(await withStore()).toMatch(/\(1 written, /);
    expect(readFileSync(join(room, 'site/articles/1967-06-14-key.html'), 'utf8')).not.toContain('<h1 hidden');
  });

  test('writes only pages that say something else', async () => {
    edit(join(seeds, '1967-06-14-key.txt'), /$/, ' The key was returned.');
    const built = await withStore();
    const told = JSON.parse(manifestOf('site')).files.length as number;
    expect(Number(/\((\d+) written/.exec(built)?.[1])).toBeLessThan(told / 2);
  });
});

describe('the stamps of a program', () => {
  test('are of contents: the same when its files are written anew, others when one says something else', () => {
    const program = join(room, 'program');
    const stamps = (): unknown => {
      const code = `import(${JSON.stringify(pathToFileURL(join(program, 'lib/store/program-stamp.js')).href)}).then((m) => console.log(JSON.stringify(m.programStampsOf('1'))))`;
      return JSON.parse(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout);
    };
    const install = (): void => {
      rmSync(program, { recursive: true, force: true });
      for (const part of ['lib/store', 'lib/text']) cpSync(join(root, part), join(program, part), { recursive: true });
      cpSync(join(root, 'lib/bundle/stamps.json'), join(program, 'lib/bundle/stamps.json'));
      writeFileSync(join(program, 'package.json'), '{"type": "module"}');
      for (const data of ['gazetteer', 'lexicon', 'map', 'tagger']) {
        mkdirSync(join(program, 'src', data, 'data'), { recursive: true });
        writeFileSync(join(program, 'src', data, 'data', 'one.tsv'), `${data}\n`);
      }
    };
    install();
    const before = stamps() as { readonly finders: string; readonly program: string };
    install();
    expect(stamps()).toEqual(before);
    edit(join(program, 'lib/bundle/stamps.json'), /"program":"./, '"program":"-');
    expect(stamps()).toMatchObject({ finders: before.finders });
    expect(stamps()).not.toEqual(before);
    writeFileSync(join(program, 'src/lexicon/data/one.tsv'), 'another\n');
    expect((stamps() as { readonly finders: string }).finders).not.toBe(before.finders);
  });
});
