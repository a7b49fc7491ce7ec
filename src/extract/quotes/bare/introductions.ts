import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { Shape } from '../../../text/prose.js';
import { phraseEnd } from '../../syntax/noun-phrases.js';
import {
  Any,
  isOf,
  isStop,
  type ParsedText,
  quoteEnd,
  quoteStart,
  sentenceStart,
  type TokenSpan,
} from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import { governingSubject, isAbleToSpeak } from '../sources/governing-subjects.js';
import { isNobodys } from '../sources/nobodys.js';
import { announcedWords, hasToSay, type Introduction, inWordsOf, statementLine, titledWords } from './given-words.js';
import { announcedAbove, behindColonDirt, partedVerb, saidBefore, talkedOf } from './lost-openings.js';
import { fromWhom, nameLine, ownerOfWords } from './name-lines.js';
import { endsInPast, mayBeSomebody } from './subjects-ahead.js';
import { viewpointOf } from './viewpoints.js';

const LONGEST_INTRODUCTION = 60; // tokens of a line that announces a quotation
const LONGEST_STATEMENT_LINE = 100; // of a paragraph that tells of a statement

/**
 * The line that introduces a quotation: "Harriet Colby, the chief executive, said:" and the quotation in the next paragraph, "Tributes
 * came from Ann Lee: “…”", "The mayor put it more briefly: “…”", "Lee had this to say: “…”", "Union leader Ann Lee:". Null where the
 * quotation does not follow a colon, or where nobody can be read from the line.
 */
export function introductionOf(reading: ParsedText, quote: Quoted): Introduction | null {
  const from = quoteStart(quote);
  return (
    announcedAt(reading, behindColonDirt(reading, from), endsAt(reading, quoteEnd(quote))) ??
    lostColon(reading, from) ??
    saidBefore(reading, from) ??
    titledWords(reading, from) ??
    askedWords(reading, from) ??
    captionOf(reading, from) ??
    inWordsOf(reading, from, quoteEnd(quote)) ??
    announcedAbove(reading, from)
  );
}

