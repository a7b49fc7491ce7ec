import { ANY_LEAP_YEAR, type DateForms, writeDate } from './date-forms.js';
import { isToldNumber, type NumberForms, pluralOf, writeNumber } from './number-forms.js';

/** How a language writes numbers, civil dates and the names of countries, by the CLDR data of the engine (Intl). */
export interface CivilLanguage {
  /** a whole number: 12,034 */
  number(n: number): string;
  /** with two decimals: 0.97 */
  decimal(n: number): string;
  pluralOf(count: number): Intl.LDMLPluralRule;
  /** the name of a month, 1 to 12 */
  month(month: number): string;
  /** the name of a weekday, 0 for Monday to 6 for Sunday */
  weekday(day: number): string;
  /** YYYY-MM-DD as 17 March 1954, YYYY-MM as March 1954, and --MM-DD as 17 March; YYYY as it is */
  date(date: string): string;
  /** the same with another name for the month */
  dateWith(date: string, monthName: string): string;
  /** by its ISO 3166-1 alpha-2 code; null when the language has no name for it */
  country(code: string): string | null;
}

/** 1 January 2001 was a Monday. */
const MONDAY = Date.UTC(2001, 0, 1);
const DAY_MS = 86_400_000;

/** The parts of each kind of date. */
export const CIVIL_DATES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfMonth: { day: 'numeric', month: 'long' },
  monthOfYear: { month: 'long', year: 'numeric' },
} as const;

export const civilDateFormat = (locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...parts });

export const civilNumberFormat = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' });

export const decimalPoint = (format: Intl.NumberFormat): string =>
  format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** What is known already of how a language writes. */
export interface CivilForms {
  readonly dates?: DateForms | null;
  readonly numbers?: NumberForms | null;
}

/**
 * Dates are civil ones of the Gregorian calendar, and figures are those of the rest of the page: 0 to 9.
 * @param locale BCP 47
 */
export function civilLanguageOf(locale: string, { dates, numbers }: CivilForms = {}): CivilLanguage {
  const formatOf = (parts: Intl.DateTimeFormatOptions) => onDemand(() => civilDateFormat(locale, parts));
  const formats = {
    day: formatOf(CIVIL_DATES.day),
    dayOfMonth: formatOf(CIVIL_DATES.dayOfMonth),
    monthOfYear: formatOf(CIVIL_DATES.monthOfYear),
  };
  const monthAlone = formatOf({ month: 'long' });
  const weekdayAlone = formatOf({ weekday: 'long' });
  const numberFormat = onDemand(() => civilNumberFormat(locale));
  const point = onDemand(() => numbers?.point ?? decimalPoint(numberFormat()));
  const pluralRules = onDemand(() => new Intl.PluralRules(locale));
  const countries = onDemand(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));

  /** A year alone stays as it is. */
  const written = (date: string, monthName?: string): string => {
    const [, year, month, dayOfMonth] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
    if (year === undefined || month === undefined) return date;
    const form = dayOfMonth === undefined ? 'monthOfYear' : year === '-' ? 'dayOfMonth' : 'day';
    if (dates) {
      // as the formats do: no zeros ahead
      const parts = { year: String(Number(year)), month: Number(month), day: String(Number(dayOfMonth ?? 1)) };
      return writeDate(dates[form], parts, monthName);
    }
    const at = Date.UTC(year === '-' ? ANY_LEAP_YEAR : Number(year), Number(month) - 1, Number(dayOfMonth ?? 1));
    return formats[form]()
      .formatToParts(at)
      .map(({ type, value }) => (type === 'month' ? (monthName ?? value) : value))
      .join('');
  };
  const known = new Map<string, string>();
  return {
    number(n) {
      if (n >= 0 && n < 1000) return String(n);
      return numbers && isToldNumber(n) ? writeNumber(numbers, n) : numberFormat().format(n);
    },
    decimal: (n) => n.toFixed(2).replace('.', point()),
    pluralOf: (count) => (numbers && isToldNumber(count) ? pluralOf(numbers, count) : pluralRules().select(count)),
    month: (month) => dates?.months[month - 1] ?? monthAlone().format(Date.UTC(ANY_LEAP_YEAR, month - 1, 1)),
    weekday: (at) => weekdayAlone().format(MONDAY + at * DAY_MS),
    date(date) {
      let text = known.get(date);
      if (text === undefined) {
        text = written(date);
        known.set(date, text);
      }
      return text;
    },
    dateWith: written,
    country(code) {
      // what is no code of a region, such as one that ISO has withdrawn, is no error here
      return /^[A-Z]{2}$/.test(code) ? (countries().of(code) ?? null) : null;
    },
  };
}

/** Formatters take a millisecond each to make, and few pages need all of them. */
function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
