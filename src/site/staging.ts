import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DrawnPage, Page } from '../page/page.js';
import { UserError } from '../problem.js';
import { type ManifestEntry, manifestEntryOf } from './manifest.js';
import type { OutputPaths } from './output-paths.js';

/** What is known of a page beside its bytes. */
export interface PageMaking {
  /** a digest of what it is made from */
  readonly inputs: string;
  /** base maps that it shows, by their names */
  readonly baseMaps: readonly string[];
}

/** The pages of the old site, as the build that made them knew them. */
export interface PagesBefore {
  /** whether nobody has touched a file of the site since */
  readonly untouched: boolean;
  readonly making: ReadonlyMap<string, PageMaking>;
}

/** What was made of some pages of a new site. */
export interface Staged {
  readonly entries: ManifestEntry[];
  unchanged: number;
  /** files of the old site that somebody had changed, corrected now */
  readonly mended: string[];
  /** base maps that the pages show, by their names */
  readonly baseMaps: Set<string>;
  /** of the pages whose inputs are known, by path */
  readonly making: Map<string, PageMaking>;
}

/** Makes pages and writes them beside the old site; those that stay the same are taken over from it. */
export class Staging {
  readonly staged: Staged = { entries: [], unchanged: 0, mended: [], baseMaps: new Set(), making: new Map() };
  readonly #place: OutputPaths;
  readonly #old: ReadonlyMap<string, ManifestEntry>;
  /** paths by content and name: a folder that is named by its content is another when one file in it has changed */
  readonly #oldPaths: ReadonlyMap<string, string>;
  readonly #before: PagesBefore;
  readonly #baseMapsIn: (page: string) => Iterable<string>;
  readonly #folders = new Set<string>();
  /** one for all pages: buffers of their own would be a gigabyte of garbage in a large site */
  #scratch = Buffer.allocUnsafeSlow(1 << 20);

  /**
   * @param old the files of the old site's manifest, by path, and how they were made
   * @param baseMapsIn the base maps that a page shows
   */
  constructor(
    place: OutputPaths,
    { entries, before }: { readonly entries: ReadonlyMap<string, ManifestEntry>; readonly before: PagesBefore },
    baseMapsIn: (page: string) => Iterable<string>,
  ) {
    this.#place = place;
    this.#old = entries;
    this.#oldPaths = new Map([...entries.values()].map((entry) => [contentAndName(entry), entry.path]));
    this.#before = before;
    this.#baseMapsIn = baseMapsIn;
  }

  /** @throws Error naming the page that cannot be made; what the disk throws */
  put(page: Page): void {
    const inputs = page.inputs?.() ?? null;
    if (this.#takeOver(page.path, inputs)) return;
    const { content, baseMaps } = this.#bytesOf(page);
    if (inputs !== null) this.staged.making.set(page.path, { inputs, baseMaps });
    this.#write(page.path, content);
  }

  /** As `put`. Several may be drawn at a time. */
  async draw(page: DrawnPage): Promise<void> {
    const inputs = page.inputs?.() ?? null;
    if (this.#takeOver(page.path, inputs)) return;
    const content = await page.draw().catch((error) => {
      throw unmakeable(page.path, error);
    });
    if (inputs !== null) this.staged.making.set(page.path, { inputs, baseMaps: [] });
    this.#write(page.path, content);
  }

  #write(path: string, content: Uint8Array): void {
    const target = this.#targetOf(path);
    const before = this.#old.get(path);
    const entry = manifestEntryOf(path, content);
    const standing = before === undefined ? this.#oldPaths.get(contentAndName(entry)) : path;
    const kept = standing !== undefined && sameBytes(join(this.#place.site, standing), content);
    if (before?.sha256 === entry.sha256 && !kept) this.staged.mended.push(path);
    if (kept) {
      carry(join(this.#place.site, standing), target);
      this.staged.unchanged++;
    } else writeFileSync(target, content, { flush: true });
    this.staged.entries.push(entry);
  }

  /** Takes a page over from the old site without making it, when it is made from the same and its file is as it was. */
  #takeOver(path: string, inputs: string | null): boolean {
    const before = this.#old.get(path);
    const making = this.#before.making.get(path);
    if (inputs === null || before === undefined || making?.inputs !== inputs) return false;
    const file = join(this.#place.site, path);
    if (!this.#before.untouched && !isFileOf(file, before)) return false;
    carry(file, this.#targetOf(path));
    for (const name of making.baseMaps) this.staged.baseMaps.add(name);
    this.staged.making.set(path, making);
    this.staged.entries.push(before);
    this.staged.unchanged++;
    return true;
  }

  /** Where a file of the new site is written; its folder is there. */
  #targetOf(path: string): string {
    const target = join(this.#place.next, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }

  /** Good until the next page is asked for. */
  #bytesOf(page: Page): { readonly content: Uint8Array; readonly baseMaps: readonly string[] } {
    const content = made(page);
    if (typeof content !== 'string') return { content, baseMaps: [] };
    const baseMaps = [...new Set(this.#baseMapsIn(content))];
    for (const name of baseMaps) this.staged.baseMaps.add(name);
    if (content.length * 3 > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(content.length * 3);
    return { content: this.#scratch.subarray(0, this.#scratch.write(content, 'utf8')), baseMaps };
  }
}

const contentAndName = ({ path, sha256 }: ManifestEntry): string => `${sha256} ${basename(path)}`;

function made(page: Page): string | Uint8Array {
  try {
    return page.bytes();
  } catch (error) {
    throw unmakeable(page.path, error);
  }
}

const unmakeable = (path: string, error: unknown): Error =>
  error instanceof UserError
    ? error
    : new Error(`the page ${path} cannot be made: ${(error as Error).message}`, { cause: error });

function isFileOf(path: string, { path: name, sha256 }: ManifestEntry): boolean {
  try {
    return manifestEntryOf(name, readFileSync(path)).sha256 === sha256;
  } catch {
    return false;
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
