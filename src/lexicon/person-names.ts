import { readFileSync } from 'node:fs';
import { flagsOf, type HashTable, tableOfBytes } from '../text/vocabulary/hash-table.js';

/** What a word can be in a person's name; bits. */
export const NamePart = {
  given: 1,
  /** a given name of women, of men; both or neither is possible */
  female: 2,
  male: 4,
  surname: 8,
} as const;

export type PersonNames = HashTable;

/** Reads the list that `compilePersonNames` wrote. Throws when it is not there. */
export function loadPersonNames(): PersonNames {
  return tableOfBytes(readFileSync(new URL('../../src/lexicon/data/person-names.bin', import.meta.url)));
}

/** Bits of `NamePart` for a word by the hash of its lower-case form. */
export function namePartsOf(names: PersonNames, hash: number): number {
  return flagsOf(names, hash);
}
