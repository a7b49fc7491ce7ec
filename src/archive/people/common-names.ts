import { lexicon } from '../../lexicon/load-lexicon.js';
import { loadPersonNames, NamePart, namePartsOf, type PersonNames } from '../../lexicon/person-names.js';
import { hashOf } from '../../text/vocabulary/hash.js';

let names: PersonNames | null = null;

/** Whether a name that stands alone in two articles may well be two people's: a common family name, or a given name. @param key as `wordKey` gives it */
export function isCommonName(key: string): boolean {
  if (lexicon.has(key, 'common-surname')) return true;
  names ??= loadPersonNames();
  return (namePartsOf(names, hashOf(key)) & NamePart.given) !== 0;
}
