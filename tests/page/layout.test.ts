import { expect, test } from 'vitest';
import type { Edition } from '../../src/page/edition.js';
import { pageLayoutOf } from '../../src/page/layout.js';
import type { SitePath } from '../../src/page/urls.js';

/** An edition of which only what all pages have in common is asked for. */
const editionOf = (length: number) =>
  ({
    archive: { records: { length } },
    site: { title: 'The Courier', face: null, baseUrl: null },
    theme: { asset: (name: string) => `assets/${name}` },
    words: { tag: 'en', direction: 'ltr', say: (key: string) => key },
    terms: { topics: [], sections: [], series: [], authors: ['Edda Roe'] },
  }) as unknown as Edition;

const layoutOf = (articles: number, path: string) =>
  pageLayoutOf(editionOf(articles), { path: path as SitePath, title: 'A page', section: 'people' });

test('templates of an editor’s own get the whole menu in archives of every size, and the part that a page is in', () => {
  for (const articles of [2000, 2001]) {
    const { nav } = layoutOf(articles, 'people/ann-jones.html');
    expect(nav).toHaveLength(9);
    expect(nav.filter(({ current }) => current).map(({ href }) => href)).toEqual(['../people/index.html']);
  }
});

test('large archives leave the menu of pages of names to the script, and that of their index not', () => {
  const isShort = (articles: number, path: string) => layoutOf(articles, path).isMenuShort;
  expect(isShort(2001, 'people/ann-jones.html')).toBe(true);
  expect(isShort(2001, 'people/index.html')).toBe(false);
  expect(isShort(2000, 'people/ann-jones.html')).toBe(false);
  expect(layoutOf(2001, 'people/ann-jones.html').navTerms).toBe('authors');
});
