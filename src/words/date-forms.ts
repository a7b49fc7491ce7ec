/** How a language writes its civil dates, told once: an engine takes long to make its first format of dates. */
export interface DateForms {
  /** “{day} {month} {year}” */
  readonly day: DateForm;
  readonly dayOfMonth: DateForm;
  readonly monthOfYear: DateForm;
}

interface DateForm {
  readonly pattern: string;
  /** as this form has them, January first */
  readonly months: readonly string[];
}

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

/** Writes what `form` says, with another name for the month where one is given. */
export function writeDate({ pattern, months }: DateForm, { year, month, day }: DateParts, monthName?: string): string {
  return pattern
    .replace('{year}', year)
    .replace('{day}', day)
    .replace('{month}', () => monthName ?? months[month - 1]!);
}

/** Writes the parts of a date, as `Intl.DateTimeFormat` does: each form for the moment of a date. */
export interface DateFormats {
  readonly day: Intl.DateTimeFormat;
  readonly dayOfMonth: Intl.DateTimeFormat;
  readonly monthOfYear: Intl.DateTimeFormat;
}

/** A day of no year has that of a leap year. */
export const ANY_LEAP_YEAR = 2000;
const LEAP_YEAR_DAYS = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(ANY_LEAP_YEAR, 0, 1 + i)));

/** The forms of a language; null where its dates are not made of a pattern and names of months. */
export function dateFormsOf(formats: DateFormats): DateForms | null {
  const day = formOf(formats.day);
  const dayOfMonth = formOf(formats.dayOfMonth);
  const monthOfYear = formOf(formats.monthOfYear);
  return day && dayOfMonth && monthOfYear && { day, dayOfMonth, monthOfYear };
}

function formOf(format: Intl.DateTimeFormat): DateForm | null {
  const partsOf = (month: number) => format.formatToParts(Date.UTC(ANY_LEAP_YEAR, month, 2));
  const months = Array.from({ length: 12 }, (_, month) => partsOf(month).find(({ type }) => type === 'month')?.value);
  if (!months.every((name) => name !== undefined)) return null;
  const pattern = partsOf(0)
    .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
    .join('');
  const form = { pattern, months };
  const isWhole = LEAP_YEAR_DAYS.every(
    (date) =>
      format.format(date) ===
      writeDate(form, { year: String(ANY_LEAP_YEAR), month: date.getUTCMonth() + 1, day: String(date.getUTCDate()) }),
  );
  return isWhole ? form : null;
}
