import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFolder } from '../../src/desk/seed-watch.js';

describe('the desk is told', () => {
  let root = '';
  let stop = (): void => {};
  const told = new Set<string>();
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'watch-'));
    mkdirSync(join(root, 'wire'));
    writeFileSync(join(root, 'wire/ferry.txt'), 'The ferry came back.');
    told.clear();
    stop = watchFolder(
      root,
      (paths) => {
        for (const path of paths) told.add(path);
      },
      () => {},
    );
  });
  afterEach(() => {
    stop();
    rmSync(root, { recursive: true });
  });
  const hears = (paths: readonly string[]): Promise<void> =>
    vi.waitFor(() => expect(paths.filter((path) => !told.has(path))).toEqual([]), { timeout: 60_000, interval: 50 });

  test('of a file that an editor saves beside and renames, that is moved, that is gone', async () => {
    writeFileSync(join(root, 'wire/.ferry.txt.tmp'), 'The ferry came back late.');
    renameSync(join(root, 'wire/.ferry.txt.tmp'), join(root, 'wire/ferry.txt'));
    await hears(['wire/ferry.txt']);
    renameSync(join(root, 'wire/ferry.txt'), join(root, 'wire/boat.txt'));
    await hears(['wire/boat.txt']);
    told.clear();
    rmSync(join(root, 'wire/boat.txt'));
    await hears(['wire/boat.txt']);
    expect([...told].filter((path) => path.includes('.tmp'))).toEqual([]);
  });

  test('of every file when more are written at once than the system keeps in mind', async () => {
    const paths = Array.from({ length: 10_000 }, (_, i) => `wire/ferry-${i}.txt`);
    for (const path of paths) writeFileSync(join(root, path), 'x');
    await hears(paths);
  }, 120_000);
});
