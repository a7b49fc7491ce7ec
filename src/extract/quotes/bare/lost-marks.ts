import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { Any, isStop, type ParsedText, quoteEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { WordFeature } from '../../syntax/word-features.js';

const LONGEST_UNCLOSED = 160; // tokens after the opening mark
const LONGEST_SURE = 40; // tokens after which the mark that closes may be another's, in a scan

/** Who says a quotation whose closing mark was lost, by which words, and what is said before and after these. */
export interface CueWithin {
  readonly source: TokenSpan;
  readonly cue: TokenSpan;
  readonly content: readonly TokenSpan[];
}

/**
 * The cue in a quotation that is never closed, as scans have them: "You faked it in the cell' said the prosecutor. | "Lee was on a
 * knoll.T said Roe, "when … | "I am feeling fine he said. Null where there is none, or a quotation that runs on to the next paragraph.
 */
export function cueWithin(reading: ParsedText, quote: Quoted): CueWithin | null {
  const { prose, marks, classes } = reading;
  const bracketed = cueInBrackets(reading, quote);
  if (bracketed) return bracketed;
  if (quote.single || (quote.closed && !isUnsure(reading, quote))) return null;
  const goesOn = opensAgain(reading, quoteEnd(quote));
  const first = quote.open < 0 ? quote.first : quote.open;
  const limit = Math.min(quote.last, quote.first + LONGEST_UNCLOSED);
  for (let i = quote.first + 3; i < limit; i++) {
    if (!(marks[i]! & WordFeature.asks) || classes[i - 1] === Class.to) continue;
    const before = prose.lower[i - 1]!;
    const source = namedAfter(reading, i + 1, quote.last);
    if (
      source &&
      (/[.,?!'’]/.test(before) || (reading.scan && isMisreadMark(prose, i - 1))
        ? endsThere(reading, source.last, quote.last)
        : source.last + 1 < quote.last && opensAgain(reading, source.last + 1))
    )
      return {
        source,
        cue: { first: i, last: i + 1 },
        content: partsAround(reading, { first, last: quote.last }, { first: i, last: source.last }),
      };
    const told = source ? null : (namedBefore(reading, i, quote.last) ?? unreadAfter(reading, i, quote.last));
    if (told)
      return {
        source: told,
        cue: { first: i, last: i + 1 },
        content: partsAround(
          reading,
          { first, last: quote.last },
          { first: Math.min(told.first, i), last: Math.max(told.last, i + 1) },
        ),
      };
    if (goesOn || source || !/^(?:he|she)$/.test(before)) continue;
    if (i + 1 < quote.last && !(isStop(reading, i + 1) && i + 2 >= quote.last)) continue;
    const lead = classes[i - 2]!;
    if (lead === Class.conjunction || lead === Class.wh || lead === Class.preposition || Any.verb[lead]) continue;
    return { source: { first: i - 1, last: i }, cue: { first: i, last: i + 1 }, content: [{ first, last: i - 1 }] };
  }
  return null;
}

/** " No, | (said the miller) | it is shut." */
function cueInBrackets(reading: ParsedText, quote: Quoted): CueWithin | null {
  const { prose, marks } = reading;
  if (quote.single || quote.open < 0) return null;
  const last = quoteEnd(quote);
  for (let i = quote.first + 1; i + 3 < quote.last && i < quote.first + LONGEST_UNCLOSED; i++) {
    if (prose.lower[i] !== '(' || !(marks[i + 1]! & WordFeature.asks)) continue;
    let close = i + 3;
    while (close < quote.last && close < i + LONGEST_BRACKETED_CUE && prose.lower[close] !== ')') close++;
    if (prose.lower[close] !== ')') continue;
    const source = subjectAfter(reading, i + 2, close);
    if (source?.last === close)
      return {
        source,
        cue: { first: i + 1, last: i + 2 },
        content: [
          { first: quote.open, last: i },
          { first: close + 1, last },
        ],
      };
  }
  return null;
}

const LONGEST_BRACKETED_CUE = 12; // tokens

/** Whether the mark that closes may be another's: behind one that opens again after a sentence, in a scan also far away or behind any. */
function isUnsure({ scan, prose: { lower } }: ParsedText, { first, last }: Quoted): boolean {
  if (scan && last - first > LONGEST_SURE) return true;
  for (let i = first + 1; i < last; i++)
    if (scan ? lower[i] === '"' : lower[i] === '“' && lower[i - 1] === '.') return true;
  return false;
}

/** "Where did you go T asked Lee": a question mark and a closing mark that a machine took for a letter. */
const isMisreadMark = ({ lower, shapes }: Prose, i: number): boolean =>
  /^[tvy]$/.test(lower[i]!) && (shapes[i]! & Shape.capital) !== 0;

/** "said | Ann Lee", "said | the prosecutor" */
function namedAfter(reading: ParsedText, from: number, limit: number): TokenSpan | null {
  const { shapes, lower } = reading.prose;
  const opens = reading.scan ? /^(?:the|an?|one)$/ : /^the$/;
  if (from >= limit || !(shapes[from]! & Shape.capital || opens.test(lower[from]!))) return null;
  const source = subjectAfter(reading, from, limit);
  const isTimed = source !== null && source.last - 1 > from && reading.marks[source.last - 1]! & WordFeature.time;
  return isTimed ? { first: source.first, last: source.last - 1 } : source;
}

/** "…, | Ann Lee | said. “…": who is named between a comma and the verb, behind which a mark opens again. */
function namedBefore({ prose, classes }: ParsedText, verb: number, limit: number): TokenSpan | null {
  if (verb + 2 >= limit || !/^[.,]$/.test(prose.lower[verb + 1]!) || !/^["“]$/.test(prose.lower[verb + 2]!))
    return null;
  let first = verb;
  while (classes[first - 1] === Class.name && prose.shapes[first - 1]! & Shape.capital) first--;
  return first < verb && prose.lower[first - 1] === ',' ? { first, last: verb } : null;
}

/** "…, said | xne Tarnvo!e clerk | 0n Mon,dy "…": in a scan, words for the speaker that hardly can be read. */
function unreadAfter(reading: ParsedText, verb: number, limit: number): TokenSpan | null {
  const { prose, scan } = reading;
  if (!scan || prose.lower[verb] !== 'said' || prose.lower[verb - 1] !== ',') return null;
  let last = verb + 1;
  while (last < limit && last < verb + LONGEST_UNREAD && !/^["“,\d]/.test(prose.lower[last]!)) last++;
  const opens = last < limit && last > verb + 1 && prose.lower.slice(last, last + LONGEST_UNREAD).includes('"');
  return opens ? { first: verb + 1, last } : null;
}

const LONGEST_UNREAD = 7; // tokens

/** Whether a mark opens there: at the next paragraph, one turn goes on. */
const opensAgain = ({ prose }: ParsedText, next: number): boolean =>
  next < prose.size && (prose.shapes[next]! & Shape.quote) !== 0;

/** said Lee | , …; said one miller | today, …; said the boy | as he wept */
const endsThere = (reading: ParsedText, at: number, limit: number): boolean =>
  at >= limit ||
  isStop(reading, at) ||
  reading.prose.lower[at] === ',' ||
  (reading.scan !== null &&
    ((reading.marks[at]! & WordFeature.time) !== 0 || TELLS_MORE.test(reading.prose.lower[at]!)));

/** What leads to more about who speaks, or how. */
const TELLS_MORE = /^(?:as|while|when|who|with|and|in|to)$/;

/** "…, | said Lee |, when …": what stands around the words that tell who speaks. After a full stop the report goes on. */
function partsAround({ prose, marks }: ParsedText, { first, last }: TokenSpan, told: TokenSpan): TokenSpan[] {
  const before = { first, last: told.first };
  const from = marks[told.last]! & WordFeature.time ? told.last + 1 : told.last;
  const isMarked = (prose.shapes[from + 1]! & Shape.quote) !== 0;
  const goesOn =
    last - from > 3 && (isMarked || (prose.lower[from] === ',' && !TELLS_MORE.test(prose.lower[from + 1]!)));
  return goesOn ? [before, { first: from + 1, last }] : [before];
}
