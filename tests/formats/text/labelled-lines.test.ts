import { describe, expect, test } from 'vitest';
import { article, laidOut } from '../parse.js';

const BODY =
  'The ferry of Saltmarsh came back to the quay this morning after a winter in the yard, the harbour office said.';

describe('a date with a label', () => {
  test.each([
    ['FOR IMMEDIATE RELEASE', 'September 14, 2012'],
    ['For Immediate Release', 'Case # 09CF2203', 'September 14, 2012'],
    ['FOR IMMEDIATE RELEASE: September 14, 2012'],
    ['News Release – Friday, Sept. 14, 2012'],
    ['Published', 'September 14, 2012'],
    ['Posted on 14 September 2012'],
    ['Date: September 14, 2012'],
    ['Last updated', '1 October 2012', 'Published', '14\u00a0September\u00a02012'],
  ])('%s %s', (...lines) => {
    const read = article('x1.txt', ['Ferry Returns', 'Menu', 'Search', ...lines, BODY, BODY].join('\n'));
    expect([read.date, read.dateFrom]).toEqual(['2012-09-14', 'text']);
  });

  test('at the foot', () => {
    const paragraphs = Array.from({ length: 60 }, () => BODY);
    expect(article('x1.txt', ['Ferry Returns', ...paragraphs, 'Published: 14 September 2012'].join('\n')).date).toBe(
      '2012-09-14',
    );
  });

  test('is no label when the line goes on as a sentence', () => {
    const read = article('x1.txt', `Ferry Returns\nPublished works of the harbour office were burnt.\n${BODY}`);
    expect(read.date).toBeNull();
  });

  test('a release without a date, and how the press can reach the office, are notes', () => {
    const read = article(
      'x1.txt',
      `Ferry Returns\nFOR IMMEDIATE RELEASE\nContact:\n(555) 013-4400 Office\nOffice: 555-013-4401, Cell: 555-013-4402\npress@saltmarsh.example\nOffice: closed for good\n${BODY}`,
    );
    expect(laidOut(read).map(([role]) => role)).toEqual(['headline', ...Array<string>(5).fill('note'), 'text', 'text']);
  });

  test('a name below “Author” is a byline', () => {
    const lines = ['Ferry Returns', 'Menu', 'Author', 'Edda Fathomly', 'Published', '14 September 2012', BODY, BODY];
    const read = article('x1.txt', lines.join('\n'));
    expect(read.byline).toEqual(['Edda Fathomly']);
    expect(read.paragraphs.map(({ role }) => role)).toEqual([
      'headline', 'text', 'note', 'byline', 'note', 'note', 'text', 'text',
    ]); // biome-ignore format: a list
  });
});

describe('tags', () => {
  test.each([
    [
      ['Tagged with:', 'Ferries', 'Ada Brackwater', 'Share', 'Latest Posts'],
      ['Ferries', 'Ada Brackwater'],
    ],
    [['Tags: ferries, harbour'], ['ferries', 'harbour']],
    [['Filed under:', 'Harbour'], ['Harbour']],
    [['Tags: '], []],
    [['The goods were tagged with:', 'Ferries'], []],
  ])('of %j are %j', (lines, tags) => {
    const read = article('x1.txt', ['Ferry Returns', BODY, BODY, ...lines].join('\n\n'));
    expect(read.tags).toEqual(tags);
    expect(article('x1.md', ['# Ferry Returns', BODY, BODY, ...lines].join('\n\n')).tags).toEqual(tags);
  });
});
