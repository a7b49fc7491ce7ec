import { isPluralRole } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { phraseEnd } from './noun-phrases.js';
import { isOf, type ParsedText, type TokenSpan } from './parsed-text.js';
import type { Segment } from './subject-segments.js';

/** "It came after | William Lee, a judge, | ruled": a name behind a word that opens a clause, and what is said of it between commas. */
export function subjectOfLaterClause(reading: ParsedText, segments: readonly Segment[]): TokenSpan | null {
  const { classes, prose } = reading;
  const apposed = segments[1];
  const before = segments[2];
  if (!apposed || !before?.verbal || before.last <= before.first) return null;
  // "after its lender, | Norrbank, | refused"
  const isKind = classes[before.last - 1] === Class.noun && isAllNames(reading, apposed);
  if (!isKind && classes[before.last - 1] !== Class.name) return null;
  if (!isKind && !/^(?:an?|the|who)$/.test(prose.lower[apposed.first]!)) return null;
  for (let i = before.last - 2; i >= before.first && i > before.last - LONGEST_TITLED_NAME; i--)
    if (/^(?:after|before|because|when|while|as|since|until|once|although|though|and|but|if)$/.test(prose.lower[i]!))
      return phraseEnd(reading, i + 1, before.last) === before.last ? { first: i + 1, last: apposed.last } : null;
  return null;
}

/** "Jailing him, | the judge, Recorder Ann Lee, | said": an office with its holder between commas, behind whatever opens the sentence. */
export function officeBeforeName(reading: ParsedText, [, holder, office, lead]: readonly Segment[]): TokenSpan | null {
  if (!holder || !office || !lead || office.verbal || reading.prose.lower[office.first] !== 'the') return null;
  // not "Lee, the head of the paper, The Weekly Post, said"
  if (!/ing$|^(?:as|after|before|when|while|in|at|on|with)$/.test(reading.prose.lower[lead.first]!)) return null;
  const head = phraseEnd(reading, office.first, office.last) - 1;
  if (!isOf(reading, head, 'role-head') || isPluralRole(reading.prose.lower[head]!)) return null;
  return isNameOnly(reading, holder) ? { first: office.first, last: holder.last } : null;
}

const LONGEST_TITLED_NAME = 10; // tokens of a name with its title

export function isAllNames({ classes }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (classes[i] !== Class.name) return false;
  return last > first;
}

export const isNameOnly = (reading: ParsedText, span: TokenSpan): boolean =>
  span.last - span.first >= 2 && isAllNames(reading, span);
