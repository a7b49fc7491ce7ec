import type { ParsedText } from './parsed-text.js';

const LONGEST_TICKER = 12; // tokens of what is between < and >

/** Where the "<" of a ticker or a firm in angle brackets stands that ends with the ">" at `close`; -1 for none. */
export function tickerBefore({ prose }: ParsedText, close: number, limit: number): number {
  for (let i = close - 1; i >= limit && close - i <= LONGEST_TICKER; i--) if (prose.lower[i] === '<') return i;
  return -1;
}

/** The token after the ticker that begins with the "<" at `open`; `open` for none. */
export function tickerEnd({ prose }: ParsedText, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i - open <= LONGEST_TICKER; i++) if (prose.lower[i] === '>') return i + 1;
  return open;
}
