import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finisher } from '../../page/finishing/finishing.js';
import type { DrawnPage, Page } from '../../page/page.js';
import { UserError } from '../../problem.js';
import { type ManifestEntry, manifestEntryOf } from '../manifest-entry.js';
import type { OutputPaths } from '../output-paths.js';
import {
  contentAndName,
  type PageJob,
  PageWriter,
  type PageWriting,
  type StartWriting,
  writingHere,
} from './page-writer.js';

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

/** The site that is to be replaced. */
export interface SiteBefore {
  /** the files of its manifest, by path */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly before: PagesBefore;
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

/** How pages are written. */
export interface StagingMeans {
  readonly finisher: Finisher;
  /** null: each page is written as it is put */
  readonly startWriting: StartWriting | null;
}

/** Makes pages and writes them beside the old site; those that stay the same are taken over from it. */
export class Staging {
  readonly staged: Staged = { entries: [], unchanged: 0, mended: [], baseMaps: new Set(), making: new Map() };
  readonly #place: OutputPaths;
  readonly #old: SiteBefore;
  /** of files that are taken over without being made */
  readonly #writer: PageWriter;
  /** from the first page that is written: until then the archive's own files need the memory that a thread would take */
  #writing: PageWriting | null = null;
  readonly #startWriting: () => PageWriting;

  constructor(place: OutputPaths, old: SiteBefore, { finisher, startWriting }: StagingMeans) {
    this.#place = place;
    this.#old = old;
    const standing = new Map([...old.entries.values()].map((entry) => [contentAndName(entry), entry.path]));
    const where = { site: place.site, next: place.next, standing };
    this.#writer = new PageWriter(where, finisher);
    this.#startWriting = () => startWriting?.(where) ?? writingHere(this.#writer);
  }

  /** @throws Error naming the page that cannot be made; what the disk throws */
  put(page: Page): void {
    const inputs = page.inputs?.() ?? null;
    if (this.#takeOver(page.path, inputs)) return;
    const { draft } = page;
    const content = made(page.path, draft?.text ?? page.bytes);
    this.#write({ path: page.path, content, finishing: draft?.finishing ?? null }, inputs);
  }

  /** As `put`. Several may be drawn at a time. */
  async draw(page: DrawnPage): Promise<void> {
    const inputs = page.inputs?.() ?? null;
    if (this.#takeOver(page.path, inputs)) return;
    const content = await page.draw().catch((error) => {
      throw unmakeable(page.path, error);
    });
    this.#write({ path: page.path, content, finishing: null }, inputs);
  }

  /** whether more pages wait to be written than may */
  get isFull(): boolean {
    return this.#writing?.isFull ?? false;
  }

  /** Resolved when no more pages wait to be written than may. @throws what the disk throws */
  async settled(waiting: 'none' | 'few'): Promise<void> {
    await this.#writing?.settled(waiting);
  }

  /** Ends the writing, also of pages that wait. */
  async close(): Promise<void> {
    await this.#writing?.close();
  }

  #write(page: Omit<PageJob, 'before'>, inputs: string | null): void {
    const { staged } = this;
    const before = this.#old.entries.get(page.path)?.sha256 ?? null;
    this.#writing ??= this.#startWriting();
    this.#writing.write({ ...page, before }, ({ entry, kept, mended, baseMaps }) => {
      staged.entries.push(entry);
      if (kept) staged.unchanged++;
      if (mended) staged.mended.push(entry.path);
      for (const name of baseMaps) staged.baseMaps.add(name);
      if (inputs !== null) staged.making.set(entry.path, { inputs, baseMaps });
    });
  }

  /** Takes a page over from the old site without making it, when it is made from the same and its file is as it was. */
  #takeOver(path: string, inputs: string | null): boolean {
    const { entries, before } = this.#old;
    const entry = entries.get(path);
    const making = before.making.get(path);
    if (inputs === null || entry === undefined || making?.inputs !== inputs) return false;
    if (!before.untouched && !isFileOf(join(this.#place.site, path), entry)) return false;
    (this.#writing ?? this.#writer).takeOver(path);
    for (const name of making.baseMaps) this.staged.baseMaps.add(name);
    this.staged.making.set(path, making);
    this.staged.entries.push(entry);
    this.staged.unchanged++;
    return true;
  }
}

function made(path: string, content: () => string | Uint8Array): string | Uint8Array {
  try {
    return content();
  } catch (error) {
    throw unmakeable(path, error);
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
