import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_SEED, type Seed, SeedError, seedOf } from '../article/seed.js';
import { decode } from '../formats/decode.js';
import type { Problem } from '../problem.js';
import type { Span } from '../text/span.js';

export const refusalAt = (path: string, message: string, hint: string | null = null): Problem => ({
  path,
  line: null,
  column: null,
  message,
  hint,
  severity: 'refused',
});

/**
 * Opens one seed. Never follows a link, never waits on a pipe. A seed of at most `LARGEST_SEED` bytes is read at once; of a larger
 * one, which formats read piece by piece, only what is asked for.
 */
export function readSeed(folder: string, path: string): Seed | Problem {
  try {
    return withFile(folder, path, (file): Seed => {
      const { size } = fstatSync(file);
      if (size <= LARGEST_SEED) return seedOf(path, bytesOfFile(file, size));
      return {
        path,
        size,
        range: (start, end, into) => rangeOf(folder, path, { start, end: Math.min(end, size) }, into),
      };
    });
  } catch (error) {
    const mangled = path.includes('\ufffd') ? ' (its name is not valid UTF-8)' : '';
    return refusalAt(path, `cannot be read: ${systemReason(error)}${mangled}`);
  }
}

/** At most so many bytes at the beginning of a seed; null when it cannot be read. */
export function headOfSeed(folder: string, path: string, bytes: number): Uint8Array | null {
  try {
    return rangeOf(folder, path, { start: 0, end: bytes });
  } catch {
    return null;
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
function rangeOf(folder: string, path: string, { start, end }: Span, into?: Uint8Array): Uint8Array {
  try {
    return withFile(folder, path, (file) => {
      const size = Math.max(0, end - start);
      const bytes = into !== undefined && into.length >= size ? into.subarray(0, size) : Buffer.allocUnsafe(size);
      let filled = 0;
      while (filled < bytes.length) {
        const got = readSync(file, bytes, filled, bytes.length - filled, start + filled);
        if (got === 0) break;
        filled += got;
      }
      return bytes.subarray(0, filled);
    });
  } catch (error) {
    throw new SeedError(`cannot be read: ${systemReason(error)}`);
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

/** Why the system did not do what was asked, in words. */
export function systemReason(error: unknown): string {
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
