import { closeSync, constants, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readManifest } from '../../site/manifest.js';
import type { ManifestEntry } from '../../site/manifest-entry.js';
import { MANIFEST_FILE } from '../../site/plan.js';

/** The site as the last build wrote it: files that its manifest names, and nothing else, wherever links lead. */
export class WrittenSite {
  readonly #folder: string;
  #manifest: { readonly at: number; readonly entries: ReadonlyMap<string, ManifestEntry> } | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns null when there is no such file */
  bytesOf(path: string): Uint8Array | null {
    try {
      if (!this.#entries().has(path)) return null;
      const root = realpathSync(this.#folder);
      if (!realpathSync(join(root, path)).startsWith(root + sep)) return null;
      const file = openSync(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        return readFileSync(file);
      } finally {
        closeSync(file);
      }
    } catch {
      return null;
    }
  }

  #entries(): ReadonlyMap<string, ManifestEntry> {
    const at = statSync(join(this.#folder, MANIFEST_FILE)).mtimeMs;
    if (this.#manifest?.at !== at) this.#manifest = { at, entries: readManifest(this.#folder) ?? new Map() };
    return this.#manifest.entries;
  }
}
