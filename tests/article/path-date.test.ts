import { describe, expect, test } from 'vitest';
import { dateInPath } from '../../src/article/path-date.js';

describe('the date in a path', () => {
  test.each([
    ['wire/1987-03-11-oil.txt', '1987-03-11'],
    ['19870311_oil.txt', '1987-03-11'],
    ['oil-1987-03-11.txt', '1987-03-11'],
    ['1987-03 oil.txt', '1987-03'],
    ['sn84026749_1916-05-26_p3.txt', '1916-05-26'],
    ['DT-1916-05-26-003.txt', '1916-05-26'],
    ['19160526-25-155.txt', '1916-05-26'],
    ['1954.03.20-council.txt', '1954-03-20'],
    ['1954_3_9 council.md', '1954-03-09'],
    ['issue-1954-0324-a.txt', '1954-03-24'],
    ['22-03-1954-harbour.txt', '1954-03-22'],
    ['council 21 March 1954.txt', '1954-03-21'],
    ['council_Mar-21-1954.txt', '1954-03-21'],
    ['2024-01-02 on 1954-03-17.txt', '2024-01-02'],
  ])('of the file %s: %s', (path, date) => {
    expect(dateInPath(path)).toEqual({ date, from: 'name' });
  });

  test.each([
    ['1916/05/26/p3.txt', '1916-05-26'],
    ['19160526/p3.txt', '1916-05-26'],
    ['courier/1916-05-26/p3.txt', '1916-05-26'],
    ['courier/1916-05/26/p3.txt', '1916-05-26'],
    ['1916/05/26/pages/3.txt', '1916-05-26'],
    ['2015/03/quay.md', '2015-03'],
  ])('of the folders of %s: %s', (path, date) => {
    expect(dateInPath(path)).toEqual({ date, from: 'folder' });
  });

  test('the name says more than the folder', () => {
    expect(dateInPath('2015/03/2015-03-16-quay.md')).toEqual({ date: '2015-03-16', from: 'name' });
  });

  test.each([
    '1954/council.txt',
    '000_db635660ba0edfb4.txt',
    '1987-02-30-oil.txt',
    '12345678.txt',
    '1987.txt',
    'sn19160526/ed-1/seq-1.txt',
    '03-04-1954 council.txt',
    'council 1954-03-17 and 1954-03-18.txt',
    'fire at 1200 High Street.txt',
  ])('%s has none', (path) => {
    expect(dateInPath(path)).toBeNull();
  });
});
