import { describe, expect, test } from 'vitest';
import { cutOffset, cutText } from '../../src/article/cut.js';

const FAMILY = '👩‍👩‍👧';
const FLAG = '🇲🇹';

describe('a cut', () => {
  test.each([
    ['an emoji', `Ferry ${FAMILY}`, 'Ferry '],
    ['a flag', `Ferry ${FLAG}`, 'Ferry '],
    ['a letter and its marks', 'Ferry e\u0301\u0323', 'Ferry '],
    ['the halves of a pair', 'Ferry 😀', 'Ferry '],
    ['a letter and its marks, at the beginning', 'e\u0301\u0323', ''],
  ])('is never within %s', (_, text, before) => {
    for (let limit = before.length; limit < text.length; limit++)
      expect(text.slice(0, cutOffset(text, limit))).toBe(before);
    expect(cutOffset(text, text.length)).toBe(text.length);
  });

  test('of plain words is where it is asked for', () => {
    expect([0, 1, 5, 7].map((limit) => cutOffset('harbour', limit))).toEqual([0, 1, 5, 7]);
  });

  test('of a character of more marks than anyone reads is near, and not within a pair', () => {
    const text = `Q${'\u0301'.repeat(500)}😀`.repeat(3);
    for (let limit = 0; limit <= text.length; limit++) {
      const at = cutOffset(text, limit);
      expect(at).toBeLessThanOrEqual(limit);
      expect(text.slice(0, at).isWellFormed()).toBe(true);
    }
  });
});

describe('a text that is cut', () => {
  test.each([
    ['The ferry came back.', 'The ferry came back.'],
    ['The harbour master, Ada Brackwater, said so.', 'The harbour master…'],
    [`${'x'.repeat(40)}`, `${'x'.repeat(20)}…`],
    [`${'😀'.repeat(20)}`, `${'😀'.repeat(10)}…`],
    [`${'x'.repeat(19)}😀x`, `${'x'.repeat(19)}…`],
  ])('%j', (text, cut) => {
    expect(cutText(text, 20)).toBe(cut);
  });
});
