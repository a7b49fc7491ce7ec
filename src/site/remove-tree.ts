import { chmodSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes a folder with all that is in it, read-only folders too. @throws when it is not ours to remove */
export function removeTree(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    openFolders(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets the owner write in a folder and in those below it, which removing what is in them needs. */
function openFolders(folder: string): void {
  const waiting = [folder];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) continue;
    chmodSync(path, 0o700);
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) waiting.push(join(path, entry.name));
  }
}
