import { wordList } from '../../../lexicon/load-word-list.js';
import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';

/** What ends the name of one body behind "and". */
const ENDS_ONE = [
  'partner-in-firm',
  'company-end',
  'ends-body',
  'institution-noun',
  'legal-form',
  'paper-end',
] as const;

/**
 * The "and" between two bodies that one name holds, one of which the lists have by itself: "MTN | and | Airtel", "Tesco | and | Viridane"; -1
 * for none. "Marks and Spencer" the lists have whole, and "Tesco and Partners" ends like one body.
 */
export function andOfPair(prose: Prose, hints: Uint16Array, classes: VocabularyClasses, { first, last }: Name): number {
  const { lower } = prose;
  if (last - first < 3 || lower[first - 1] === 'the') return -1;
  let and = -1;
  for (let i = first + 1; i < last - 1; i++) {
    if (lower[i] === '&' || lower[i] === ',' || lower[i] === 'of' || lower[i] === 'for') return -1;
    if (lower[i] !== 'and') continue;
    if (and >= 0 || hints[i]! & Hint.organisationGoesOn) return -1;
    and = i;
  }
  if (and < 0) return -1;
  const [isLeftKnown, isRightKnown] = [isKnownBody(hints, first, and), isKnownBody(hints, and + 1, last)];
  if (isLeftKnown && isRightKnown) return and;
  if (isLeftKnown) return isOneUnheardOf(prose, classes, and + 1, last) ? and : -1;
  return isRightKnown && isOneUnheardOf(prose, classes, first, and) ? and : -1;
}

/** Whether tokens are the whole name of a body of the lists. */
function isKnownBody(hints: Uint16Array, first: number, last: number): boolean {
  if ((hints[first]! & (Hint.organisationBegins | Hint.organisationGoesOn)) !== Hint.organisationBegins) return false;
  for (let i = first + 1; i < last; i++) if (!(hints[i]! & Hint.organisationGoesOn)) return false;
  return true;
}

/** One word that is no common one and ends no body's name. */
const isOneUnheardOf = (
  { lower, ids, shapes }: Prose,
  classes: VocabularyClasses,
  first: number,
  last: number,
): boolean =>
  last - first === 1 &&
  (shapes[first]! & Shape.capital) !== 0 &&
  !wordList.has(lower[first]!) &&
  !ENDS_ONE.some((kind) => classes.has(ids[first]!, kind));
