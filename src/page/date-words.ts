const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A civil date (`1987-10-19`, `1987-10`, `1987`) as it is read: 19 October 1987, October 1987, 1987. Null is “Undated”. */
export function dateWords(date: string | null): string {
  if (date === null) return 'Undated';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${monthName(month)} ${year}` : `${Number(day)} ${monthName(month)} ${year}`;
}

/** The name of a month, given as `01` to `12`. */
export function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
