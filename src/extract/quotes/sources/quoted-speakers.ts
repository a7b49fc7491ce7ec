import { Class } from '../../../lexicon/word-classes.js';
import { Any, type ParsedText, sentenceEnd, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';

const LONGEST_QUOTED = 16; // tokens of a speaker whom another quotes

/** Whether "as saying" follows a verb that quotes: "The paper quoted | Ann Roe, the mayor, | as saying". @returns the token "as", or -1 */
function asSayingAfter({ prose, classes, ...reading }: ParsedText, verb: number): number {
  if (!/^(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing))$/.test(prose.lower[verb]!)) return -1;
  const limit = Math.min(sentenceEnd({ prose, classes, ...reading }, verb), verb + LONGEST_QUOTED);
  for (let i = verb + 1; i + 1 < limit; i++) {
    if (prose.lower[i] === 'as' && i > verb + 1)
      return /^(?:saying|telling|asking|writing|adding|warning)$/.test(prose.lower[i + 1]!) ? i : -1;
    if (Any.finite[classes[i]!] || reading.quoteOf[i]! >= 0) return -1;
  }
  return -1;
}

/** Whom the verb at a token quotes as saying something; null where it does not. */
export function quotedBy(reading: ParsedText, verb: number): TokenSpan | null {
  const as = asSayingAfter(reading, verb);
  if (as < 0 || reading.prose.lower[verb + 1] === 'by') return null;
  return { first: verb + 1, last: reading.classes[as - 1] === Class.comma ? as - 1 : as };
}

/** Who is quoted as | saying: the speaker before the "as" at a token; null where no verb that quotes is before them. */
export function quotedAs(reading: ParsedText, as: number): TokenSpan | null {
  const sentence = sentenceStart(reading, as);
  for (let i = as - 2; i >= sentence && i > as - LONGEST_QUOTED; i--) {
    if (asSayingAfter(reading, i) !== as) continue;
    // "Ann Roe was quoted by the paper as | saying"
    const group = verbGroupAt(reading, i, sentence);
    return group.passive ? subjectBefore(reading, group.first, sentence) : quotedBy(reading, i);
  }
  return null;
}

/** The token after "as saying" behind a speaker who is quoted. */
export const behindSaying = ({ prose }: ParsedText, { last }: TokenSpan): number =>
  last + (prose.lower[last] === 'as' ? 2 : 3);
