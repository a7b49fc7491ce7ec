import { ANY_LEAP_YEAR, type DateForms, dateFormsOf, writeDate } from './date-forms.js';

/** How a language writes numbers, civil dates and the names of countries, by the CLDR data of the engine (Intl). */
export interface CivilLanguage {
  /** a whole number: 12,034 */
  number(n: number): string;
  /** with two decimals: 0.97 */
  decimal(n: number): string;
  pluralOf(count: number): Intl.LDMLPluralRule;
  /** how dates are written; null where that cannot be told */
  dateForms(): DateForms | null;
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

/**
 * Dates are civil ones of the Gregorian calendar, and figures are those of the rest of the page: 0 to 9.
 * @param locale BCP 47
 * @param forms how it writes dates, where that is known already
 */
export function civilLanguageOf(locale: string, forms: DateForms | null = null): CivilLanguage {
  const options = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const formatOf = (parts: Intl.DateTimeFormatOptions) =>
    onDemand(() => new Intl.DateTimeFormat(locale, { ...options, ...parts }));
  const formats = {
    day: formatOf({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfMonth: formatOf({ day: 'numeric', month: 'long' }),
    monthOfYear: formatOf({ month: 'long', year: 'numeric' }),
  };
  const monthAlone = formatOf({ month: 'long' });
  const weekdayAlone = formatOf({ weekday: 'long' });
  const numbers = onDemand(() => new Intl.NumberFormat(locale, { numberingSystem: 'latn' }));
  const point = onDemand(
    () =>
      numbers()
        .formatToParts(0.5)
        .find(({ type }) => type === 'decimal')?.value ?? '.',
  );
  const plurals = onDemand(() => new Intl.PluralRules(locale));
  const countries = onDemand(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));

  /** A year alone stays as it is. */
  const written = (date: string, monthName?: string): string => {
    const [, year, month, dayOfMonth] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
    if (year === undefined || month === undefined) return date;
    const form = dayOfMonth === undefined ? 'monthOfYear' : year === '-' ? 'dayOfMonth' : 'day';
    if (forms) {
      // as the formats do: no zeros ahead
      const parts = { year: String(Number(year)), month: Number(month), day: String(Number(dayOfMonth ?? 1)) };
      return writeDate(forms[form], parts, monthName);
    }
    const at = Date.UTC(year === '-' ? ANY_LEAP_YEAR : Number(year), Number(month) - 1, Number(dayOfMonth ?? 1));
    return formats[form]()
      .formatToParts(at)
      .map(({ type, value }) => (type === 'month' ? (monthName ?? value) : value))
      .join('');
  };
  const known = new Map<string, string>();
  return {
    number: (n) => (n >= 0 && n < 1000 ? String(n) : numbers().format(n)),
    decimal: (n) => n.toFixed(2).replace('.', point()),
    pluralOf: (count) => plurals().select(count),
    month: (month) => monthAlone().format(Date.UTC(ANY_LEAP_YEAR, month - 1, 1)),
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
    dateForms: () =>
      dateFormsOf({ day: formats.day(), dayOfMonth: formats.dayOfMonth(), monthOfYear: formats.monthOfYear() }),
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
