import { lexicon } from '../lexicon/load-lexicon.js';
import { civilDate } from './date.js';

const MONTH = `(${lexicon.pattern('month', 'short-month')})\\.?`;
const WEEKDAY = new RegExp(`^(?:${lexicon.pattern('weekday', 'short-weekday')})\\.?,?\\s+`);
const BRITISH = new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${MONTH},?\\s+(\\d{4})$`);
const AMERICAN = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`);

/** 1 to 12 for a month's name or its short form in lower case, "september", "sept"; NaN for no month. */
export const monthNumber = (name: string): number =>
  Number(
    lexicon.values('month').get(name) ??
      lexicon.values('short-month').get(name) ??
      lexicon.values('misspelt-month').get(name),
  );

/**
 * Reads a date as people write it: 2024-11-29, 2024-11, 2024, 2024/11/29, 29 November 2024, November 29, 2024, Nov. 29, 2024,
 * November 2024; a weekday before it and a time of day after it are passed over. What may be read two ways (3/4/2024) and
 * what the calendar does not have (2024-02-30) is null.
 */
export function parseDate(written: string): string | null {
  const text = written.trim().toLowerCase().replace(WEEKDAY, '');
  const iso =
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[t\s]\s*([\d:.]+)\s*(?:z|utc|gmt|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso !== null) {
    if (iso[5] !== undefined && (iso[4] === undefined || !isClockTime(iso[5]))) return null;
    return civilDate(Number(iso[1]), numberOf(iso[3]), numberOf(iso[4]));
  }
  const british = BRITISH.exec(text);
  if (british !== null) return civilDate(Number(british[3]), monthNumber(british[2]!), numberOf(british[1]));
  const american = AMERICAN.exec(text);
  if (american !== null) return civilDate(Number(american[3]), monthNumber(american[1]!), Number(american[2]));
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return compact === null ? null : civilDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** 24:00 is no time of a civil day, 23:59:60 is (a leap second). */
const isClockTime = (text: string): boolean => /^(?:[01]?\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?$/.test(text);
