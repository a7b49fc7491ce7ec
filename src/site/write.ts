import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../page/page.js';
import { Trouble } from '../problem.js';
import { lock } from './lock.js';
import { type Entry, entryOf, manifestOf, readManifest } from './manifest.js';
import { foreignIn, kindOf, type Place } from './place.js';
import { MANIFEST, planOf } from './plan.js';

/** What a build did to the files of a site. */
export interface Written {
  readonly files: number;
  /** of all files */
  readonly bytes: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** files of the old site that somebody had changed, mended now */
  readonly mended: readonly string[];
}

export interface WriteOptions {
  /** of this program */
  readonly version: string;
  /** called now and then, with files done and files to do */
  readonly onProgress?: (done: number, total: number) => void;
  /** asked between files; when it says so, the build is given up and the old site stays */
  readonly stopped?: () => boolean;
}

/**
 * Writes a site beside the old one and puts it in its place when it is whole. Files that stay the same are not written
 * again. Whatever goes wrong, the old site stands as it stood.
 * @throws Trouble when two pages have one path, the folder holds files that are not ours, or the disk refuses
 */
export async function writeSite(place: Place, pages: Iterable<Page>, options: WriteOptions): Promise<Written> {
  const plan = planOf(pages);
  let unlock = (): void => {};
  try {
    mkdirSync(dirname(place.site), { recursive: true });
    unlock = lock(place.lock);
    return await replace(place, plan, options);
  } catch (error) {
    throw inWords(error, place);
  } finally {
    unlock();
  }
}

async function replace(place: Place, plan: readonly Page[], options: WriteOptions): Promise<Written> {
  repair(place);
  const old = oldSite(place);
  try {
    const written = await stage(place, plan, old, options);
    swap(place);
    return written;
  } catch (error) {
    rmSync(place.next, { recursive: true, force: true });
    throw error;
  }
}

/** Ends what a killed build began. The new site gets its manifest last, so one that has it is whole. */
function repair(place: Place): void {
  if (kindOf(place.site) === null && kindOf(place.last) !== null) renameSync(place.last, place.site);
  rmSync(place.next, { recursive: true, force: true });
  if (kindOf(place.site) !== null) rmSync(place.last, { recursive: true, force: true });
}

interface OldSite {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly leavings: readonly string[];
}

function oldSite(place: Place): OldSite {
  if (kindOf(place.site) === null) return { entries: new Map(), leavings: [] };
  const entries = readManifest(place.site) ?? new Map<string, Entry>();
  const { foreign, leavings } = foreignIn(place.site, entries);
  if (foreign.length === 0) return { entries, leavings };
  const named = foreign.slice(0, 5).join(', ') + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : '');
  throw new Trouble(
    `${place.site} holds files that are not of this site: ${named}`,
    'move them away, or name another folder with --out',
  );
}

async function stage(place: Place, plan: readonly Page[], old: OldSite, options: WriteOptions): Promise<Written> {
  const entries: Entry[] = [];
  const made = new Set<string>();
  const mended: string[] = [];
  let unchanged = 0;
  let bytes = 0;
  mkdirSync(place.next);
  for (const page of plan) {
    const content = bytesOf(page);
    const entry = entryOf(page.path, content);
    const target = join(place.next, page.path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    const before = old.entries.get(page.path);
    const kept = before !== undefined && sameBytes(join(place.site, page.path), content);
    if (before?.sha256 === entry.sha256 && !kept) mended.push(page.path);
    if (kept) {
      carry(join(place.site, page.path), target);
      unchanged++;
    } else writeFileSync(target, content);
    entries.push(entry);
    bytes += entry.bytes;
    if (entries.length % 64 === 0) {
      options.onProgress?.(entries.length, plan.length);
      await new Promise(setImmediate);
      if (options.stopped?.()) throw new Trouble('stopped');
    }
  }
  options.onProgress?.(entries.length, plan.length);
  carryLeavings(place, old.leavings, made);
  writeFileSync(join(place.next, MANIFEST), manifestOf(entries, options.version));
  const paths = new Set(plan.map((page) => page.path));
  const removed = [...old.entries.keys()].filter((path) => !paths.has(path)).length;
  return { files: entries.length, bytes, written: entries.length - unchanged, unchanged, removed, mended };
}

function bytesOf(page: Page): Uint8Array {
  const content = made(page);
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

function made(page: Page): string | Uint8Array {
  try {
    return page.bytes();
  } catch (error) {
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
function carry(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function carryLeavings(place: Place, leavings: readonly string[], made: ReadonlySet<string>): void {
  for (const path of leavings)
    if (made.has(dirname(join(place.next, path)))) carry(join(place.site, path), join(place.next, path));
}

/** Puts the new site where the old one was. */
function swap(place: Place): void {
  const replaces = kindOf(place.site) !== null;
  if (replaces) renameSync(place.site, place.last);
  try {
    renameSync(place.next, place.site);
  } catch (error) {
    if (replaces) renameSync(place.last, place.site);
    throw error;
  }
  if (replaces) rmSync(place.last, { recursive: true, force: true });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EXDEV: 'the folder is a disk of its own; name a folder on it',
  EBUSY: 'the folder is in use, or a disk of its own',
  EIO: 'the disk reports an error',
};

function inWords(error: unknown, place: Place): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(REASONS, code)) return error;
  return new Trouble(`the site cannot be written to ${place.site}: ${REASONS[code]}`, 'the old site stands as it was');
}
