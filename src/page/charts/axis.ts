import { civilOf, dayNumber } from '../dates/days.js';

/** Arithmetic that charts share. */

export function dayOf(date: string): number {
  return dayNumber(civilOf(date));
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const min = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
export const max = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
export const chartPercent = (value: number): string => `${Number(value.toFixed(2))}%`;

export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** YYYY-MM */
export const yearAndMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
