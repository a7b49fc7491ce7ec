import { Class } from '../../../lexicon/word-classes.js';
import { Any, isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';

/** "sacked over | a memo | claiming", "despite | a leaked report | suggesting": the document speaks, whatever was done about it. */
export function documentBehind(reading: ParsedText, gerund: number, sentence: number): TokenSpan | null {
  const { classes, prose } = reading;
  if (!isOf(reading, gerund - 1, 'document') || classes[gerund - 1] !== Class.noun) return null;
  let first = gerund - 1;
  while (first > sentence && Any.inPhrase[classes[first - 1]!]) first--;
  return first > sentence && ABOUT_DOCUMENT.test(prose.lower[first - 1]!) ? { first, last: gerund } : null;
}

/** not "hit back in | a speech | saying" */
const ABOUT_DOCUMENT = /^(?:about|after|against|amid|before|despite|following|into|over|to|under)$/;

/** "She issued a statement | saying": who issues a document speaks in it. */
export function issuerOf(reading: ParsedText, own: TokenSpan, sentence: number): TokenSpan | null {
  let last = own.first;
  while (last < own.last && !isOf(reading, last, 'document')) last++;
  const verb = own.first - 1;
  if (
    last === own.last ||
    verb <= sentence ||
    (!Any.verb[reading.classes[verb]!] && reading.prose.lower[verb] !== 'out')
  )
    return null;
  let head = verb;
  while (head > sentence && !Any.verb[reading.classes[head]!]) head--;
  return subjectBefore(reading, verbGroupAt(reading, head, sentence).first, sentence);
}
