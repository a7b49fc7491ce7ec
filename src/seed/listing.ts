import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../problem.js';
import { compareCodeUnits } from '../text/compare.js';
import { refusalAt, systemReason } from './read.js';
import { bySameName, type SameName } from './same-name.js';
import { generatorFile, generatorFolder } from './site-generators.js';

/** What lies in a seeds folder. All paths are below it, with `/`. */
export interface Listing extends SameName {
  /** files that cannot be read as seeds, each with its reason */
  readonly refused: readonly Problem[];
  /** hidden files, editors' leavings and our own settings: not seeds, and no problem */
  readonly passedOver: number;
  /** files and folders of a site generator, by their kind: “README.md”, “node_modules” */
  readonly machinery: ReadonlyMap<string, number>;
}

/** Seeds under one root: a folder's, or one file as the only seed of the folder that it lies in. @throws if there is no such path */
export function openSeeds(path: string): Listing & { readonly root: string } {
  if (statSync(path).isDirectory()) return { root: path, ...listSeeds(path) };
  const alone = { ...bySameName([]), seeds: [basename(path)] };
  return { root: dirname(path), ...alone, refused: [], passedOver: 0, machinery: new Map() };
}

const SETTINGS_FILES = new Set(['archive.yaml', 'corrections.yaml', 'about.md']);
const PASSED_OVER = /^\.|^Thumbs\.db$|^desktop\.ini$|~$|\.sw[a-z]$|^#.*#$/i;

/** Lists the seeds of a folder. Hidden files are passed over, symbolic links are not followed. @throws if `folder` cannot be listed */
export function listSeeds(folder: string): Listing {
  const paths: string[] = [];
  const refused: Problem[] = [];
  const machinery = new Map<string, number>();
  let passedOver = 0;
  const waiting = [''];
  while (waiting.length > 0) {
    const below = waiting.pop()!;
    const entries = listedEntries(folder, below, refused);
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      const path = below + entry.name;
      const kind = entry.isDirectory() ? generatorFolder(entry.name, names) : generatorFile(entry.name);
      if (PASSED_OVER.test(entry.name) || (below === '' && SETTINGS_FILES.has(entry.name))) passedOver++;
      else if (kind !== null) machinery.set(kind, (machinery.get(kind) ?? 0) + 1);
      else if (entry.isDirectory()) waiting.push(`${path}/`);
      else if (entry.isFile()) paths.push(path);
      else refused.push(refusalAt(path, whyNotRead(entry), 'put the file itself there'));
    }
  }
  refused.sort((a, b) => compareCodeUnits(a.path, b.path));
  return { ...bySameName(paths.sort()), refused, passedOver, machinery };
}

function listedEntries(folder: string, below: string, refused: Problem[]): Dirent[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    refused.push(refusalAt(below, `the folder cannot be listed: ${systemReason(error)}`));
    return [];
  }
}

const whyNotRead = (entry: Dirent): string =>
  entry.isSymbolicLink() ? 'is a symbolic link, which is not followed' : 'is not a regular file';
