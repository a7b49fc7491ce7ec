import { Class } from '../../lexicon/word-classes.js';
import type { Quoted } from '../../text/marks/quote-marks.js';
import { Shape } from '../../text/prose.js';
import { isOf, type ParsedText } from '../syntax/parsed-text.js';

const LONGEST_TITLE = 9; // words of a title

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
  if (quote.open <= 0 || quote.last - quote.first > LONGEST_TITLE || !isCapitalised(reading, quote)) return false;
  const { prose, classes } = reading;
  let before = quote.open - 1;
  if (prose.shapes[quote.open]! & Shape.first) return false;
  if (classes[before] === Class.comma && before > 0 && isOf(reading, before - 1, 'work')) before--;
  const word = prose.lower[before]!;
  return (
    isOf(reading, before, 'work') ||
    classes[before] === Class.possessive ||
    /^(?:on|in|of|from|to|hosts?|watching|watch)$/.test(word)
  );
}
