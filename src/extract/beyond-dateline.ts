import type { Quote } from '../article/record.js';
import type { Span } from '../text/span.js';

const AFTER = /[\s\-–—:]/;

/**
 * Takes the dateline out of a quote that begins with it: what officials said in "LONDON, April 22 - A bridge fell, officials said"
 * is "A bridge fell".
 */
export function beyondDateline(quotes: readonly Quote[], dateline: Span | null, text: string): Quote[] {
  return quotes.map((quote) => {
    if (dateline === null || quote.start > dateline.start || quote.end <= dateline.end) return quote;
    let start = dateline.end;
    while (start < quote.end && AFTER.test(text[start]!)) start++;
    return { ...quote, start, text: text.slice(start, quote.end) };
  });
}
