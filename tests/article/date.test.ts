import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, dateOfDateline, daysIn } from '../../src/article/date.js';
import { parseDate } from '../../src/article/parse-date.js';

describe('a civil date', () => {
  test.each([
    ['2024-11-29', '2024-11-29'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['2024/11/29', '2024-11-29'],
    ['29 November 2024', '2024-11-29'],
    ['29th of November, 2024', '2024-11-29'],
    ['Nov. 29, 2024', '2024-11-29'],
    ['Friday, November 29, 2024', '2024-11-29'],
    ['November 2024', '2024-11'],
    ['20241129', '2024-11-29'],
    ['2024-02-29', '2024-02-29'],
    ['2024-11-29T23:59:60+02:00', '2024-11-29'],
    ['Fri, 29 Nov 2024 22:54:43 +0000', '2024-11-29'],
    ['Fri, 29 Nov 2024 22:54:43 GMT', '2024-11-29'],
    ['2024-11-29 19:47:42 +8', '2024-11-29'],
    ['2024-11-29T00:30:00.000-08:00', '2024-11-29'],
    ['2024-11-29 00:00:00 America/New_York', '2024-11-29'],
    ['2024-11-29 10:15 p.m. EST', '2024-11-29'],
    ['Fri, 11/29/2024 - 09:00', '2024-11-29'],
    ['Friday, November 29, 2024 at 9 am', '2024-11-29'],
    ['12:30 pm, 29 November 2024', '2024-11-29'],
    ['2024-2-9', '2024-02-09'],
    ['26 May 1916', '1916-05-26'],
    ['26-May-1916', '1916-05-26'],
    ['May 26th 1916', '1916-05-26'],
    ['1916 May 26', '1916-05-26'],
    ['26-05-1916', '1916-05-26'],
    ['5/26/1916', '1916-05-26'],
    ['3.3.1916', '1916-03-03'],
  ])('“%s” is %s', (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '3/4/2024',
    '31/12/24',
    '2024-11-29 13:00 pm',
    '29 November',
    'circa 1910',
    '29 Nov 24',
    'yesterday',
    '',
    '2024-11-29 24:00',
    '2024-11-29/30',
    '0000-01-01',
    '44 BC',
  ])('“%s” is none', (written) => {
    expect(parseDate(written)).toBeNull();
  });

  test('is null or a day that the calendar has', () => {
    const part = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), part, part, (year, month, day) => {
        const date = civilDate(year, month, day);
        const real =
          year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        expect(date !== null).toBe(real);
        if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });
});

describe('the date of a dateline', () => {
  test.each([
    ['--04-22', 1954, '1954-04-22'],
    ['--04-22', null, null],
    ['--02-29', 1954, null],
    ['1996-08-22', 1954, '1996-08-22'],
    [null, 1954, null],
  ])('%s with the year %s: %s', (written, year, date) => {
    expect(dateOfDateline(written, year)).toBe(date);
  });
});
