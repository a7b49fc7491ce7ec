import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checksumOf } from './file-state.js';

/** Beside the folder of seeds, unless `--store` names another one. */
const STORE_FOLDER = '.cuttings';

/**
 * The folder that keeps what builds of these seeds into this site may use again.
 * @param named by the user; null for the usual one
 * @returns null when it cannot be made: a build does without
 */
export function storeFolderOf(seeds: string, out: string, named: string | null): string | null {
  try {
    const from = realpathSync(seeds);
    const store = named === null ? join(dirname(from), STORE_FOLDER) : resolve(named);
    const folder = join(store, `${basename(from)}-${checksumOf(`${from}\n${resolve(out)}`).slice(0, 10)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(store, '.gitignore'), '*\n');
    return folder;
  } catch {
    return null;
  }
}

/** Writes a file of a store whole or not at all; a store that cannot be written is none. */
export function writeStored(folder: string, name: string, parts: Iterable<string>): void {
  try {
    const next = join(folder, `${name}.${process.pid}.next`);
    const pieces = [...parts];
    writeFileSync(next, Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
    renameSync(next, join(folder, name));
  } catch {
    // the next build finds everything anew
  }
}
