import type Handlebars from 'handlebars';
import type { InterfaceWords } from '../words/words.js';

/**
 * What templates may compute. Few on purpose: a page's words are made where they can be tested, not in its template.
 *
 * - `{{#if (eq a b)}}` the two are the same
 * - `{{number n}}` 12034 as 12,034
 * - `{{plural n "article" "articles"}}` 1 article, 12,034 articles
 */
export const helpersFor = ({ number }: InterfaceWords): Handlebars.HelperDeclareSpec => ({
  eq: (a: unknown, b: unknown) => a === b,
  number: (n: unknown) => number(wanted(n)),
  plural: (n: unknown, one: unknown, many: unknown) => `${number(wanted(n))} ${n === 1 ? one : many}`,
});

/** A whole number with a comma between thousands, the same on every machine. */
export function grouped(n: number): string {
  const digits = String(n);
  return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with its noun: `1 article`, `12,034 articles`. */
export function counted(n: number, one: string, many: string): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

function wanted(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`a number is wanted, and this is ${String(value)}`);
  return value;
}
