import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../run-command.js';

const root = join(import.meta.dirname, '../../..');
const room = mkdtempSync(join(tmpdir(), 'shares-'));
afterAll(() => rmSync(room, { recursive: true }));
const at = (name: string): string => join(room, name);

async function cuttings(...args: string[]): Promise<{ readonly failed: boolean; readonly said: string }> {
  const { code, told } = await runCommand(args);
  return { failed: code !== 0, said: told };
}
const build = async (seeds: string, out: string, ...options: string[]): Promise<void> => {
  const { failed, said } = await cuttings('build', at(seeds), '--out', at(out), '--no-store', ...options);
  if (failed) throw new Error(said);
};
const merge = (...shares: string[]) => cuttings('merge', ...shares.map(at), '--out', at('merged'));
const manifestOf = (out: string): string => readFileSync(join(room, out, 'manifest.json'), 'utf8');

describe('the shares of a site', async () => {
  beforeAll(async () => {
    cpSync(join(root, 'tests/sites/harbour/seeds'), at('seeds'), { recursive: true });
    await build('seeds', 'whole');
    for (const part of [1, 2, 3]) await build('seeds', `part-${part}`, '--pages', `${part}/3`);
  }, 300_000);

  test('make the bytes of the whole, in whatever order they are given', async () => {
    expect((await merge('part-3', 'part-1', 'part-2')).failed).toBe(false);
    expect(manifestOf('merged')).toBe(manifestOf('whole'));
    expect((await cuttings('verify', at('merged'))).failed).toBe(false);
  });

  test('each have pages of their own', async () => {
    const paths = [1, 2, 3].map((part) =>
      (JSON.parse(manifestOf(`part-${part}`)).files as [string][]).map(([path]) => path),
    );
    expect(paths.every((each) => each.length > 10)).toBe(true);
    const all = paths.flat().filter((path) => path !== 'share.json');
    expect(new Set(all).size).toBe(all.length);
  });

  test('are refused when one is missing, given twice, or no share', async () => {
    expect((await merge('part-1', 'part-3')).said).toContain('share 2 of 3 is missing');
    expect((await merge('part-1', 'part-2', 'part-2', 'part-3')).said).toContain('are both share 2 of 3');
    expect((await merge('part-1', 'part-2', 'whole')).said).toContain('is no share of a site');
    expect(manifestOf('merged')).toBe(manifestOf('whole'));
  });

  test('are refused when they are of other seeds, of another number, or changed', async () => {
    cpSync(at('seeds'), at('others'), { recursive: true });
    appendFileSync(join(room, 'others', '1967-06-14-key.txt'), ' The key was returned.\n');
    await build('others', 'other-2', '--pages', '2/3');
    expect((await merge('part-1', 'other-2', 'part-3')).said).toContain('are shares of different archives');
    await build('seeds', 'half', '--pages', '2/2');
    expect((await merge('part-1', 'half', 'part-3')).said).toContain('different numbers of shares, 3 and 2');
    const [path] = (JSON.parse(manifestOf('part-2')).files as [string][]).find(([each]) => each.endsWith('.html'))!;
    writeFileSync(join(room, 'part-2', path), 'another page');
    const { failed, said } = await merge('part-1', 'part-2', 'part-3');
    expect([failed, said.includes(`${path} is not as the share was made`)]).toEqual([true, true]);
    expect(manifestOf('merged')).toBe(manifestOf('whole'));
  });
});
