import { firstAbove } from '../text/sorted.js';
import { frontCoded, textsIn } from './codec/front-coding.js';
import { firstsOf, numbersIn, numbersText } from './codec/numbers.js';

/** The dates of an archive, whose articles are in order of date, the undated last. */
export interface DateTable {
  /** ascending: YYYY, YYYY-MM or YYYY-MM-DD */
  readonly dates: readonly string[];
  /** by date: its first article; at the end, the first undated one */
  readonly firsts: Int32Array;
}

/** A table of dates as the manifest holds it. */
export interface DateData {
  /** front-coded */
  readonly dates: string;
  /** how many articles each has, as `numbersText` */
  readonly sizes: string;
}

/** The beginning of a range that holds what has no date. */
export const UNDATED = 'undated';

/** Days between two dates, both included; either may be empty, a year, a month or a day. `from` may be `UNDATED`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export const ANY_DATE: DateRange = { from: '', to: '' };

export function dateData(records: readonly { readonly date: string | null }[]): DateData {
  const dates: string[] = [];
  const sizes: number[] = [];
  for (const { date } of records) {
    if (date === null) continue;
    if (dates.at(-1) === date) sizes[sizes.length - 1]!++;
    else {
      dates.push(date);
      sizes.push(1);
    }
  }
  return { dates: frontCoded(dates), sizes: numbersText(sizes) };
}

/** @throws RangeError when the data are damaged */
export function dateTableIn({ dates, sizes }: DateData): DateTable {
  const table = { dates: textsIn(dates), firsts: firstsOf(numbersIn(sizes)) };
  if (table.firsts.length !== table.dates.length + 1) throw new RangeError('the dates are damaged');
  return table;
}

/** The articles of a range: from `first` to before `end`. A range that no date can be in is empty. */
export function articlesOfRange(
  { dates, firsts }: DateTable,
  { from, to }: DateRange,
  articles: number,
): { readonly first: number; readonly end: number } {
  const dated = firsts[dates.length]!;
  if (from === UNDATED) return { first: dated, end: articles };
  if (from === '' && to === '') return { first: 0, end: articles };
  // the month of a day, and the year of a month, count as in the range that begins with that day
  let low = 0;
  while (low < dates.length && dates[low]! < from && !from.startsWith(dates[low]!)) low++;
  const high = to === '' ? dates.length : firstAbove(dates, `${to}\uffff`);
  return { first: firsts[low]!, end: Math.max(firsts[low]!, firsts[high]!) };
}

/** How many results a stretch of time has: a day, a month, a year, or several years. */
export interface TimeBar extends DateRange {
  readonly count: number;
}

/** How many bars a histogram may have. */
const MOST_BARS = 62;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Counts of results over time, and of those without a date. */
export interface Histogram {
  /** without gaps, in order of time */
  readonly bars: readonly TimeBar[];
  readonly undated: number;
}

/**
 * Counts results by day, by month or by years, whichever is the finest that needs at most 62 bars.
 * @param articles of the results, in any order; one that has several results is there as often
 */
export function histogramOf({ dates, firsts }: DateTable, articles: Iterable<number>): Histogram {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const article of articles) {
    const at = firstAbove(firsts, article) - 1;
    const date = dates[at];
    if (date === undefined) undated++;
    else counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const found = [...counts.keys()].sort();
  if (found.length === 0) return { bars: [], undated };
  const [first, last] = [found[0]!, found.at(-1)!];
  const days = found.every((date) => date.length === 10) ? dayCount(first, last) : Number.POSITIVE_INFINITY;
  const months = found.every((date) => date.length >= 7)
    ? monthIndex(last) - monthIndex(first) + 1
    : Number.POSITIVE_INFINITY;
  if (days <= MOST_BARS) return { bars: namedBars(counts, dayNames(first, days)), undated };
  if (months <= MOST_BARS) return { bars: namedBars(counts, monthNames(first, months)), undated };
  return { bars: barsOfYears(counts, first, last), undated };
}

/** @param names of days or months, in order */
function namedBars(counts: ReadonlyMap<string, number>, names: readonly string[]): TimeBar[] {
  const sums = new Map<string, number>();
  const { length } = names[0]!;
  for (const [date, count] of counts) {
    const name = date.slice(0, length);
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return names.map((name) => ({ from: name, to: name, count: sums.get(name) ?? 0 }));
}

function barsOfYears(counts: ReadonlyMap<string, number>, first: string, last: string): TimeBar[] {
  const [low, high] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = YEAR_STEPS.find((size) => (high - low) / size < MOST_BARS - 1) ?? YEAR_STEPS.at(-1)!;
  const start = Math.floor(low / step) * step;
  const bars = Array.from({ length: Math.floor((high - start) / step) + 1 }, () => 0);
  for (const [date, count] of counts) bars[Math.floor((Number(date.slice(0, 4)) - start) / step)]! += count;
  return bars.map((count, i) => ({
    from: yearName(start + i * step),
    to: yearName(start + (i + 1) * step - 1),
    count,
  }));
}

const yearName = (year: number): string => String(year).padStart(4, '0');
const DAY_LENGTH = 86_400_000;
const dayCount = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / DAY_LENGTH) + 1;
const dayNames = (first: string, days: number): string[] =>
  Array.from({ length: days }, (_, i) => new Date(Date.parse(first) + i * DAY_LENGTH).toISOString().slice(0, 10));

const monthIndex = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthNames = (first: string, months: number): string[] =>
  Array.from({ length: months }, (_, i) => {
    const number = monthIndex(first) + i;
    return `${yearName(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
