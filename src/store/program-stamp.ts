import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksumOf, fileStateOf, folderStateOf } from './file-state.js';

const PROGRAM_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const DATA_FOLDERS = ['gazetteer', 'lexicon', 'tagger'].map((room) =>
  fileURLToPath(new URL(`../../src/${room}/data`, import.meta.url)),
);

/** What package managers write whenever they change the packages of a folder. */
const INSTALLED = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.modules.yaml'];

/** Changes with the program, its data, the packages that it uses and the engine that runs it. @param version of the program */
export function programStampOf(version: string): string {
  const states = [PROGRAM_FOLDER, ...DATA_FOLDERS].map((folder) => folderStateOf(folder, 'of bytes').checksum);
  return checksumOf(stable([version, process.version, process.versions.icu, states, installedAbove(PROGRAM_FOLDER)]));
}

/** The states of the lists of packages in all folders that modules are looked for in. */
function installedAbove(folder: string): unknown[] {
  const parent = dirname(folder);
  const states = INSTALLED.map((name) => {
    const state = fileStateOf(join(folder, 'node_modules', name));
    return state === null ? null : [state.size, state.mtime, state.inode];
  });
  return parent === folder ? states : [...states, ...installedAbove(parent)];
}

/** Values as text, the same for the same values; also maps and sets. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return { map: [...each] };
    if (each instanceof Set) return { set: [...each] };
    return each instanceof RegExp || typeof each === 'function' ? String(each) : each;
  });
}
