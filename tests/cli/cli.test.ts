import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { articleRecordSchema } from '../../src/article/record.js';
import { harbourSite } from '../browser/built-site.js';
import { copyFewSeeds } from '../few-seeds.js';
import { filesOf } from '../files-of.js';
import { type Ran, runCommand } from '../run-command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'lib/cli.js');
const harbour = join(root, 'tests/sites/harbour/seeds');

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'cli-'));
  return () => rmSync(room, { recursive: true, force: true });
});

/** Runs a command where the test is. */
const run = (args: readonly string[], { input = '' }: { input?: string } = {}): Promise<Ran> =>
  runCommand(args, { cwd: room, input });

/** Runs a command as people do, in a process of its own. */
function runProcess(args: readonly string[], more: { env?: NodeJS.ProcessEnv; program?: string } = {}) {
  const ran = spawnSync(process.execPath, [more.program ?? cli, ...args], {
    encoding: 'utf8',
    input: '',
    cwd: room,
    env: { ...process.env, ...more.env },
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, told: ran.stderr };
}

const put = (path: string, text: string): void => {
  mkdirSync(join(room, path, '..'), { recursive: true });
  writeFileSync(join(room, path), text);
};
describe('cuttings', () => {
  test('--help tells what there is', async () => {
    const { code, out } = runProcess(['--help']);
    expect(code).toBe(0);
    for (const verb of ['build', 'extract', 'verify', 'init']) expect(out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(out).toMatch(/Exit codes/);
  });

  test.each([
    [['biuld'], /unknown command 'biuld'/],
    [['build', '--threads', 'many'], /a number from 1 to 999/],
    [['build', '--base-url', 'javascript:alert(1)'], /web address/],
    [['build', 'nowhere'], /nowhere/],
    [['verify', 'nowhere'], /is not a site/],
  ])('%j ends with 1 and says why', async (args, message) => {
    const { code, told } = runProcess(args as string[]);
    expect(code).toBe(1);
    expect(told).toMatch(message as RegExp);
    expect(told).not.toMatch(/\n {4}at /);
  });

  test('init writes two files, and never over one that is there', async () => {
    expect((await run(['init', 'mine'])).told).toMatch(/mine/);
    expect(existsSync(join(room, 'mine'))).toBe(false);
    mkdirSync(join(room, 'mine'));
    expect((await run(['init', 'mine'])).told).toBe(
      `wrote ${join('mine', 'archive.yaml')}\nwrote ${join('mine', 'corrections.yaml')}\n`,
    );
    put('mine/archive.yaml', 'title: Mine\n');
    expect((await run(['init', 'mine'])).told).toMatch(/archive.yaml is there already/);
    expect(readFileSync(join(room, 'mine/archive.yaml'), 'utf8')).toBe('title: Mine\n');
  });

  test('what init writes is valid, as it is and with every # taken away', async () => {
    put('mine/a.txt', 'Ferry Returns\nIt came back.\n');
    await run(['init', 'mine']);
    expect((await run(['build', 'mine', '--strict'])).told).not.toMatch(/yaml:/);
    for (const name of ['archive.yaml', 'corrections.yaml']) {
      const path = join(room, 'mine', name);
      const lines = readFileSync(path, 'utf8').split('\n');
      writeFileSync(
        path,
        lines
          .filter((line) => /^# ?(?:[a-zA-Z]+:|- | {2}[a-z]+:)/.test(line))
          .map((line) => line.slice(2))
          .join('\n'),
      );
    }
    const { told } = await run(['build', 'mine']);
    expect(told).not.toMatch(/archive.yaml:/);
    expect(
      [...told.matchAll(/corrections\.yaml:\d+ {2}warning {2}(.*)/g)].filter(
        ([, message]) => !message!.startsWith('bears on nothing'),
      ),
    ).toEqual([]);
  });
});

describe('cuttings build', () => {
  test('accounts for every file, and draws what is to be mended', async () => {
    put('seeds/good.md', '---\ntitle: Ferry Returns\ndate: 2024-02-30\n---\nIt came back.\n');
    put('seeds/bad.xyz', 'x');
    put('seeds/js.md', '---js\n{ title: process.exit(7) }\n---\nIt came back.\n');
    put('seeds/empty.txt', ' \n');
    const { code, told } = await run(['build']);
    expect(code).toBe(0);
    expect(told).toMatch(/^bad\.xyz {2}refused {2}is a \.xyz file, which is not read$/m);
    expect(told).toMatch(/^js\.md {2}refused {2}front matter in the language “js” is refused, and was not run$/m);
    expect(told).toMatch(/^empty\.txt {2}refused {2}is empty$/m);
    expect(told).toMatch(/^good\.md:3 {2}warning .*\n {2}3 \| date: 2024-02-30\n {2}→ write it as 2024-11-29$/m);
    expect(told.trim().split('\n').at(-1)).toBe('4 files seen = 1 article published + 3 files refused; 1 warning');
    expect((await run(['build', '--strict'])).code).toBe(2);
  });

  test.each([
    ['an empty folder', () => mkdirSync(join(room, 'seeds')), '0 files seen = 0 articles published + 0 files refused'],
    ['only bad files', () => put('seeds/x.pdf', 'x'), '1 file seen = 0 articles published + 1 file refused'],
  ])('%s gives a site that says so', async (_, make, line) => {
    make();
    const { code, told } = await run(['build']);
    expect(code).toBe(0);
    expect(told.trim().split('\n').at(-1)).toBe(line);
    expect(existsSync(join(room, 'dist/index.html'))).toBe(true);
    expect((await run(['verify'])).told).toMatch(/all as built/);
  });

  test('the same seeds give the same bytes, whatever the zone, the locale, the threads and what was there before', async () => {
    copyFewSeeds(join(room, 'seeds'));
    const worlds = [
      { out: 'a', args: [], env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
      {
        out: 'b',
        args: ['--threads', '2'],
        env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      },
      { out: 'a', args: ['--threads', '1'], env: { TZ: 'America/St_Johns', SOURCE_DATE_EPOCH: 'junk' } },
    ];
    const trees = worlds.map(({ out, args, env }) => {
      const { code, told } = runProcess(['build', 'seeds', '--out', join('my archive #1 100% é', out), ...args], {
        env,
      });
      expect(code, told).toBe(0);
      return filesOf(join(room, 'my archive #1 100% é', out));
    });
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).toEqual(trees[0]);
    expect((await run(['verify', join('my archive #1 100% é', 'a')])).told).toMatch(/all as built/);
  });

  test('says nothing of the machine', async () => {
    const { folder } = await harbourSite();
    const tree = Object.values(filesOf(folder)).join('\n');
    expect(tree).toContain('Ada Brackwater');
    expect(tree).not.toContain(join(folder, '..'));
    expect(tree).not.toContain(root);
  });

  test('withheld articles are in no file of the site', async () => {
    cpSync(harbour, join(room, 'seeds'), { recursive: true });
    put('seeds/corrections.yaml', '- withhold: lighthouse\n');
    const { told } = await run(['build']);
    expect(told).toMatch(/^lighthouse\.md {2}withheld {2}is withheld by corrections.yaml, line 1$/m);
    expect(Object.values(filesOf(join(room, 'dist'))).join('\n')).not.toContain('it is a rumour');
  });

  test.each([
    ['no YAML', '- withhold: [lighthouse\n'],
    ['a doubled key', '- withhold: lighthouse\n- drop: Osprey Maid\n  kind: person\n  kind: person\n'],
    ['a mistyped withhold', '- withold: lighthouse\n'],
  ])('corrections.yaml with %s stops it, and the old site stands', async (_, yaml) => {
    copyFewSeeds(join(room, 'seeds'));
    put('seeds/corrections.yaml', '- withhold: lighthouse\n');
    await run(['build']);
    const before = filesOf(join(room, 'dist'));
    put('seeds/corrections.yaml', yaml);
    const { code, told } = await run(['build']);
    expect(code).toBe(1);
    expect(told).toMatch(/corrections\.yaml:\d+.*\n.*no withheld article is published/);
    expect(filesOf(join(room, 'dist'))).toEqual(before);
  });

  test.each([
    ['an empty folder', () => undefined],
    ['a folder of nothing that can be read', () => put('other/x.pdf', 'x')],
    ['less than half of the articles', () => put('other/a.txt', 'Ferry\nIt came back.\n')],
  ])('%s does not replace a site without --force', async (_, make) => {
    for (const name of ['a', 'b', 'c']) put(`seeds/${name}.txt`, 'Ferry\nIt came back.\n');
    await run(['build']);
    const before = filesOf(join(room, 'dist'));
    mkdirSync(join(room, 'other'));
    make();
    const { code, told } = await run(['build', 'other']);
    expect(code).toBe(1);
    expect(told).toMatch(/of the 3 articles of .* would vanish\n.*--force/);
    expect(filesOf(join(room, 'dist'))).toEqual(before);
    expect((await run(['build', 'other', '--force'])).code).toBe(0);
  });

  test('a program without one of its files says which, with threads and without, and the old site stands', async () => {
    const program = join(room, 'program');
    for (const part of [
      'package.json',
      'lib/cli.js',
      'lib/bundle',
      'lib/workers',
      'lib/browser',
      'lib/desk-browser',
      'templates',
      'src',
    ])
      cpSync(join(root, part), join(program, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'));
    const broken = join(program, 'lib/cli.js');
    for (let n = 0; n < 80; n++) put(`seeds/a${n}.txt`, `Ferry ${n}\nIt came back, said Ada Brackwater.\n`);
    put('few/a.txt', 'Ferry\nIt came back.\n');
    expect(runProcess(['build', 'few'], { program: broken }).code).toBe(0);
    const before = filesOf(join(room, 'dist'));
    rmSync(join(program, 'src/gazetteer/data/gazetteer.bin'));
    for (const order of [['few'], ['seeds', '--threads', '2']]) {
      const { code, told } = runProcess(['build', ...order, '--no-store'], { program: broken });
      expect(told).toMatch(/^cuttings: .*gazetteer\.bin: there is no such file or folder\n {2}→ .*\n$/);
      expect(code).toBe(1);
      expect(filesOf(join(room, 'dist'))).toEqual(before);
    }
  });

  /** Starts a build and sends it a signal as soon as `moment` has come. @returns its exit code or the signal that ended it */
  async function interrupted(moment: () => boolean, signal: NodeJS.Signals): Promise<number | string | null> {
    const child = spawn(process.execPath, [cli, 'build'], { cwd: room, stdio: 'ignore' });
    const ended = new Promise<number | string | null>((resolve) => child.on('exit', (code, by) => resolve(code ?? by)));
    let running = true;
    void ended.then(() => {
      running = false;
    });
    while (running && !moment()) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill(signal);
    return ended;
  }
  const stagedFiles = (): number => {
    try {
      return readdirSync(join(room, '.dist.next'), { recursive: true }).length;
    } catch {
      return -1;
    }
  };

  test('a signal ends it, and the old site stands', async () => {
    for (let i = 0; i < 400; i++) put(`seeds/${i}.txt`, `Ferry ${i}\nIt came back, said Ada Brackwater.\n`);
    put('old/0.txt', 'Ferry\nIt came back.\n');
    await run(['build', 'old']);
    const before = filesOf(join(room, 'dist'));
    expect(await interrupted(() => stagedFiles() > 10, 'SIGTERM')).toBe(143);
    expect(filesOf(join(room, 'dist'))).toEqual(before);
    // what was found is kept for the next build
    expect(readdirSync(room).sort()).toEqual(['.cuttings', 'dist', 'old', 'seeds']);
  });

  test('killed at any moment, the next build makes the site whole', async () => {
    copyFewSeeds(join(room, 'seeds'));
    await run(['build', '--out', 'whole']);
    const whole = filesOf(join(room, 'whole'));
    const moments = [
      () => true,
      () => existsSync(join(room, '.dist.lock')),
      () => stagedFiles() >= 0,
      () => stagedFiles() > 40,
    ];
    for (const moment of moments) await interrupted(moment, 'SIGKILL');
    expect((await run(['build'])).code).toBe(0);
    expect(filesOf(join(room, 'dist'))).toEqual(whole);
    expect(readdirSync(room).filter((name) => name.startsWith('.dist.l'))).toEqual([]);
    expect(existsSync(join(room, '.dist.next'))).toBe(false);
  });

  test.each([
    ['empty', ''],
    ['cut off', '12'],
    ['of a process that is gone', `4194304 ${hostname()}\n`],
  ])('a lock that is %s stops no build', async (_, lock) => {
    put('seeds/a.txt', 'Ferry\nIt came back.\n');
    put('.dist.lock', lock);
    expect((await run(['build'])).code).toBe(0);
    expect(readdirSync(room).sort()).toEqual(['dist', 'seeds']);
  });
});

describe('cuttings extract', () => {
  const records = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('prints a valid record a line, in path order', async () => {
    const { code, out } = await run(['extract', harbour]);
    expect(code).toBe(0);
    const read = records(out).map((record) => articleRecordSchema.parse(record));
    expect(read.length).toBe(12);
    const paths = read.map(({ seed }) => seed);
    expect(paths).toEqual([...paths].sort());
  });

  test('takes files, and NDJSON from standard input, with the id unaltered', async () => {
    expect(records((await run(['extract', join(harbour, 'notices/mariners.txt')])).out)).toMatchObject([
      { id: 'mariners', headline: 'Notice to Mariners' },
    ]);
    const input =
      '{"id":"A b/ç.1","text":"Ferry Returns\\nIt came back."}\nnonsense\n{"id":"m","markdown":"# Ferry\\n\\nIt came back."}\n';
    const { code, out } = await run(['extract', '-'], { input });
    expect(code).toBe(0);
    expect(records(out)).toMatchObject([
      { id: 'A b/ç.1', headline: 'Ferry Returns' },
      { error: { line: 2 } },
      { id: 'm', headline: 'Ferry' },
    ]);
  });

  test('gives the same records inline and in threads', async () => {
    expect((await run(['extract', harbour, '--threads', '2'])).out).toBe((await run(['extract', harbour])).out);
  });

  test('stops without a word when its reader goes', () => {
    for (let i = 0; i < 40; i++)
      put(`seeds/${i}.txt`, `Ferry ${i}\n${'It came back, said Ada Brackwater. '.repeat(100)}\n`);
    const out = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" extract seeds 2>told | head -c 100; cat told`],
      { cwd: room, encoding: 'utf8' },
    );
    expect(out).toHaveLength(100);
  });

  test('the schema of a record can be had', async () => {
    expect(JSON.parse((await run(['schema'])).out)).toMatchObject({
      type: 'object',
      properties: { id: {}, quotes: {} },
    });
  });
});

describe('build --templates', () => {
  const article = (n: number): void => put(`news/a${n}.txt`, `Ferry Number ${n}\nThe ferry sailed at noon.\n`);

  test('takes the files of one’s own folder and all others from the built-in ones', async () => {
    article(1);
    put('mine/404.hbs', '{{#> layout}}<main id="main"><h1>Nothing here</h1>{{> parts/mark}}</main>{{/layout}}');
    put('mine/parts/mark.hbs', '<p class="mark">ours</p>');
    put('mine/assets/style.css', 'body { color: teal }\n');
    put('mine/assets/notes.txt', 'not for the site');
    expect((await run(['build', 'news', '--out', 'site', '--templates', 'mine'])).code).toBe(0);
    const tree = filesOf(join(room, 'site'));
    expect(tree['404.html']).toContain('<p class=mark>ours</p>');
    expect(tree['404.html']).toContain('class=masthead');
    expect(tree['articles/a1.html']).toContain('The ferry sailed at noon.');
    const assets = Object.entries(tree).filter(([path]) => path.startsWith('assets/'));
    expect(assets.find(([path]) => path.endsWith('.css'))?.[1]).toBe('body { color: teal }\n');
    expect(assets.map(([path]) => path).join()).not.toContain('notes');
    expect((await run(['verify', 'site'])).code).toBe(0);
  });

  test.each([
    ['{{#> layout}}\n<main id="main">{{lede}}</main>{{/layout}}', /home\.hbs:2: “lede” is not among the names/],
    ['{{#> layout}}\n\n{{#if x}}</main>{{/layout}}', /home\.hbs:3: /],
    ['{{#> layout}}\n{{> parts/nowhere}}{{/layout}}', /home\.hbs:2: there is no template “parts\/nowhere\.hbs”/],
  ])('names file and line of a fault, and leaves the old site: %j', async (template, message) => {
    article(1);
    expect((await run(['build', 'news', '--out', 'site'])).code).toBe(0);
    const before = filesOf(join(room, 'site'));
    put('mine/home.hbs', template);
    const { code, told } = await run(['build', 'news', '--out', 'site', '--templates', 'mine']);
    expect(code).toBe(1);
    expect(told).toMatch(message);
    expect(told).toContain(join('mine', 'home.hbs'));
    expect(told).not.toMatch(/\n {4}at /);
    expect(filesOf(join(room, 'site'))).toEqual(before);
  });

  test('needs the folder', async () => {
    article(1);
    const { code, told } = await run(['build', 'news', '--templates', 'nowhere']);
    expect(code).toBe(1);
    expect(told).toContain('there is no folder of templates nowhere');
  });

  test('holds with threads, too', async () => {
    for (let n = 0; n < 80; n++) article(n);
    put('mine/article.hbs', '{{#> layout}}<main id="main"><h1>{{card.file}}</h1></main>{{/layout}}');
    expect((await run(['build', 'news', '--out', 'site', '--templates', 'mine', '--threads', '2'])).code).toBe(0);
    const pages = Object.entries(filesOf(join(room, 'site'))).filter(([path]) => path.startsWith('articles/a'));
    const html = pages.filter(([path]) => path.endsWith('.html'));
    expect(html.length).toBe(80);
    expect(html.filter(([, text]) => !/<h1>a\d+\.txt<\/h1>/.test(text))).toEqual([]);
    put('mine/article.hbs', '\n{{nope}}');
    const { code, told } = await run(['build', 'news', '--out', 'site', '--templates', 'mine', '--threads', '2']);
    expect(code).toBe(1);
    expect(told).toContain(`${join('mine', 'article.hbs')}:2: “nope” is not among the names`);
  });
});

describe('about.md', () => {
  test('is a settings file: no article, counted as passed over, and shown on the about page', async () => {
    put('news/a.txt', 'Ferry Sails\nThe ferry sailed at noon.\n');
    put('news/about.md', 'Kept by the *museum*. <script>alert(1)</script>\n');
    put('news/old/about.md', '# An Article\n\nThis one is news.\n');
    const { code, told } = await run(['build', 'news', '--out', 'site']);
    expect(code).toBe(0);
    expect(told).toMatch(/1 (?:other )?file.*passed over|passed over.*1/);
    const tree = filesOf(join(room, 'site'));
    expect(tree['about.html']).toContain('<p>Kept by the <em>museum</em>.');
    expect(tree['about.html']).not.toContain('<script>alert');
    expect(Object.keys(tree)).toContain('articles/old/about.html');
    expect(Object.keys(tree)).not.toContain('articles/about.html');
  });

  test('that is not UTF-8 is reported and left out', async () => {
    put('news/a.txt', 'Ferry Sails\nThe ferry sailed at noon.\n');
    writeFileSync(join(room, 'news/about.md'), Buffer.from([0x4b, 0xfc, 0x73, 0x74, 0x65]));
    const { code, told } = await run(['build', 'news', '--out', 'site']);
    expect(code).toBe(0);
    expect(told).toMatch(/about\.md.*is not UTF-8; it is left out/);
  });
});
