import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { Shape } from '../../../text/prose.js';
import { Any, isStop, type ParsedText, quoteEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { WordFeature } from '../../syntax/word-features.js';

const LONGEST_UNCLOSED = 160; // tokens after the opening mark

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
  if (quote.closed || quote.single) return null;
  const goesOn = opensAgain(reading, quoteEnd(quote));
  const first = quote.open < 0 ? quote.first : quote.open;
  const limit = Math.min(quote.last, quote.first + LONGEST_UNCLOSED);
  for (let i = quote.first + 3; i < limit; i++) {
    if (!(marks[i]! & WordFeature.asks) || classes[i - 1] === Class.to) continue;
    const before = prose.lower[i - 1]!;
    const source = namedAfter(reading, i + 1, quote.last);
    if (
      source &&
      (/[.,?!'’]/.test(before) ? endsThere(reading, source.last, quote.last) : opensAgain(reading, source.last + 1))
    )
      return { source, cue: { first: i, last: i + 1 }, content: partsAround(first, i, source.last + 1, quote.last) };
    if (goesOn || source || !/^(?:he|she)$/.test(before)) continue;
    if (i + 1 < quote.last && !(isStop(reading, i + 1) && i + 2 >= quote.last)) continue;
    const lead = classes[i - 2]!;
    if (lead === Class.conjunction || lead === Class.wh || lead === Class.preposition || Any.verb[lead]) continue;
    return { source: { first: i - 1, last: i }, cue: { first: i, last: i + 1 }, content: [{ first, last: i - 1 }] };
  }
  return null;
}

/** "said | Ann Lee", "said | the prosecutor" */
function namedAfter(reading: ParsedText, from: number, limit: number): TokenSpan | null {
  const { shapes, lower } = reading.prose;
  return from < limit && (shapes[from]! & Shape.capital || lower[from] === 'the')
    ? subjectAfter(reading, from, limit)
    : null;
}

/** Whether a mark opens there: at the next paragraph, one turn goes on. */
const opensAgain = ({ prose }: ParsedText, next: number): boolean =>
  next < prose.size && (prose.shapes[next]! & Shape.quote) !== 0;

const endsThere = (reading: ParsedText, at: number, limit: number): boolean =>
  at >= limit || isStop(reading, at) || reading.prose.lower[at] === ',';

const partsAround = (first: number, cue: number, from: number, last: number): TokenSpan[] =>
  last - from > 2
    ? [
        { first, last: cue },
        { first: from, last },
      ]
    : [{ first, last: cue }];
