import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { isCapitalWord, Shape } from '../../../text/prose.js';
import { isQuoteMark, type ParsedText, quoteEnd, quoteStart, type TokenSpan } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';

const MOST_LETTER_PARTS = 24; // quotations of one letter
const LONGEST_SIGNED_NAME = 6; // tokens of a signature
const LONGEST_ENDING = 6; // tokens: "your affectionate and obedient servant,"
const PRESENTED_REACH = 40; // tokens

/** A letter that is quoted whole: who signs it, and the last token of its last part. */
export interface SignedLetter {
  readonly source: TokenSpan;
  readonly last: number;
}

/** How a letter ends: "I remain, sir, your obedient servant, …", "Yours truly, …" */
const ENDS_LETTER =
  /^(?:servant|servants|truly|sincerely|faithfully|respectfully|obediently|cordially|fraternally|affectionately|cousin|brother|sister|friend|son|daughter|father|mother|nephew)$/;

/**
 * The letter that begins with a quotation at the head of a paragraph: each paragraph opens anew, and the last one ends with whose it is: "I
 * remain, gentlemen, / "Your old servant, / "PAUL ROE." Null where nobody signs.
 * @param number of the quotation among those of the text
 */
export function signedLetter(reading: ParsedText, number: number): SignedLetter | null {
  const { quoted, prose } = reading;
  if (!(prose.shapes[quoteStart(quoted[number]!)]! & Shape.opens)) return null;
  for (let part = number; part < quoted.length && part < number + MOST_LETTER_PARTS; part++) {
    const quote = quoted[part]!;
    const from = quoteStart(quote);
    const opens = (prose.shapes[from]! & Shape.opens) !== 0;
    if (
      part > number &&
      (prose.paragraphOf[from]! - prose.paragraphOf[quoted[part - 1]!.last - 1]! > (quoted[part - 1]!.closed ? 1 : 2) ||
        !(opens || isQuoteMark(reading, from)))
    )
      return null;
    const source = signerIn(reading, quote);
    if (source) return { source, last: lastOfSignature(reading, part, source) };
    if (quote.closed && part > number && !opens) return null;
  }
  return null;
}

/** "The letter was read: “My masters,—I am weary.": whose cue names nobody says who signs the letter that begins there. */
export function withSigner(reading: ParsedText, attribution: CuedAttribution): CuedAttribution {
  const { source, content } = attribution;
  const number = source || content.length !== 1 ? -1 : (reading.quoteOf[content[0]!.first + 1] ?? -1);
  const letter = number < 0 ? null : signedLetter(reading, number);
  return letter ? { ...attribution, source: letter.source } : attribution;
}

/** your old servant, " | PAUL ROE */
function signerIn({ prose }: ParsedText, { first, last }: Quoted): TokenSpan | null {
  const { lower, shapes, size } = prose;
  for (let i = first; i < last; i++) {
    if (!ENDS_LETTER.test(lower[i]!) || !/^[.,]$/.test(lower[i + 1] ?? '')) continue;
    if (!lower.slice(Math.max(first, i - LONGEST_ENDING), i).some((word) => /^yours?$/.test(word))) continue;
    let from = i + 2;
    while (from < size && (shapes[from]! & Shape.quote) !== 0) from++;
    let end = from;
    while (
      end < size &&
      end - from < LONGEST_SIGNED_NAME &&
      (isCapitalWord(shapes[end]!) || (end > from && lower[end] === '.' && end - from < 3))
    )
      end++;
    while (end > from && lower[end - 1] === '.') end--;
    const closes = end >= size || shapes[end]! & (Shape.opens | Shape.quote) || lower[end] === '.';
    if (end > from && closes) return { first: from, last: end };
  }
  return null;
}

function lastOfSignature({ quoted }: ParsedText, part: number, { last }: TokenSpan): number {
  let end = quoteEnd(quoted[part]!);
  for (let next = part + 1; next < quoted.length && quoteStart(quoted[next]!) < last; next++)
    end = quoteEnd(quoted[next]!);
  return end;
}

const PRESENTED_NOUN = 9; // tokens
const OLD_DOCUMENT = /^(?:act|copy|decree|text|treaty)$/;

/** "The following is the act of surrender.": what is printed is a document's, not whose words were told before. */
export function isPresented({ prose, quoteOf }: ParsedText, from: number): boolean {
  const { lower, shapes, paragraphOf } = prose;
  if (!(shapes[from]! & Shape.opens)) return false;
  for (let i = from - 1; i > from - PRESENTED_REACH && i > 0 && paragraphOf[from]! - paragraphOf[i]! <= 1; i--) {
    if (quoteOf[i]! >= 0) return false;
    if (lower[i] !== 'following' || !/^(?:is|are|was|were)$/.test(lower[i + 1]!)) continue;
    return lower
      .slice(i + 2, i + PRESENTED_NOUN)
      .some((word) => lexicon.has(word, 'document') || OLD_DOCUMENT.test(word));
  }
  return false;
}
