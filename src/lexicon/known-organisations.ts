import { namesOf } from './load-lexicon.js';

/** Organisations that the news names often and without saying what they are. */

/** Bodies of states and between states, parties, courts, armed groups, unions, charities, papers, broadcasters. */
export const publicBodies = namesOf('organisations.tsv', 'public-body');
export const companies = namesOf('organisations.tsv', 'company');
/** Leagues, federations and associations of sport, stock exchanges, raters, universities. */
export const leagues = namesOf('organisations.tsv', 'league');
