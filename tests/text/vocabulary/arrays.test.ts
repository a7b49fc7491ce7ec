import { describe, expect, test } from 'vitest';
import { Arrays } from '../../../src/text/vocabulary/arrays.js';

describe('arrays cut from larger ones', () => {
  test('are zeros, of the length asked for, and share nothing', () => {
    const arrays = new Arrays();
    const made = [];
    for (const size of [3, 0, 700, 4096, 4097, 5, 100_000, 1, ...Array.from({ length: 40 }, (_, i) => i * 97)]) {
      for (const array of [arrays.bytes(size), arrays.shorts(size), arrays.numbers(size)]) {
        expect(array.length).toBe(size);
        expect(array.every((value) => value === 0)).toBe(true);
        array.fill((made.length % 250) + 1);
        made.push(array);
      }
    }
    made.forEach((array, i) => void expect(array.every((value) => value === (i % 250) + 1)).toBe(true));
  });

  test('hold the beginning of other arrays', () => {
    const arrays = new Arrays();
    expect([...arrays.firstNumbers(Int32Array.of(-1, 2, 3), 2)]).toEqual([-1, 2]);
    expect([...arrays.firstShorts(Uint16Array.of(7, 8, 9), 3)]).toEqual([7, 8, 9]);
  });
});
