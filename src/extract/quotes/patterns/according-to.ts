import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { Any, type ParsedText, sentenceEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { CuedAttribution } from '../attribution.js';
import { holdsVerb, sentenceBefore, startOfClause } from '../clause-before.js';

/** "According to Lee, …" and "…, according to Lee". */
export function accordingTo(reading: ParsedText, i: number, floor: number): CuedAttribution | null {
  const { prose, classes } = reading;
  if (prose.lower[i] !== 'according' || prose.lower[i + 1] !== 'to') return null;
  if (isInsertedAfterThat(reading, i) || isSaidBefore(reading, i)) return null;
  if (i > 0 && BY_MEASURE.test(prose.lower[i - 1]!)) return null;
  const limit = sentenceEnd(reading, i);
  const named = subjectAfter(reading, i + 2, limit);
  if (!named) return null;
  const sentence = sentenceBefore(reading, i, floor);
  const source = i - sentence < 3 ? withoutOpenApposition(reading, named, limit) : named;
  const cue = { first: i, last: i + 2 };
  let content: TokenSpan;
  let rest: TokenSpan | null = null;
  if (i - sentence >= 3 || (i > sentence && reading.quoteOf[i - 1]! >= 0)) {
    const first = startOfClause(reading, i, sentence);
    let last = i;
    while (last > first && reading.quoteOf[last - 1]! < 0 && classes[last - 1] === Class.comma) last--;
    content = { first, last };
    if (!holdsVerb(reading, first, last) && classes[source.last] === Class.comma && source.last + 2 < limit) {
      if (tellsWhoSaid(reading, source.last + 1, limit)) return null;
      rest = { first: source.last + 1, last: clauseEnd(reading, source.last + 1) };
    }
  } else {
    let first = source.last;
    while (first < limit && (classes[first] === Class.comma || prose.lower[first] === ':')) first++;
    if (tellsWhoSaid(reading, first, limit)) return null;
    content = { first, last: first < limit ? clauseEnd(reading, first) : first };
  }
  if (rest === null && content.first < i && isToldBySomebody(reading, content)) return null;
  return content.last > content.first
    ? { source, cue, content: rest ? [content, rest] : [content], family: 'speech', rule: 'according-to' }
    : null;
}

/** "The clerk said the bridge cost £40, | according to an estimate": who says it is named before, and the rest is what was said. */
function isToldBySomebody(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { classes, quoteOf, prose } = reading;
  for (let i = first + 1; i + 3 < last && i < first + LONGEST_TELLER; i++) {
    if (quoteOf[i]! >= 0) return false;
    if (!/^(?:said|told)$/.test(prose.lower[i]!) || classes[i - 1] !== Class.name || prose.lower[i + 1] === ',')
      continue;
    const subject = subjectBefore(reading, i, first);
    return subject !== null && subject.first === first && subject.last === i && !subject.relative;
  }
  return false;
}

const LONGEST_TELLER = 16; // tokens

/** "calculated | according to the tonnage" */
const BY_MEASURE = /^(?:calculated|measured|weighted|ranked|sorted|graded|classified|divided|assigned|var(?:y|ies))$/;

/** "According to | reports, | the number of boats fell": no comma closes what follows the first one, which is no apposition. */
function withoutOpenApposition({ classes }: ParsedText, { first, last }: TokenSpan, limit: number): TokenSpan {
  if (last >= limit || classes[last] === Class.comma) return { first, last };
  for (let i = last - 1; i > first; i--) if (classes[i] === Class.comma) return { first, last: i };
  return { first, last };
}

/** According to the officer, | Lee said: “…”, | Lee wrote in a letter, “…”, | Lee told the board that it was “wet” */
function tellsWhoSaid(reading: ParsedText, from: number, limit: number): boolean {
  const { marks, prose, classes, quoteOf } = reading;
  for (let i = from; i + 2 < limit && i < from + CLAUSE_START; i++) {
    if (!(marks[i]! & WordFeature.asks)) continue;
    const named = /^(?:said|told|wrote|texted|asked)$/.test(prose.lower[i]!) && classes[i - 1] === Class.name;
    for (let at = i + 1; at + 1 < limit && at < i + (named ? WORDS_REACH : 2); at++) {
      if (quoteOf[at]! >= 0) return named && at > i + 1;
      if (/^[:,]$/.test(prose.lower[at]!) && prose.shapes[at + 1]! & Shape.quote) return true;
      if (classes[at] === Class.comma) return false;
    }
    return false;
  }
  return false;
}

const WORDS_REACH = 14; // tokens between who said something and words in marks

const CLAUSE_START = 10; // tokens

/** “I never met him,” Lee said, | according to the officer. “I was away.”: words in marks are whose verb stands beside them. */
function isSaidBefore(reading: ParsedText, i: number): boolean {
  const { classes, marks, quoteOf, prose } = reading;
  if (prose.lower[i - 1] !== ',') return false;
  if (isSaidByBefore(reading, i - 1)) return true;
  let verb = i - 2;
  while (verb > i - LONGEST_TOLD && Any.inPhrase[classes[verb] ?? Class.stop]) verb--; // told the board afterwards, |
  while (verb > i - LONGEST_TOLD && Any.adverb[classes[verb] ?? Class.stop]) verb--;
  while (verb > i - LONGEST_TOLD && Any.inPhrase[classes[verb] ?? Class.stop]) verb--;
  if (verb < 1 || !(marks[verb]! & WordFeature.asks)) return false;
  const subject = subjectBefore(reading, verb, sentenceBefore(reading, i, 0));
  if (subject === null || subject.relative || subject.first === 0) return false;
  // "The weirs were hit, | Ann Lee told Selby Radio, according to the Herald"
  const isTold = /^(?:said|told)$/.test(prose.lower[verb]!) && classes[subject.first - 1] === Class.comma;
  return isTold || quoteOf[subject.first - 1]! >= 0;
}

/** "The blast hit the hall, | said the vicar, Ann Lee, | according to the Herald" */
function isSaidByBefore(reading: ParsedText, comma: number): boolean {
  const { classes, prose } = reading;
  for (let i = comma - 2; i > 0 && i > comma - LONGEST_INVERTED; i--)
    if (prose.lower[i] === 'said' && classes[i - 1] === Class.comma && prose.sentenceOf[i] === prose.sentenceOf[comma])
      return subjectAfter(reading, i + 1, comma + 1)?.last === comma;
  return false;
}

const LONGEST_INVERTED = 14; // tokens
const LONGEST_TOLD = 8; // tokens

/** "Lee said that, according to the report, …": an aside within what another cue attributes. */
export const isInsertedAfterThat = ({ prose }: ParsedText, i: number): boolean =>
  i > 2 && prose.lower[i - 1] === ',' && prose.lower[i - 2] === 'that';
