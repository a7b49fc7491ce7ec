import { describe, expect, test } from 'vitest';
import { setText } from '../../../src/export/social-card/card-lines.js';

/** As if each letter were half as wide as it is high. */
const widthOf = (text: string, size: number): number => (text.length * size) / 2;
const box = { width: 200, height: 100, largest: 40, smallest: 10, leading: 1 };

describe('a text on a card', () => {
  test('is set as large as fits', () => {
    expect(setText('It burns.', box, widthOf)).toEqual({ size: 40, lines: ['It burns.'] });
    const long = setText('The lamp was lit every night of that winter.', box, widthOf);
    expect(long.size).toBeLessThan(40);
    expect(long.lines.join(' ')).toBe('The lamp was lit every night of that winter.');
    for (const line of long.lines) expect(widthOf(line, long.size)).toBeLessThanOrEqual(200);
  });

  test('ends in an ellipsis when it does not fit at all', () => {
    const words = 'lamp, '.repeat(200);
    const { size, lines } = setText(words, box, widthOf);
    expect(size).toBe(10);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/lamp …$/);
  });

  test('keeps a word that is wider than a line', () => {
    expect(setText('a'.repeat(90), box, widthOf).lines).toEqual(['a'.repeat(90)]);
  });

  test('of no words is none', () => {
    expect(setText('', box, widthOf).lines).toEqual([]);
  });
});
