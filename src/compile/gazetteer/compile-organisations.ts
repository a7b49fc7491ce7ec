import { mkdirSync, writeFileSync } from 'node:fs';
import { americanTeams, britishClubs, continentalClubs, otherClubs } from '../../lexicon/clubs.js';
import { companies, leagues, publicBodies } from '../../lexicon/known-organisations.js';
import { ORGANISATIONS_FILE, OrganisationBit } from '../../lexicon/load-organisations.js';
import { proseOf } from '../../lexicon/reading/prose-of.js';
import { bytesOfTable } from '../../text/vocabulary/hash-table.js';
import { phraseTableOf } from '../../text/vocabulary/phrase-table.js';

/** Writes src/lexicon/data/organisations.bin. */
export function compileOrganisations(): void {
  const entries: [string, number][] = [];
  for (const name of [...publicBodies, ...companies, ...leagues]) entries.push([name, OrganisationBit.known]);
  const clubs = [...americanTeams, ...britishClubs, ...continentalClubs, ...otherClubs];
  for (const name of clubs) entries.push([name, OrganisationBit.club]);
  mkdirSync(new URL('.', ORGANISATIONS_FILE), { recursive: true });
  writeFileSync(
    ORGANISATIONS_FILE,
    bytesOfTable(phraseTableOf(entries.map(([name, flags]) => [proseOf(name), flags] as const))),
  );
}
