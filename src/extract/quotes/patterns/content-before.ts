import { ComplementFrame, type Cue } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import { longPhraseEnd } from '../../syntax/noun-phrases.js';
import {
  Any,
  isOf,
  isQuoteMark,
  type ParsedText,
  quoteStart,
  sentenceEnd,
  sentenceStart,
  type TokenSpan,
} from '../../syntax/parsed-text.js';
import { WordFeature } from '../../syntax/word-features.js';
import { holdsVerb, startOfClause } from '../clause-before.js';
import { skipAsides } from '../complements/cue-asides.js';
import type { VerbContext } from '../cue-context.js';
import { isWorkTitle } from '../work-titles.js';

/** What is said, before its cue; `comma`: a quotation whose closing comma tells that a cue must follow. */
export interface PrecedingContent extends TokenSpan {
  readonly comma: boolean;
  /** that quotation opens its sentence, so that nothing else can be said */
  readonly whole: boolean;
}

/** What comes before the subject at `at`, when it can be what is said: a quotation, or a clause and a comma. */
export function contentBefore(
  context: VerbContext,
  at: number,
  taken: Uint8Array,
  amid: boolean,
): PrecedingContent | null {
  const { reading, floor } = context;
  const { classes, prose, quoteOf, quoted } = reading;
  let k = at - 1;
  let comma = false;
  if (k < 0 || prose.paragraphOf[k] !== prose.paragraphOf[at]) return null;
  if (classes[k] === Class.comma && k > 0 && quoteOf[k - 1]! >= 0 && quoteOf[k]! < 0) {
    k--; // “…”, she said
    comma = true;
  }
  if (quoteOf[k]! >= 0 && isQuoteMark(reading, k)) {
    const quote = quoted[quoteOf[k]!]!;
    if (quote.last !== k || isWorkTitle(reading, quote)) return null;
    const open = quoteStart(quote);
    const sentence = sentenceStart(reading, open);
    const apart = open > sentence && /^[:,—–-]+$/.test(prose.lower[open - 1]!);
    // Captain Ann Lee: “We ran.” Jo Roe said: “…”
    const isOfLine = prose.lower[open - 1] === ':' && prose.lower[k - 1] === '.';
    if (apart && (isOfLine || isToldBefore(reading, open))) return null;
    const first = apart ? open : startOfClause(reading, open, sentence);
    comma ||= classes[k - 1] === Class.comma;
    const emphatic = /^[?!]$/.test(prose.lower[k - 1]!) && open === sentence;
    comma = (comma || emphatic) && (open === sentence || apart || quote.last - quote.first > 3);
    const whole = comma && (open === sentence || apart);
    for (let i = first; i < k; i++) if (taken[i]) return { first: open, last: k + 1, comma, whole };
    return { first, last: k + 1, comma, whole };
  }
  if (k < floor) return null;
  if (classes[k] !== Class.comma || quoteOf[k]! >= 0) return null;
  const first = startOfClause(reading, k, Math.max(floor, sentenceStart(reading, at)));
  if (k <= first) return null;
  if (OPENS_ASKED.test(prose.lower[first]!) && quoteOf[first]! < 0) return null;
  if (!amid && !mayBeSaid(context, first, k)) return null;
  return { first, last: k, comma: false, whole: false };
}

/** "Pressed on it, Lee conceded: …": what somebody was asked */
const OPENS_ASKED = /^(?:asked|challenged|pressed|questioned|quizzed)$/;

const SHORTEST_CLOSED = 5; // tokens

