import { parseDate } from '../../../article/parse-date.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';

const MONTHS = `(?:${lexicon.pattern('month', 'short-month')})\\.?`;

/** Forms of a date in a line that says more, such as the hour. */
const DATE_FORMS = [
  /\b\d{4}-\d\d-\d\d(?=T|\s|$|\b)/,
  /\b(?:19|20)\d\d[./]\s?\d{1,2}[./]\s?\d{1,2}\b/,
  new RegExp(`\\b${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d\\b`, 'i'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTHS},?\\s+(?:19|20)\\d\\d\\b`, 'i'),
];

/** 20191119 or 20191119060000 */
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{6})?$/;

/** "Tue Nov 19 09:22:32 EST 2019": the year comes last. */
const UNIX = new RegExp(
  `\\b(${MONTHS})\\s+(\\d{1,2})\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z]{2,5}\\s+)?((?:19|20)\\d\\d)\\b`,
  'i',
);

/** A day without doubt which number is the month: 19.11.2019, 11/19/2019. */
const NUMBERS = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b/;

/**
 * The civil date in a line of a page or in a field, as written there, whatever its time zone; null for none and for one that may be
 * read two ways, such as 3/4/2019.
 */
export function dateInLine(line: string): string | null {
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/年|月/g, '.')
    .replace(/(\d)\. ?(?=\d)/g, '$1.')
    .trim();
  const compact = COMPACT.exec(text);
  if (compact !== null) return parseDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const unix = UNIX.exec(text);
  if (unix !== null) return parseDate(`${unix[1]} ${unix[2]}, ${unix[3]}`);
  for (const form of DATE_FORMS) {
    const date = parseDate(
      (form.exec(text)?.[0] ?? '').replace(/[./]\s?(?=\d)/g, (mark) =>
        mark.startsWith('.') && form !== DATE_FORMS[1] ? mark : '-',
      ),
    );
    if (date !== null) return date;
  }
  const [, a = '', mark = '', b = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (year === '') return null;
  if (mark === '.' || Number(a) > 12) return parseDate(`${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`);
  return Number(b) > 12 || a === b ? parseDate(`${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`) : null;
}

const DAY_AND_MONTH = new RegExp(`\\b(${MONTHS}\\s+\\d{1,2})\\b(?!\\s*,?\\s*(?:19|20)\\d\\d)`, 'i');

/** "Nov 18" in "Posted Nov 18, 8:19 PM"; null for none. */
export const dayWithoutYear = (line: string): string | null => DAY_AND_MONTH.exec(line)?.[1] ?? null;

/** Days from one civil date to another; NaN where either is not a day. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
