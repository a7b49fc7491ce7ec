/** A line of CSV, with its end. */
export const csvLine = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(cellOf).join(',')}\r\n`;

/** By which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One CSV cell (RFC 4180). A leading character that spreadsheets run as a formula gets an apostrophe before it. */
export function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
