import { numbersIn, numbersText } from '../codec/numbers.js';

/** A code for some symbols only; the number behind all symbols stands for “another one”. */
export interface Followers {
  /** how many codes have 1, 2, … bits */
  readonly counts: readonly number[];
  /** in the order of their codes: ascending among those of one length */
  readonly symbols: readonly number[];
}

/** Codes one after the other: of each how many lengths it has, then of each length how many symbols, and the steps between them. */
export function followersText(all: readonly Followers[]): string {
  const numbers: number[] = [];
  for (const { counts, symbols } of all) {
    let at = 0;
    numbers.push(counts.length);
    for (const count of counts) {
      numbers.push(count);
      let before = 0;
      for (const symbol of symbols.slice(at, at + count)) {
        numbers.push(symbol - before);
        before = symbol;
      }
      at += count;
    }
  }
  return numbersText(numbers);
}

/** Reads what `followersText` wrote. @throws RangeError when the text is damaged */
export function followersIn(text: string): Followers[] {
  const numbers = numbersIn(text);
  const all: Followers[] = [];
  for (let at = 0; at < numbers.length; ) {
    const counts: number[] = [];
    const symbols: number[] = [];
    for (let left = numbers[at++]!; left > 0; left--) {
      const count = numbers[at++] ?? 0;
      const end = at + count;
      if (end > numbers.length) throw new RangeError('the codes end early');
      counts.push(count);
      for (let symbol = 0; at < end; at++) {
        symbol += numbers[at]!;
        symbols.push(symbol);
      }
    }
    all.push({ counts, symbols });
  }
  return all;
}
