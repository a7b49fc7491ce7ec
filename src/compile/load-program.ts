import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { optimiseSparingly } from './engine-flags.js';

/** The programs of a bundle, by name; each runs when it is called. */
type BundledPrograms = Readonly<Record<string, () => Promise<unknown>>>;

const PROGRAM = join(__dirname, 'program.cjs');
/** What the engine made of the program's code when it was compiled. Another engine refuses it and compiles the code itself. */
const CODE_CACHE = join(__dirname, 'program.cache');

/**
 * Runs a program of the bundle that lies beside this file, from the engine's own cache of its code where there is one: to compile the code at
 * each start takes as long as to read, find and file a small folder.
 */
export function start(name: string): void {
  void load().programs[name]!();
}

/** @returns the programs, and the script that they are in */
export function load(): { readonly script: Script; readonly programs: BundledPrograms } {
  optimiseSparingly();
  const source = readFileSync(PROGRAM, 'latin1');
  const parameters = 'exports,require,module,__filename,__dirname,importOutside';
  const script = new Script(`(function(${parameters}){${source}\n})`, { filename: PROGRAM, ...codeCache() });
  const module = { exports: {} as BundledPrograms };
  const outside = (specifier: string): Promise<unknown> => import(specifier);
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run(module.exports, createRequire(PROGRAM), module, PROGRAM, __dirname, outside);
  return { script, programs: module.exports };
}

function codeCache(): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(CODE_CACHE) };
  } catch {
    return {};
  }
}
