import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isHonorific, isRoleHead } from '../../../lexicon/titles.js';
import { Shape } from '../../../text/prose.js';
import type { NamedText } from '../../named-text.js';

/** Whether a word may come before the noun of a description: "former", "pastry", "High", "Pittsburgh-based". */
export function isPlainNoun(reading: NamedText, at: number): boolean {
  const low = reading.lower(at);
  const isCountry = (reading.prose.shapes[at]! & Shape.upper) !== 0 && reading.has(at, 'country-initials'); // "US"
  if (isCountry) return true;
  if (!/^\p{L}/u.test(low) || isHonorific(low) || reading.has(at, 'function-word') || reading.has(at, 'time'))
    return false;
  // "belonging to | defeated candidate Pat Lee", "the party defeated candidate Jim Roe"
  if (reading.has(at, 'undergone'))
    return (
      reading.has(at - 1, 'determiner') ||
      reading.prose.sentences[reading.prose.sentenceOf[at]!] === at ||
      reading.lower(at - 1) === "'s" ||
      (reading.has(at - 1, 'ends-role-noun') && !low.endsWith('ing'))
    );
  // "will | face challenger Pat Lee"
  if (
    !reading.isCapital(at) &&
    /^(?:will|would|can|could|may|might|must|should|shall|did)$/.test(reading.lower(at - 1))
  )
    return false;
  if (reading.has(at, 'describing')) return true;
  if (!reading.isCapital(at) && reading.isCapital(at + 1) && !isShortOffice(reading, at + 1)) return beforeTitle(low);
  if (reading.isCapital(at) && reading.prose.sentences[reading.prose.sentenceOf[at]!] !== at) return true;
  if (reading.has(at, 'role-verb')) return false;
  return (
    !/(?:ed|ing|ly)$/.test(low) || /\p{L}-\p{L}+(?:ed|ing)$/u.test(low) // "award-winning", "self-described"
  );
}

/** "legendary | CEO" */
const isShortOffice = (reading: NamedText, at: number): boolean =>
  /^\p{Lu}{2,4}$/u.test(reading.word(at)) && isRoleHead(reading.lower(at));

/** Whether a word in lower case may come before a title in capitals: "former President", "police Lt."; "asked President" is not one. */
function beforeTitle(low: string): boolean {
  return lexicon.has(low, 'before-title') || isRoleHead(low) || low.endsWith("'s") || /^(?:ex|then|now)-/.test(low);
}
