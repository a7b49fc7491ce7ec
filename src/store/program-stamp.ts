import { fileURLToPath } from 'node:url';
import { checksumOf, folderStateOf } from './file-state.js';

const PROGRAM_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const DATA_FOLDERS = ['gazetteer', 'lexicon', 'tagger'].map((room) =>
  fileURLToPath(new URL(`../../src/${room}/data`, import.meta.url)),
);

/** Changes with the program, its data and the engine that runs it. @param version of the program */
export function programStampOf(version: string): string {
  const states = [PROGRAM_FOLDER, ...DATA_FOLDERS].map((folder) => folderStateOf(folder, 'of bytes').checksum);
  return checksumOf(stable([version, process.version, process.versions.icu, states]));
}

/** Values as text, the same for the same values; also maps and sets. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return { map: [...each] };
    if (each instanceof Set) return { set: [...each] };
    return each instanceof RegExp || typeof each === 'function' ? String(each) : each;
  });
}
