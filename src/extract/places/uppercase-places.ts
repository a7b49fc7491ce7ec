import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { type Prose, Shape } from '../../text/prose.js';
import { SURE_SHOUTED } from './place-affixes.js';

/** What the capitals of a match of the gazetteer, and those beside it, tell of it. */

/**
 * A town whose name the article also has as a common word: COCOA, and "Mobile" beside "mobile". Not where words say that a place is meant.
 * @param isLed whether such a word comes before it
 */
export function isCommonNoun(prose: Prose, { first, last, kinds }: PlaceName, isLed: boolean): boolean {
  if (last - first !== 1) return false;
  if (!(prose.shapes[first]! & Shape.upper)) {
    const isNamedArea = /^[,(]$/.test(prose.lower[last] ?? '') && (prose.shapes[last + 1]! & Shape.capital) !== 0;
    if (isLed || isNamedArea || prose.lower[first]!.length < 4) return false;
  }
  if (kinds & (PlaceBit.country | PlaceBit.region | PlaceBit.metropolis | PlaceBit.wide)) return false;
  const word = prose.ids[first]!;
  for (let i = prose.ids.indexOf(word); i >= 0; i = prose.ids.indexOf(word, i + 1)) {
    if (!(prose.shapes[i]! & Shape.capital)) return true;
  }
  return false;
}

/** Up to four capitals that name a village at most, or more that the tagger doubts: EST, KEP, COCOA. */
export function isTickerPlace(prose: Prose, { start, end, kinds, first }: PlaceName, confidence: number): boolean {
  if ((end - start > 4 && confidence > SURE_SHOUTED) || !(prose.shapes[first]! & Shape.upper) || kinds & PlaceBit.short)
    return false;
  return (kinds & (PlaceBit.country | PlaceBit.region | PlaceBit.city | PlaceBit.wide | PlaceBit.feature)) === 0;
}

/** In capitals and not as an abbreviation: in a headline, CAR is a car. */
export function isUppercasePlace(prose: Prose, { first, last, start, end }: PlaceName): boolean {
  if (!(prose.shapes[first]! & Shape.upper) || prose.shapes[first]! & Shape.dotted) return false;
  const beside = (i: number): boolean =>
    i >= 0 &&
    i < prose.size &&
    prose.sentenceOf[i] === prose.sentenceOf[first] &&
    (prose.shapes[i]! & (Shape.word | Shape.upper)) === Shape.word;
  return end - start > 3 || (!beside(first - 1) && !beside(last));
}

/** Capitalised neighbours: "Georgia Stevens", "Bank of America", "China Daily". */
export function isPartOfName(prose: Prose, { first, last, end }: PlaceName): boolean {
  const sentence = prose.sentenceOf[first];
  const capital = (i: number): boolean => {
    if (i < 0 || i >= prose.size || prose.sentenceOf[i] !== sentence) return false;
    const shape = prose.shapes[i]!;
    return (shape & Shape.word) !== 0 && (shape & Shape.capital) !== 0;
  };
  const inCapitals = (prose.shapes[first]! & Shape.upper) !== 0 && (capital(first - 1) || capital(last));
  if (inCapitals) return false;
  if (end < prose.ends[last - 1]!) return false;
  if (capital(last)) return true;
  return capital(first - 1) && !(prose.shapes[first - 1]! & Shape.first);
}
