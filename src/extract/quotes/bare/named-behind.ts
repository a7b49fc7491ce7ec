import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { type Prose, Shape } from '../../../text/prose.js';
import {
  Any,
  isOf,
  isQuoteMark,
  isStop,
  type ParsedText,
  quoteEnd,
  quoteStart,
  sentenceEnd,
  sentenceStart,
  type TokenSpan,
} from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import { signedInBrackets } from '../patterns/signed.js';
import { isTitleAlone } from '../work-titles.js';
import type { Introduction } from './given-words.js';

const OFFICE_BEHIND = 10; // tokens that tell what somebody is
const NOUN_REACH = 8; // tokens between a quotation and the noun that tells what it is

/**
 * Who speaks by the words right behind a quotation that have no verb of saying: “Did you go?” was the first question asked by Mr. Lee. |
 * “Never,” came the reply from Dr. Roe. | “We stay.” This was the message sent by Ann Lee. | “We stay.” So says Ann Lee. | “Nothing to say,”
 * Captain Harry Hale. Null where they name nobody.
 */
export function namedBehind(reading: ParsedText, quote: Quoted): Introduction | null {
  const { lower, size, paragraphOf } = reading.prose;
  const behind = quoteEnd(quote);
  if (!quote.closed || behind >= size) return null;
  const isSentence = /^[.,?!…-]+$/.test(lower[quote.last - 1]!); // not a title
  if (/^(?:was|is|were|waa|came|comes)$/.test(lower[behind]!))
    return isSentence || opensAsSentence(reading, quote) ? (calledBy(reading, behind) ?? wayOf(reading, behind)) : null;
  if (
    isSentence &&
    paragraphOf[behind]! - paragraphOf[behind - 1]! <= 1 &&
    /^(?:this|that|such|these|those)$/.test(lower[behind]!) &&
    /^(?:was|is|were|are)$/.test(lower[behind + 1] ?? '')
  )
    return calledBy(reading, behind + 1) ?? wayOf(reading, behind + 1);
  return (
    soSays(reading, behind) ??
    behindDirt(reading, behind) ??
    alone(reading, quote, behind) ??
    signedInBrackets(reading, quote, behind) ??
    signedBelow(reading, quote, behind)
  );
}

/** “They are all the same” is how Lee puts it: several words at the head of a sentence. */
const opensAsSentence = (reading: ParsedText, quote: Quoted): boolean =>
  quote.last - quote.first > 2 && quote.open === sentenceStart(reading, quote.first);

/** “…,” was the reply. | “…,” came the answer: what is called an answer of somebody whom nothing behind it names. */
export function isCalledReply({ prose }: ParsedText, quote: Quoted): boolean {
  const behind = quoteEnd(quote);
  if (!quote.closed || !/^(?:was|is|came|comes)$/.test(prose.lower[behind] ?? '')) return false;
  for (let i = behind + 2; i <= behind + 4; i++)
    if (/^(?:reply|answer|response|retort|rejoinder)$/.test(prose.lower[i] ?? ''))
      return /^(?:the|an?|his|her)$/.test(prose.lower[behind + 1]!);
  return false;
}

/** “We stay.” | So says | Ann Lee */
function soSays(reading: ParsedText, behind: number): Introduction | null {
  const { prose, marks } = reading;
  if (!/^(?:so|thus)$/.test(prose.lower[behind]!) || !(marks[behind + 1]! & WordFeature.asks)) return null;
  const source = subjectAfter(reading, behind + 2, sentenceEnd(reading, behind));
  return source && tellsWho(reading, source) ? { source, cue: { first: behind, last: behind + 2 } } : null;
}

