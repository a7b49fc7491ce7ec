import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf, pagingOf, rangeInWords } from '../../src/page/paging.js';
import { furtherUrl, indexUrl } from '../../src/page/urls.js';
import { english } from '../words/shipped-words.js';

const pathOf = (page: number) => indexUrl('people', page);

describe('a list cut into pages', () => {
  test('has every item once, in order, and at least one page', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const leaves = leavesOf(items, size);
        expect(leaves.flatMap((leaf) => leaf.items)).toEqual(items);
        expect(leaves.length).toBe(Math.max(1, Math.ceil(items.length / size)));
        expect(leaves.map(({ number }) => number)).toEqual(leaves.map((_, i) => i + 1));
      }),
    );
  });

  test.each([
    [6312, 200, 1, '1–200 of 6,312'],
    [6312, 200, 32, '6,201–6,312 of 6,312'],
    [401, 200, 3, '401 of 401'],
  ])('of %i items, %i a page: page %i is %s', (total, size, number, words) => {
    const leaves = leavesOf(Array(total).fill(0), size);
    expect(rangeInWords(leaves[number - 1]!, total, english)).toBe(words);
  });

  test('on one page needs no way to others', () => {
    const leaves = leavesOf([1, 2], 5);
    expect(pagingOf(leaves[0]!, leaves, { root: '../', pathOf, words: english })).toBeNull();
  });

  test('leads from each page to its neighbours, the first and the last', () => {
    const leaves = leavesOf(Array(1000).fill(0), 10);
    const paging = pagingOf(leaves[49]!, leaves, { root: '../', pathOf, words: english })!;
    expect(paging.previous).toBe('../people/index-49.html');
    expect(paging.next).toBe('../people/index-51.html');
    const numbers = paging.jumps.map(({ number }) => number);
    expect(numbers[0]).toBe(1);
    expect(numbers.at(-1)).toBe(100);
    expect(numbers.length).toBeLessThan(16);
    expect(paging.jumps.filter(({ current }) => current).map(({ number }) => number)).toEqual([50]);
  });

  test('keeps further pages of a person apart from other people', () => {
    const first = 'people/ann-jones.html' as ReturnType<typeof furtherUrl>;
    expect(furtherUrl(first, 'said', 1)).toBe(first);
    expect(furtherUrl(first, 'said', 2)).toBe('people/ann-jones/said-2.html');
  });
});
