import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { isCapitalWord, Shape } from '../../../text/prose.js';
import { Any, isOf, type ParsedText, sentenceEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';

const TOLD_BEFORE = 60; // tokens before a line in which it was told whose the words are
const LONGEST_POINTER = 14; // tokens of a line that only points to them
const LONGEST_OF_TITLE = 10; // tokens of a heading
const GIVER_REACH = 10; // tokens between a document and who gave it

/** Who is announced to speak by a line that ends in a colon, and the words that announce it. */
export interface Introduction {
  readonly source: TokenSpan;
  readonly cue: TokenSpan;
}

/** Documents, and other words for what somebody has said: "his confidences", "the sayings of". */
const isOfWords = ({ prose }: ParsedText, i: number): boolean =>
  lexicon.has(prose.lower[i]!, 'own-words') || lexicon.has(prose.lower[i]!, 'document');

/**
 * Whose words a line announces that names nobody: "The statement is as follows:" after "a statement handed to the paper by Ann Lee", "Here
 * are some of them:" after "the letters of Dr. Roe"; and where words were printed: "the following statement in the Courier:".
 */
export function announcedWords(reading: ParsedText, first: number, colon: number): Introduction | null {
  const cue = { first: colon, last: colon + 1 };
  const printed = printedIn(reading, first, colon);
  if (printed) return { source: printed, cue };
  if (colon - first > LONGEST_POINTER || !pointsBack(reading, first, colon)) return null;
  const source = giverBefore(reading, first);
  return source && { source, cue };
}

/** Whose words a heading announces: "Stanforth's Message to Bergholt" over the quotation, "Statement by Secretary Hale, …" some lines above. */
export const titledWords = (reading: ParsedText, from: number): Introduction | null =>
  ownedTitle(reading, from) ?? statementBy(reading, from) ?? relatedWords(reading, from);

/** "figures that were, in the words of | the council's own auditor, | “not worth the paper”", "“a farce”, in the words of Ann Lee": within one sentence. */
export function inWordsOf(reading: ParsedText, from: number, behind: number): Introduction | null {
  const { lower, sentenceOf, size } = reading.prose;
  const leadsToWords = (i: number): boolean =>
    /^(?:words|view|opinion|judgment|judgement|phrase)$/.test(lower[i]!) &&
    lower[i + 1] === 'of' &&
    lower[i - 1] === 'the' &&
    lower[i - 2] === 'in';
  const owned = inOnesWords(reading, from);
  if (owned) return owned;
  if (lower[from - 1] === ',') {
    for (let i = from - 3; i >= 0 && i > from - LONGEST_SUBJECT && sentenceOf[i] === sentenceOf[from - 1]; i--) {
      const quotes = lower[i + 1] === 'quote' && lower[i] === 'to'; // "to quote | the late Ann Lee, | “…”"
      if (!quotes && !leadsToWords(i)) continue;
      const source = subjectAfter(reading, i + 2, from - 1);
      return source && { source, cue: { first: quotes ? i : i - 2, last: i + 2 } };
    }
  }
  const at = lower[behind] === ',' ? behind + 1 : behind;
  if (at + 4 >= size || !leadsToWords(at + 2)) return null;
  const source = subjectAfter(reading, at + 4, sentenceEnd(reading, at));
  return source && { source, cue: { first: at, last: at + 4 } };
}

/** "Tern was, in | Ann Lee | ’s own words, “wet”" */
function inOnesWords({ prose, classes }: ParsedText, from: number): Introduction | null {
  const { lower } = prose;
  const words = lower[from - 1] === ',' ? from - 2 : from - 1;
  if (lower[words] !== 'words') return null;
  const owner = lower[words - 1] === 'own' ? words - 2 : words - 1;
  if (owner < 2 || classes[owner] !== Class.possessive) return null;
  let i = owner - 1;
  while (i > 0 && i > owner - GIVER_REACH && Any.inPhrase[classes[i]!]) i--;
  return lower[i] === 'in' ? { source: { first: i + 1, last: owner }, cue: { first: i, last: words + 1 } } : null;
}

const LONGEST_SUBJECT = 32; // tokens
const RELATED_REACH = 120;
const RELATED = /^(?:related|read|quoted|given|published|told|submitted|printed|reported|recited)$/;

/** "The sayings of | Dr. Roe | were reported to the guild": whose words follow in marks. */
function relatedWords(reading: ParsedText, from: number): Introduction | null {
  const { lower, shapes, paragraphOf } = reading.prose;
  if (!(shapes[from]! & Shape.opens)) return null;
  for (
    let i = from - 3;
    i > 0 && i > from - RELATED_REACH && paragraphOf[from]! - paragraphOf[i]! <= STATEMENT_PARAGRAPHS;
    i--
  ) {
    if (!/^(?:was|were)$/.test(lower[i]!) || !RELATED.test(lower[i + 1]!)) continue;
    for (let at = i - 1; at > 0 && at > i - LONGEST_SUBJECT; at--) {
      if (!isOfWords(reading, at) || lower[at + 1] !== 'of') continue;
      const source = subjectAfter(reading, at + 2, i);
      return source && { source, cue: { first: i, last: i + 2 } };
    }
  }
  return null;
}

const STATEMENT_PARAGRAPHS = 2; // between the heading and words of the statement
const STATEMENT_TOKENS = 400;

/** Statement by | Secretary Hale */
function statementBy(reading: ParsedText, from: number): Introduction | null {
  const { lower, shapes, paragraphOf } = reading.prose;
  if (!/^[.?!:]$/.test(lower[from - 1] ?? '.') && !(shapes[from]! & Shape.opens)) return null;
  for (let i = from - 1; i >= 0 && i > from - STATEMENT_TOKENS; i--) {
    if (paragraphOf[from]! - paragraphOf[i]! > STATEMENT_PARAGRAPHS) return null;
    if (!(shapes[i]! & Shape.opens) || lower[i + 1] !== 'by' || lower[i] !== 'statement') continue;
    const source = subjectAfter(reading, i + 2, from);
    return source && { source, cue: { first: i, last: i + 2 } };
  }
  return null;
}

function ownedTitle(reading: ParsedText, from: number): Introduction | null {
  const { prose, classes } = reading;
  const { paragraphOf, lower } = prose;
  if (!(prose.shapes[from]! & Shape.opens) || from === 0 || /^[:.?!]$/.test(lower[from - 1]!)) return null;
  for (let i = from - 1; i > 0 && i > from - LONGEST_OF_TITLE && paragraphOf[i] === paragraphOf[from - 1]; i--) {
    const isOwned =
      classes[i] === Class.possessive || (reading.scan?.plainWords(i, i + 1) === 0 && lower[i + 2] === 'to');
    if (!isOwned || !isOfWords(reading, i + 1)) continue;
    if (from - 1 - i > LONGEST_OF_TITLE || Any.finite[classes[i - 1]!]) return null;
    let opens = i;
    while (opens > 0 && paragraphOf[opens - 1] === paragraphOf[i]) opens--;
    // "Stanfordz Message": a machine has read the possessive as a part of the name
    const last = classes[i] === Class.possessive ? i : i + 1;
    return last - opens <= 4 ? { source: { first: opens, last }, cue: { first: i + 1, last: i + 2 } } : null;
  }
  return null;
}

/** "The following is | Father Moyle | 's explanation of the letter:" */
export function followingWords(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { lower } = reading.prose;
  for (let i = first; i < colon; i++) {
    if (reading.classes[i] !== Class.possessive || !isOfWords(reading, i + 1)) continue;
    if (!lower.slice(first, i).includes('following')) return null;
    const source = subjectBefore(reading, i, first);
    return source && { source, cue: { first: i + 1, last: i + 2 } };
  }
  return null;
}

/** "The Swedish noou~ statement Tclls:": in a scan, whose statement a line tells of though its verb cannot be read. */
export function statementLine(
  { prose, scan, ...reading }: ParsedText,
  first: number,
  colon: number,
): Introduction | null {
  const { lower, shapes } = prose;
  if (!scan) return null;
  for (let noun = colon - 1; noun > first && noun > colon - VERB_REACH; noun--) {
    if (!isOfWords({ prose, scan, ...reading }, noun)) continue;
    for (let the = noun - 2; the >= first && the > noun - GIVER_REACH; the--) {
      if (lower[the] !== 'the' || !(shapes[the + 1]! & Shape.capital)) continue;
      let last = the + 1;
      while (last < noun && isCapitalWord(shapes[last]!)) last++;
      return { source: { first: the, last }, cue: { first: noun, last: noun + 1 } };
    }
  }
  return null;
}

const VERB_REACH = 4; // tokens between the statement and the colon

/** the following statement in the columns of | the Courier */
function printedIn(reading: ParsedText, first: number, colon: number): TokenSpan | null {
  const { lower } = reading.prose;
  for (let i = first; i + 3 < colon; i++) {
    if (lower[i] !== 'following' || !isOfWords(reading, i + 1) || lower[i + 2] !== 'in') continue;
    let from = i + 3;
    for (let at = from; at < colon && at < from + 5; at++) if (lower[at] === 'of') from = at + 1;
    return subjectAfter(reading, from, colon);
  }
  return null;
}

/** "The Courier | has the following to say | of our mayor:", "The Courier | prints the following |:" */
export function hasToSay(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { lower } = reading.prose;
  for (let i = colon - 1; i > first + 1; i--) {
    const says = lower[i] === 'say' && lower[i - 1] === 'to';
    if (!says && !(i >= colon - 2 && lower[i] === 'following' && lower[i - 1] === 'the')) continue;
    const object = says ? i - 2 : i;
    let verb = object;
    while (verb > first && /^(?:the|following|this|these|things)$/.test(lower[verb]!)) verb--;
    if (verb === object || !(says ? /^(?:has|have|had)$/ : PRINTS).test(lower[verb]!)) return null;
    const source = subjectBefore(reading, verb, first);
    return source && { source, cue: { first: verb, last: i + 1 } };
  }
  return null;
}

/** What a paper does with words that it quotes. */
const PRINTS =
  /^(?:has|had|have|prints|printed|publishes|published|gives|gave|contains|contained|speaks|makes|made|says|said|writes|wrote|issues|issued|sends|sent|offers|offered|adds|added|tells|told|utters|uttered)$/;

/** Whether a line names nobody and speaks of words told before: "the statement", "extracts from it". */
function pointsBack(reading: ParsedText, first: number, colon: number): boolean {
  const { lower, shapes } = reading.prose;
  let points = false;
  for (let i = first; i < colon; i++) {
    const isName = reading.classes[i] === Class.name && !lexicon.has(lower[i]!, 'function-word'); // "Is"
    if (i > first && shapes[i]! & Shape.capital && isName) return false;
    if (/^(?:he|she|they|we|i|who)$/.test(lower[i]!)) return false;
    points ||= /^(?:them|it)$/.test(lower[i]!) && /^(?:of|from|in)$/.test(lower[i - 1] ?? '');
    points ||= isOfWords(reading, i) && lower[i - 1] === 'the';
  }
  return points;
}

/** "the letters of | Dr. Roe", "Dr. Roe | 's diary", "a statement handed to the paper by | Ann Lee" */
function giverBefore(reading: ParsedText, line: number): TokenSpan | null {
  const { prose, classes } = reading;
  for (let i = line - 1; i > 0 && i > line - TOLD_BEFORE; i--) {
    if (reading.quoteOf[i]! >= 0 || !isOfWords(reading, i)) continue;
    if (classes[i - 1] === Class.possessive) return subjectBefore(reading, i - 1, Math.max(0, i - LONGEST_OF_TITLE));
    const gives = /^(?:handed|given|issued|made|sent|written|prepared|released|put)$/.test(prose.lower[i + 1] ?? '');
    for (let by = i + 1; by < line && by <= (gives ? i + GIVER_REACH : i + 1); by++) {
      if (!/^(?:by|from|of)$/.test(prose.lower[by]!)) continue;
      const source = subjectAfter(reading, by + 1, line);
      if (source && classes[source.first] !== Class.pronoun) return source;
    }
  }
  return null;
}

/** "Rovers chairman Sir Keith Lee: “…”": the paragraph is what he says. */
export function opensParagraphWithRole(reading: ParsedText, first: number, colon: number): boolean {
  const { shapes } = reading.prose;
  if (!(shapes[first]! & Shape.opens) || !(shapes[colon - 1]! & shapes[colon - 2]! & Shape.capital)) return false;
  return (
    behindCaption(reading, first) > first ||
    isOf(reading, colon - 3, 'role-head') ||
    isOf(reading, colon - 4, 'role-head')
  );
}

/** "Media caption | Dame Ann Lee: “…”" */
export const behindCaption = ({ prose: { lower } }: ParsedText, first: number): number =>
  lower[first + 1] === 'caption' ? first + 2 : first;
