import { civilDate } from '../../article/date.js';
import { parseDate } from '../../article/parse-date.js';

/** Languages of the interfaces of newspaper databases, whose dates follow the interface. */
const DATING_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi'];

/** Months and weekdays in all of them, from the Unicode CLDR. */
const { months, weekdays } = calendarNames();

function calendarNames(): { months: ReadonlyMap<string, number>; weekdays: ReadonlySet<string> } {
  const numbers = new Map<string, number>([['sept', 9]]);
  const days = new Set<string>();
  const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');
  for (const locale of DATING_LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const part = month.formatToParts(Date.UTC(2024, i, 1)).find(({ type }) => type === 'month');
        if (part !== undefined && !numbers.has(bare(part.value))) numbers.set(bare(part.value), i + 1);
      }
      for (let day = 1; day <= 7; day++) days.add(bare(weekday.format(Date.UTC(2024, 0, day))));
    }
  }
  return { months: numbers, weekdays: days };
}

const namesPattern = (names: Iterable<string>): string =>
  [...names]
    .filter((name) => /^\p{L}[\p{L}-]+$/u.test(name))
    .sort((a, b) => b.length - a.length)
    .join('|');

const PRINTED_MONTH = `(${namesPattern(months.keys())})\\.?`;
const WEEKDAYS = `(?:${namesPattern(weekdays)})\\.?`;
const DATE_EDGE = '(?![\\p{L}\\d])';
/** "29 décembre 2011", "1. Juli 2019", "1er mai 2010", "5 de octubre de 2013" */
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?\\s+(?:de\\s+)?${PRINTED_MONTH},?\\s+(?:de\\s+)?(\\d{4})${DATE_EDGE}`,
  'iu',
);
/** "January 11, 2010", "Octubre 5, 2013" */
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})${PRINTED_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${DATE_EDGE}`,
  'iu',
);
/** "2012年1月9日" */
const IDEOGRAPHS = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const NUMERALS = /(?<![\d/.-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?![\d/-])/;
/** "Spring" has no day; "January 2010" of a monthly */
const MONTH_ONLY = new RegExp(`(?<![\\p{L}\\d])${PRINTED_MONTH}\\s+(?:de\\s+)?(\\d{4})${DATE_EDGE}`, 'iu');

/** A date in a text, and what is around it. */
export interface PrintedDate {
  /** YYYY-MM-DD, or YYYY-MM */
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

/** The first date of a line, in any language of the interfaces of databases; null for none that the calendar has. */
export function printedDate(text: string): PrintedDate | null {
  const named = (month: string): number => months.get(month.toLowerCase()) ?? 0;
  const tries: [RegExp, (found: RegExpExecArray) => string | null][] = [
    [DAY_MONTH, ([, day, month, year]) => civilDate(Number(year), named(month!), Number(day))],
    [MONTH_DAY, ([, month, day, year]) => civilDate(Number(year), named(month!), Number(day))],
    [IDEOGRAPHS, ([, year, month, day]) => civilDate(Number(year), Number(month), Number(day))],
    [NUMERALS, ([written]) => dateOfNumerals(written)],
    [MONTH_ONLY, ([, month, year]) => civilDate(Number(year), named(month!))],
  ];
  for (const [pattern, read] of tries) {
    const found = pattern.exec(text);
    const date = found === null ? null : read(found);
    if (found !== null && date !== null)
      return { date, before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
  }
  return null;
}

/** Full stops are set between days and months where the day comes first. */
function dateOfNumerals(written: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  return year === undefined ? parseDate(written) : civilDate(Number(year), Number(month), Number(day));
}

const WEEKDAY_WORD = new RegExp(`(?<!\\p{L})${WEEKDAYS}(?!\\p{L})`, 'giu');
const CLOCK = /\b\d{1,2}(?:[:.]\d\d){1,2}(?:\s*[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?\b/gi;
const ZONES =
  /\b(?:GMT|UTC|BST|IST|CES?T|MES?Z|EE?ST|EET|WES?T|[ECMP][SD]?T|(?:Eastern|Central|Pacific|Mountain)(?: (?:Standard|Daylight))? Time|Uhr)\b/g;

/** What else a date line says: an edition; null when the line is not a date. */
export interface DateLine {
  readonly date: string;
  readonly rest: string;
}

const EDITION =
  /\b(?:[ée]dition|edici[óo]n|edição|edizione|editie|ausgabe|final|late|early|first|second|third|morning|evening|star|city|national|metro|correction|update|updated|version|home|suburban|weekend)\b/i;

/** Whether a line is a date, with a weekday, a time and the name of an edition and nothing else: "January 6, 2021: the day …" is not. */
export function dateLineOf(text: string): DateLine | null {
  const found = text.length > 160 ? null : printedDate(text);
  if (found === null) return null;
  const bare = (part: string): string => part.replace(WEEKDAY_WORD, ' ').replace(CLOCK, ' ').replace(ZONES, ' ');
  if (/[\p{L}\d]/u.test(bare(found.before)) || /^\s*[:.!?–—-]/.test(found.after)) return null;
  const rest = bare(found.after)
    .replace(/^[\s,;|]+|[\s,;|]+$/g, '')
    .replace(/\s+/g, ' ');
  if (/[\p{L}\d]/u.test(rest) && !EDITION.test(rest)) return null;
  return { date: found.date, rest: /[\p{L}\d]/u.test(rest) ? rest : '' };
}
