import { accessSync, constants, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { UserError } from '../problem.js';
import type { ManifestEntry } from './manifest-entry.js';
import { MANIFEST_FILE } from './plan.js';
import { SIGNATURE_FILE } from './signature.js';

/** Where a site is written, and the folders that are beside it for as long as that takes. */
export interface OutputPaths {
  readonly site: string;
  /** the new site, until it is whole */
  readonly next: string;
  /** the old site, until the new one is in its place */
  readonly last: string;
  readonly lock: string;
  /** the folder is a disk of its own, or its parent may not be written: what is beside a site otherwise is then in it */
  readonly within: boolean;
}

/** The folder in a site that is written in place. */
export const WORK_FOLDER = '.cuttings';

/** Folders at the top of a site that no site has: our own, and the one that every ext4 disk has. */
export const NOT_OF_A_SITE: ReadonlySet<string> = new Set([WORK_FOLDER, 'lost+found']);

/**
 * @param out the site's folder, as given
 * @param seeds the folder of the seeds, as given
 * @throws UserError when the two lie in each other, or `out` is a folder that no build may replace
 */
export function outputPathsOf(out: string, seeds: string): OutputPaths {
  const site = real(out);
  const input = real(seeds);
  const refuse = (why: string): never => {
    throw new UserError(`the site cannot be written to ${site}: ${why}`, 'name another folder with --out');
  };
  if (site === parse(site).root) refuse('it is the root of the disk');
  if (site === real(homedir())) refuse('it is your home folder');
  if (isWithin(site, real('.'))) refuse('you are working in it');
  if (isWithin(site, input)) refuse('the seeds lie in it');
  if (isWithin(input, site)) refuse('it lies among the seeds');
  if (pathKindOf(site) === 'file') refuse('it is a file');
  if (pathKindOf(join(site, '.git')) !== null && pathKindOf(join(site, MANIFEST_FILE)) === null)
    refuse('it is a repository, and no site');
  return pathsBeside(site);
}

/** @param site its folder, as given */
export function pathsBeside(site: string): OutputPaths {
  const full = real(site);
  const within = mustStay(full);
  const beside = (suffix: string): string =>
    within ? join(full, WORK_FOLDER, suffix) : join(dirname(full), `.${basename(full)}.${suffix}`);
  return { site: full, next: beside('next'), last: beside('last'), lock: beside('lock'), within };
}

/** Whether a folder cannot be renamed: a disk is mounted there (the volume of a container), or its parent may not be written. */
function mustStay(folder: string): boolean {
  if (pathKindOf(folder) !== 'folder') return false;
  if (statSync(folder).dev !== statSync(dirname(folder)).dev || mountedAt(folder)) return true;
  try {
    accessSync(dirname(folder), constants.W_OK);
    return false;
  } catch {
    return canWrite(folder);
  }
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Folders bound to a place have the device of their parent; Linux lists them (proc_pid_mountinfo(5), field 5). */
function mountedAt(folder: string): boolean {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .some(
        (line) =>
          line.split(' ')[4]?.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))) ===
          folder,
      );
  } catch {
    return false;
  }
}

/** Whether `inner` is `outer` or lies below it. */
const isWithin = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(outer + sep);

/** Links resolved as far as the path exists. */
function real(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(real(parent), basename(full));
  }
}

export function pathKindOf(path: string): 'file' | 'folder' | null {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** What file managers leave in every folder that they show. */
const DESKTOP_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Files of a folder that its manifest does not name and empty folders, in path order; what file managers leave apart. */
export function foreignIn(
  folder: string,
  own: ReadonlyMap<string, ManifestEntry>,
): { foreign: string[]; leavings: string[] } {
  const foreign: string[] = [];
  const leavings: string[] = [];
  const waiting = [''];
  while (waiting.length > 0) {
    const below = waiting.pop()!;
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') foreign.push(below);
    for (const entry of entries) {
      const path = below + entry.name;
      if (NOT_OF_A_SITE.has(path)) continue;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else if (DESKTOP_FILES.has(entry.name)) leavings.push(path);
      else if (path !== MANIFEST_FILE && path !== SIGNATURE_FILE && !own.has(path)) foreign.push(path);
    }
  }
  return { foreign: foreign.sort(), leavings: leavings.sort() };
}
