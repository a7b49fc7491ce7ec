import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { FOREIGN_LOCK_HOLDS, lock } from '../../src/site/lock.js';
import { holderIn, holderStateOf, lockLineOf } from '../../src/site/lock-holder.js';

const compiled = fileURLToPath(new URL('../../lib/site/lock.js', import.meta.url));

let room: string;
let path: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(room, '.dist.lock');
  return () => rmSync(room, { recursive: true, force: true });
});

const own = (): readonly string[] => lockLineOf('n').trim().split(' ');
const lineWith = (at: number, value: string): string => `${own().with(at, value).join(' ')}\n`;

describe('a lock', () => {
  test('holds until it is released, and leaves nothing', () => {
    const held = lock(path);
    expect(() => lock(path)).toThrow(`process ${process.pid}`);
    expect(readdirSync(room)).toEqual(['.dist.lock']);
    held.release();
    expect(readdirSync(room)).toEqual([]);
  });

  test.each([
    ['empty', () => ''],
    ['cut off', () => '12'],
    ['cut off in its line', () => own().join(' ').slice(0, -3)],
    ['not text', () => '\u0000\u0001'],
    ['of a dead process', () => lineWith(0, '4194304')],
    ['of a dead process, of an earlier version', () => `4194304 ${hostname()}\n`],
    ['of this process id before the machine started anew', () => lineWith(2, 'another-boot')],
    ['of another process that had this id', () => lineWith(4, '1')],
  ])('that is %s is taken over', (_, content) => {
    writeFileSync(path, content());
    const held = lock(path);
    expect(holderIn(readFileSync(path, 'utf8'))?.pid).toBe(process.pid);
    held.release();
    expect(readdirSync(room)).toEqual([]);
  });

  test.each([
    ['machine', () => lineWith(1, 'elsewhere'), /process \d+ on elsewhere/],
    ['container', () => lineWith(3, 'pid:[1]'), /process \d+ on/],
  ])('of another %s holds while it is touched, and says the way out', (_, content, message) => {
    writeFileSync(path, content());
    let hint = '';
    expect(() => {
      try {
        lock(path);
      } catch (error) {
        hint = (error as { hint: string }).hint;
        throw error;
      }
    }).toThrow(message);
    expect(hint).toContain(`delete ${path}`);
    expect(hint).toContain('wait 10 min');
    const before = new Date(Date.now() - FOREIGN_LOCK_HOLDS - 1000);
    utimesSync(path, before, before);
    lock(path).release();
    expect(readdirSync(room)).toEqual([]);
  });

  test('that another build took over is neither believed nor removed', () => {
    const held = lock(path);
    writeFileSync(path, lineWith(5, 'other'));
    expect(() => held.check()).toThrow('taken over');
    held.release();
    expect(readdirSync(room)).toEqual(['.dist.lock']);
  });

  test('a process is told from another by its start', () => {
    expect(holderStateOf(holderIn(lockLineOf('x'))!)).toBe('runs');
    expect(holderStateOf(holderIn(lineWith(0, '4194304'))!)).toBe('gone');
    expect(holderStateOf(holderIn(lineWith(1, 'elsewhere'))!)).toBe('unknown');
  });
});

/** Takes the lock with a pause before and after each call that changes or reads the lock, holds it, and says how it went. */
const CONTENDER = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  let seed = Number(process.argv[1]);
  const some = () => (seed = (seed * 48271) % 2147483647) % 25;
  const { linkSync, renameSync, readFileSync, rmSync } = fs;
  for (const [name, real] of Object.entries({ linkSync, renameSync, readFileSync, rmSync })) {
    fs[name] = (...given) => {
      if (!String(given[0]).includes('.dist.lock')) return real(...given);
      wait(some());
      try { return real(...given); } finally { wait(some()); }
    };
  }
  syncBuiltinESMExports();
  const { lock } = await import(process.argv[2]);
  const path = process.argv[3];
  try {
    const held = lock(path);
    fs.writeFileSync(path + '-inside', '', { flag: 'wx' });
    wait(400);
    held.check();
    fs.unlinkSync(path + '-inside');
    held.release();
    console.log('won');
  } catch (error) {
    console.log(error.name === 'Trouble' ? 'refused' : String(error.stack));
  }
`;

const contender = (seed: number): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', CONTENDER, String(seed), compiled, path]);
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.on('close', () => resolve(out.trim()));
  });

describe('several builds that find a stale lock at the same time', () => {
  test.each([
    ['of a dead process', `4194304 ${hostname()}\n`],
    ['that is empty', ''],
  ])(
    '%s: never two hold it',
    async (_, stale) => {
      let won = 0;
      for (const round of [1, 2, 3]) {
        writeFileSync(path, stale);
        const outcomes = await Promise.all([11, 22, 33, 44].map((n) => contender(n * 1000 + round)));
        expect(outcomes.filter((outcome) => outcome !== 'won' && outcome !== 'refused')).toEqual([]);
        won += outcomes.filter((outcome) => outcome === 'won').length;
        expect(readdirSync(room)).toEqual([]);
      }
      expect(won).toBeGreaterThanOrEqual(3);
    },
    60_000,
  );
});
