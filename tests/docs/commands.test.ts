import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyFewSeeds } from '../few-seeds.js';
import { type Ran, runCommand } from '../run-command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** The commands of the integration script, with those of the scripts that it calls. */
const script = readFileSync(join(root, '.ci/run'), 'utf8');
const called = [...script.matchAll(/^npm (?:run )?([\w:]+)/gm)].map(([, name]) => scripts[name!] ?? '');
const integration = [script, ...called].join('\n');

/** Commands in code of a page: lines of blocks and words in backquotes that begin with the name of a program. */
function commandsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const fenced = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)\n```$/gm)].flatMap(([, block]) => block!.split('\n'));
  const indented = [...text.matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line!);
  const inline = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  return [...fenced, ...indented, ...inline]
    .flatMap((line) => line.split('&&'))
    .map((line) => line.replace(/\s+#.*$|\s{2,}.*$/, '').trim())
    .filter((line) => /^(?:(?:npx )?cuttings|npm|node|npx vitest|[A-Z_]+=\S+ npx)(?: |$)/.test(line));
}

const commands = [
  ...new Map(
    pages.flatMap((page) => commandsIn(page).map((command) => [command, { page, command }] as const)),
  ).values(),
];
const ours = commands.filter(({ command }) => /^(?:npx )?cuttings/.test(command));
const others = commands.filter((one) => !ours.includes(one));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docs-'));
  copyFewSeeds(join(folder, 'seeds'));
  // what the docs call FOLDER and SITE
  cpSync(join(folder, 'seeds'), join(folder, 'FOLDER'), { recursive: true });
  cpSync(join(root, 'templates'), join(folder, 'mine'), { recursive: true });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  await cuttings(['build']);
  // what the docs call shares
  for (const share of [1, 2]) await cuttings(['build', '--pages', `${share}/2`, '--out', `SHARE${share}`]);
  return () => rmSync(folder, { recursive: true, force: true });
});

const cuttings = (args: readonly string[]) => runCommand(args, { cwd: folder });

/** Pages give some commands in several ways, with and without `npx`: what they are is run once. */
const ran = new Map<string, Promise<Ran>>();

function runOnce(args: readonly string[]): Promise<Ran> {
  const key = args.join(' ');
  if (!ran.has(key)) ran.set(key, args[0] === 'serve' ? servesUntilEnded(args) : cuttings(args));
  return ran.get(key)!;
}

let usage: string | null = null;

/** What training says without its corpora; some pages give the command with arguments, some without. */
function trainingUsage(): string {
  usage ??= spawnSync(process.execPath, [join(root, 'lib/training/train.js')], { encoding: 'utf8' }).stderr;
  return usage;
}

/** It goes on until it is ended. */
function servesUntilEnded(args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'lib/cli.js'), ...args, '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    // a second one would not wait until all is written
    if (text.includes('Ctrl-C')) child.kill('SIGINT');
  });
  return new Promise((resolve) =>
    child.once('close', (status) => resolve({ code: status ?? 1, out: '', told: printed })),
  );
}

describe('a command that a page gives', () => {
  test('is found', () => {
    expect(ours.length).toBeGreaterThan(5);
    expect(others.length).toBeGreaterThan(5);
  });

  test.each(ours)('$page: $command does what it says', async ({ command }) => {
    const args = command
      .replace(/^(?:npx )?cuttings ?/, '')
      .replace(/\[paths… \| -\]/, 'seeds')
      .replace(/\[(\w+)\]/g, '$1')
      .replace('init folder', 'init FOLDER')
      .split(' ')
      .filter(Boolean);
    const { code, told } = await runOnce(args.length === 0 ? ['--help'] : args);
    if (args[0] === 'serve') expect(told).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/m);
    expect(told).not.toMatch(/error: |the program failed/);
    expect(code).toBe(0);
  });

  test.each(others)('$page: $command is run by the integration script or with the tests', ({ command }) => {
    const [, name] = /^npm run ([\w:]+)/.exec(command) ?? [];
    if (name !== undefined) expect(Object.keys(scripts)).toContain(name);
    const tests = / vitest run (\S+)$/.exec(command)?.[1];
    if (tests !== undefined)
      return expect(existsSync(join(root, tests)) || existsSync(join(root, `${tests}.test.ts`))).toBe(true);
    // needs corpora that the project does not ship: here only what it says without them
    if (name === 'train') return expect(trainingUsage()).toMatch(/^usage: npm run train/);
    // the script runs a small share of what a figure took
    const wanted = command.replace(/(?: (?:FOLDER|SITE|BYTES|\d+))+$/, '').replace(/^[A-Z_]+=\S+ /, '');
    expect(integration).toContain(wanted);
  });
});
