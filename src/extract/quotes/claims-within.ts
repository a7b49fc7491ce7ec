import { Class } from '../../lexicon/word-classes.js';
import { phraseEnd } from '../syntax/noun-phrases.js';
import { Any, type ParsedText } from '../syntax/parsed-text.js';
import { WordFeature } from '../syntax/word-features.js';

const LONGEST_OWNER = 8; // tokens
const QUOTATION_REACH = 10; // tokens between a claim and its words in marks

/**
 * Where, within what a verb attributes, the quoted claim of somebody else begins: "blamed the press for its fuss about | Lee’s claim
 * that the mayor “ran the gang”", "… for the | suggestion by Lee that …". `end` where none does.
 */
export function claimWithin(reading: ParsedText, first: number, end: number): number {
  const { classes, marks } = reading;
  for (let i = first + 1; i + 2 < end; i++) {
    if (reading.quoteOf[i]! >= 0) return end;
    if (classes[i] !== Class.noun || !(marks[i]! & WordFeature.nominal)) continue;
    const that = thatBehindOwner(reading, i, end);
    const begins = that > 0 ? i : claimantBefore(reading, i, first);
    if (begins > first && isClaimQuoted(reading, that > 0 ? that : i + 1, end)) return begins;
  }
  return end;
}

/** The first token of "Lee’s" before a noun, with what stands before the name; -1 where there is none. */
function claimantBefore({ classes }: ParsedText, noun: number, floor: number): number {
  let i = noun - 1;
  while (i > floor && i > noun - LONGEST_OWNER && Any.inPhrase[classes[i]!] && classes[i] !== Class.possessive) i--;
  if (classes[i] !== Class.possessive || classes[i - 1] !== Class.name) return -1;
  while (i > floor && Any.inPhrase[classes[i - 1]!]) i--;
  return i;
}

/** "the suggestion by Ann Lee, a judge, | that": where the claim of a noun begins that has its owner behind it; -1 where it has none. */
export function thatBehindOwner(reading: ParsedText, noun: number, end: number): number {
  const { lower } = reading.prose;
  if (lower[noun + 1] !== 'by') return -1;
  const last = phraseEnd(reading, noun + 2, end);
  for (let i = last; i > noun + 2 && i < last + LONGEST_OWNER && i < end; i++) if (lower[i] === 'that') return i;
  return -1;
}

/** "that the mayor “ran the gang”", or words in marks at once. @param at behind the noun and its owner */
function isClaimQuoted(reading: ParsedText, at: number, end: number): boolean {
  const reach = reading.prose.lower[at] === 'that' ? QUOTATION_REACH : 2;
  for (let i = at; i < end && i < at + reach; i++) if (reading.quoteOf[i]! >= 0) return true;
  return false;
}
