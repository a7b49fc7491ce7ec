import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Prose } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';

/** What a word tells of a body beside it; bits. */
export const Told = { kind: 1, several: 2, rivals: 4, released: 8, holders: 16 } as const;
const listedKinds = lexicon.bits([[Told.kind, 'company-noun', 'before-body-name']]);
export const singularOf = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
const KIND_TOO =
  /^(?:tank|think-tank|body|regulator|watchdog|quango|broadcaster|ngo|nonprofit|co-operative|cooperative|duo|four-piece|five-piece|threesome|supergroup)$/;
const RELEASED = /^(?:released|distributed|issued)$/;
const HOLDERS = /^(?:holders|champions|hosts|visitors|leaders)$/;
export const toldBy = (word: string): number =>
  listedKinds(word) |
  (KIND_TOO.test(word) ? Told.kind : 0) |
  (word.length > 4 && listedKinds(singularOf(word)) & Told.kind ? Told.several : 0) |
  (word === 'rivals' ? Told.rivals : 0) |
  (RELEASED.test(word) ? Told.released : 0) |
  (HOLDERS.test(word) ? Told.holders : 0);

export const TELLS_BODY = triggerOf(
  lexicon.withPlurals('company-noun', 'before-body-name'),
  ['rivals'],
  KIND_TOO,
  RELEASED,
  HOLDERS,
);

const FEWEST_BUSINESS_WORDS = 2; // of a text in which rivals are firms
const BUSINESS_WORDS = triggerOf(lexicon.words('business-word'), lexicon.words('company-noun'));
export const isAboutBusiness = ({ index }: Prose): boolean => index.of(BUSINESS_WORDS).length >= FEWEST_BUSINESS_WORDS;

const FEWEST_SPORT_WORDS = 3;
const SPORT_WORDS = triggerOf(lexicon.withStops('sport-word'));
export const isAboutSport = ({ index }: Prose): boolean => index.of(SPORT_WORDS).length >= FEWEST_SPORT_WORDS;

const SOFTWARE_WORDS = triggerOf(lexicon.withStops('software-word'));
/** So many different words of software show that a text is about it, and not only names a website. */
export const FEWEST_SOFTWARE_WORDS = 4;
/** How many different words of software a text has. */
export const softwareWordsIn = ({ ids, index }: Prose): number =>
  new Set(index.of(SOFTWARE_WORDS).map((i) => ids[i]!)).size;
