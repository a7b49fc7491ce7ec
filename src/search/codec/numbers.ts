import { codes, values } from './alphabet.js';

/** Numbers that are mostly below 64, as text of a character each: read at once, where bits are read one by one. */
const LAST_VALUES = 64;
/** The values of the characters before the last are so many. */
const MORE_VALUES = 27;

/** Writes whole numbers of 0 or more: in characters of 27 values, the lowest first, and a last one of 64. */
export function numbersText(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let left = number;
    for (; left >= LAST_VALUES; left = Math.floor(left / MORE_VALUES))
      text += String.fromCharCode(codes[LAST_VALUES + (left % MORE_VALUES)]!);
    text += String.fromCharCode(codes[left]!);
  }
  return text;
}

/** Reads what `numbersText` wrote. @throws RangeError when the text is damaged */
export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) throw new RangeError('the numbers are damaged');
    if (value < LAST_VALUES) {
      numbers.push(number + value * scale);
      number = 0;
      scale = 1;
    } else {
      number += (value - LAST_VALUES) * scale;
      scale *= MORE_VALUES;
    }
  }
  return numbers;
}

/** Where parts begin that have these sizes, from 0; at the end, where the last one ends. */
export function firstsOf(sizes: readonly number[]): Int32Array {
  const firsts = new Int32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) firsts[i + 1] = firsts[i]! + sizes[i]!;
  return firsts;
}
