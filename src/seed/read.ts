import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { idOf, LARGEST_SEED, type Seed, SeedError, seedOf } from '../article/seed.js';
import { decode } from '../formats/decode.js';
import type { Problem } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';
import type { Span } from '../text/span.js';

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

/**
 * Opens one seed. Never follows a link, never waits on a pipe. A seed of at most `LARGEST_SEED` bytes is read at once; of a larger
 * one, which formats read piece by piece, only what is asked for.
 */
export function readSeed(folder: string, path: string): Seed | Problem {
  try {
    return withFile(folder, path, (file): Seed => {
      const { size } = fstatSync(file);
      if (size <= LARGEST_SEED) return seedOf(path, bytesOfFile(file, size));
      return { path, size, range: (start, end) => rangeOf(folder, path, { start, end: Math.min(end, size) }) };
    });
  } catch (error) {
    const mangled = path.includes('\ufffd') ? ' (its name is not valid UTF-8)' : '';
    return refusal(path, `cannot be read: ${reasonOf(error)}${mangled}`);
  }
}

/** In bytes; 0 when the seed cannot be read. */
export function sizeOfSeed(folder: string, path: string): number {
  return lstatSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
}

function withFile<T>(folder: string, path: string, use: (file: number) => T): T {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = openSync(join(folder, path), flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** @throws SeedError */
function rangeOf(folder: string, path: string, { start, end }: Span): Uint8Array {
  try {
    return withFile(folder, path, (file) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
      let filled = 0;
      while (filled < bytes.length) {
        const got = readSync(file, bytes, filled, bytes.length - filled, start + filled);
        if (got === 0) break;
        filled += got;
      }
      return bytes.subarray(0, filled);
    });
  } catch (error) {
    throw new SeedError(`cannot be read: ${reasonOf(error)}`);
  }
}

/** Until the end of the file, which may have grown or shrunk since its size was asked. */
function bytesOfFile(file: number, size: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const got = readSync(file, bytes, filled, bytes.length - filled, null);
    filled += got;
    if (got === 0) return bytes.subarray(0, filled);
    if (filled > LARGEST_SEED) throw new Error('it grows while it is read');
    if (filled === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
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
  if (!('size' in seed) || seed.size > LARGEST_SEED) return null;
  const decoded = decode(seed.range(0, seed.size));
  return 'text' in decoded ? (decoded.text.split('\n')[line - 1] ?? null) : null;
}
