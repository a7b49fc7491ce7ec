import { Class } from '../../lexicon/word-classes.js';
import { Any, type ParsedText, quoteStart, sentenceStart } from '../syntax/parsed-text.js';

/** The start of the sentence of token `i`; of the quotation that runs into it, or is all that comes before `i`: “A. ” */
export function sentenceBefore(reading: ParsedText, i: number, floor: number): number {
  const start = sentenceStart(reading, i);
  const inside = reading.quoteOf[start]!;
  if (inside >= 0) {
    const quote = reading.quoted[inside]!;
    const open = quoteStart(quote);
    if (open < start && (quote.last > start || i === start + 1)) return sentenceStart(reading, open);
  }
  return Math.max(floor, start);
}

/** The first token of the clause that goes on to `at`: leading conjunctions and a mark that closes a quotation are left out. */
export function startOfClause(reading: ParsedText, at: number, sentence: number): number {
  let first = sentence;
  for (let i = at - 1; i > sentence && i > at - 60; i--) {
    if (reading.prose.lower[i] === ';' && reading.quoteOf[i]! < 0) {
      first = i + 1;
      break;
    }
  }
  if (first < at && reading.quoteOf[first]! >= 0 && reading.quoted[reading.quoteOf[first]!]!.last === first) first++;
  if (first < at && (reading.prose.lower[first] === 'but' || reading.prose.lower[first] === 'and')) first++;
  return first;
}

/** Whether a finite verb is there, or a contraction that may hold one. */
export function holdsVerb(reading: ParsedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (Any.finite[reading.classes[i]!] || reading.classes[i] === Class.contraction) return true;
  return false;
}
