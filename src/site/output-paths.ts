import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { UserError } from '../problem.js';
import type { ManifestEntry } from './manifest.js';
import { MANIFEST_FILE } from './plan.js';

/** Where a site is written, and the folders that are beside it for as long as that takes. */
export interface OutputPaths {
  readonly site: string;
  /** the new site, until it is whole */
  readonly next: string;
  /** the old site, between two renames */
  readonly last: string;
  readonly lock: string;
}

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
  const beside = (suffix: string): string => join(dirname(site), `.${basename(site)}.${suffix}`);
  return { site, next: beside('next'), last: beside('last'), lock: beside('lock') };
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
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else if (DESKTOP_FILES.has(entry.name)) leavings.push(path);
      else if (path !== MANIFEST_FILE && !own.has(path)) foreign.push(path);
    }
  }
  return { foreign: foreign.sort(), leavings: leavings.sort() };
}
