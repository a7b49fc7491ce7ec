import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleUrl,
  hrefFrom,
  indexUrl,
  isArticleOrNameUrl,
  rootFrom,
  type SitePath,
  urlOf,
} from '../../src/page/urls.js';

const at = (path: string): SitePath => path as SitePath;

describe('the address of an article', () => {
  const cases: readonly (readonly [id: string, url: RegExp])[] = [
    ['wire/1987-03-11-oil', /^articles\/wire\/1987-03-11-oil\.html$/],
    ['000_db635660ba0edfb4', /^articles\/000_db635660ba0edfb4\.html$/],
    ['My Town/Old Pier', /^articles\/my-town-x\w{7}\/old-pier-x\w{7}\.html$/],
    ['..', /^articles\/n-\w{7}\.html$/],
    ['con', /^articles\/con-x\w{7}\.html$/],
    ['index', /^articles\/index-x\w{7}\.html$/],
    ['wire/404', /^articles\/wire\/404-x\w{7}\.html$/],
    ['notices/index-2', /^articles\/notices\/index-2-x\w{7}\.html$/],
    ['clock/12', /^articles\/clock-x\w{7}\/12\.html$/],
    ['reuters-txt/14/14312', /^articles\/reuters-txt\/14\/14312\.html$/],
    ['old--pier/', /^articles\/old--pier\/n-\w{7}\.html$/],
    ['😀', /^articles\/n-\w{7}\.html$/],
  ];
  test.each(cases)('%s', (id, url) => {
    expect(articleUrl({ id })).toMatch(url);
  });

  test('is never shared by two ids, also where case does not count', () => {
    const segment = fc.string({
      unit: fc.constantFrom('a', 'A', '-', '_', ' ', '.', 'é', '1'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(segment, segment, (a, b) => a === b || articleUrl({ id: a }) !== articleUrl({ id: b })),
      { numRuns: 3000 },
    );
  });
});

test('references climb to the site’s folder and encode what a path may hold', () => {
  expect(rootFrom(at('articles/wire/oil.html'))).toBe('../../');
  expect(hrefFrom(at('articles/wire/oil.html'), indexUrl('people'))).toBe('../../people/index.html');
  expect(hrefFrom(at('index.html'), at('places/a b#1.html'), 'p3')).toBe('places/a%20b%231.html#p3');
  expect(hrefFrom(at('people/index.html'), indexUrl('people', 2))).toBe('../people/index-2.html');
});

test('a source that is a person has its page there', () => {
  const source = { kind: 'source', id: 'jones', is: { kind: 'person', id: 'ann-jones' } } as Parameters<
    typeof urlOf
  >[0];
  expect(urlOf(source)).toBe('people/ann-jones.html');
  expect(urlOf({ ...source, is: null } as typeof source)).toBe('sources/jones.html');
});

test.each([
  ['articles/wire/oil.html', true],
  ['people/ann-jones.html', true],
  ['organisations/trust/said-2.html', true],
  ['places/index.html', false],
  ['people/index-2.html', false],
  ['quotes/1954.html', false],
  ['index.html', false],
] as const)('%s: an article’s or a name’s: %s', (path, is) => expect(isArticleOrNameUrl(at(path))).toBe(is));
