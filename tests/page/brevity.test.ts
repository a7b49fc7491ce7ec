import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/archive/archive.js';
import { furtherArticles } from '../../src/page/authority/brevity.js';
import type { ReadableArchive } from '../../src/page/entries.js';

/** An archive of which only the size is asked for. */
const archiveOfSize = (length: number) => ({ archive: { records: { length } } }) as unknown as ReadableArchive;

const authority = (articles: readonly number[], quoted: readonly number[]) =>
  ({
    appearances: articles.map((article) => ({ article })),
    quotes: quoted.map((article) => ({ article, quote: 0 })),
  }) as unknown as Authority;

describe('the articles that name somebody', () => {
  test('are all listed in a small archive', () => {
    expect(furtherArticles(archiveOfSize(2000), authority([1, 2, 3], [2]), [3])).toEqual([1, 2, 3]);
  });

  test('are listed in a large one where the page does not give them already', () => {
    const large = archiveOfSize(2001);
    expect(furtherArticles(large, authority([1, 2, 3], [2]))).toEqual([1, 3]);
    expect(furtherArticles(large, authority([1, 2, 3], [2]), [3])).toEqual([1]);
    expect(furtherArticles(large, authority([1, 2], [1, 2]))).toEqual([]);
  });

  test('are all listed where quotations or articles are too many for one look', () => {
    const large = archiveOfSize(2001);
    const many = Array.from({ length: 11 }, (_, i) => i);
    expect(furtherArticles(large, authority(many, many))).toEqual(many);
    const pages = Array.from({ length: 101 }, (_, i) => i);
    expect(furtherArticles(large, authority(pages, [1]), [2])).toEqual(pages);
  });
});
