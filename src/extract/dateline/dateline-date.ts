import { civilDate, daysIn } from '../../article/date.js';
import { monthNumber, parseDate } from '../../article/parse-date.js';
import { lexicon } from '../../lexicon/load-lexicon.js';

const DATELINE_MONTH = `(?:${lexicon.pattern('month', 'short-month', 'misspelt-month')})\\.?`;
const DATELINE_WEEKDAY = `(?:${lexicon.pattern('weekday', 'short-weekday')})\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-/]\\s*\\d{1,2})?';
const DATELINE_TIME =
  '(?:,?\\s+\\d{1,2}[:.]?\\d\\d?\\s*(?:[ap]\\.?m\\.?|gmt|utc|hrs)?(?:\\s+(?:gmt|utc|[ecmp][sd]?t))?)?';
const WHOLE_DATE = new RegExp(
  `(?:^|[\\s,])((?:${DATELINE_WEEKDAY},?\\s+)?(?:${DATELINE_MONTH}\\s+${DAY}(?:,?\\s+\\d{4})?|${DAY}\\s+${DATELINE_MONTH}(?:,?\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d)${DATELINE_TIME}|${DATELINE_WEEKDAY})$`,
  'i',
);

/** Words that may end with a date: they have a digit, or a weekday is their last. */
const MAY_END = new RegExp(`\\d|${DATELINE_WEEKDAY}$`, 'i');
const LEADING_WEEKDAY = new RegExp(`^${DATELINE_WEEKDAY}(?:,?\\s+|$)`, 'i');
const LAST_TIME = new RegExp(`${DATELINE_TIME}$`, 'i');

/** A date at the end of a dateline's words. */
export interface DateAtEnd {
  /** the words before it */
  readonly rest: string;
  /** YYYY-MM-DD, --MM-DD without a year; null for a weekday alone */
  readonly date: string | null;
}

/**
 * Takes a date off the end of the words of a dateline: "SPRING VALLEY, N.Y., Oct 19", "TOKYO 1996-08-30", "LONDON, Monday". Of two days
 * ("March 3-4") the first counts. Null when there is none, or none that the calendar has.
 */
export function dateAtEnd(words: string): DateAtEnd | null {
  const found = MAY_END.test(words) ? WHOLE_DATE.exec(words) : null;
  if (found === null) return null;
  const rest = words.slice(0, found.index).replace(/[\s,]+$/, '');
  const written = found[1]!.replace(LEADING_WEEKDAY, '');
  // "SYDNEY, April 12, Tuesday"
  if (written === '') return (/\d$/.test(rest) ? dateAtEnd(rest) : null) ?? { rest, date: null };
  const dated = /\d{4}/.test(written) ? parseDate(written.replace(LAST_TIME, '')) : null;
  const date = dated ?? monthAndDay(written);
  return date === null ? null : { rest, date };
}

function monthAndDay(written: string): string | null {
  const month = monthNumber((/[a-z]{3,}/i.exec(written)?.[0] ?? '').toLowerCase());
  const day = Number(/\d{1,2}/.exec(written)?.[0]);
  const year = /\b\d{4}\b/.exec(written)?.[0];
  if (Number.isNaN(month) || day < 1 || day > daysIn(2000, month)) return null;
  if (year !== undefined) return civilDate(Number(year), month, day);
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
