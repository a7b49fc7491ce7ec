import type { Quoted } from '../../../text/marks/quote-marks.js';
import { isCapitalWord, Shape } from '../../../text/prose.js';
import { isOf, isStop, type ParsedText, quoteStart } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';
import type { Introduction } from '../bare/given-words.js';

const LONGEST_SIGNATURE = 7; // words of a name under a quotation

/** A quotation with its speaker's name after a dash: “We will see.” — Ann Lee */
export function signed(reading: ParsedText, i: number): CuedAttribution | null {
  const { prose, quoteOf, quoted } = reading;
  if (i === 0 || prose.shapes[i]! & Shape.word || !/^(?:—|―|–|-|--)$/.test(prose.lower[i]!)) return null;
  const number = quoteOf[i - 1]!;
  if (number < 0 || quoted[number]!.last !== i - 1 || quoted[number]!.single) return null;
  const quote = quoted[number]!;
  let last = i + 1;
  while (last < prose.size && last - i <= LONGEST_SIGNATURE && isOfName(reading, i, last)) last++;
  if (last === i + 1 || !(prose.shapes[i + 1]! & Shape.capital)) return null;
  const open = quoteStart(quote);
  const closes =
    last >= prose.size || prose.paragraphOf[last] !== prose.paragraphOf[i] || /^[.,("“”]$/.test(prose.lower[last]!);
  if (!closes || !(prose.shapes[open]! & Shape.first) || isCitation(reading, last)) return null;
  return {
    source: { first: i + 1, last },
    cue: { first: i, last: i + 1 },
    content: [{ first: open, last: i }],
    family: 'speech',
    rule: 'signed',
  };
}

/** “Ferry sinks” — Harbour News, | June 21, 2011: a title in a list of sources, with its day. */
const isCitation = (reading: ParsedText, comma: number): boolean =>
  reading.prose.lower[comma] === ',' &&
  (isOf(reading, comma + 1, 'month') || /^(?:\d{1,2}|(?:1[5-9]|20)\d\d)$/.test(reading.prose.lower[comma + 1] ?? ''));

function isOfName(reading: ParsedText, dash: number, i: number): boolean {
  const { prose, quoteOf } = reading;
  if (prose.paragraphOf[i] !== prose.paragraphOf[dash] || quoteOf[i]! >= 0) return false;
  return (prose.shapes[i]! & Shape.capital) !== 0 || isOf(reading, i, 'particle');
}

const LONGEST_NAME_IN_BRACKETS = 4; // words

/** “A rope that is never wet will rot.” (| Jonas Quill |): a name alone, behind a sentence that opens the paragraph or is announced. */
export function signedInBrackets(reading: ParsedText, quote: Quoted, behind: number): Introduction | null {
  const { lower, shapes, size, paragraphOf } = reading.prose;
  const from = quoteStart(quote);
  if (lower[behind] !== '(' || !isStop(reading, quote.last - 1)) return null;
  if (!(shapes[from]! & Shape.opens) && lower[from - 1] !== ':') return null;
  let last = behind + 1;
  while (last < size && isCapitalWord(shapes[last]!)) last++;
  const words = last - behind - 1;
  if (words < 2 || words > LONGEST_NAME_IN_BRACKETS || lower[last] !== ')') return null;
  const end = /^[.]$/.test(lower[last + 1] ?? '') ? last + 2 : last + 1;
  if (end < size && paragraphOf[end] === paragraphOf[from]) return null;
  return { source: { first: behind + 1, last }, cue: { first: behind, last: behind + 1 } };
}
