import { wordList } from '../../lexicon/load-word-list.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { Name } from './name.js';

/**
 * Whether something that is called with capitals is nobody, no place and no body: the address of a site ("PatLee.com"), a law ("the City
 * Ordinance", "Penal | Code"), a campaign ("Find Your River"), things of a list ("Harbors, Beaches and Playgrounds").
 */
export const isThingLikeName = (prose: Prose, name: Name): boolean =>
  isAddressOfSite(prose, name) ||
  isLaw(prose, name) ||
  isCampaign(prose, name) ||
  isCounty(prose, name) ||
  isOneOfThings(prose, name);

/** "PatLee | .com", "openQuay. | Asia Days" */
function isAddressOfSite({ text }: Prose, { type, start, end }: Name): boolean {
  if (text[end] === '.' && /^\.(?:com|org|net|gov|edu|info)(?![\p{L}\d])/u.test(text.slice(end, end + 6)))
    return !/\s/.test(text.slice(start, end)) || type !== 'organisation';
  return type === 'place' && text[start - 1] === '.' && /\p{Ll}/u.test(text[start - 2] ?? '');
}

const LAW = /^(?:ordinances?|statutes?|by-?laws?)$/;

/** "the Northville City Ordinance"; "Penal | Code Section 12" */
const isLaw = ({ lower, shapes, size }: Prose, { type, first, last }: Name): boolean =>
  (type !== 'person' && last - first > 1 && LAW.test(lower[last - 1]!)) ||
  (type === 'organisation' &&
    last - first === 1 &&
    last < size &&
    lower[last] === 'code' &&
    (shapes[last]! & Shape.capital) !== 0);

/** "Find Your River" */
function isCampaign({ lower }: Prose, { type, first, last }: Name): boolean {
  if (type !== 'place' || last - first < 2) return false;
  for (let i = first; i < last; i++) if (/^(?:your|my|our)$/.test(lower[i]!)) return true;
  return false;
}

/** "the County of | Orange"; "ORANGE COUNTY" taken for a body */
const isCounty = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  (type === 'person' &&
    last - first === 1 &&
    lower[first - 1] === 'of' &&
    /^(?:county|city|town)$/.test(lower[first - 2] ?? '')) ||
  (type === 'organisation' &&
    last - first === 2 &&
    lower[last - 1] === 'county' &&
    (shapes[first]! & Shape.upper) !== 0);

/** "Harbors, Beaches and | Playgrounds": plurals of common words, and nobody of that name. */
const isOneOfThings = (prose: Prose, { type, first, last, rule }: Name): boolean =>
  type === 'person' &&
  rule === 'tagger' &&
  last - first === 1 &&
  prose.lower[first - 1] === 'and' &&
  isPluralThing(prose, first) &&
  isPluralThing(prose, first - 2);

const isPluralThing = ({ lower, shapes }: Prose, i: number): boolean =>
  i >= 0 && (shapes[i]! & Shape.capital) !== 0 && /[^s]s$/.test(lower[i]!) && isSingular(lower[i]!);

const isSingular = (word: string): boolean =>
  wordList.has(word.slice(0, -1)) || (word.endsWith('es') && wordList.has(word.slice(0, -2)));