/** Whether what stands before a comma may be what is said, though no verb of it was read where "Lee said" closes the sentence. */
function mayBeSaid({ reading, group, cue }: VerbContext, first: number, comma: number): boolean {
  if (comma - first < 2) return false;
  const closes = comma - first >= SHORTEST_CLOSED && cue !== null && closesSentence(reading, group.head, cue);
  const isLed = isLeadIn(reading, first);
  if (isLed && THOUGHT.test(reading.prose.lower[first]!) && !hasPause(reading, first, comma)) return false; // "Assuming it was late, Lee wrote back"
  // "Planned works were stopped, Lee said.", "In real terms prices fell, Lee said."
  if (isLed && closes && (!isOf(reading, first, 'lead-opener') || holdsVerb(reading, first, comma))) return true;
  if (isLed && !holdsMainClause(reading, first, comma) && !isGerundSubject(reading, first, comma)) return false;
  const isHeadline = reading.prose.paragraphOf[first] === 0 && holdsPlan(reading, first, comma);
  return holdsVerb(reading, first, comma) || isHeadline || (closes && !isLed);
}

/** why somebody speaks, and nothing that is said */
const THOUGHT =
  /^(?:assuming|believing|expecting|fearing|feeling|figuring|hoping|imagining|knowing|reali[sz]ing|reckoning|sensing|supposing|suspecting|thinking)$/;

function hasPause({ classes }: ParsedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classes[i] === Class.comma) return true;
  return false;
}

/** "… , Lee | said here today.": a verb that quotes, behind which nothing is told. */
function closesSentence(reading: ParsedText, head: number, { frames }: Cue): boolean {
  if (!(frames & ComplementFrame.quote) || !(reading.marks[head]! & WordFeature.asks)) return false;
  const limit = sentenceEnd(reading, head);
  const told = frames & ComplementFrame.addressee ? longPhraseEnd(reading, head + 1, limit) : head + 1;
  const end = skipAsides(reading, told, limit);
  return end >= limit || reading.classes[end] === Class.stop;
}

/** he said, | “…,” the court heard: the words are of whoever said them, not of who tells of it */
const isToldBefore = ({ classes, marks, prose }: ParsedText, open: number): boolean =>
  prose.lower[open - 1] === ',' &&
  (marks[open - 2]! & WordFeature.asks) !== 0 &&
  (classes[open - 2] === Class.past || classes[open - 2] === Class.third) &&
  (classes[open - 3] === Class.pronoun || classes[open - 3] === Class.name || classes[open - 3] === Class.conjunction);

/** "Bridge to stay shut", as headlines write what will be */
export function holdsPlan({ prose: { lower }, classes }: ParsedText, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (lower[i] === 'to' && (classes[i + 1] === Class.base || lower[i + 1] === 'be')) return true;
  return false;
}

/** Whether a comma parts a lead from a clause of its own: "Although trade is healthy, | the port has shrunk | , Lee said" */
function holdsMainClause(reading: ParsedText, lead: number, end: number): boolean {
  const { classes, quoteOf, marks } = reading;
  for (let i = lead + 1; i + 2 < end; i++) {
    if (classes[i] !== Class.comma || quoteOf[i]! >= 0) continue;
    const isGerund = classes[i + 1] === Class.gerund && !(marks[i + 1]! & WordFeature.verb); // "kneading may return"
    if ((isGerund || Any.opensPhrase[classes[i + 1]!]) && holdsVerb(reading, i + 1, end)) return true;
  }
  return false;
}

/** "Rowing at night is not thought to be safe | , Lee said": the gerund is the subject. */
function isGerundSubject({ classes, marks }: ParsedText, gerund: number, end: number): boolean {
  if (classes[gerund] !== Class.gerund || marks[gerund]! & WordFeature.verb) return false;
  for (let i = gerund + 1; i < end; i++) {
    if (classes[i] === Class.comma || classes[i] === Class.wh || marks[i]! & WordFeature.relative) return false;
    if (Any.finite[classes[i]!]) return true;
  }
  return false;
}

export const isLeadIn = (reading: ParsedText, i: number): boolean =>
  isOf(reading, i, 'lead-opener') ||
  reading.classes[i] === Class.gerund ||
  reading.classes[i] === Class.participle ||
  reading.prose.lower[i] === 'asked';
