import { lexicon } from '../lexicon/load-lexicon.js';
import { isNameSuffix } from '../lexicon/reading/person-name.js';
import type { CslName } from './citation-formats.js';

const AUTHOR_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const NOT_A_PERSON = new RegExp(`\\b(?:our|the|${lexicon.pattern('byline-post')})\\b`, 'i');

/** Parts "Ada Q. Brackwater" into given and family name; "From our own reporter" and single names are not split. */
export function cslNameOf(name: string): CslName {
  const words = name.split(' ').filter(Boolean);
  const last = words.length - 1;
  const fits = words.every((word) => AUTHOR_WORD.test(word) || lexicon.has(word, 'particle'));
  if (!fits || words.length < 2 || words.length > 5 || NOT_A_PERSON.test(name) || isNameSuffix(words[last] ?? '')) {
    return { literal: name };
  }
  let from = last;
  while (from > 1 && lexicon.has(words[from - 1] ?? '', 'particle')) from--;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