/** “Nobody has been paid.” | .. . . said : the overseer of the mill: what a machine has read round the verb in a scan. */
function behindDirt(reading: ParsedText, behind: number): Introduction | null {
  const { prose, marks, scan } = reading;
  if (!scan) return null;
  let verb = behind;
  while (verb < prose.size && verb < behind + MOST_DIRT && /^(?:\p{L}|[^\p{L}\p{N}]+)$/u.test(prose.lower[verb]!))
    verb++;
  if (prose.paragraphOf[verb] !== prose.paragraphOf[behind]) return null;
  const mayBeSaid = verb === behind && MISREAD_SAID.test(prose.lower[verb]!);
  if (!(marks[verb]! & WordFeature.asks || mayBeSaid) || prose.shapes[verb]! & Shape.capital) return null;
  if (reading.classes[verb] === Class.gerund) return null; // a verdict of “mishap,” adding a rider
  let name = verb + 1;
  while (name < verb + MOST_MARKS_AMID && /^[^\p{L}\p{N}"“”]+$/u.test(prose.lower[name] ?? '')) name++;
  const source = subjectAfter(reading, name, Math.max(sentenceEnd(reading, verb), name + OFFICE_BEHIND));
  return source && { source, cue: { first: verb, last: verb + 1 } };
}

const MOST_DIRT = 7; // tokens
const MOST_MARKS_AMID = 4;
/** words that "said" is read as */
const MISREAD_SAID = /^(?:paid|laid|raid|sail|slid|seid)$/;

/** was | the first question | asked today by Mr. Lee; was | Mr. Lee | 's answer */
function calledBy(reading: ParsedText, behind: number): Introduction | null {
  const { prose, marks, classes } = reading;
  const limit = sentenceEnd(reading, behind);
  for (let i = behind + 1; i < limit && i <= behind + NOUN_REACH; i++) {
    if (isQuoteMark(reading, i)) return null;
    if (!isWhatWasSaid(reading, i)) continue;
    const owner = ownerOfReply(reading, behind + 1, i);
    if (owner) return { source: owner, cue: { first: behind, last: i + 1 } };
    let by = i + 1;
    const isMade = classes[by] === Class.participle || classes[by] === Class.past;
    if (isMade) by++;
    for (let words = 0; isMade && words < WHEN_MADE && !LEADS_TO_SPEAKER.test(prose.lower[by] ?? ''); words++) by++;
    if (!LEADS_TO_SPEAKER.test(prose.lower[by] ?? '')) return null;
    const source = marks[by]! & WordFeature.according ? null : subjectAfter(reading, by + 1, limit);
    return source && tellsWho(reading, source) ? { source, cue: { first: behind, last: by + 1 } } : null;
  }
  return null;
}

const WHEN_MADE = 3; // tokens: "made late last night by"
const LEADS_TO_SPEAKER = /^(?:by|of|from)$/;

/** "Mr. Lee | 's curt reply", "his | reply" */
function ownerOfReply(reading: ParsedText, from: number, noun: number): TokenSpan | null {
  if (/^(?:his|her)$/.test(reading.prose.lower[from]!)) return { first: from, last: from + 1 };
  for (let i = from; i < noun; i++) {
    if (reading.classes[i] === Class.preposition) return null;
    if (reading.classes[i] !== Class.possessive) continue;
    const owner = { first: from, last: i };
    return i > from && tellsWho(reading, owner) ? owner : null;
  }
  return null;
}

/** is | the way | Ann Lee | put it */
function wayOf(reading: ParsedText, be: number): Introduction | null {
  const { lower } = reading.prose;
  if (lower[be + 1] === 'all') return allThatWasSaid(reading, be);
  const way = lower[be + 1] === 'the' ? be + 2 : be + 1;
  if (!/^(?:way|how)$/.test(lower[way] ?? '')) return null;
  const limit = sentenceEnd(reading, be);
  for (let i = way + 2; i < limit && i < way + WAY_REACH; i++) {
    if (
      !/^(?:put|puts|sees|saw|views|viewed|described|describes|expressed|expresses|summed|sums|explained|explains)$/.test(
        lower[i]!,
      )
    )
      continue;
    const source = subjectBefore(reading, i, way + 1);
    return source && tellsWho(reading, source) ? { source, cue: { first: be, last: i + 1 } } : null;
  }
  return null;
}

/** was | all that | Ann Lee | would say */
function allThatWasSaid(reading: ParsedText, be: number): Introduction | null {
  const { lower } = reading.prose;
  const from = lower[be + 2] === 'that' ? be + 3 : be + 2;
  const limit = Math.min(sentenceEnd(reading, be), from + WAY_REACH);
  for (let i = from + 1; i < limit; i++) {
    if (!/^(?:say|said|add|added|offer|offered|manage|managed)$/.test(lower[i]!)) continue;
    const source = subjectBefore(reading, verbGroupAt(reading, i, from).first, from);
    return source && tellsWho(reading, source) ? { source, cue: { first: be, last: i + 1 } } : null;
  }
  return null;
}

const WAY_REACH = 16; // tokens between the way and who puts it so

const isWhatWasSaid = ({ prose }: ParsedText, i: number): boolean =>
  WHAT_WAS_SAID.test(prose.lower[i]!) || lexicon.has(prose.lower[i]!, 'speech-noun');

const WHAT_WAS_SAID =
  /^(?:reply|answer|response|retort|comment|verdict|explanation|rejoinder|message|telegram|opinion|views?|belief|words?|remarks?|order|advice|command|conclusion|greeting|boast|exclamation|phrase|description|assessment|summary)$/;

/** “Nothing to say,” | Captain Harry Hale. / */
function alone(reading: ParsedText, quote: Quoted, behind: number): Introduction | null {
  const { prose, classes } = reading;
  const from = quoteStart(quote);
  const ends = classes[behind - 2] === Class.comma || (reading.scan !== null && isStop(reading, behind - 2));
  if (!ends || !(prose.shapes[from]! & Shape.opens) || prose.paragraphOf[behind] !== prose.paragraphOf[from])
    return null;
  if (!(prose.shapes[behind]! & Shape.capital)) return null;
  const limit = sentenceEnd(reading, behind);
  const source = subjectAfter(reading, behind, limit);
  if (!source || !holdsName(reading, source.first, source.last)) return null;
  if (reading.scan && (isHeadingAlone(reading, source) || isTitleAlone(reading, quote))) return null;
  if (!isStop(reading, source.last) && reading.scan === null) return null;
  let next = source.last;
  const mayHaveOffice = reading.scan !== null && prose.lower.slice(behind, next + 1).includes(',');
  const limitOfOffice = mayHaveOffice ? source.last + OFFICE_BEHIND : next;
  while (
    next < limitOfOffice &&
    next < prose.size &&
    !Any.finite[classes[next]!] &&
    !(prose.shapes[next]! & Shape.opens)
  )
    next++;
  while (next < prose.size && !(prose.shapes[next]! & (Shape.word | Shape.opens))) next++;
  if (next < prose.size && !(prose.shapes[next]! & Shape.opens)) return null;
  return { source, cue: { first: behind - 2, last: behind - 1 } };
}

/** “…, we took them." | Town Nearly Rebuilt. |: words with capitals without a title before them, nor an office behind them. */
const isHeadingAlone = ({ prose }: ParsedText, { first, last }: TokenSpan): boolean =>
  !isTitle(prose.lower[first]!) &&
  !/^(?:he|she)$/.test(prose.lower[first]!) &&
  !prose.lower.slice(first, last + 1).includes(',');

/** “I know nothing about it.” / | Superintendent Robinson | /: a title and a name as a paragraph under one that is all in marks. */
function signedBelow(reading: ParsedText, quote: Quoted, behind: number): Introduction | null {
  const { shapes, paragraphOf, size, lower } = reading.prose;
  if (!(shapes[quoteStart(quote)]! & Shape.opens) || !(shapes[behind]! & Shape.opens)) return null;
  if (!isTitle(lower[behind]!) || isHeadingWord(reading.prose, behind)) return null;
  let last = behind;
  while (last < size && paragraphOf[last] === paragraphOf[behind] && shapes[last]! & Shape.word) {
    if (!(shapes[last]! & Shape.capital) || last - behind > LONGEST_SIGNED_LINE) return null;
    if (last > behind && reading.classes[last] !== Class.name) return null;
    last++;
  }
  const rest = last < size && paragraphOf[last] === paragraphOf[behind] ? last + 1 : last;
  if (last - behind < 2 || (rest < size && !(shapes[rest]! & Shape.opens))) return null;
  return { source: { first: behind, last }, cue: { first: behind - 1, last: behind } };
}

/** WOMAN TELLS: a heading */
const isHeadingWord = ({ shapes }: Prose, i: number): boolean => (shapes[i]! & Shape.upper) !== 0;

const LONGEST_SIGNED_LINE = 5; // tokens

/** A name, or words for what somebody is: "of the captain". */
const tellsWho = (reading: ParsedText, { first, last }: TokenSpan): boolean =>
  holdsName(reading, first, last) ||
  isOf(reading, last - 1, 'role-head') ||
  (last - first === 1 && /^(?:he|she|they)$/.test(reading.prose.lower[first]!));

function holdsName({ classes, prose }: ParsedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (classes[i] === Class.name && prose.shapes[i]! & Shape.capital) return true;
  return false;
}
