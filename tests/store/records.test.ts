import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';

const room = mkdtempSync(join(tmpdir(), 'records-'));
const seeds = join(room, 'seeds');
cpSync(join(import.meta.dirname, '../sites/harbour/seeds'), seeds, { recursive: true });
writeFileSync(join(seeds, 'empty.txt'), '');
afterAll(() => rmSync(room, { recursive: true }));

async function run(...args: string[]): Promise<string> {
  const { code, out, told } = await runCommand(args, { cwd: room });
  if (code !== 0) throw new Error(told);
  return out;
}
const refusalOfBuild = async (...records: string[]): Promise<string> =>
  (await runCommand(['build', seeds, '--out', join(room, 'none'), '--records', ...records])).told;
const manifestOf = (out: string): string => readFileSync(join(room, out, 'manifest.json'), 'utf8');

describe('records that were made in parts', () => {
  const parts: string[] = [];
  beforeAll(async () => {
    for (const i of [0, 1, 2]) {
      const text = await run('extract', seeds, '--shard', `${i + 1}/3`);
      writeFileSync(join(room, `part-${i}.ndjson${i === 2 ? '.gz' : ''}`), i === 2 ? gzipSync(text) : text);
      parts.push(text);
    }
  });

  test('are those of the whole, in its order, and a seed that cannot be read has a line too', async () => {
    expect(parts.join('')).toBe(await run('extract', seeds, '--shard', '1/1'));
    expect(parts.join('')).toMatch(/^\{"error":\{"path":"empty\.txt"/m);
  });

  test('make the bytes of a build from the seeds', async () => {
    await run('build', seeds, '--out', join(room, 'parts'), '--records', join(room, 'part-*'));
    await run('build', seeds, '--out', join(room, 'whole'), '--no-store');
    expect(manifestOf('parts')).toBe(manifestOf('whole'));
  });

  test('are refused when a part is missing, doubled or cut off', async () => {
    const [one, two, three] = [0, 1, 2].map((i) => join(room, `part-${i}.ndjson${i === 2 ? '.gz' : ''}`)) as [
      string,
      string,
      string,
    ];
    expect(await refusalOfBuild(one, three)).toContain('seeds have no record in these files');
    expect(await refusalOfBuild(one, two, three, two)).toContain('too');
    writeFileSync(join(room, 'cut.ndjson'), parts[1]!.slice(0, -40));
    expect(await refusalOfBuild(one, join(room, 'cut.ndjson'), three)).toContain('is not JSON');
    expect(await refusalOfBuild(join(room, 'nowhere*.ndjson'))).toContain('there is no file');
  });
});

test('ids do not depend on how one points when the root is named', async () => {
  const file = 'notices/mariners.txt';
  const [record] = (await run('extract', join(seeds, file), '--root', seeds)).split('\n');
  expect(JSON.parse(record!).id).toBe('notices/mariners');
});
