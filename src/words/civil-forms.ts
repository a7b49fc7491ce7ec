import { CIVIL_DATES, type CivilForms, civilDateFormat, civilNumberFormat, decimalPoint } from './civil-language.js';
import { ANY_LEAP_YEAR, type DateForm, type DateForms, writeDate } from './date-forms.js';
import { type NumberForms, PLURAL_PERIOD, pluralOf, writeNumber } from './number-forms.js';

/**
 * How a language writes dates and numbers, found by trying: told to scripts, since an engine takes 20 milliseconds and more
 * to make its first format.
 * @param locale BCP 47
 */
export function civilFormsOf(locale: string): CivilForms {
  return {
    dates: dateFormsOf(locale),
    numbers: numberFormsOf(civilNumberFormat(locale), new Intl.PluralRules(locale)),
  };
}

/** Null where dates are not made of a pattern and names of months. */
function dateFormsOf(locale: string): DateForms | null {
  const [day, dayOfMonth, monthOfYear] = [CIVIL_DATES.day, CIVIL_DATES.dayOfMonth, CIVIL_DATES.monthOfYear].map(
    (parts) => dateFormOf(civilDateFormat(locale, parts)),
  );
  const alone = civilDateFormat(locale, { month: 'long' });
  const months = Array.from({ length: 12 }, (_, month) => alone.format(Date.UTC(ANY_LEAP_YEAR, month, 1)));
  return day && dayOfMonth && monthOfYear ? { months, day, dayOfMonth, monthOfYear } : null;
}

function dateFormOf(format: Intl.DateTimeFormat): DateForm | null {
  const partsOf = (month: number) => format.formatToParts(Date.UTC(ANY_LEAP_YEAR, month, 2));
  const months = Array.from({ length: 12 }, (_, month) => partsOf(month).find(({ type }) => type === 'month')?.value);
  if (!months.every((name) => name !== undefined)) return null;
  const pattern = partsOf(0)
    .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
    .join('');
  const form = { pattern, months };
  const isWhole = triedDates().every(
    (date) =>
      format.format(date) ===
      writeDate(form, { year: String(ANY_LEAP_YEAR), month: date.getUTCMonth() + 1, day: String(date.getUTCDate()) }),
  );
  return isWhole ? form : null;
}

/** Days of every month, of one and of two figures. */
const triedDates = (): Date[] =>
  Array.from({ length: 12 }, (_, month) =>
    [1, 9, 22, 28].map((day) => new Date(Date.UTC(ANY_LEAP_YEAR, month, day))),
  ).flat();

/** Numbers that show how a language groups figures, and whether its plurals come again with the last two figures. */
const triedNumbers = (): number[] => [
  ...Array.from({ length: 400 }, (_, n) => n),
  ...[999, 1_000, 1_001, 1_002, 2_000, 3_021, 9_999, 10_000, 12_034, 99_999, 100_000, 123_456, 200_000, 999_999],
  ...Array.from({ length: 100 }, (_, i) => 20_000 + i * 7),
];

/** Null where numbers are written otherwise than by a separator, or plurals do not come again. */
function numberFormsOf(numbers: Intl.NumberFormat, rules: Intl.PluralRules): NumberForms | null {
  const separator = numbers.formatToParts(12_034).find(({ type }) => type === 'group')?.value ?? '';
  const separatedFrom = numbers.format(1_000).includes(separator) ? 1_000 : 10_000;
  const plurals: Partial<Record<Intl.LDMLPluralRule, number[]>> = {};
  for (let n = 0; n < 2 * PLURAL_PERIOD; n++) {
    const form = rules.select(n);
    if (form === 'other') continue;
    plurals[form] ??= [];
    plurals[form].push(n);
  }
  const forms = { separator, separatedFrom, point: decimalPoint(numbers), plurals };
  const isWhole = triedNumbers().every(
    (n) => numbers.format(n) === writeNumber(forms, n) && rules.select(n) === pluralOf(forms, n),
  );
  return isWhole ? forms : null;
}
