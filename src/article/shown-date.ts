import type { ArticleRecord } from './record.js';

/**
 * What lists show as the date of an article: its own, else the day of its dateline that has no year (--MM-DD); null for neither.
 * `dateInWords` reads it out.
 */
export function shownDate({ date, dateline }: ArticleRecord): string | null {
  if (date !== null) return date;
  return dateline?.date && /^--\d\d-\d\d$/.test(dateline.date) ? dateline.date : null;
}
