import { closeSync, mkdirSync, openSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checksumOf } from './file-state.js';

/** Beside the folder of seeds, unless `--store` names another one. */
const STORE_FOLDER = '.cuttings';

/**
 * The folder that keeps what builds of these seeds into this site may use again. It is made when something is first written to it.
 * @param named by the user; null for the usual one
 * @returns null when there are no such seeds
 */
export function storeFolderOf(seeds: string, out: string, named: string | null): string | null {
  try {
    const from = realpathSync(seeds);
    const store = named === null ? join(dirname(from), STORE_FOLDER) : resolve(named);
    return join(store, `${basename(from)}-${checksumOf(`${from}\n${resolve(out)}`).slice(0, 10)}`);
  } catch {
    return null;
  }
}

/** A file of a store that is written piece by piece and takes the old one's place when it is whole. A store that cannot be written is none. */
export class StoredFile {
  readonly #path: string;
  #file: number | null = null;

  constructor(folder: string, name: string) {
    this.#path = join(folder, name);
    this.#attempt(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(dirname(folder), '.gitignore'), '*\n');
      this.#file = openSync(`${this.#path}.next`, 'w');
    });
  }

  write(content: string | Uint8Array): void {
    const file = this.#file;
    if (file !== null) this.#attempt(() => writeFileSync(file, content));
  }

  /** Puts the file in the old one's place. */
  done(): void {
    const file = this.#file;
    if (file === null) return;
    this.#attempt(() => {
      closeSync(file);
      renameSync(`${this.#path}.next`, this.#path);
    });
  }

  /** After the first failure nothing more is written: the next build finds everything anew. */
  #attempt(act: () => void): void {
    try {
      act();
    } catch {
      this.#file = null;
    }
  }
}
