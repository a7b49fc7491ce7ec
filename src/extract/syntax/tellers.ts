import { Class } from '../../lexicon/word-classes.js';
import { phraseEnd } from './noun-phrases.js';
import { Any, type ParsedText } from './parsed-text.js';
import { WordFeature } from './word-features.js';

/** A verb that may report; "accepted" only what is accepted as true. */
export const isCueVerb = ({ marks, prose }: ParsedText, i: number): boolean =>
  (marks[i]! & WordFeature.verb) !== 0 && (prose.lower[i + 1] === 'that' || !prose.lower[i]!.startsWith('accept'));

const LONGEST_PURPOSE = 8; // tokens

/** "…, with growers | taking to the streets to call it": a cue verb tells what they do it for. */
export function isToTell({ classes, marks }: ParsedText, gerund: number): boolean {
  for (let i = gerund + 1; i < gerund + LONGEST_PURPOSE && i + 1 < classes.length; i++) {
    if (classes[i] === Class.to && classes[i + 1] === Class.base) return (marks[i + 1]! & WordFeature.verb) !== 0;
    if (!Any.inPhrase[classes[i]!] && classes[i] !== Class.preposition && classes[i] !== Class.to) return false;
  }
  return false;
}

/** "They met – | Lee saying it was good": a name and what its bearer tells. */
export function namedTeller(reading: ParsedText, i: number): boolean {
  let verb = i;
  while (reading.classes[verb] === Class.name) verb++;
  return verb > i && reading.classes[verb] === Class.gerund && isCueVerb(reading, verb);
}

const QUOTED_REACH = 8; // tokens behind its verb

/** "but | the mayor called it “ours”", "and | Mrs Lee branding it a “farce”": a subject of its own, its verb and words in marks that it tells. */
export function tellsApart(reading: ParsedText, from: number, limit: number): boolean {
  const { classes, marks, quoteOf } = reading;
  const end = phraseEnd(reading, from, limit);
  let verb = end;
  while (Any.adverb[classes[verb] ?? Class.stop] || Any.auxiliary[classes[verb] ?? Class.stop]) verb++;
  if (end === from || !(marks[verb]! & WordFeature.verb) || !Any.verb[classes[verb] ?? Class.stop]) return false;
  for (let i = verb + 1; i < limit && i < verb + QUOTED_REACH; i++) {
    if (quoteOf[i]! >= 0) return true;
    if (classes[i] === Class.comma || (Any.finite[classes[i]!] && isCueVerb(reading, i))) return false;
  }
  return false;
}

const MARKS_REACH = 6; // tokens

/** "Lee, who | called it “wet”": a verb that tells, with words in marks soon behind it. */
export function tellsInMarks(reading: ParsedText, verb: number, limit: number): boolean {
  const { classes, marks, quoteOf } = reading;
  if (!(marks[verb]! & WordFeature.verb) || !(classes[verb] === Class.past || classes[verb] === Class.third))
    return false;
  for (let i = verb + 1; i < limit && i < verb + MARKS_REACH; i++) if (quoteOf[i]! >= 0) return true;
  return false;
}
