import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../run-command.js';

test('two exports of one name that hold several articles are both read, and each file is counted once', async () => {
  const room = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    mkdirSync(join(room, 'seeds'));
    const rows = (a: string, b: string, mark: string): string =>
      `title${mark}text\n${a}${mark}The ferry came back.\n${b}${mark}The people waved.\n`;
    writeFileSync(join(room, 'seeds/export.csv'), rows('Ferry', 'Wall', ','));
    writeFileSync(join(room, 'seeds/export.tsv'), rows('Gulls', 'Mole', '\t'));
    const { told } = await runCommand(['build', join(room, 'seeds'), '--out', join(room, 'dist')]);
    expect(told).toContain('2 files seen = 2 files with 4 articles published + 0 files refused');
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
});
