import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** In milliseconds: an editor that saves writes, renames and touches within this time. */
const QUIET = 60;
/** Changes that never end are reported now and then all the same. */
const MOST_QUIET = 500;
/** When so many paths change at once, others may have changed unnoticed: Linux forgets events beyond 16,384 that wait, four a file. */
const MANY_CHANGES = 4000;

/**
 * Watches a folder and all below it; hidden files and folders are passed over.
 * @param changed gets the paths below the folder that may have changed, with `/`
 * @param noticed hears of each at once, before it is known whether more follow
 * @returns ends the watching
 */
export function watchFolder(
  root: string,
  changed: (paths: readonly string[]) => void,
  noticed: (path: string) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let since = 0;
  const notify = (): void => {
    timer = null;
    if (waiting.size >= MANY_CHANGES) for (const below of [...watchers.keys()]) noteAll(below);
    const paths = [...waiting];
    waiting.clear();
    changed(paths);
  };
  const note = (path: string): void => {
    if (path.split('/').some((part) => part.startsWith('.'))) return;
    if (waiting.size === 0) since = Date.now();
    waiting.add(path);
    noticed(path);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(notify, Math.max(0, Math.min(QUIET, since + MOST_QUIET - Date.now())));
  };
  const noteAll = (below: string): void => {
    const entries = isFolder(join(root, below)) ? readdirSync(join(root, below), { withFileTypes: true }) : [];
    for (const entry of entries) if (entry.isFile() && !entry.name.startsWith('.')) waiting.add(below + entry.name);
  };
  // a watcher for each folder: on Linux, recursive ones watch every file separately
  const follow = (below: string, isNew: boolean): void => {
    if (watchers.has(below)) return;
    try {
      const watcher = watch(join(root, below), (_, name) => {
        if (name === null) return;
        const path = below + name.replaceAll('\\', '/');
        note(path);
        if (isFolder(join(root, path))) follow(`${path}/`, true);
      });
      watcher.on('error', () => unfollow(below));
      watchers.set(below, watcher);
      for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory()) follow(`${below}${entry.name}/`, isNew);
        else if (isNew) note(below + entry.name);
      }
    } catch {
      unfollow(below);
    }
  };
  const unfollow = (below: string): void => {
    watchers.get(below)?.close();
    watchers.delete(below);
  };
  follow('', false);
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}
