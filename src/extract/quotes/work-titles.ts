import { Class } from '../../lexicon/word-classes.js';
import type { Quoted } from '../../text/marks/quote-marks.js';
import { Shape } from '../../text/prose.js';
import { isOf, type ParsedText } from '../syntax/parsed-text.js';

const LONGEST_TITLE = 9; // words of a title
const LONGEST_TITLE_OF_WORK = 30; // of one that the words before it announce

/** What is after these words is a title, though it be a whole sentence. */
const TITLED = /^(?:titled|entitled|subtitled|headlined|captioned)$/;

/** Whether all longer words in a quotation have capitals, as in titles: “Meet the Press”. */
export function isCapitalised(reading: ParsedText, quote: Quoted): boolean {
  const { shapes, starts, ends } = reading.prose;
  let words = 0;
  for (let i = quote.first; i < quote.last; i++) {
    if (!(shapes[i]! & Shape.word) || ends[i]! - starts[i]! < 4) continue;
    if (!(shapes[i]! & Shape.capital)) return false;
    words++;
  }
  return words > 0;
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
