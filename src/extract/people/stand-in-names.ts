import { isPlaceholderName, type NameParts } from '../../lexicon/reading/person-name.js';
import type { NamedText } from '../named-text.js';
import { isOldPaper } from '../names/old-papers/old-paper.js';

/** Names that stand in for somebody's own: "Jane Doe #2", of whom a court does not name; "Mrs. John Lee", of a wife. */

/** A name with what tells it from that of another, and where it ends. */
interface StandInName {
  readonly name: string;
  readonly last: number;
}

/** The name of a mention as it is to be filed, where it is somebody else's or nobody's; null for all others. */
export function standInName(
  reading: NamedText,
  { first, last, parts }: { first: number; last: number; parts: NameParts },
  genderOfGiven: (word: string) => 'female' | 'male' | null,
): StandInName | null {
  if (isPlaceholderName(parts)) {
    const numbered = placeholderNumber(reading, last);
    return numbered && { name: `${reading.phrase(first, last)} #${numbered.number}`, last: numbered.last };
  }
  const [given] = parts.given;
  if (given === undefined || !isMrs(reading.lower(first - 1)) || isBesideMr(reading, first - 1)) return null;
  const isHusbands = /^\p{Lu}\.?$/u.test(given) ? isOldPaper(reading.prose) : genderOfGiven(given) === 'male';
  return isHusbands ? { name: `${reading.word(first - 1)} ${reading.phrase(first, last)}`, last } : null;
}

const isMrs = (word: string): boolean => /^mrs\.?$/.test(word);

/** "Mr. and | Mrs. John Lee", "Gov. and Mrs. Lee" */
const isBesideMr = (reading: NamedText, mrs: number): boolean =>
  /^(?:and|&)$/.test(reading.lower(mrs - 1)) && reading.has(mrs - 2, 'title');

/** "Jane Doe #2", "Jane Doe No. 2", "Jane Doe 2" */
function placeholderNumber(reading: NamedText, last: number): { number: string; last: number } | null {
  const at = /^(?:#|no\.?)$/.test(reading.lower(last)) ? last + 1 : last;
  const number = reading.lower(at).replace(/^#/, '');
  return /^\d{1,3}$/.test(number) && reading.together(last - 1, at) ? { number, last: at + 1 } : null;
}
