import { mkdirSync, writeFileSync } from 'node:fs';
import { bytesOfTable } from '../text/hash-table.js';
import { phraseTableOf } from '../text/phrase-table.js';
import { americanTeams, britishClubs, continentalClubs, otherClubs } from './clubs.js';
import { companies, leagues, publicBodies } from './known-organisations.js';
import { ORGANISATIONS_FILE, OrganisationBit } from './load-organisations.js';

/** Writes src/gazetteer/data/organisations.bin. */
export function compileOrganisations(): void {
  const entries: [string, number][] = [];
  for (const name of [...publicBodies, ...companies, ...leagues]) entries.push([name, OrganisationBit.known]);
  const clubs = [...americanTeams, ...britishClubs, ...continentalClubs, ...otherClubs];
  for (const name of clubs) entries.push([name, OrganisationBit.club]);
  mkdirSync(new URL('.', ORGANISATIONS_FILE), { recursive: true });
  writeFileSync(ORGANISATIONS_FILE, bytesOfTable(phraseTableOf(entries)));
}
