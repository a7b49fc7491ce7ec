import { closeSync, fsyncSync, openSync } from 'node:fs';

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
