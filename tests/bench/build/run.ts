import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runHugo } from './hugo.js';

/**
 * `npm run bench -- FOLDER`: builds a copy of FOLDER cold, with nothing changed, with one story changed and with one correction added, then
 * without a store, whose bytes have to be the same; beside it Hugo, where it is installed.
 */

const cli = resolve('lib/cli.js');
/** Files that were written less than two seconds ago may be changed again unseen, so that a build does not trust them. */
const SETTLED = 2200;
/** Tells its parent what the process took, with all its threads, when it ends and not when one of them does: `resourceUsage` counts microseconds and kilobytes. */
const USAGE = `data:text/javascript,import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nusage '+JSON.stringify([u.userCPUTime/1e6,u.systemCPUTime/1e6,u.maxRSS/1024])+'\\n')})`;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run bench -- FOLDER');

const room = mkdtempSync(join(tmpdir(), 'bench-'));
const seeds = join(room, 'seeds');
const site = join(room, 'site');
cpSync(folder, seeds, { recursive: true, preserveTimestamps: true });
const store = ['--store', join(room, 'store')];
const textBytes = articleBytes();

try {
  const cold = measured('cold', store);
  measured('nothing changed', store);
  changeStory();
  measured('one story changed', store);
  addCorrection();
  measured('one correction added', store);
  const kept = readFileSync(join(site, 'manifest.json'));
  measured('without a store', ['--no-store'], join(room, 'clean'));
  const same = kept.equals(readFileSync(join(room, 'clean/manifest.json')));
  console.log(same ? 'the changed site has the bytes of a clean build' : 'THE CHANGED SITE DIFFERS FROM A CLEAN BUILD');
  if (!same) process.exitCode = 1;
  const articles = JSON.parse(kept.toString('utf8')).files.filter(([path]: [string]) => isArticle(path)).length;
  console.log(
    `${cold.files} files, ${(cold.files / articles).toFixed(3)} an article; ${cold.bytes} bytes, ${(cold.bytes / textBytes).toFixed(1)} times the text`,
  );
  console.log(runHugo(room, cli, seeds, cold.seconds));
} finally {
  rmSync(room, { recursive: true });
}

interface Measured {
  readonly seconds: number;
  readonly files: number;
  readonly bytes: number;
}

/** Builds once, and prints a row. */
function measured(name: string, options: readonly string[], out = site): Measured {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLED);
  const start = performance.now();
  const args = ['--import', USAGE, cli, 'build', seeds, '--out', out, ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const [user = 0, system = 0, memory = 0] = JSON.parse(/^usage (.*)$/m.exec(stderr)?.[1] ?? '[]') as number[];
  const stages = /^find .*$/m.exec(stderr)?.[0] ?? 'nothing done';
  const written = /\((\d[\d,]*) written/.exec(stderr)?.[1] ?? '0';
  const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    readonly files: readonly (readonly [string, number, string])[];
  };
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(2).padStart(7)} s, CPU ${user.toFixed(1)} + ${system.toFixed(1)} s, ${memory.toFixed(0)} MB, ${written} files written; ${stages}`,
  );
  return { seconds, files: files.length, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

function isArticle(path: string): boolean {
  return path.startsWith('articles/') && path.endsWith('.html');
}

/** A sentence more in the first seed that is plain text. */
function changeStory(): void {
  const [first] = seedFiles().filter((path) => /\.(?:txt|md)$/.test(path));
  if (first === undefined) console.log('no seed is plain text: none is changed');
  else appendFileSync(first, ' The harbour-master said so on Monday.\n');
}

/** Another headline for the last article. */
function addCorrection(): void {
  const last = seedFiles()
    .at(-1)!
    .slice(seeds.length + 1);
  const file = join(seeds, 'corrections.yaml');
  const start = existsSync(file) && readFileSync(file, 'utf8').trimEnd() !== '' ? '\n' : '';
  appendFileSync(file, `${start}- headline: A Headline by the Editor\n  of: ${last}\n`);
}

function seedFiles(): string[] {
  return readdirSync(seeds, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(?:^|\/)(?:\.|(?:archive|corrections)\.yaml$|about\.md$)/.test(path))
    .map((path) => join(seeds, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function articleBytes(): number {
  return seedFiles().reduce((sum, path) => sum + statSync(path).size, 0);
}
