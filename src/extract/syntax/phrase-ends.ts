import { Class } from '../../lexicon/word-classes.js';
import { longPhraseEnd, phraseEnd, timeEnd } from './noun-phrases.js';
import type { ParsedText } from './parsed-text.js';
import { WordFeature } from './word-features.js';

/** "…, York and Leeds": what follows the comma is one more of a list. */
export function goesOnAsList(reading: ParsedText, comma: number, limit: number): boolean {
  const { prose } = reading;
  if (prose.lower[comma + 1] === 'and' || prose.lower[comma + 1] === 'or')
    return phraseEnd(reading, comma + 2, limit) > comma + 2;
  let end = longPhraseEnd(reading, comma + 1, limit);
  if (end === comma + 1) return reading.classes[comma + 1] === Class.adjective;
  for (let i = comma + 1; i < end; i++) if (prose.lower[i] === 'and' || prose.lower[i] === 'or') return true;
  if (reading.classes[end] !== Class.comma) return false;
  end++;
  return (
    prose.lower[end] === 'and' ||
    prose.lower[end] === 'or' ||
    goesOnAsList(reading, end - 1, Math.min(limit, comma + 24))
  );
}

/** "on Tuesday", "last week", "in June 2015" where the sentence ends or pauses after it. */
export function timeAt(reading: ParsedText, i: number, limit: number): boolean {
  const word = reading.marks[i]! & WordFeature.turn ? reading.prose.lower[i]! : '';
  const from = word === 'on' || word === 'in' || word === 'during' ? i + 1 : i;
  if (from === i && reading.classes[i - 1] === Class.preposition) return false;
  if (reading.marks[i - 1]! & (WordFeature.time | WordFeature.opensTime)) return false; // "by next | year"
  let end = timeEnd(reading, from);
  if (end === from) return false;
  if (reading.classes[end] === Class.cardinal) end++;
  return (
    end >= limit - 1 ||
    reading.classes[end] === Class.comma ||
    reading.classes[end] === Class.stop ||
    reading.classes[end] === Class.preposition
  );
}
