import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../text/compare.js';

/** What the disk says of a file without opening it. A change of its bytes changes one of these, unless somebody sets the clock back. */
export interface FileState {
  readonly size: number;
  /** milliseconds since 1970, with fractions: of its bytes, and of what the disk knows of it */
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

/** Of disks that count in whole seconds, in milliseconds: a file changed within this time may be changed again unseen. */
const TICK = 2000;

/** @returns null when there is no such file */
export function fileStateOf(path: string): FileState | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  return { size: stat.size, mtime: stat.mtimeMs, ctime: stat.ctimeMs, inode: stat.ino };
}

/** Whether a file is as it was when its state was taken. @param taken when, in milliseconds since 1970 */
export function isSameState(now: FileState, then: FileState, taken: number): boolean {
  return (
    now.size === then.size &&
    now.mtime === then.mtime &&
    now.ctime === then.ctime &&
    now.inode === then.inode &&
    Math.max(now.mtime, now.ctime) < taken - TICK
  );
}

/** Lower-case hexadecimal. */
export const checksumOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface FolderState {
  /** of the paths, sizes, times and inodes of all files in it */
  readonly checksum: string;
  /** whether no file may have been changed since its state was taken */
  readonly settled: boolean;
}

/**
 * The state of a folder with all that is in it, hidden files apart.
 * @param times whether the times count that the disk sets itself; they do not for files that a build links anew
 */
export function folderStateOf(folder: string, times: 'all' | 'of bytes'): FolderState {
  const hash = createHash('sha256');
  let newest = 0;
  const walk = (below: string): void => {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(join(folder, below), { withFileTypes: true });
    } catch {
      hash.update(`? ${below}\n`);
    }
    entries.sort((a, b) => compareCodeUnits(a.name, b.name));
    for (const entry of entries) {
      const path = below + entry.name;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        walk(`${path}/`);
        continue;
      }
      const state = fileStateOf(join(folder, path));
      if (state === null) continue;
      newest = Math.max(newest, state.mtime, times === 'all' ? state.ctime : 0);
      hash.update(`${path}\0${state.size} ${state.mtime} ${state.inode} ${times === 'all' ? state.ctime : ''}\n`);
    }
  };
  walk('');
  return { checksum: hash.digest('hex'), settled: newest < Date.now() - TICK };
}

/** Looks at the state of a folder, as `folderStateOf` does; perhaps elsewhere than in this thread. */
export type LookAtFolder = (...folder: Parameters<typeof folderStateOf>) => Promise<FolderState>;

export const folderStateHere: LookAtFolder = async (...folder) => folderStateOf(...folder);

/** @returns null when it cannot be read */
export function bytesOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
