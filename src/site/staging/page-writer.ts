import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finisher } from '../../page/finishing/finishing.js';
import type { Finishing } from '../../page/page.js';
import { type ManifestEntry, manifestEntryOf } from '../manifest-entry.js';

/** Where pages are written, and what stands in the old site. Plain data, so that another thread can have it. */
export interface WritingPlace {
  /** the folder of the old site */
  readonly site: string;
  /** the folder that is to take its place */
  readonly next: string;
  /** paths of the old site by content and name: a folder that is named by its content is another when one file in it has changed */
  readonly standing: ReadonlyMap<string, string>;
}

/** A page that is to be written; plain data as well. */
export interface PageJob {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** null when the content is as it is to be */
  readonly finishing: Finishing | null;
  /** SHA-256 of the page of this path in the old site; null when it had none */
  readonly before: string | null;
}

/** What became of a page. */
export interface PageWritten {
  readonly entry: ManifestEntry;
  /** taken over from the old site, whose file has these bytes */
  readonly kept: boolean;
  /** somebody had changed the old site's file */
  readonly mended: boolean;
  /** base maps that the page shows, by their names */
  readonly baseMaps: readonly string[];
}

/** Writes pages, soon or at once. */
export interface PageWriting {
  /** @param done called with what became of the page */
  write(job: PageJob, done: (written: PageWritten) => void): void;
  /** Takes a file over from the old site as it is. */
  takeOver(path: string): void;
  /** whether more pages wait than may */
  readonly isFull: boolean;
  /** Resolved when no more pages wait than may. @throws what the disk throws */
  settled(waiting: 'none' | 'few'): Promise<void>;
  /** Ends the writing, also of pages that wait. */
  close(): Promise<void>;
}

/** Begins to write pages in a place. */
export type StartWriting = (place: WritingPlace) => PageWriting;

export const contentAndName = ({ path, sha256 }: ManifestEntry): string => `${sha256} ${basename(path)}`;

/** Finishes pages and writes them; those that stand in the old site are taken over from it. */
export class PageWriter {
  readonly #place: WritingPlace;
  readonly #finisher: Finisher;
  readonly #folders = new Set<string>();
  /** one for all pages: buffers of their own would be a gigabyte of garbage in a large site */
  #scratch = Buffer.allocUnsafeSlow(1 << 20);

  constructor(place: WritingPlace, finisher: Finisher) {
    this.#place = place;
    this.#finisher = finisher;
  }

  /** @throws what the disk throws */
  write({ path, content, finishing, before }: PageJob): PageWritten {
    const finisher = this.#finisher;
    const text = finishing === null ? content : finisher.finished(content, finishing);
    const baseMaps = typeof text === 'string' ? [...new Set(finisher.baseMapsIn(text))] : [];
    for (const name of baseMaps) finisher.foresee(name);
    const bytes = typeof text === 'string' ? this.#encoded(text) : text;
    const entry = manifestEntryOf(path, bytes);
    const target = this.#targetOf(path);
    const standing = before === null ? this.#place.standing.get(contentAndName(entry)) : path;
    const kept = standing !== undefined && sameBytes(join(this.#place.site, standing), bytes);
    if (kept) carry(join(this.#place.site, standing), target);
    else writeFileSync(target, bytes, { flush: true });
    return { entry, kept, mended: before === entry.sha256 && !kept, baseMaps };
  }

  /** Takes a file over from the old site as it is. @throws what the disk throws */
  takeOver(path: string): void {
    carry(join(this.#place.site, path), this.#targetOf(path));
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

  /** Good until the next page is written. */
  #encoded(text: string): Uint8Array {
    if (text.length * 3 > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(text.length * 3);
    return this.#scratch.subarray(0, this.#scratch.write(text, 'utf8'));
  }
}

/** Writes each page as it comes. */
export function writingHere(writer: PageWriter): PageWriting {
  return {
    isFull: false,
    write: (job, done) => done(writer.write(job)),
    takeOver: (path) => writer.takeOver(path),
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
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
