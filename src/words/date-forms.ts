/** How a language writes its civil dates. */
export interface DateForms {
  /** as a month is called alone, January first */
  readonly months: readonly string[];
  /** “{day} {month} {year}” */
  readonly day: DateForm;
  readonly dayOfMonth: DateForm;
  readonly monthOfYear: DateForm;
}

export interface DateForm {
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

/** A day of no year has that of a leap year. */
export const ANY_LEAP_YEAR = 2000;
