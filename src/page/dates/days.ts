/** Civil dates as numbers, by the proleptic Gregorian calendar; no clock and no time zone. */

export interface Civil {
  readonly year: number;
  /** 1 to 12; null when only the year is known */
  readonly month: number | null;
  readonly day: number | null;
}

/** The parts of YYYY, YYYY-MM or YYYY-MM-DD. */
export function civilOf(date: string): Civil {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? 0, month: month ?? null, day: day ?? null };
}

/** Days since 1970-01-01; what is not known counts as the first. After Howard Hinnant, chrono-compatible date algorithms. */
export function dayNumber({ year, month, day }: Civil): number {
  const m = month ?? 1;
  const y = m <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + (day ?? 1) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(civil: Civil): number {
  return (((dayNumber(civil) + 3) % 7) + 7) % 7;
}
