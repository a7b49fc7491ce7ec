import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { idOf, type Seed } from '../article/seed.js';
import { decode } from '../formats/decode.js';
import type { Problem } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';

/** One article's file is refused beyond this size, in bytes: a novel is 1 MB. */
export const LARGEST_SEED = 16 * 1024 * 1024;

/** What lies in a seeds folder. */
export interface Listing {
  /** paths below the folder, with `/`, in order of their UTF-16 code units; no two with the same id */
  readonly paths: readonly string[];
  /** files that cannot be read as seeds, each with its reason */
  readonly refused: readonly Problem[];
  /** hidden files, editors' leavings and our own settings: not seeds, and no problem */
  readonly passedOver: number;
}

/** Seeds under one root: a folder's, or one file as the only seed of the folder that it lies in. @throws if there is no such path */
export function openSeeds(path: string): Listing & { readonly root: string } {
  if (statSync(path).isDirectory()) return { root: path, ...listSeeds(path) };
  return { root: dirname(path), paths: [basename(path)], refused: [], passedOver: 0 };
}

const SETTINGS_FILES = new Set(['archive.yaml', 'corrections.yaml', 'about.md']);
const PASSED_OVER = /^\.|^Thumbs\.db$|^desktop\.ini$|~$|\.sw[a-z]$|^#.*#$/i;

const refusal = (path: string, message: string, hint: string | null = null): Problem => ({
  path,
  line: null,
  column: null,
  message,
  hint,
  severity: 'refused',
});

/** Lists the seeds of a folder. Hidden files are passed over, symbolic links are not followed. @throws if `folder` cannot be listed */
export function listSeeds(folder: string): Listing {
  const paths: string[] = [];
  const refused: Problem[] = [];
  let passedOver = 0;
  const waiting = [''];
  while (waiting.length > 0) {
    const below = waiting.pop()!;
    for (const entry of folderEntries(folder, below, refused)) {
      const path = below + entry.name;
      if (PASSED_OVER.test(entry.name) || (below === '' && SETTINGS_FILES.has(entry.name))) passedOver++;
      else if (entry.isDirectory()) waiting.push(`${path}/`);
      else if (entry.isFile()) paths.push(path);
      else refused.push(refusal(path, whyNotRead(entry), 'put the file itself there'));
    }
  }
  return { ...withoutTwins(paths.sort(), refused), passedOver };
}

function folderEntries(folder: string, below: string, refused: Problem[]): Dirent[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    refused.push(refusal(below, `the folder cannot be listed: ${reasonOf(error)}`));
    return [];
  }
}

const whyNotRead = (entry: Dirent): string =>
  entry.isSymbolicLink() ? 'is a symbolic link, which is not followed' : 'is not a regular file';

/** Two seeds that differ in their extension only would be one article. */
function withoutTwins(paths: readonly string[], refused: Problem[]): Pick<Listing, 'paths' | 'refused'> {
  const first = new Map<string, string>();
  const kept: string[] = [];
  for (const path of paths) {
    const twin = first.get(idOf(path));
    if (twin === undefined) {
      first.set(idOf(path), path);
      kept.push(path);
    } else refused.push(refusal(path, `has the same name as ${twin}, but for the extension`, 'rename one of the two'));
  }
  return { paths: kept, refused: refused.sort((a, b) => compareCodeUnits(a.path, b.path)) };
}

/** Reads one seed. Never follows a link, never waits on a pipe, never reads more than the largest size allowed. */
export function readSeed(folder: string, path: string, largest = LARGEST_SEED): Seed | Problem {
  let file: number | undefined;
  try {
    file = openSync(join(folder, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const { size } = fstatSync(file);
    if (size > largest) return tooLarge(path, size, largest);
    return { path, bytes: bytesOfFile(file, size, largest) };
  } catch (error) {
    const mangled = path.includes('\ufffd') ? ' (its name is not valid UTF-8)' : '';
    return refusal(path, `cannot be read: ${reasonOf(error)}${mangled}`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Until the end of the file, which may have grown or shrunk since its size was asked. */
function bytesOfFile(file: number, size: number, largest: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const got = readSync(file, bytes, filled, bytes.length - filled, null);
    filled += got;
    if (got === 0) return bytes.subarray(0, filled);
    if (filled > largest) throw new Error('it grows while it is read');
    if (filled === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}

function tooLarge(path: string, size: number, largest: number): Problem {
  const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;
  return refusal(
    path,
    `is ${inMegabytes(size)} large; one article may have ${inMegabytes(largest)}`,
    'if it holds many articles, give each a file of its own',
  );
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is gone',
  ELOOP: 'it is a symbolic link',
  EISDIR: 'it is a folder',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'its path is too long',
  EMFILE: 'too many files are open',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && Object.hasOwn(READ_ERRORS, code) ? READ_ERRORS[code] : undefined) ?? message;
}

/** One line of a text file, counted from 1; null when it cannot be had. For showing where a problem lies. */
export function lineIn(folder: string, path: string, line: number): string | null {
  const seed = readSeed(folder, path);
  if (!('bytes' in seed)) return null;
  const decoded = decode(seed.bytes);
  return 'text' in decoded ? (decoded.text.split('\n')[line - 1] ?? null) : null;
}
