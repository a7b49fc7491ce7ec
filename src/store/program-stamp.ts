import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOrNull, checksumOf } from './file-state.js';

const PROGRAM_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = (room: string): string => fileURLToPath(new URL(`../../src/${room}/data`, import.meta.url));
const DATA_OF_FINDERS = ['gazetteer', 'lexicon', 'tagger'].map(dataFolder);
/** Written by `bundleProgram`. */
const COMPILED_STAMPS = 'bundle/stamps.json';

/** What package managers write whenever they change the packages of a folder. */
const INSTALLED = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.modules.yaml'];

/** Checksums of contents: compiled again from the same sources, a program has the same. */
export interface ProgramStamps {
  /** of what reads seeds and finds things in them, with its data and packages and the engine that runs it */
  readonly finders: string;
  /** of all code, with the same */
  readonly program: string;
}

/** @param version of the program */
export function programStampsOf(version: string): ProgramStamps {
  const code = compiledStamps() ?? { finders: contentsOf(PROGRAM_FOLDER), program: '' };
  const ground = [
    process.version,
    process.versions.icu,
    DATA_OF_FINDERS.map(contentsOf),
    installedAbove(PROGRAM_FOLDER),
  ];
  return {
    finders: checksumOf(stable([code.finders, ground])),
    program: checksumOf(stable([version, code, ground, contentsOf(dataFolder('map'))])),
  };
}

/** Of the code alone; null when the program runs from its sources. */
function compiledStamps(): ProgramStamps | null {
  const bytes = bytesOrNull(join(PROGRAM_FOLDER, COMPILED_STAMPS));
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as ProgramStamps);
}

/** A checksum of all files in a folder and below. */
function contentsOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return checksumOf(paths.map((path) => `${path.slice(folder.length)} ${checksumOf(readFileSync(path))}\n`).join(''));
}

/** The lists of packages in all folders that modules are looked for in. */
function installedAbove(folder: string): string[] {
  const parent = dirname(folder);
  const lists = INSTALLED.flatMap((name) => {
    const bytes = bytesOrNull(join(folder, 'node_modules', name));
    return bytes === null ? [] : [checksumOf(bytes)];
  });
  return parent === folder ? lists : [...lists, ...installedAbove(parent)];
}

/** Values as text, the same for the same values; also maps and sets. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return { map: [...each] };
    if (each instanceof Set) return { set: [...each] };
    return each instanceof RegExp || typeof each === 'function' ? String(each) : each;
  });
}
