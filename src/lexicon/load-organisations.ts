import { readFileSync } from 'node:fs';
import { tableOfBytes } from '../text/vocabulary/hash-table.js';
import type { PhraseTable } from '../text/vocabulary/phrase-table.js';

/** Flags of the phrases of `KnownOrganisations`. */
export const OrganisationBit = { known: 1, club: 2 } as const;

export type KnownOrganisations = PhraseTable;

export const ORGANISATIONS_FILE = new URL('../../src/lexicon/data/organisations.bin', import.meta.url);

/** Reads the list that `compileOrganisations` wrote. Throws when it is not there. */
export function loadOrganisations(): KnownOrganisations {
  return tableOfBytes(readFileSync(ORGANISATIONS_FILE));
}
