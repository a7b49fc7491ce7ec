import { namesOf } from './load-lexicon.js';

/** Sports clubs and teams by league; clubs of many seasons are listed together. */

/** North American teams: where they are from, and what they are called. */
export const americanTeams = namesOf('clubs.tsv', 'american-team');
export const britishClubs = namesOf('clubs.tsv', 'british-club');
export const continentalClubs = namesOf('clubs.tsv', 'continental-club');
export const otherClubs = namesOf('clubs.tsv', 'other-club');
