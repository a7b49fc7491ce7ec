import type { Quoted } from '../../text/marks/quote-marks.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { ScanReading } from './scan-reading.js';
import { WordFeature } from './word-features.js';

const GARBLED_AROUND = 0.22;
const GARBLED_WITHIN = 0.3;
const READ_WITHIN = 0.15; // a passage of its own that was read so well stands amid garbled ones
const SHORTEST_MEASURED = 6; // tokens of which a share says something by itself
const LONGEST_WITHIN_SENTENCE = 25; // tokens of words in marks inside a sentence
const CUE_BEHIND = 6; // tokens after a closing mark
const CUE_AHEAD = 12; // tokens before an opening mark

/** A scanned text, what its words are, and how well it was read. */
interface ScannedText {
  readonly prose: Prose;
  /** bits of `WordFeature` */
  readonly marks: Int32Array;
  readonly scan: ScanReading;
}

/**
 * The quotations of a scanned text without those that a machine made of dirt and rules: what is between two marks that nobody printed, or
 * one of which stands inside a sentence, and passages of which hardly a word was read. A verb of saying beside the marks vouches for them.
 */
export function withoutStrayQuotations(quoted: readonly Quoted[], text: ScannedText): Quoted[] {
  let wasStray = false;
  return quoted.filter((quote) => {
    const goesOn = wasStray && quote.continued;
    wasStray = !isCued(text, quote) && (goesOn || isGarbled(text, quote) || isStray(text, quote));
    return !wasStray;
  });
}

function isGarbled({ scan }: ScannedText, { first, last, closed }: Quoted): boolean {
  if (scan.plainWords(first, last) === 0) return true;
  const isLong = last - first >= SHORTEST_MEASURED;
  const within = scan.brokenShare(first, last);
  if (isLong && within >= GARBLED_WITHIN) return true;
  if (!closed && !isLong && within >= READ_WITHIN) return true;
  if (isLong && within < READ_WITHIN) return false;
  return scan.brokenAround(first, last) >= GARBLED_AROUND;
}

/** Whether a verb of saying is right behind a quotation, or before it with a comma or a colon between. */
function isCued({ prose, marks }: ScannedText, { open, first, last, closed }: Quoted): boolean {
  const { paragraphOf, shapes, lower, size } = prose;
  const from = open < 0 ? first : open;
  const endsSentence = open < 0 && lower[last - 1] === '.'; // “… hay.” Dr. Lee told the coroner
  if (closed && !endsSentence)
    for (let i = last + 1; i < size && i <= last + CUE_BEHIND && paragraphOf[i] === paragraphOf[last]; i++) {
      if (/^[.!?]$/.test(lower[i]!) && i > last + 1) break;
      if (marks[i]! & WordFeature.asks) return true;
    }
  const isCapital = (shapes[first]! & Shape.capital) !== 0;
  for (let i = from - 1; i >= 0 && i >= from - CUE_AHEAD && !/^[.!?]$/.test(lower[i]!); i--)
    if (marks[i]! & WordFeature.asks) return isCapital || /^[,:]$/.test(lower[from - 1]!);
  return false;
}

/** Whether no paper would print a mark there. */
function isStray({ prose }: ScannedText, { open, first, last, closed, continued }: Quoted): boolean {
  const { shapes, lower, starts, ends, size } = prose;
  const endsInside =
    closed &&
    last + 1 < size &&
    !isPunctuation(lower[last - 1]!) &&
    (shapes[last + 1]! & (Shape.word | Shape.first)) === Shape.word;
  if (open < 0) return endsInside;
  if (continued) return false;
  const before = wordBefore(prose, open);
  const isSmall = (shapes[first]! & (Shape.word | Shape.capital)) === Shape.word;
  if (starts[first]! > ends[open]! && (before === null || shapes[open]! & Shape.spaced))
    return !closed || isSmall || last - first > LONGEST_WITHIN_SENTENCE;
  if (before === null) return !closed && isSmall;
  if (!(shapes[open]! & Shape.spaced) && /[\p{L}\d]$/u.test(before)) return true;
  const isInside = !/^(?:[.!?]+|[:;)"”—–-]|'')$/.test(before);
  if (!closed) return isInside || isSmall;
  return isInside && isSmall && last - first > LONGEST_WITHIN_SENTENCE;
}

/** The word before an opening mark in its paragraph; null where only dirt is before it: I "The bill | 1 "On the rest */
function wordBefore({ shapes, lower }: Prose, open: number): string | null {
  if (shapes[open]! & Shape.opens) return null;
  let at = open - 1;
  while (lower[at]!.length === 1 && !/^[.,:;!?)"”—–-]$/.test(lower[at]!)) {
    if (shapes[at]! & Shape.opens) return null;
    at--;
  }
  return lower[open - 1]!;
}

const isPunctuation = (word: string): boolean => /^[.,;:!?—–-]+$/.test(word);
