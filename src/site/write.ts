import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../page/page.js';
import { UserError } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';
import { lock } from './lock.js';
import { type ManifestEntry, manifestOf, readManifest } from './manifest.js';
import { foreignIn, type OutputPaths, pathKindOf } from './output-paths.js';
import { MANIFEST_FILE, pagesInPathOrder, planOf } from './plan.js';
import { carry, type Staged, Staging } from './staging.js';

/** What a build did to the files of a site. */
export interface Written {
  readonly files: number;
  /** of all files */
  readonly bytes: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** files of the old site that somebody had changed, corrected now */
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

/** The pages of a site. */
export interface Pages {
  readonly shared: readonly Page[];
  /** asked for when all other paths are known */
  readonly own: () => readonly Page[];
  /** the base maps that pages show, as `baseMapsIn` gives them */
  readonly baseMaps: (shown: Iterable<string>) => Iterable<Page>;
}

/**
 * Writes a site beside the old one and puts it in its place when it is whole. Files that stay the same are not written
 * again, and what others have put into a site, such as `CNAME` and `.git`, is kept. Whatever goes wrong, the old site stays as it was.
 * @throws UserError when two pages have one path, the folder is no site and has files, a page would replace a file that is kept, or the
 * disk refuses
 */
export async function writeSite(place: OutputPaths, pages: Pages, options: WriteOptions): Promise<Written> {
  const shared = planOf(pages.shared);
  let unlock = (): void => {};
  try {
    mkdirSync(dirname(place.site), { recursive: true });
    unlock = lock(place.lock);
    return await replace(place, { ...pages, shared }, options);
  } catch (error) {
    throw inWords(error, place);
  } finally {
    unlock();
  }
}

async function replace(place: OutputPaths, pages: Pages, options: WriteOptions): Promise<Written> {
  repair(place);
  const old = oldSite(place);
  try {
    mkdirSync(place.next);
    const staged = await stageAll(place, pages, old, options);
    carryKept(place, old.kept);
    writeFileSync(join(place.next, MANIFEST_FILE), manifestOf(staged.entries, options.version));
    swap(place);
    return writtenOf(staged, old);
  } catch (error) {
    rmSync(place.next, { recursive: true, force: true });
    throw error;
  }
}

/** Ends what a killed build began. */
function repair(place: OutputPaths): void {
  if (pathKindOf(place.site) === null && pathKindOf(place.last) !== null) renameSync(place.last, place.site);
  rmSync(place.next, { recursive: true, force: true });
  if (pathKindOf(place.site) !== null) rmSync(place.last, { recursive: true, force: true });
}

interface OldSite {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** paths of files that no build wrote, and of empty folders with a slash at the end */
  readonly kept: readonly string[];
}

function oldSite(place: OutputPaths): OldSite {
  if (pathKindOf(place.site) === null) return { entries: new Map(), kept: [] };
  const manifest = readManifest(place.site);
  const entries = manifest ?? new Map<string, ManifestEntry>();
  const { foreign, leavings } = foreignIn(place.site, entries);
  if (foreign.length === 0 || manifest !== null) return { entries, kept: [...foreign, ...leavings] };
  const named = foreign.slice(0, 5).join(', ') + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : '');
  throw new UserError(
    `${place.site} holds files that are not of this site: ${named}`,
    'move them away, or name another folder with --out',
  );
}

/** Makes all pages; entries come in path order. */
async function stageAll(place: OutputPaths, pages: Pages, old: OldSite, options: WriteOptions): Promise<Staged> {
  const { shared } = pages;
  const stage = new Staging(place, old.entries);
  const own = pagesInPathOrder(pages.own());
  planOf([...shared, ...own]);
  const total = shared.length + own.length;
  const pause = async (done: number): Promise<void> => {
    options.onProgress?.(done, total);
    await new Promise(setImmediate);
    if (options.stopped?.()) throw new UserError('stopped', 'the old site stands as it was');
  };
  for (const [i, page] of [...own, ...shared].entries()) {
    stage.put(page);
    if (i % PAGES_A_PAUSE === 0) await pause(i);
  }
  for (const page of pages.baseMaps(stage.staged.baseMaps)) stage.put(page);
  await pause(total);
  stage.staged.entries.sort((a, b) => compareCodeUnits(a.path, b.path));
  stage.staged.mended.sort();
  return stage.staged;
}

/** Pages between two looks at whether the build is to stop. */
const PAGES_A_PAUSE = 32;

function writtenOf({ entries, unchanged, mended }: Staged, old: OldSite): Written {
  const paths = new Set(entries.map(({ path }) => path));
  return {
    files: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    written: entries.length - unchanged,
    unchanged,
    removed: [...old.entries.keys()].filter((path) => !paths.has(path)).length,
    mended,
  };
}

/** @throws UserError when a page of the new site has the path of such a file */
function carryKept(place: OutputPaths, kept: readonly string[]): void {
  for (const path of kept) {
    const [from, to] = [join(place.site, path), join(place.next, path)];
    if (path.endsWith('/')) mkdirSync(to, { recursive: true });
    else if (pathKindOf(to) !== null)
      throw new UserError(
        `${from} is not of this site, and a page of it would have the same path`,
        'move the file away',
      );
    else {
      mkdirSync(dirname(to), { recursive: true });
      carry(from, to);
    }
  }
}

/** Puts the new site where the old one was. */
function swap(place: OutputPaths): void {
  const replaces = pathKindOf(place.site) !== null;
  if (replaces) renameSync(place.site, place.last);
  try {
    renameSync(place.next, place.site);
  } catch (error) {
    if (replaces) renameSync(place.last, place.site);
    throw error;
  }
  if (replaces) rmSync(place.last, { recursive: true, force: true });
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EXDEV: 'the folder is a disk of its own; name a folder on it',
  EBUSY: 'the folder is in use, or a disk of its own',
  EIO: 'the disk reports an error',
};

function inWords(error: unknown, place: OutputPaths): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(WRITE_ERRORS, code)) return error;
  return new UserError(
    `the site cannot be written to ${place.site}: ${WRITE_ERRORS[code]}`,
    'the old site stands as it was',
  );
}
