import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, lock } from './lock.js';
import { NOT_OF_A_SITE, type OutputPaths, pathKindOf, WORK_FOLDER } from './output-paths.js';
import { removeTree } from './remove-tree.js';
import { syncFolder } from './sync.js';

/** What was done about a build that was killed: the site from before it is there again, or the one that it had made whole. */
export type Repaired = 'old' | 'new' | null;

/**
 * Ends what a killed build began. Which step it was at is told by what there is: between the two renames of a swap there is no
 * site and `last` is the old one; in a folder that is written in place, a journal lists what is to be moved.
 */
export function repairSwap(place: OutputPaths): Repaired {
  const repaired = place.within ? finishMoves(place) : renameBack(place);
  removeTree(place.next);
  if (pathKindOf(place.site) !== null) removeTree(place.last);
  return repaired;
}

/** How often, and after how many milliseconds each time, a site without a folder is looked at again while a build swaps it. */
const MOST_LOOKS = 50;
const BETWEEN_LOOKS = 20;

/**
 * What readers of a site do first, who may come while it is swapped or after a build that was killed then.
 * @throws UserError while another build is at it for longer than a second
 */
export function repairWhenFree(place: OutputPaths): Repaired {
  for (let look = 0; wantsRepair(place); look++) {
    let held: Lock;
    try {
      held = lock(place.lock);
    } catch (error) {
      if (look === MOST_LOOKS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS);
      continue;
    }
    try {
      return repairSwap(place);
    } finally {
      held.release();
    }
  }
  return null;
}

/** Whether a build was killed at its swap and nothing was done about it. */
export function wantsRepair(place: OutputPaths): boolean {
  if (place.within) return existsSync(journalOf(place));
  return pathKindOf(place.site) === null && pathKindOf(place.last) !== null;
}

/** Puts the new site where the old one is. When that fails, the old one stays. */
export function swapSite(place: OutputPaths): void {
  if (place.within) swapWithin(place);
  else swapBeside(place);
}

function renameBack(place: OutputPaths): Repaired {
  if (!wantsRepair(place)) return null;
  renameSync(place.last, place.site);
  return 'old';
}

function swapBeside({ site, next, last }: OutputPaths): void {
  const replaces = pathKindOf(site) !== null;
  if (replaces) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (replaces) renameSync(last, site);
    throw error;
  }
  syncFolder(join(site, '..'));
}

/** The names at the top of the old and of the new site, for a folder that cannot be renamed. */
interface Moves {
  readonly out: readonly string[];
  readonly in: readonly string[];
}

const journalOf = ({ site }: OutputPaths): string => join(site, WORK_FOLDER, 'journal.json');

function swapWithin(place: OutputPaths): void {
  const moves: Moves = {
    out: readdirSync(place.site).filter((name) => !NOT_OF_A_SITE.has(name)),
    in: readdirSync(place.next),
  };
  const draft = `${journalOf(place)}.new`;
  mkdirSync(place.last);
  writeFileSync(draft, JSON.stringify(moves), { flush: true });
  renameSync(draft, journalOf(place));
  syncFolder(join(place.site, WORK_FOLDER));
  try {
    move(place, moves);
  } catch (error) {
    moveBack(place, moves);
    rmSync(journalOf(place), { force: true });
    throw error;
  }
  syncFolder(place.site);
  rmSync(journalOf(place));
}

/** Each step is left out where it was done before, so that it can be taken up anywhere. */
function move({ site, next, last }: OutputPaths, moves: Moves): void {
  for (const name of moves.out)
    if (!existsSync(join(last, name)) && existsSync(join(site, name))) renameSync(join(site, name), join(last, name));
  for (const name of moves.in) if (existsSync(join(next, name))) renameSync(join(next, name), join(site, name));
}

function moveBack({ site, next, last }: OutputPaths, moves: Moves): void {
  for (const name of moves.in)
    if (!existsSync(join(next, name)) && existsSync(join(site, name))) renameSync(join(site, name), join(next, name));
  for (const name of moves.out) if (existsSync(join(last, name))) renameSync(join(last, name), join(site, name));
}

function finishMoves(place: OutputPaths): Repaired {
  const journal = journalOf(place);
  rmSync(`${journal}.new`, { force: true });
  if (!existsSync(journal)) return null;
  mkdirSync(place.last, { recursive: true });
  move(place, JSON.parse(readFileSync(journal, 'utf8')) as Moves);
  rmSync(journal);
  return 'new';
}
