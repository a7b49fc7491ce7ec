import type { Span } from '../text/span.js';

/**
 * The hyphen of a word at which a line broke, which is no hyphen of the word: kept in the text of a record, since every character of
 * an article is, with a soft hyphen after it to distinguish it from others.
 */
export const LINE_HYPHEN = '-\u00ad';

interface Texted {
  readonly text: string;
}

/** Characters that show nothing: soft hyphen, zero-width space, joiners, byte-order mark. */
const SILENT = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LINE_HYPHENS = /-\u00ad/g;
/** Line hyphens, and what is silent within a word: “Brack\u00adwater” is the name Brackwater. */
const WITHIN_WORDS = /-\u00ad|(?<=\p{L})[\u00ad\u200b-\u200d\u2060\ufeff]+(?=\p{L})/gu;

/** What a text is about, as readers have it: words split at line ends are joined, and all offsets are adjusted. */
export function withoutLineHyphens<T extends Texted>(about: T): T {
  return about.text.includes(LINE_HYPHEN) ? cutOut(about, LINE_HYPHENS) : about;
}

/** What a text is about, as finders read it: no word has anything silent in it. */
export function withWholeWords<T extends Texted>(about: T): T {
  return SILENT.test(about.text) ? cutOut(about, WITHIN_WORDS) : about;
}

/** The same about the text as it was: the inverse of `withWholeWords`. @param text as it was */
export function withWordsAsWritten<T extends Texted>(about: T, text: string): T {
  if (about.text === text) return about;
  return restored(about, text, cutsIn(text, WITHIN_WORDS));
}

/** What a text is about without the characters at some offsets, in order: the spaces that a machine read within words. */
export function withoutCharactersAt<T extends Texted>(about: T, offsets: readonly number[]): T {
  return cutOutAll(about, singleCuts(offsets));
}

/** The inverse of `withoutCharactersAt`. @param text as it was */
export function withCharactersAt<T extends Texted>(about: T, text: string, offsets: readonly number[]): T {
  return restored(about, text, singleCuts(offsets));
}

const singleCuts = (offsets: readonly number[]): Cut[] => offsets.map((at, i) => ({ at, length: 1, sum: i + 1 }));

const cutOut = <T extends Texted>(about: T, pattern: RegExp): T => cutOutAll(about, cutsIn(about.text, pattern));

function cutOutAll<T extends Texted>(about: T, cuts: readonly Cut[]): T {
  if (cuts.length === 0) return about;
  const shifted = (offset: number): number => offset - lengthBelow(cuts, offset);
  const { text } = about;
  let to = '';
  let from = 0;
  for (const { at, length } of cuts) {
    to += text.slice(from, at);
    from = at + length;
  }
  return moved(about, { from: text, to: to + text.slice(from), start: shifted, end: shifted });
}

function restored<T extends Texted>(about: T, text: string, cuts: readonly Cut[]): T {
  const places = cuts.map((cut) => ({ ...cut, at: cut.at - (cut.sum - cut.length) }));
  return moved(about, {
    from: about.text,
    to: text,
    start: (offset) => offset + lengthBelow(places, offset + 1),
    end: (offset) => offset + lengthBelow(places, offset),
  });
}

/** Something left out of a text, in UTF-16 code units. */
interface Cut {
  readonly at: number;
  readonly length: number;
  /** of it and all before it */
  readonly sum: number;
}

function cutsIn(text: string, pattern: RegExp): Cut[] {
  let sum = 0;
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => {
    sum += length;
    return { at: index, length, sum };
  });
}

/** How much of some cuts, in order, begins below an offset. */
function lengthBelow(cuts: readonly Cut[], limit: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at < limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : cuts[low - 1]!.sum;
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