/** "The head of the board said ' | "…": a scan has lost the colon at the end of the paragraph before. */
function lostColon(reading: ParsedText, from: number): Introduction | null {
  const { prose, marks, scan } = reading;
  if (!scan) return null;
  let verb = from - 1;
  while (verb > 0 && /^['’.,;|-]$/.test(prose.lower[verb]!)) verb--;
  const parted = partedVerb(reading, /^[!:]$/.test(prose.lower[verb] ?? '') ? verb - 1 : verb);
  if (parted) return parted;
  if (verb < 1 || !(prose.shapes[from]! & Shape.opens) || !(marks[verb]! & WordFeature.asks)) return null;
  return whoseVerb(reading, sentenceStart(reading, verb), verb + 1);
}

/** "| Lee | posted a picture with the caption, “…”": whose words stand beside something. */
function captionOf(reading: ParsedText, from: number): Introduction | null {
  const { prose, classes } = reading;
  const noun = /^[,:]$/.test(prose.lower[from - 1] ?? '') ? from - 2 : from - 1;
  if (noun < 3 || !BESIDE_PICTURES.test(prose.lower[noun]!)) return null;
  let at = noun - 1;
  while (at > 0 && at > noun - 4 && (classes[at] === Class.adjective || classes[at] === Class.determiner)) at--;
  if (!/^(?:with|alongside|under|beside)$/.test(prose.lower[at]!)) return null;
  const source = governingSubject(reading, at);
  const mayWrite = source && (mayBeSomebody(reading, source) || isAbleToSpeak(reading, source));
  return mayWrite ? { source, cue: { first: at, last: noun + 1 } } : null;
}

const BESIDE_PICTURES = /^(?:caption|words|message|hashtag|slogan|comment|note)$/;

/** "| Lee | ’s verdict? “…", "| Her | advice to newcomers? “…”": a question without a verb, which the quotation answers. */
function askedWords(reading: ParsedText, from: number): Introduction | null {
  const { prose, classes, quoteOf } = reading;
  const mark = from - 1;
  if (mark < 2 || prose.lower[mark] !== '?' || quoteOf[mark]! >= 0 || prose.shapes[from]! & Shape.opens) return null;
  const first = sentenceStart(reading, mark);
  if (mark - first > LONGEST_ASKED_WORDS) return null;
  for (let i = first; i < mark; i++) if (Any.finite[classes[i]!] || classes[i] === Class.wh) return null;
  const owner = ownerOfWords(reading, { first, last: phraseEnd(reading, first, mark) });
  return owner && { source: owner, cue: { first: owner.last, last: mark } };
}

const LONGEST_ASKED_WORDS = 10; // tokens

export const endsAt = (reading: ParsedText, at: number): boolean =>
  at >= reading.prose.size || (reading.prose.shapes[at]! & Shape.first) !== 0 || isStop(reading, at);

/** Who is announced to speak by the line that ends with the colon at a token; null where it is none, or announces nobody. */
export function announcedAt(reading: ParsedText, last: number, isWhole = true): Introduction | null {
  const { prose, quoteOf } = reading;
  const colon = /^(?:—|–|-|--)$/.test(prose.lower[last] ?? '') ? last - 1 : last; // "as follows:—"
  if (colon < 1 || prose.lower[colon] !== ':' || quoteOf[colon]! >= 0) return null;
  const first = Math.max(sentenceStart(reading, colon), colon - LONGEST_INTRODUCTION);
  if (first >= colon) return null;
  return (
    hasToSay(reading, first, colon) ??
    announcedWords(reading, first, colon) ??
    fromWhom(reading, first, colon) ??
    misreadVerb(reading, first, colon) ??
    whoseVerb(reading, first, colon) ??
    // Fun Facts: “Where Is My Coat” goes on to lead
    (isWhole ? nameLine(reading, first, colon) : null) ??
    statementLine(reading, first, colon)
  );
}

/** The subject of the last verb of saying before the colon, else of the line's first finite verb. */
function whoseVerb(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { classes, marks, quoteOf, prose } = reading;
  const isLed = isOf(reading, first, 'lead-opener');
  let main = -1;
  for (let i = first; i < colon; i++) {
    const isVerb =
      Any.finite[classes[i]!] ||
      (main < 0 &&
        (/^(?:put|worded|phrased)$/.test(reading.prose.lower[i]!) || (i === colon - 1 && endsInPast(reading, i))));
    if (quoteOf[i]! >= 0 || !isVerb || reading.prose.lower[i] === 'following') continue;
    let head = i;
    while (head < colon - 1 && head < i + 5 && !Any.verb[classes[head]!]) head++;
    if (!Any.verb[classes[head]!]) head = i;
    const asks = (marks[head]! & WordFeature.asks) !== 0 && classes[head - 1] !== Class.to;
    if (!asks && classes[i - 1] === Class.wh && main < 0) continue; // "Lee, who | keeps | the boat, put it simply:"
    // "Lee had a dig at those who | had written | her off:"
    if (
      main >= 0 &&
      prose.lower[i - 1] === 'who' &&
      colon - head > 1 &&
      !/^(?:told|tells|said|says|added)$/.test(prose.lower[head]!)
    )
      continue;
    if (main < 0 || asks || (isLed && isMainVerb(reading, head, first))) main = head;
    i = head;
  }
  if (main < 0) main = talkedOf(reading, first, colon);
  if (main >= 0 && reading.prose.lower[main] === 'received') return null; // a letter of somebody else's
  if (main < 0 || (reading.scan && lexicon.has(reading.prose.lower[main]!, 'misread-he'))) return null;
  const group = verbGroupAt(reading, main, first);
  if (group.passive) return null;
  if (/^(?:that|this|it|which)$/.test(reading.prose.lower[group.first - 1] ?? '')) return null;
  const source = subjectBefore(reading, group.first, first);
  if (!source || source.relative || isNobodys(reading, source)) return null;
  const cue = { first: group.first, last: main + 1 };
  const owner = ownerOfWords(reading, source);
  if (owner) return { source: owner, cue };
  if (marks[main]! & WordFeature.verb || isAbleToSpeak(reading, source)) return { source, cue };
  return { source: viewpointOf(reading, first, colon) ?? namedAtEnd(reading, main + 1, colon) ?? source, cue };
}

/** "The catch does not surprise | the warden Ann Lee |: “…”": who is named last, where nothing before can speak. */
function namedAtEnd(reading: ParsedText, behind: number, colon: number): TokenSpan | null {
  const { classes } = reading;
  if (classes[colon - 1] !== Class.name || classes[colon - 2] !== Class.name) return null;
  let first = colon - 2;
  while (first > behind && Any.inPhrase[classes[first - 1]!]) first--;
  return { first, last: colon };
}

/** "When Roe died, Lee | released | a statement:": a verb behind the lead and in no relative clause. */
const isMainVerb = ({ classes }: ParsedText, head: number, first: number): boolean =>
  (classes[head] === Class.past || classes[head] === Class.third) &&
  classes[head - 1] !== Class.wh &&
  classes.subarray(first, head).includes(Class.comma);

/** "Dr. Lee aald:", "the writer nays:": a verb that a machine has misread, and no other before it. */
function misreadVerb(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { prose, scan } = reading;
  const verb = colon - 1;
  if (!scan || verb <= first || prose.shapes[verb]! & Shape.capital || !(prose.shapes[verb]! & Shape.word)) return null;
  if (scan.plainWords(verb, colon) > 0 && !lexicon.has(prose.lower[verb]!, 'misread-saying')) return null;
  const source = subjectBefore(reading, verb, first);
  if (!source || source.relative) return null;
  return mayBeSomebody(reading, source) || isOf(reading, source.last - 1, 'role-head')
    ? { source, cue: { first: verb, last: colon } }
    : null;
}

/**
 * The one who "has released a statement regarding the order" in the sentence before a paragraph that opens with a quotation: it is the
 * statement. Only where that sentence comes after token `reached`.
 */
export function statementBefore(reading: ParsedText, from: number, reached: number): Introduction | null {
  const { prose, classes, quoteOf } = reading;
  const last = from - 1;
  if (last <= reached || prose.paragraphOf[from]! - prose.paragraphOf[last]! !== 1) return null;
  let first = last;
  while (
    first > reached + 1 &&
    first > last - LONGEST_STATEMENT_LINE &&
    prose.paragraphOf[first - 1] === prose.paragraphOf[last]
  )
    first--;
  if (first > 0 && prose.paragraphOf[first - 1] === prose.paragraphOf[last]) return null;
  for (let i = first + 2; i < last && i < first + LONGEST_INTRODUCTION; i++) {
    if (!/^(?:statements?|letter|message|tribute|email|post)$/.test(prose.lower[i]!) || quoteOf[i]! >= 0) continue;
    let verb = i - 1;
    while (verb > first && verb > i - 5 && Any.inPhrase[classes[verb]!]) verb--;
    if (!/^(?:released|issued|posted|published|made|read|gave|wrote|tweeted|shared|sent)$/.test(prose.lower[verb]!))
      continue;
    const group = verbGroupAt(reading, verb, first);
    const source = group.passive ? null : subjectBefore(reading, group.first, first);
    return source && !source.relative ? { source, cue: { first: group.first, last: verb + 1 } } : null;
  }
  return null;
}
