import type { Span } from '../text/span.js';

/**
 * The hyphen of a word that a line end parted, which is no hyphen of the word: kept in the text of a record, since every character of
 * an article is, with a soft hyphen after it to tell it from others.
 */
export const LINE_HYPHEN = '-\u00ad';

interface Texted {
  readonly text: string;
}

/** What a text is about, as readers have it: words that line ends parted are whole, and all offsets fit. */
export function withoutLineHyphens<T extends Texted>(about: T): T {
  if (!about.text.includes(LINE_HYPHEN)) return about;
  const hyphens = lineHyphensIn(about.text);
  const text = about.text.replaceAll(LINE_HYPHEN, '');
  const shifted = (offset: number): number => offset - LINE_HYPHEN.length * countBelow(hyphens, offset);
  return moved(about, { from: about.text, to: text, start: shifted, end: shifted });
}

/** The same about the text as it was: the inverse. @param text with line hyphens */
export function withLineHyphens<T extends Texted>(about: T, text: string): T {
  if (!text.includes(LINE_HYPHEN)) return about;
  const places = lineHyphensIn(text).map((at, i) => at - LINE_HYPHEN.length * i);
  return moved(about, {
    from: about.text,
    to: text,
    start: (offset) => offset + LINE_HYPHEN.length * countBelow(places, offset + 1),
    end: (offset) => offset + LINE_HYPHEN.length * countBelow(places, offset),
  });
}

function lineHyphensIn(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(LINE_HYPHEN); at >= 0; at = text.indexOf(LINE_HYPHEN, at + 1)) found.push(at);
  return found;
}

/** How many of some numbers, in order, are below another. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
}

/** All spans within a value, moved; the words of a span follow it. A record is a few levels deep. */
function moved<T>(value: T, move: Move): T {
  if (Array.isArray(value)) return value.map((each) => moved(each, move)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, held]) => [name, moved(held, move)] as const);
  const result = Object.fromEntries(entries) as Record<string, unknown>;
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') {
    result.start = move.start(start);
    result.end = Math.max(move.end(end), result.start as number);
    if (result.text === move.from.slice(start, end))
      result.text = move.to.slice(result.start as number, result.end as number);
  }
  if ((value as Partial<Texted>).text === move.from) result.text = move.to;
  return result as T;
}
