import type { KeyObject } from 'node:crypto';
import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

import { dirname, join } from 'node:path';
import type { Finisher } from '../page/finishing/finishing.js';
import type { DrawnPage, Page } from '../page/page.js';
import { systemFault, UserError } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';
import { type Lock, lock } from './lock.js';
import { manifestOf } from './manifest.js';
import type { OutputPaths } from './output-paths.js';
import { inWritingOrder, MANIFEST_FILE, pagesInPathOrder, planOf } from './plan.js';
import { removeTree } from './remove-tree.js';
import { SIGNATURE_FILE, signatureOf } from './signature.js';
import { carryKept, type OldSite, oldSite } from './staging/old-site.js';
import type { StartWriting } from './staging/page-writer.js';
import { type PageMaking, type PagesBefore, type Staged, Staging } from './staging/staging.js';
import { repairSwap, swapSite, wantsRepair } from './swap.js';
import { syncFolders } from './sync.js';

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
  /** a folder of the old site that could not be removed after the new one was in its place; null as a rule */
  readonly left: string | null;
}

/** What builds know of the pages of a site, from one to the next. */
export interface PagesMemory {
  /** @param manifest the text of the site's manifest */
  recall(manifest: string): Promise<PagesBefore>;
  /** Called when the site is in its place. */
  keep(manifest: string, making: ReadonlyMap<string, PageMaking>): Promise<void>;
}

export interface WriteOptions {
  /** of this program */
  readonly version: string;
  /** null: all pages are made */
  readonly memory?: PagesMemory | null;
  /** Ed25519: the site is signed with it */
  readonly signingKey?: KeyObject | undefined;
  /** null: by this thread */
  readonly startWriting?: StartWriting | null;
  /** removes a folder with all that is in it; absent: this thread does */
  readonly remove?: (folder: string) => Promise<void>;
  /** looks at the paths of the site that is to be replaced, and throws when it may not be */
  readonly mayReplace?: (standing: Iterable<string>) => void;
  /** called now and then, with files done and files to do */
  readonly onProgress?: (done: number, total: number) => void;
  /** asked between files; when it says so, the build is given up and the old site stays */
  readonly stopped?: () => boolean;
}

/** The pages of a site. */
export interface Pages {
  readonly shared: readonly Page[];
  /** asked for when all other paths are known */
  readonly own: () => readonly Page[] | Promise<readonly Page[]>;
  /** absent: none */
  readonly drawn?: readonly DrawnPage[];
  readonly finisher: Finisher;
  /** the base maps of those names */
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
  let held: Lock | null = null;
  try {
    mkdirSync(dirname(place.lock), { recursive: true });
    held = lock(place.lock);
    return await replace(place, { ...pages, shared }, { ...options, held });
  } catch (error) {
    throw inWords(error, place);
  } finally {
    held?.release();
    if (place.within) removeIfEmpty(dirname(place.lock));
  }
}

type Replacing = WriteOptions & { readonly held: Lock };

async function replace(place: OutputPaths, pages: Pages, options: Replacing): Promise<Written> {
  repairSwap(place);
  const old = oldSite(place);
  options.mayReplace?.(old.entries.keys());
  try {
    mkdirSync(place.next);
    const staged = await stageAll(place, pages, old, options);
    carryKept(place, old.kept);
    const manifest = manifestOf(staged.entries, options.version);
    writeFileSync(join(place.next, MANIFEST_FILE), manifest, { flush: true });
    if (options.signingKey !== undefined)
      writeFileSync(join(place.next, SIGNATURE_FILE), signatureOf(manifest, options.signingKey), { flush: true });
    syncFolders(place.next);
    options.held.check();
    swapSite(place);
    const [left] = await Promise.all([leftOf(place, options), options.memory?.keep(manifest, staged.making)]);
    return { ...writtenOf(staged, old), left };
  } catch (error) {
    if (!wantsRepair(place)) removeTree(place.next);
    throw error;
  }
}

/** Removes the old site. The new one is in its place: what goes wrong now is reported and is no failure of the build. */
async function leftOf(place: OutputPaths, { remove = removeHere }: WriteOptions): Promise<string | null> {
  try {
    await remove(place.last);
    if (place.within) await remove(place.next);
    return null;
  } catch {
    return place.last;
  }
}

const removeHere = async (folder: string): Promise<void> => removeTree(folder);

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // another build's lock is in it
  }
}

/** Makes all pages; entries come in path order. */
async function stageAll(place: OutputPaths, pages: Pages, old: OldSite, options: Replacing): Promise<Staged> {
  const { finisher } = pages;
  const recalled = options.memory?.recall(old.manifest) ?? NO_PAGES;
  const [own, before] = await Promise.all([pages.own(), recalled]);
  const stage = new Staging(place, { ...old, before }, { finisher, startWriting: options.startWriting ?? null });
  try {
    await stagePages(stage, pagesInPathOrder(own), pages, options);
  } finally {
    await stage.close();
  }
  stage.staged.entries.sort((a, b) => compareCodeUnits(a.path, b.path));
  stage.staged.mended.sort();
  return stage.staged;
}

/** @param own the archive's own pages, in path order; nothing holds on to them once they are made */
async function stagePages(stage: Staging, own: readonly Page[], pages: Pages, options: Replacing): Promise<void> {
  const { shared } = pages;
  const drawn = pages.drawn ?? [];
  planOf([...shared, ...own, ...drawn]);
  const total = shared.length + own.length + drawn.length;
  let done = 0;
  const pause = async (): Promise<void> => {
    options.onProgress?.(done, total);
    options.held.touch();
    await new Promise(setImmediate);
    await stage.settled('few');
    if (options.stopped?.()) throw new UserError('stopped', 'the old site stands as it was');
  };
  for (const page of inWritingOrder(own, shared)) {
    stage.put(page);
    if (done++ % PAGES_A_PAUSE === 0 || stage.isFull) await pause();
  }
  for (let i = 0; i < drawn.length; i += DRAWN_AT_ONCE) {
    await Promise.all(drawn.slice(i, i + DRAWN_AT_ONCE).map((page) => stage.draw(page)));
    done += DRAWN_AT_ONCE;
    await pause();
  }
  await stage.settled('none');
  for (const page of pages.baseMaps(stage.staged.baseMaps)) stage.put(page);
  await stage.settled('none');
  done = total;
  await pause();
}

/** Pages between two looks at whether the build is to stop. */
const PAGES_A_PAUSE = 32;
/** The library that draws has threads of its own. */
const DRAWN_AT_ONCE = 8;

const NO_PAGES: PagesBefore = { untouched: false, making: new Map() };

function writtenOf({ entries, unchanged, mended }: Staged, old: OldSite): Omit<Written, 'left'> {
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

/** An error of the system in words; one line says what is with the old site. */
function inWords(error: unknown, place: OutputPaths): unknown {
  const reason = systemFault(error);
  if (reason === null) return error;
  const stays = wantsRepair(place)
    ? 'the next build, or cuttings verify, puts the site right'
    : 'the old site stands as it was';
  return new UserError(`the site cannot be written to ${place.site}: ${reason.why}`, `${reason.cure}; ${stays}`);
}
