import { lexicon } from '../lexicon/load-lexicon.js';
import { civilDate } from './date.js';

const MONTH = `(${lexicon.pattern('month', 'short-month')})\\.?`;
const WEEKDAY = new RegExp(`^(?:${lexicon.pattern('weekday', 'short-weekday')})\\.?,?\\s+`);
/** "29 November 2024", "29th of Nov., 2024", "29-Nov-2024", "November 2024" */
const DAY_FIRST = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+|[-/])(?:of\\s+)?)?${MONTH}(?:,?\\s+|[-/])(\\d{4})$`,
);
/** "November 29, 2024", "Nov 29th 2024" */
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`);
/** "2024 November 29", "2024-Nov-29" */
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:,?\\s+|[-/])${MONTH}(?:\\s+|[-/])(\\d{1,2})$`);
const NUMBERS = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

const ZONE = '(?:z|[a-z]{2,5}|[+-]\\d{1,2}(?::?\\d\\d)?|[a-z]+(?:/[a-z_]+)+|\\([a-z ]+\\))';
/** A time of day at the end: "T09:00Z", " 22:54:43 +0000", ", 5.30 p.m. EST", " at 9 am". Groups: clock, half of the day. */
const TIME = new RegExp(
  `(?:(?<=\\d)t|(?:[,\\s]+|\\s[-–|]\\s)(?:at\\s+)?)(?:(\\d{1,2}(?::\\d\\d){1,2}(?:\\.\\d+)?)(?:\\s*([ap])\\.?m\\.?)?|(\\d{1,2}(?:[.:]\\d\\d)?)\\s*([ap])\\.?m\\.?)(?:\\s*${ZONE}){0,2}$`,
);
/** A clock before the date: "12:30 pm, 4 May 2016" */
const CLOCK_FIRST = /^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s+(?:on\s+)?|,\s*)/;

/** 1 to 12 for a month's name or its short form in lower case, "september", "sept"; NaN for no month. */
export const monthNumber = (name: string): number =>
  Number(
    lexicon.values('month').get(name) ??
      lexicon.values('short-month').get(name) ??
      lexicon.values('misspelt-month').get(name),
  );

/**
 * Reads a date as people and programs write it: 2024-11-29, 2024-3-2, 2024-11, 2024, 20241129, 29 November 2024, 29-Nov-2024,
 * November 29, 2024, Nov. 29th, 2024, 2024 November 29, November 2024; a weekday before it and a time of day with its zone
 * around it are passed over, so that the day is the one that is printed (RFC 2822, ISO 8601). Days and months as numbers before a
 * year (26-05-1916, 5/26/1916) are read when only one order is in the calendar. What may be read two ways (3/4/2024) and what the
 * calendar does not have (2024-02-30) is null.
 */
export function parseDate(written: string): string | null {
  const bare = withoutTimeOfDay(written.trim().toLowerCase().replace(/\s+/g, ' ').replace(CLOCK_FIRST, ''));
  if (bare === null) return null;
  const text = bare.replace(WEEKDAY, '').replace(/[,.]$/, '');
  const numbers = NUMBERS.exec(text) ?? COMPACT.exec(text)?.toSpliced(2, 0, '');
  if (numbers) return civilDate(Number(numbers[1]), numberOf(numbers[3]), numberOf(numbers[4]));
  const last = YEAR_LAST.exec(text);
  if (last !== null) return eitherOrder(Number(last[4]), Number(last[1]), Number(last[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return civilDate(Number(dayFirst[3]), monthNumber(dayFirst[2]!), numberOf(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return civilDate(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst === null ? null : civilDate(Number(yearFirst[1]), monthNumber(yearFirst[2]!), Number(yearFirst[3]));
}

/** Whether numbers before a year are a day of the calendar in both orders, and not the same day: 3/4/2024. */
export function isTwoDates(written: string): boolean {
  const found = YEAR_LAST.exec(written.trim());
  if (found === null) return false;
  const [a, b] = [Number(found[1]), Number(found[3])];
  return a !== b && civilDate(2000, a, b) !== null && civilDate(2000, b, a) !== null;
}

function eitherOrder(year: number, a: number, b: number): string | null {
  const [dayFirst, monthFirst] = [civilDate(year, b, a), civilDate(year, a, b)];
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

/** The text before its time of day; null when that is no time, such as 24:00. */
function withoutTimeOfDay(text: string): string | null {
  const found = TIME.exec(text);
  if (found === null) return text;
  const half = found[2] ?? found[4];
  const clock = found[1] ?? found[3]!.replace('.', ':');
  const isTime = half === undefined ? isClockTime(clock) : isClockTime(clock.includes(':') ? clock : `${clock}:00`);
  return isTime && (half === undefined || Number.parseInt(clock, 10) <= 12) ? text.slice(0, found.index) : null;
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** 24:00 is no time of a civil day, 23:59:60 is (a leap second). */
const isClockTime = (text: string): boolean => /^(?:[01]?\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?$/.test(text);
