import { describe, expect, test } from 'vitest';
import { civilOf, dayNumber, weekday } from '../../src/page/dates/days.js';
import { monthsOfYear, shadesFor } from '../../src/page/dates/month-grid.js';
import { english } from '../words/shipped-words.js';
import { editionFor } from './sample-editions.js';
import { storyOf } from './story.js';

describe('civil days', () => {
  test.each([
    ['1970-01-01', 0, 3],
    ['1969-12-31', -1, 2],
    ['2000-02-29', 11016, 1],
    ['1900-03-01', -25508, 3],
    ['1066-10-14', -329893, 6],
  ])('%s is day %i, weekday %i from Monday', (date, number, day) => {
    expect(dayNumber(civilOf(date))).toBe(number);
    expect(weekday(civilOf(date))).toBe(day);
  });

  test('agree with the calendar of JavaScript, day by day over a century and a half', () => {
    for (let day = -40000; day < 20000; day += 17) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(civilOf(iso))).toBe(day);
      expect(weekday(civilOf(iso))).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    }
  });
});

describe('a calendar', () => {
  const story = (id: string, date: string) => storyOf({ id, date, lines: ['Tide', 'It came.'] });
  const { archive } = editionFor([
    story('a', '1954-02-27'),
    story('b', '1954-02-27'),
    story('c', '1954-02'),
    story('d', '1954-05-01'),
  ]);
  const months = new Map([
    ['02', [0, 1, 2]],
    ['05', [3]],
  ]);

  test('shows the months that have articles, from Monday to Sunday', () => {
    const shown = monthsOfYear(archive, {
      year: '1954',
      months,
      shades: { some: 2, many: 4 },
      hrefOf: () => 'x' as never,
      words: english,
    });
    expect(shown.map(({ name, count, dayless }) => ({ name, count, dayless }))).toEqual([
      { name: 'February', count: 3, dayless: 1 },
      { name: 'May', count: 1, dayless: 0 },
    ]);
    const [february] = shown;
    expect(february!.weeks.map((week) => week.map(({ number }) => number))).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11, 12, 13, 14],
      [15, 16, 17, 18, 19, 20, 21],
      [22, 23, 24, 25, 26, 27, 28],
    ]);
    const day = february!.weeks[3]![5]!;
    expect(day).toMatchObject({ number: 27, label: '27 February: 2 articles', shade: 'some' });
  });

  test.each([
    [3, { some: 2, many: 4 }],
    [100, { some: 25, many: 60 }],
    [480, { some: 100, many: 300 }],
  ])('whose fullest day has %i is shaded from %o on', (fullest, shades) => {
    expect(shadesFor(fullest)).toEqual(shades);
  });
});
