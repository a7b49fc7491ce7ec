import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../lib/cli.js');
const room = mkdtempSync(join(tmpdir(), 'records-'));
const seeds = join(room, 'seeds');
cpSync(join(import.meta.dirname, '../sites/harbour/seeds'), seeds, { recursive: true });
writeFileSync(join(seeds, 'empty.txt'), '');
afterAll(() => rmSync(room, { recursive: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: room });
const refusalOfBuild = (...records: string[]): string =>
  spawnSync(process.execPath, [cli, 'build', seeds, '--out', join(room, 'none'), '--records', ...records], {
    encoding: 'utf8',
  }).stderr;
const manifestOf = (out: string): string => readFileSync(join(room, out, 'manifest.json'), 'utf8');

describe('records that were made in parts', () => {
  const parts = [1, 2, 3].map((part) => run('extract', seeds, '--shard', `${part}/3`));
  parts.forEach((text, i) => {
    const bytes = i === 2 ? gzipSync(text) : text;
    writeFileSync(join(room, `part-${i}.ndjson${i === 2 ? '.gz' : ''}`), bytes);
  });

  test('are those of the whole, in its order, and a seed that cannot be read has a line too', () => {
    expect(parts.join('')).toBe(run('extract', seeds, '--shard', '1/1'));
    expect(parts.join('')).toMatch(/^\{"error":\{"path":"empty\.txt"/m);
  });

  test('make the bytes of a build from the seeds', () => {
    run('build', seeds, '--out', join(room, 'parts'), '--records', join(room, 'part-*'));
    run('build', seeds, '--out', join(room, 'whole'), '--no-store');
    expect(manifestOf('parts')).toBe(manifestOf('whole'));
  });

  test('are refused when a part is missing, doubled or cut off', () => {
    const [one, two, three] = [0, 1, 2].map((i) => join(room, `part-${i}.ndjson${i === 2 ? '.gz' : ''}`)) as [
      string,
      string,
      string,
    ];
    expect(refusalOfBuild(one, three)).toContain('seeds have no record in these files');
    expect(refusalOfBuild(one, two, three, two)).toContain('too');
    writeFileSync(join(room, 'cut.ndjson'), parts[1]!.slice(0, -40));
    expect(refusalOfBuild(one, join(room, 'cut.ndjson'), three)).toContain('is not JSON');
    expect(refusalOfBuild(join(room, 'nowhere*.ndjson'))).toContain('there is no file');
  });
});

test('ids do not depend on how one points when the root is named', () => {
  const file = 'notices/mariners.txt';
  const [record] = run('extract', join(seeds, file), '--root', seeds).split('\n');
  expect(JSON.parse(record!).id).toBe('notices/mariners');
});
