import type { Archive } from '../../archive/archive.js';
import { gathered, pushTo } from '../../text/gather.js';

/** Articles by date: indexes into `Archive.records`, in archive order. */
export interface Calendar {
  /** by year, then by month: “03”, or “” for articles that give no month */
  readonly years: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** by YYYY-MM-DD, the earliest first */
  readonly days: ReadonlyMap<string, readonly number[]>;
  readonly undated: readonly number[];
}

export function calendarOf({ records }: Archive): Calendar {
  const years = new Map<string, Map<string, number[]>>();
  const days = new Map<string, number[]>();
  const undated: number[] = [];
  records.forEach(({ date }, article) => {
    if (date === null) {
      undated.push(article);
      return;
    }
    const [year = '', month = '', day] = date.split('-');
    const months = years.get(year) ?? new Map<string, number[]>();
    years.set(year, months);
    pushTo(months, month, article);
    if (day !== undefined) pushTo(days, date, article);
  });
  return { years, days, undated };
}

/** The days of several years that have one date but for the year, by that date: “03-17”. Keys and days as they are in the calendar. */
export function anniversariesOf({ days }: Calendar): ReadonlyMap<string, readonly string[]> {
  return gathered(days.keys(), (day) => day.slice(5));
}
