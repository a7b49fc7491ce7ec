import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Prose } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';

export const FEWEST_BUSINESS_WORDS = 2; // of a text in which rivals are firms
export const FEWEST_WORDS_OF_SPORT = 3;

/** What a word tells of a body beside it, or of the text it is in; bits. */
export const Told = { kind: 1, several: 2, rivals: 4, released: 8, holders: 16, business: 32, sport: 64 } as const;
const listedKinds = lexicon.bits([
  [Told.kind, 'company-noun', 'before-body-name'],
  [Told.business, 'business-word', 'company-noun'],
  [Told.sport, 'sport-word'],
]);
const singularOf = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
const KIND_TOO = /^(?:tank|think-tank|regulator|watchdog|quango|broadcaster|ngo|nonprofit|co-operative|cooperative)$/;
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
const TOPICAL = triggerOf(
  ...(['business-word', 'company-noun', 'sport-word'] as const).map((name) => lexicon.words(name)),
);

/** How many words of business and of sport a text has. */
export const topicsOfBodies = (prose: Prose): { readonly business: number; readonly sport: number } => {
  const kinds = prose.vocabulary.column(toldBy, toldBy);
  const counts = { business: 0, sport: 0 };
  for (const i of prose.index.of(TOPICAL)) {
    const kind = kinds.at(prose.ids[i]!);
    if (kind & Told.business) counts.business++;
    if (kind & Told.sport) counts.sport++;
  }
  return counts;
};
