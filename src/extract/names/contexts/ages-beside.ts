import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';

/** "Nine-year-old | Georgia Lee", "the 44-year-old | Ann Lee" */
export const isAgeWord = ({ shapes, lower }: Prose, at: number): boolean =>
  at >= 0 && (shapes[at]! & Shape.hyphen) !== 0 && /^[\p{L}\d]+-years?-old$/u.test(lower[at]!);

/** ", 76," and " (76)" behind a name; of a child, of whom one must be told, ", 7," too */
export function isAgeAfter({ lower, size }: Prose, last: number, isChild = false): boolean {
  if (last + 2 >= size || !/^[,(]$/.test(lower[last]!)) return false;
  const age = lower[last + 1]!;
  if (!(/^(?:1[0-9]|[2-9]\d|10\d)$/.test(age) || (isChild && /^[3-9]$/.test(age)))) return false;
  return lower[last] === '(' ? lower[last + 2] === ')' : /^[,.]$/.test(lower[last + 2]!);
}

export const isRank = ({ ids, lower, shapes }: Prose, classes: VocabularyClasses, at: number): boolean =>
  (classes.has(ids[at]!, 'short-title') &&
    !classes.has(ids[at]!, 'also-name') &&
    lower[at]!.length > 1 &&
    !(shapes[at]! & Shape.number)) ||
  (lower[at] === 'con' && lower[at - 1] === 'det'); // a detective constable

export const isOfficeLetters = (prose: Prose, classes: VocabularyClasses, at: number): boolean =>
  (prose.shapes[at]! & Shape.upper) !== 0 &&
  /^(?:m[ps]|mep|msp|td|[kq]c|[cmok]be|dbe)$/.test(prose.lower[at]!) &&
  classes.has(prose.ids[at]!, 'post-nominal');

export const SPEAKS = /^(?:said|says|told|tells|added|adds|called|warned|claimed|insisted|admitted)$/;

/** "A survivor, schoolteacher | Tia Orrell |, told the radio" */
export const speaksApposed = (
  { lower, ids }: Prose,
  classes: VocabularyClasses,
  first: number,
  last: number,
): boolean =>
  !classes.has(ids[last - 1]!, 'office') && // "deputy Energy Secretary, said"
  lower[first - 2] === ',' &&
  lower[last] === ',' &&
  SPEAKS.test(lower[last + 1] ?? '');
