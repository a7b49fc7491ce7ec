const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A civil date as a reader writes it: 1954-03-17 -> "17 March 1954", 1954-03 -> "March 1954", 1954 -> "1954", and --03-17 ->
 * "17 March, no year".
 */
export function dateInWords(date: string): string {
  if (date.startsWith('--')) return `${dateInWords(`0000${date.slice(1)}`).slice(0, -' 0000'.length)}, no year`;
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
