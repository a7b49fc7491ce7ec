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
  if (quote.single || (quote.closed && !(reading.scan && quote.last - quote.first > LONGEST_SURE))) return null;
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
    if (goesOn || source || !/^(?:he|she)$/.test(before)) continue;
    if (i + 1 < quote.last && !(isStop(reading, i + 1) && i + 2 >= quote.last)) continue;
    const lead = classes[i - 2]!;
    if (lead === Class.conjunction || lead === Class.wh || lead === Class.preposition || Any.verb[lead]) continue;
    return { source: { first: i - 1, last: i }, cue: { first: i, last: i + 1 }, content: [{ first, last: i - 1 }] };
  }
  return null;
}

/** "Where did you go T asked Lee": a question mark and a closing mark that a machine took for a letter. */
const isMisreadMark = ({ lower, shapes }: Prose, i: number): boolean =>
  /^[tvy]$/.test(lower[i]!) && (shapes[i]! & Shape.capital) !== 0;

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

/** "…, | said Lee |, when …": what stands around the words that tell who speaks. After a full stop the report goes on. */
function partsAround({ prose }: ParsedText, { first, last }: TokenSpan, told: TokenSpan): TokenSpan[] {
  const before = { first, last: told.first };
  const from = told.last;
  const goesOn = last - from > 3 && (prose.lower[from] === ',' || (prose.shapes[from + 1]! & Shape.quote) !== 0);
  return goesOn ? [before, { first: from + 1, last }] : [before];
}
