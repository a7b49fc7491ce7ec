import { lexicon } from '../load-lexicon.js';
import { wordList } from '../load-word-list.js';

/** A given name of two syllables, as pinyin writes them (ISO 7098). */
const TWO_SYLLABLES = (() => {
  const initial = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)';
  const final = '(?:[iu]?ang|i?ong|[ei]ng|[iuü]?an|[eiu]n|iao|uai|[aeu]i|[ao]o|ou|i[aeu]|u[aoe]|üe|[aeiouü])';
  return new RegExp(`^(?:${initial}${final}){2}$`, 'u');
})();

/** Whether two words in lower case are a family name and a given one in that order: "deng", "weiling". */
export const isChineseName = (family: string, given: string): boolean =>
  lexicon.has(family, 'family-first') && TWO_SYLLABLES.test(given) && !wordList.has(given);
