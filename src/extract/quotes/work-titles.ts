import { Class } from '../../lexicon/word-classes.js';
import type { Quoted } from '../../text/marks/quote-marks.js';
import { Shape } from '../../text/prose.js';
import { Any, isOf, type ParsedText, quoteEnd } from '../syntax/parsed-text.js';

const LONGEST_TITLE = 9; // words of a title
const LONGEST_PARTED_TITLE = 6; // words of one that a space parts
const LONGEST_TITLE_OF_WORK = 30; // of one that the words before it announce

/** What is after these words is a title, though it be a whole sentence. */
const TITLED = /^(?:titled|entitled|subtitled|headlined|captioned)$/;

/** Whether all longer words in a quotation have capitals, as in titles: “Meet the Press”. */
export function isCapitalised(reading: ParsedText, quote: Quoted): boolean {
  const { shapes, starts, ends } = reading.prose;
  let words = 0;
  let small = 0;
  for (let i = quote.first; i < quote.last; i++) {
    if (!(shapes[i]! & Shape.word) || ends[i]! - starts[i]! < 4) continue;
    if (shapes[i]! & Shape.capital) words++;
    else small++;
  }
  // in a scan, “The Miscel lany Journal”
  const mayBeParted = reading.scan !== null && quote.last - quote.first <= LONGEST_PARTED_TITLE;
  return words > 0 && (small === 0 || (small === 1 && words > 1 && mayBeParted));
}

/** "The Mill by the Sea" on a line of a column: a title, motto or toast, since all longer words have capitals and nobody speaks of himself or asks. */
export function isTitleAlone(reading: ParsedText, quote: Quoted): boolean {
  if (!isCapitalised(reading, quote)) return false;
  const { lower, shapes, ends, starts } = reading.prose;
  let words = 0;
  if (hasCapitalsOnly(reading, quote)) return true;
  for (let i = quote.first; i < quote.last; i++) {
    if (lower[i] === 'i' && !(shapes[i + 1]! & Shape.capital)) return false;
    if (/^(?:we|you|me|us|my|our|your|yes|no|oh|[?!])$/.test(lower[i]!)) return false;
    if (ends[i]! - starts[i]! >= 4) words++;
  }
  return words > 1;
}

/** "Stay By Me" with a capital to each word, short ones too, and no mark before that which closes. */
function hasCapitalsOnly({ prose }: ParsedText, { first, last, closed }: Quoted): boolean {
  if (!closed || last - first < 3 || last - first > LONGEST_TITLE) return false;
  for (let i = first; i < last; i++)
    if (!(prose.shapes[i]! & Shape.word) || !(prose.shapes[i]! & Shape.capital)) return false;
  return true;
}

/** Whether a quotation is the title of a work or a programme: by its capitals and by what comes before it. */
export function isWorkTitle(reading: ParsedText, quote: Quoted): boolean {
  const { prose, classes } = reading;
  const length = quote.last - quote.first;
  if (quote.open <= 0 || length > LONGEST_TITLE_OF_WORK || (prose.shapes[quote.open]! & Shape.first) !== 0)
    return false;
  let before = quote.open - 1;
  const isApposed = classes[before] === Class.comma && before > 0;
  if (isApposed && (isOf(reading, before - 1, 'work') || TITLED.test(prose.lower[before - 1]!))) before--;
  const word = prose.lower[before]!;
  if (TITLED.test(word)) return true;
  if (!isCapitalised(reading, quote)) return false;
  if (isOf(reading, before, 'work')) return length <= LONGEST_TITLE || !tellsItsName(word);
  return (
    length <= LONGEST_TITLE &&
    (classes[before] === Class.possessive || /^(?:on|in|of|from|to|hosts?|watching|watch)$/.test(word))
  );
}

const tellsItsName = (word: string): boolean => /^(?:called|named|dubbed)$/.test(word);

const LONGEST_CITATION = 16; // tokens between a title and the year it came out
const LONGEST_LIST_HEADING = 3; // tokens
const LIST_HEADING =
  /^(?:sources?|references|related (?:news|stories|articles|links)|external links|further reading|see also|sister links)$/;

/** The token of the heading over a list of other articles at the end, "Sources", "Related news"; behind the text where there is none. */
export function articleListAt({ prose }: ParsedText): number {
  const { lower, paragraphOf, sentences, size } = prose;
  for (let s = 1; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    if (paragraphOf[first] === paragraphOf[first - 1]) continue;
    let last = first + 1;
    while (last < size && last - first <= LONGEST_LIST_HEADING && paragraphOf[last] === paragraphOf[first]) last++;
    const end = lower[last - 1] === ':' ? last - 1 : last;
    if (last - first <= LONGEST_LIST_HEADING && LIST_HEADING.test(lower.slice(first, end).join(' '))) return first;
  }
  return size;
}

/** "Ferry runs aground" — Reuters, May 20, 2016: the title of another article, which says nothing here. @param list as `articleListAt` gives it */
export function isArticleTitle({ prose, classes }: ParsedText, quote: Quoted, list: number): boolean {
  const { lower, shapes, paragraphOf, size } = prose;
  if (!quote.closed) return false;
  const paragraph = paragraphOf[quote.open];
  let at = quoteEnd(quote);
  const isWithin = (i: number): boolean => i < size && paragraphOf[i] === paragraph;
  if (quote.open > list && (!isWithin(at) || /^[.,—–-]+$/.test(lower[at]!))) return true;
  if (isWithin(at) && /^[.,]$/.test(lower[at]!)) at++;
  if (!isWithin(at + 1) || !/^(?:—|–|-|--)$/.test(lower[at]!) || !(shapes[at + 1]! & Shape.capital)) return false;
  for (let i = at + 1; isWithin(i) && i < at + LONGEST_CITATION; i++) {
    if (Any.finite[classes[i]!]) return false;
    if (/^(?:19|20)\d\d$/.test(lower[i]!)) return true;
  }
  return false;
}
