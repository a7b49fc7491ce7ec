import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../problem.js';
import { readManifestText } from '../manifest.js';
import type { ManifestEntry } from '../manifest-entry.js';
import { foreignIn, type OutputPaths, pathKindOf } from '../output-paths.js';
import { carry } from './page-writer.js';

/** The site that a new one is to replace. */
export interface OldSite {
  /** the text of its manifest; empty when there is none */
  readonly manifest: string;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** paths of files that no build wrote, and of empty folders with a slash at the end */
  readonly kept: readonly string[];
}

/** @throws UserError when the folder holds files and is no site of ours */
export function oldSite(place: OutputPaths): OldSite {
  if (pathKindOf(place.site) === null) return { manifest: '', entries: new Map(), kept: [] };
  const read = readManifestText(place.site);
  const { text, entries } = read ?? { text: '', entries: new Map<string, ManifestEntry>() };
  const { foreign, leavings } = foreignIn(place.site, entries);
  if (foreign.length === 0 || read !== null) return { manifest: text, entries, kept: [...foreign, ...leavings] };
  const named = foreign.slice(0, 5).join(', ') + (foreign.length > 5 ? ` and ${foreign.length - 5} more` : '');
  throw new UserError(
    `${place.site} holds files that are not of this site: ${named}`,
    'move them away, or name another folder with --out',
  );
}

/** Puts what others have put into a site into the new one. @throws UserError when a page of the new site has the path of such a file */
export function carryKept(place: OutputPaths, kept: readonly string[]): void {
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
