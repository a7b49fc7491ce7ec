// npm run bench:crash -- FOLDER [POINTS [FROM]] [--store]: builds the site of FOLDER over an older one and kills the build at POINTS
// calls that change the disk, evenly spread, and at each near the swap (with fewer than 50 points, only around its renames). After each
// kill the site has to be the old or the new one, to the byte; near the swap, at every fifth other kill and whenever the bytes are neither,
// once `cuttings verify` was run, which repairs. Near the swap and at every tenth kill the next build has to give the new site. With
// --store the builds keep one between them, which the kill interrupts too; without it they take what was found from files, since to find it
// anew for each kill would take most of the time and changes nothing on the disk. The points come in an order in which any first part of
// them is spread over the whole build, so that a run may be stopped, and another go on FROM there. A kill costs one to three runs of the
// command: with 3 points 15 kills and about 40 runs, so allow for minutes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = join(here, '../../../lib/cli.js');

const withStore = process.argv.includes('--store');
const [folder, points = '200', from = '0'] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
if (folder === undefined) throw new Error('npm run bench:crash -- FOLDER [POINTS [FROM]] [--store]');

const room = mkdtempSync(join(tmpdir(), 'crash-'));
const at = (name) => join(room, name);

function run(args, env = {}) {
  const kept =
    args[0] !== 'build' ? [] : withStore ? ['--store', at('store')] : ['--no-store', '--records', at('found.ndjson')];
  const crash = Object.keys(env).length > 0 ? ['--require', join(here, 'preload.cjs')] : [];
  const ran = spawnSync(process.execPath, [...crash, cli, ...args, ...kept], {
    cwd: room,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: ran.status, signal: ran.signal, told: ran.stderr };
}

/** One hash of all files of a site; null when there is none. */
function hashOf(site) {
  if (!existsSync(site)) return null;
  const sum = createHash('sha256');
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths)
    if (statSync(join(site, path)).isFile())
      sum
        .update(path)
        .update('\0')
        .update(readFileSync(join(site, path)));
  return sum.digest('hex');
}

const leavings = () => readdirSync(room).filter((name) => name.startsWith('.dist.'));

/** Where to kill: evenly, and before and after everything near the renames of the swap. */
function pointsIn(calls) {
  const even = Array.from({ length: Number(points) }, (_, i) => 1 + Math.floor((i * calls.length) / Number(points)));
  const near = Number(points) < 50 ? [1] : [-2, -1, 0, 1, 2, 3, 4];
  const swap = calls.flatMap((name, i) => (name === 'renameSync' ? near.map((by) => i + by) : []));
  return [...new Set([...even, ...swap.filter((nth) => nth >= 1 && nth <= calls.length)])].sort((a, b) => a - b);
}

/** Finds everything in the seeds as they are now, for builds without a store. */
function find() {
  if (withStore) return;
  const found = openSync(at('found.ndjson'), 'w');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'extract', '--shard', '1/1', at('seeds')], {
    stdio: ['ignore', found, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(found);
  if (status !== 0) throw new Error(stderr);
}

/** Every eighth, then every eighth after the first, and so on. */
function spread(points) {
  return [0, 4, 2, 6, 1, 5, 3, 7].flatMap((first) => points.filter((_, i) => i % 8 === first));
}

cpSync(folder, at('seeds'), { recursive: true });
find();
run(['build', '--out', 'old']);
const old = hashOf(at('old'));
if (withStore) cpSync(at('store'), at('store-of-old'), { recursive: true });

/** The old site, and the store as its build left it. */
function restoreOld() {
  for (const name of ['dist', 'store']) rmSync(at(name), { recursive: true, force: true });
  cpSync(at('old'), at('dist'), { recursive: true });
  if (withStore) cpSync(at('store-of-old'), at('store'), { recursive: true });
}

const [changed] = readdirSync(at('seeds'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:txt|md)$/.test(name),
);
writeFileSync(at('seeds/added.txt'), 'Harbour Light Lit\n\nThe harbour light was lit again, Ada Brackwater said.\n');
appendFileSync(join(at('seeds'), changed), '\n\nIt was dark again at ten, Ada Brackwater said.\n');
find();
run(['build', '--out', 'new']);
const fresh = hashOf(at('new'));

restoreOld();
run(['build'], { CRASH_COUNT: at('calls') });
const calls = readFileSync(at('calls'), 'utf8').split('\n');
const tally = {
  ended: 0,
  old: 0,
  new: 0,
  neither: 0,
  verified: 0,
  repairedByVerify: 0,
  nextBuildWrong: 0,
  leavings: 0,
};
const killed = new Map();
const chosen = spread(pointsIn(calls));
const nearSwap = (nth) => calls.slice(Math.max(0, nth - 2), nth + 1).includes('renameSync');
const moments = chosen.flatMap((nth, i) =>
  nearSwap(nth)
    ? [
        [nth, ''],
        [nth, '+'],
      ]
    : [[nth, i % 2 === 0 ? '' : '+']],
);
for (const [i, [nth, after]] of moments.entries()) {
  if (i < Number(from)) continue;
  restoreOld();
  const { signal, told } = run(['build'], { CRASH_AT: `${nth}${after}` });
  if (signal !== 'SIGKILL') {
    // which calls a build makes depends a little on when its threads end: this one was over before the last of them
    if (hashOf(at('dist')) !== fresh) throw new Error(`not killed at call ${nth} of ${calls.length}: ${told}`);
    tally.ended++;
    continue;
  }
  const name = calls[nth - 1];
  killed.set(name, (killed.get(name) ?? 0) + 1);
  let found = hashOf(at('dist'));
  let verified = { code: 0, told: '' };
  if (nearSwap(nth) || i % 5 === 0 || (found !== old && found !== fresh)) {
    verified = run(['verify']);
    found = hashOf(at('dist'));
    tally.verified++;
    if (/was killed/.test(verified.told)) tally.repairedByVerify++;
  }
  if (verified.code === 0 && found === old) tally.old++;
  else if (verified.code === 0 && found === fresh) tally.new++;
  else {
    tally.neither++;
    console.log(`call ${nth} (${name}): ${verified.told}`);
  }
  // every tenth time, and always near the swap: the next build
  if (i % 10 === 0 || nearSwap(nth)) {
    const next = run(['build']);
    if (next.code !== 0 || hashOf(at('dist')) !== fresh) {
      tally.nextBuildWrong++;
      console.log(`call ${nth}${after}: the next build: ${next.told}`);
    }
    if (leavings().length > 0) tally.leavings++;
  }
  // a run may be stopped, and what it found until then still counts
  if (i % 10 === 9) console.error(`${i + 1} of ${moments.length} kills: ${JSON.stringify(tally)}`);
}
console.log(`${calls.length} calls that change the disk; killed ${moments.length - Number(from)} times:`);
console.log([...killed].map(([name, count]) => `${name} ${count}`).join(', '));
console.log(JSON.stringify(tally));
rmSync(room, { recursive: true, force: true });
process.exitCode = tally.neither + tally.nextBuildWrong + tally.leavings > 0 ? 1 : 0;
