import type { Quote } from '../../article/record.js';
import type { Span } from '../../text/span.js';
import type { Attribution } from '../quotes/attribution.js';
import type { Attributions } from '../quotes/quotes.js';
import type { TokenSpan } from '../syntax/parsed-text.js';

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

/**
 * Takes the dateline out of the words for a speaker: who speaks in "LONDON, April 22 - Mudlark and Sons Ltd said" is
 * "Mudlark and Sons Ltd". Where nothing else is left, the text names no speaker.
 */
export function speakersBeyondDateline(attributions: Attributions, dateline: Span | null): Attributions {
  if (dateline === null) return attributions;
  const { text, starts } = attributions.reading.prose;
  const behind = ({ first, last }: TokenSpan): TokenSpan | null => {
    let at = first;
    while (at < last && (starts[at]! < dateline.end || AFTER.test(text[starts[at]!]!))) at++;
    return at < last ? { first: at, last } : null;
  };
  const mended = (attribution: Attribution): Attribution => {
    const { source } = attribution;
    const begins = source !== null && source.first < source.last ? starts[source.first]! : -1;
    if (source === null || begins < dateline.start || begins >= dateline.end) return attribution;
    return { ...attribution, source: behind(source) };
  };
  return { ...attributions, list: attributions.list.map(mended) };
}
