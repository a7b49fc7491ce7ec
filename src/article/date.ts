import type { ArticleRecord } from './record.js';

/** Civil dates: a year, a month or a day as a paper prints it. Never a moment, so no time zone can move it. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param month 1 to 12 @returns 28 to 31; 0 when there is no such month */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** YYYY, YYYY-MM or YYYY-MM-DD, or null when the calendar has no such day. Years 1000 to 9999; nothing is rolled over. */
export function civilDate(year: number, month?: number, day?: number): string | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  if (day === undefined) return `${year}-${two(month)}`;
  return day < 1 || day > daysIn(year, month) ? null : `${year}-${two(month)}-${two(day)}`;
}

/**
 * The date of an article by its dateline, which commonly has no year.
 * @param written YYYY-MM-DD or --MM-DD
 * @param year that the archive gives to such datelines; null leaves the date unknown
 */
export function dateOfDateline(written: string | null, year: number | null): string | null {
  const found = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(written ?? '');
  if (found === null) return null;
  const which = found[1] === '-' ? year : Number(found[1]);
  return which === null ? null : civilDate(which, Number(found[2]), Number(found[3]));
}

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/**
 * A civil date as a reader writes it: 1954-03-17 -> "17 March 1954", 1954-03 -> "March 1954", 1954 -> "1954", and --03-17 ->
 * "17 March, no year".
 */
export function dateInWords(date: string): string {
  if (date.startsWith('--')) return `${dateInWords(`0000${date.slice(1)}`).slice(0, -' 0000'.length)}, no year`;
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * What lists show as the date of an article: its own, else the day of its dateline that has no year (--MM-DD); null for neither.
 * `dateInWords` reads it out.
 */
export function shownDate({ date, dateline }: ArticleRecord): string | null {
  if (date !== null) return date;
  return dateline?.date && /^--\d\d-\d\d$/.test(dateline.date) ? dateline.date : null;
}
