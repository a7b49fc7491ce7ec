import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Has the disk write down what a folder names, so that a rename outlives a power cut. Where a system cannot, it does nothing. */
export function syncFolder(folder: string): void {
  let file: number;
  try {
    file = openSync(folder, 'r');
  } catch {
    return; // Windows opens no folders
  }
  try {
    fsyncSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EINVAL' && code !== 'ENOTSUP' && code !== 'EPERM' && code !== 'EBADF') throw error;
  } finally {
    closeSync(file);
  }
}

/** As `syncFolder`, for a folder and all below it. What is in their files is written down when they are written. */
export function syncFolders(top: string): void {
  const waiting = [top];
  while (waiting.length > 0) {
    const folder = waiting.pop()!;
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) waiting.push(join(folder, entry.name));
    syncFolder(folder);
  }
}
