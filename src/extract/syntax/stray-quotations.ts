import type { Quoted } from '../../text/marks/quote-marks.js';
import { isSmallWord, type Prose, Shape } from '../../text/prose.js';
import type { ScanReading } from './scan-reading.js';
import { WordFeature } from './word-features.js';

const GARBLED_AROUND = 0.22;
const GARBLED_WITHIN = 0.3;
const UNREADABLE_WITHIN = 0.4; // whatever verb is beside it
const READ_WITHIN = 0.15; // a passage of its own that was read so well stands amid garbled ones
const SHORTEST_MEASURED = 6; // tokens of which a share says something by itself
const SHORTEST_CUT_OFF = 5; // tokens of a paragraph that ends within a quotation
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
  return quoted.filter((quote, q) => {
    const before = quoted[q - 1];
    const endsOther = before !== undefined && !wasStray && !before.closed && before.last === quote.open;
    const goesOn = wasStray && quote.continued;
    const isUnread = isUnreadable(text, quote);
    // what goes on with words that were read well
    const vouched = !isUnread && (isCued(text, quote) || (quote.continued && quote.open >= 0 && !wasStray));
    wasStray = !vouched && (goesOn || (!endsOther && (isGarbled(text, quote) || isStray(text, quote))));
    return !wasStray;
  });
}

const isUnreadable = ({ scan }: ScannedText, { first, last }: Quoted): boolean =>
  last - first >= SHORTEST_MEASURED && scan.brokenShare(first, last) >= UNREADABLE_WITHIN;

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
  // "The Cry of the Marsh": a word of a title
  const asks = (i: number): boolean => (marks[i]! & WordFeature.asks) !== 0 && !isTitleWord(shapes[i]!);
  const endsSentence = open < 0 && lower[last - 1] === '.'; // “… hay.” Dr. Lee told the coroner
  if (closed && !endsSentence)
    for (let i = last + 1; i < size && i <= last + CUE_BEHIND && paragraphOf[i] === paragraphOf[last]; i++) {
      const opensAnother = i + 1 < size && (shapes[i + 1]! & Shape.capital) !== 0;
      if (/^[.!?]$/.test(lower[i]!) && (i > last + 1 || opensAnother)) break;
      if (asks(i)) return true;
    }
  const isCapital = (shapes[first]! & Shape.capital) !== 0;
  for (let i = from - 1; i >= 0 && i >= from - CUE_AHEAD && !/^[.!?]$/.test(lower[i]!); i--)
    if (asks(i))
      return (
        isCapital ||
        /^[,:]$/.test(lower[from - 1]!) ||
        /^(?:[,:] ['`.]|: .)$/.test(`${lower[from - 2]} ${lower[from - 1]}`)
      );
  return false;
}

const isTitleWord = (shape: number): boolean => (shape & (Shape.capital | Shape.upper)) === Shape.capital;

/** Whether no paper would print a mark there. */
function isStray({ prose }: ScannedText, { open, first, last, closed, continued }: Quoted): boolean {
  const { shapes, lower, starts, ends, size } = prose;
  const endsInside =
    closed &&
    last + 1 < size &&
    !isPunctuation(lower[last - 1]!) &&
    (shapes[last + 1]! & (Shape.word | Shape.first)) === Shape.word;
  const opensAnew = (shapes[first]! & Shape.capital) !== 0; // each paragraph of a quotation opens with a mark
  if (open < 0) return endsInside || ((!continued || opensAnew) && closed && !isOfSpeaker(prose, first, last));
  if (continued) return false;
  if (/^[.,:;!?)]+$/.test(lower[first]!) && starts[first] === ends[open]) return true;
  const before = wordBefore(prose, open);
  let word = first; // "- matter", "1 al lines"
  while (word < first + 2 && word < last && !(shapes[word]! & Shape.word)) word++;
  const isSmall = isSmallWord(shapes[word]!);
  if (starts[first]! > ends[open]! && (before === null || /^[-–—]$/.test(before) || shapes[open]! & Shape.spaced))
    return !closed || isSmall || last - first > LONGEST_WITHIN_SENTENCE || lower.slice(first, last).includes('"');
  const isCutOff = !closed && last - first < SHORTEST_CUT_OFF && /\p{L}$/u.test(lower[last - 1]!); // "We are no | / Peas"
  if (before === null) return !closed && (isSmall || isCutOff);
  if (!(shapes[open]! & Shape.spaced) && /[\p{L}\d]$/u.test(before)) return true;
  const isInside = !/^(?:[.!?]+|[:;)"”—–-]|'')$/.test(before);
  if (!closed) return isInside || isSmall;
  return isInside && isSmall && last - first > LONGEST_WITHIN_SENTENCE;
}

/** Whether words are somebody's own: of what is told without an opening mark the one that closes is dirt. */
function isOfSpeaker({ lower }: Prose, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:i|we|you|me|us|my|our|your|yes|no|oh)$/.test(lower[i]!) || lower[i] === '?') return true;
  return false;
}

/** The word before an opening mark in its paragraph; null where only dirt is before it: I "The bill | 1 "On the rest */
function wordBefore({ shapes, lower }: Prose, open: number): string | null {
  if (shapes[open]! & Shape.opens) return null;
  let at = open - 1;
  while (lower[at]!.length === 1 && !/^[.,:;!?)"”—–-]$/.test(lower[at]!)) {
    if (shapes[at]! & Shape.opens) return null;
    at--;
  }
  return at < open - 1 && /^[.:!?]$/.test(lower[at]!) ? lower[at]! : lower[open - 1]!;
}

const isPunctuation = (word: string): boolean => /^[.,;:!?—–-]+$/.test(word);
