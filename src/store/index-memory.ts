import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOrNull, checksumOf } from './file-state.js';
import { StoredFile } from './store-folder.js';

const INDEX_FILE = 'index.json';

/** What must be known of an index to find its scripts and to tell that they are as they were. */
interface StoredIndex {
  /** of the site */
  readonly folder: string;
  /** of all scripts, one after the other */
  readonly checksum: string;
  /** of the scripts, without `.js` */
  readonly names: readonly string[];
}

/** What the search index of a site was made from. The index itself is in the site; it is told by its bytes, whoever has put them there. */
export class StoredIndexMemory {
  readonly #folder: string;
  readonly #site: string;
  readonly #stamp: string;

  /**
   * @param folder of the store
   * @param site its folder
   * @param stamp of the program that makes the index
   */
  constructor(folder: string, site: string, stamp: string) {
    this.#folder = folder;
    this.#site = site;
    this.#stamp = stamp;
  }

  /** whether there is one, of whatever program */
  get isKept(): boolean {
    return existsSync(join(this.#folder, INDEX_FILE));
  }

  /** @returns null when another program made it, or the site has another index */
  recall<T extends StoredIndex>(): { readonly kept: T; readonly scripts: ReadonlyMap<string, string> } | null {
    const bytes = bytesOrNull(join(this.#folder, INDEX_FILE));
    if (bytes === null) return null;
    const [head, text] = bytes.toString('utf8').split('\n');
    if (text === undefined || head !== this.#headOf(text)) return null;
    const kept = JSON.parse(text) as T;
    const scripts = this.#scriptsOf(kept);
    return scripts === null ? null : { kept, scripts };
  }

  keep(index: StoredIndex): void {
    const text = JSON.stringify(index);
    const file = new StoredFile(this.#folder, INDEX_FILE);
    file.write(`${this.#headOf(text)}\n${text}`);
    file.done();
  }

  #headOf(text: string): string {
    return `${this.#stamp} ${checksumOf(text)}`;
  }

  #scriptsOf({ folder, checksum, names }: StoredIndex): ReadonlyMap<string, string> | null {
    const hash = createHash('sha256');
    const scripts = new Map<string, string>();
    for (const name of names) {
      const script = bytesOrNull(join(this.#site, folder, `${name}.js`));
      if (script === null) return null;
      hash.update(script);
      scripts.set(name, script.toString('utf8'));
    }
    return hash.digest('hex') === checksum ? scripts : null;
  }
}
