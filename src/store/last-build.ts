import { join } from 'node:path';
import { bytesOrNull, checksumOf, fileStateOf, folderStateOf } from './file-state.js';
import { stable } from './program-stamp.js';
import { StoredFile } from './store-folder.js';

const LAST_BUILD_FILE = 'last-build.json';

/** What the last build was made from, and the site that it made. */
interface LastBuild<T> {
  readonly inputs: string;
  readonly site: string;
  readonly result: T;
}

/**
 * The state of the folders that a build is made from, and its options.
 * @param folders of seeds and templates
 * @returns null when a file may just be changing
 */
export function inputsOf(folders: readonly string[], options: unknown): string | null {
  const states = folders.map((folder) => folderStateOf(folder, 'all'));
  if (!states.every(({ settled }) => settled)) return null;
  return checksumOf(stable([options, states.map(({ checksum }) => checksum)]));
}

/** Whether a store says what it was last made from. */
export const hasLastBuild = (folder: string): boolean => fileStateOf(join(folder, LAST_BUILD_FILE)) !== null;

/**
 * What the last build said, when it was made from the same and nobody has touched its site since; else null.
 * @param inputs see `inputsOf`, with the stamp of the program
 */
export function lastBuildOf<T>(folder: string, inputs: string, site: string): T | null {
  const bytes = bytesOrNull(join(folder, LAST_BUILD_FILE));
  if (bytes === null) return null;
  try {
    const [checksum, ...lines] = bytes.toString('utf8').split('\n');
    const text = lines.join('\n');
    if (checksumOf(text) !== checksum) return null;
    const last = JSON.parse(text) as LastBuild<T>;
    return last.inputs === inputs && last.site === folderStateOf(site, 'of bytes').checksum ? last.result : null;
  } catch {
    return null;
  }
}

/**
 * Writes down what a build was made from, when it is done.
 * @param site the state of its files
 * @param result plain data
 */
export function rememberBuild<T>(folder: string, inputs: string, site: string, result: T): void {
  const last: LastBuild<T> = { inputs, site, result };
  const text = JSON.stringify(last);
  const file = new StoredFile(folder, LAST_BUILD_FILE);
  file.write(`${checksumOf(text)}\n${text}`);
  file.done();
}
