import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../page/page.js';
import { UserError } from '../problem.js';
import { type ManifestEntry, manifestEntryOf } from './manifest.js';
import type { OutputPaths } from './output-paths.js';

/** What was made of some pages of a new site. */
export interface Staged {
  readonly entries: ManifestEntry[];
  unchanged: number;
  /** files of the old site that somebody had changed, corrected now */
  readonly mended: string[];
  /** base maps that the pages show, by their names */
  readonly baseMaps: Set<string>;
}

/** Makes pages and writes them beside the old site; those that stay the same are taken over from it. */
export class Staging {
  readonly staged: Staged = { entries: [], unchanged: 0, mended: [], baseMaps: new Set() };
  readonly #place: OutputPaths;
  readonly #old: ReadonlyMap<string, ManifestEntry>;
  readonly #baseMapsIn: (page: string) => Iterable<string>;
  readonly #folders = new Set<string>();
  /** one for all pages: buffers of their own would be a gigabyte of garbage in a large site */
  #scratch = Buffer.allocUnsafeSlow(1 << 20);

  /**
   * @param old the files of the old site's manifest, by path
   * @param baseMapsIn the base maps that a page shows
   */
  constructor(
    place: OutputPaths,
    old: ReadonlyMap<string, ManifestEntry>,
    baseMapsIn: (page: string) => Iterable<string>,
  ) {
    this.#place = place;
    this.#old = old;
    this.#baseMapsIn = baseMapsIn;
  }

  /** @throws Error naming the page that cannot be made; what the disk throws */
  put(page: Page): void {
    const content = this.#bytesOf(page);
    const entry = manifestEntryOf(page.path, content);
    const target = join(this.#place.next, page.path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const before = this.#old.get(page.path);
    const kept = before !== undefined && sameBytes(join(this.#place.site, page.path), content);
    if (before?.sha256 === entry.sha256 && !kept) this.staged.mended.push(page.path);
    if (kept) {
      carry(join(this.#place.site, page.path), target);
      this.staged.unchanged++;
    } else writeFileSync(target, content, { flush: true });
    this.staged.entries.push(entry);
  }

  /** Good until the next page is asked for. */
  #bytesOf(page: Page): Uint8Array {
    const content = made(page);
    if (typeof content !== 'string') return content;
    for (const name of this.#baseMapsIn(content)) this.staged.baseMaps.add(name);
    if (content.length * 3 > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(content.length * 3);
    return this.#scratch.subarray(0, this.#scratch.write(content, 'utf8'));
  }
}

function made(page: Page): string | Uint8Array {
  try {
    return page.bytes();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(`the page ${page.path} cannot be made: ${(error as Error).message}`, { cause: error });
  }
}

function sameBytes(path: string, content: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}

/** One file under two names, until the old site goes; a copy where the disk has no such names. */
export function carry(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
