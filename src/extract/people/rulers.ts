import { wordKey } from '../../lexicon/reading/person-name.js';
import { isBeforeGivenName } from '../../lexicon/titles.js';
import type { PersonMention } from './person-mentions.js';

/** "King Edward" beside an Edward Truesdale whom a headline calls Edward, or a Harold Edward. */
export function isOfAnotherHouse(mentions: readonly PersonMention[], { key, title }: PersonMention): boolean {
  if (title === null || !isBeforeGivenName(title)) return false;
  const named = mentions.find(({ parts }) => parts.given.length > 0);
  if (named === undefined || mentions.some((other) => other.title === title)) return false;
  return wordKey(named.parts.given[0]!) === key || (RULERS.test(title) && named.key === key);
}

/** "Pope Martin", "Queen Mary": never a family name, as it may be after "Sister". */
const RULERS = /^(?:king|queen|pope|emperor|empress)$/;
