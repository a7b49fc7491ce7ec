/** How a language writes whole numbers, and which plural they take. */
export interface NumberForms {
  /** between each three figures, from the right */
  readonly separator: string;
  /** the least number that has a separator */
  readonly separatedFrom: number;
  /** between a whole number and its decimals */
  readonly point: string;
  /** by plural form, but for `other`: the numbers below 200 that take it; the others are as that of the last two figures, from 100 */
  readonly plurals: Readonly<Partial<Record<Intl.LDMLPluralRule, readonly number[]>>>;
}

/** Numbers from here on are left to the engine: some languages have another plural for millions. */
const TOLD_TO = 1_000_000;
/** From 100 on, plurals come again with the last two figures. */
export const PLURAL_PERIOD = 100;

/** Whether the forms say how `n` is written and which plural it takes. */
export const isToldNumber = (n: number): boolean => Number.isInteger(n) && n >= 0 && n < TOLD_TO;

/** @param n one that is told */
export function writeNumber({ separator, separatedFrom }: NumberForms, n: number): string {
  const figures = String(n);
  return n < separatedFrom ? figures : `${figures.slice(0, -3)}${separator}${figures.slice(-3)}`;
}

/** @param n one that is told */
export function pluralOf({ plurals }: NumberForms, n: number): Intl.LDMLPluralRule {
  const like = n < 2 * PLURAL_PERIOD ? n : PLURAL_PERIOD + (n % PLURAL_PERIOD);
  for (const [form, numbers] of Object.entries(plurals)) {
    if (numbers.includes(like)) return form as Intl.LDMLPluralRule;
  }
  return 'other';
}
