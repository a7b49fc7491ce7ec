import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderStateOf } from '../../src/store/file-state.js';
import { folderStateInThread, removedInThread } from '../../src/workers/folder-thread.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'folder-'));
  mkdirSync(join(room, 'site', 'people'), { recursive: true });
  writeFileSync(join(room, 'site', 'index.html'), 'The Saltmarsh Courier');
  writeFileSync(join(room, 'site', 'people', 'ada.html'), 'Ada');
  return () => rmSync(room, { recursive: true, force: true });
});

describe('a folder in a thread of its own', () => {
  test('has the state that it has here, and another when a file has changed', async () => {
    const before = await folderStateInThread(join(room, 'site'), 'of bytes');
    expect(before).toEqual(folderStateOf(join(room, 'site'), 'of bytes'));
    writeFileSync(join(room, 'site', 'people', 'ada.html'), 'Ada Quill');
    const after = await folderStateInThread(join(room, 'site'), 'of bytes');
    expect(after.checksum).not.toBe(before.checksum);
    expect(after).toEqual(folderStateOf(join(room, 'site'), 'of bytes'));
  });

  test('is removed with all that is in it, a folder that nobody may write in too; what is not there is no fault', async () => {
    chmodSync(join(room, 'site', 'people'), 0o500);
    await removedInThread(join(room, 'site'));
    expect(existsSync(join(room, 'site'))).toBe(false);
    await removedInThread(join(room, 'site'));
  });

  test('that cannot be removed says why', async () => {
    await expect(removedInThread(join(room, 'site', 'index.html', 'below'))).rejects.toThrow(/ENOTDIR/);
  });
});
