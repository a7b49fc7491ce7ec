import { Class } from '../../../lexicon/word-classes.js';
import { phraseEnd } from '../../syntax/noun-phrases.js';
import { Any, type ParsedText, sentenceEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import { opensWithName } from './inserted-cues.js';

/**
 * Whether the subject of a verb follows it, though what comes before looks like one. The parties “saw a country under pressure,” | said |
 * Ann Lee: what is quoted is no aside of theirs. "Lee, 52, of York, pleaded guilty today, | announced | District Attorney Ann Hale."
 */
export function isFollowedBySubject(reading: ParsedText, before: TokenSpan, group: VerbGroup): boolean {
  return standsBesideQuotation(reading, before, group.first) || isClauseBefore(reading, before, group);
}

/** Whether a quotation that ends in a comma comes right before the verb, and right after a subject from which no comma parts it. */
function standsBesideQuotation(reading: ParsedText, subject: TokenSpan, verb: number): boolean {
  const { classes, quoteOf, quoted } = reading;
  const quote = quoteOf[verb - 1]! >= 0 ? quoted[quoteOf[verb - 1]!]! : null;
  return (
    quote?.closed === true &&
    quote.last === verb - 1 &&
    classes[verb - 2] === Class.comma &&
    quote.last - quote.first > 3 &&
    subject.last <= quote.open &&
    (classes[subject.last] !== Class.comma || endsWithSubject(reading, verb + 1))
  );
}

/** "Lee, 52, of York, pleaded guilty today, | announced | District Attorney Ann Hale.": what comes before is what is announced. */
function isClauseBefore(reading: ParsedText, subject: TokenSpan, { first, head }: VerbGroup): boolean {
  return (
    first === head &&
    reading.classes[first - 1] === Class.comma &&
    reading.quoteOf[first - 1]! < 0 &&
    holdsMainVerb(reading, { first: subject.first, last: first - 1 }) &&
    endsWithSubject(reading, head + 1)
  );
}

/** Whether a finite verb is there, or behind the last comma, that is no relative clause's. */
function holdsMainVerb(reading: ParsedText, { first, last }: TokenSpan): boolean {
  let comma = last - 1;
  while (comma > first && reading.classes[comma - 1] !== Class.comma) comma--;
  return opensMainVerb(reading, first, last) || opensMainVerb(reading, comma, last);
}

function opensMainVerb({ classes }: ParsedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (classes[i] === Class.wh) return false;
    if (Any.finite[classes[i]!] === 1) return true;
  }
  return false;
}

/** "sole manager Hale Brothers Inc", "chairman-elect Ann Lee": what somebody is, without an article, and the name */
function endsInName(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { classes } = reading;
  if (classes[first] !== Class.noun && classes[first] !== Class.adjective) return false;
  const end = phraseEnd(reading, first, last);
  return classes[end - 1] === Class.name && end - first > 1;
}

/** “…,” said | Mr. Lee, who runs it. Not: “…,” said | Ann Lee was wrong. */
function endsWithSubject(reading: ParsedText, from: number): boolean {
  const subject = subjectAfter(reading, from, sentenceEnd(reading, from));
  if (!subject || !(opensWithName(reading, subject) || endsInName(reading, subject))) return false;
  const c = reading.classes[subject.last];
  return c === undefined || c === Class.stop || c === Class.comma || reading.prose.lower[subject.last] === '(';
}
