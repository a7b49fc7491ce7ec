import { createHash } from 'node:crypto';
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

/** Where a store knows of an index. Plain data, so that another thread can have it. */
export interface IndexPlace {
  /** of the store */
  readonly folder: string;
  /** the site's */
  readonly site: string;
  /** of the program that makes the index */
  readonly stamp: string;
}

/** What the search index of a site was made from. The index itself is in the site; it is told by its bytes, whoever has put them there. */
export class StoredIndexMemory {
  readonly place: IndexPlace;

  constructor(place: IndexPlace) {
    this.place = place;
  }

  /** @returns null when another program made it; the site may have another index by now */
  kept<T extends StoredIndex>(): T | null {
    const bytes = bytesOrNull(join(this.place.folder, INDEX_FILE));
    if (bytes === null) return null;
    const [head, text] = bytes.toString('utf8').split('\n');
    return text === undefined || head !== this.#headOf(text) ? null : (JSON.parse(text) as T);
  }

  /** @returns null when another program made it, or the site has another index */
  recall<T extends StoredIndex>(): { readonly kept: T; readonly scripts: ReadonlyMap<string, string> } | null {
    const kept = this.kept<T>();
    const scripts = kept && this.#scriptsOf(kept);
    return kept && scripts && { kept, scripts };
  }

  keep(index: StoredIndex): void {
    const text = JSON.stringify(index);
    const file = new StoredFile(this.place.folder, INDEX_FILE);
    file.write(`${this.#headOf(text)}\n${text}`);
    file.done();
  }

  #headOf(text: string): string {
    return `${this.place.stamp} ${checksumOf(text)}`;
  }

  #scriptsOf({ folder, checksum, names }: StoredIndex): ReadonlyMap<string, string> | null {
    const hash = createHash('sha256');
    const scripts = new Map<string, string>();
    for (const name of names) {
      const script = bytesOrNull(join(this.place.site, folder, `${name}.js`));
      if (script === null) return null;
      hash.update(script);
      scripts.set(name, script.toString('utf8'));
    }
    return hash.digest('hex') === checksum ? scripts : null;
  }
}
