import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/page/dates/calendar.js';
import { onThisDayScripts } from '../../src/page/dates/on-this-day.js';
import { versionsIndex } from '../../src/page/index/versions-index.js';
import { pagesOf } from '../../src/page/pages.js';
import { dredger, dredgerAgain, editionFor } from './sample-editions.js';
import { storyOf } from './story.js';

const tide = (id: string, date: string) => storyOf({ id, date, lines: [`Tide of ${id}`, 'It came.'] });
const edition = editionFor([
  tide('a', '1954-03-17'),
  tide('b', '1954-03-17'),
  tide('c', '1961-03-17'),
  tide('d', '1961-03'),
  tide('</script>', '1967-06-14'),
]);
const pageAt = (path: string): string =>
  String(
    pagesOf(edition)
      .find((page) => page.path === path)
      ?.bytes(),
  );

describe('the page of a day', () => {
  test('has its articles, its weekday, the days beside it and the same day in other years', () => {
    const page = pageAt('dates/1954-03-17.html');
    expect(page).toContain('Wednesday. 2 articles, 0 quotations.');
    expect(page).toContain('Tide of a');
    expect(page).toContain('Tide of b');
    expect(page).toMatch(/rel=next>[^<]*<b>17 March 1961<\/b>/);
    expect(page).not.toContain('rel=prev');
    expect(page).toMatch(/other years[\s\S]*<a href="1961-03-17\.html">1961<\/a>/);
  });

  test('is there for days that are known only', () => {
    expect([...calendarOf(edition.archive).days.keys()]).toEqual(['1954-03-17', '1961-03-17', '1967-06-14']);
  });
});

describe('on this day', () => {
  test('a script for each month, the latest year first, in which no headline can end the script', () => {
    const scripts = [...onThisDayScripts(edition, calendarOf(edition.archive))];
    // any month may be the reader's
    expect(scripts).toHaveLength(12);
    expect(scripts.map(({ path }) => path)).toContain('dates/on-this-day-12.js');
    const texts = scripts.map(({ bytes }) => String(bytes()));
    const [march, june, december] = [texts[2], texts[5], texts[11]];
    expect(december).toBe('onThisDay({})\n');
    expect(JSON.parse(march!.slice('onThisDay('.length, -2))).toEqual({
      17: [
        ['1961', 'dates/1961-03-17.html', 1, [['Tide of c', 'articles/c.html']]],
        [
          '1954',
          'dates/1954-03-17.html',
          2,
          [
            ['Tide of a', 'articles/a.html'],
            ['Tide of b', 'articles/b.html'],
          ],
        ],
      ],
    });
    expect(june).not.toContain('</script>');
  });

  test('is nothing in an archive of one year', () => {
    const year = editionFor([tide('a', '1954-03-17'), tide('b', '1954-04-17')]);
    expect([...onThisDayScripts(year, calendarOf(year.archive))]).toEqual([]);
    expect(
      String(
        pagesOf(year)
          .find(({ path }) => path === 'index.html')!
          .bytes(),
      ),
    ).not.toContain('id="today"');
  });
});

describe('the index of versions', () => {
  test('has each story once and leads to what changed', () => {
    const two = editionFor([dredger, dredgerAgain, tide('a', '1954-03-17')]);
    const [page, ...others] = [...versionsIndex(two)];
    expect(others).toEqual([]);
    const html = String(page!.bytes());
    expect(html).toContain('1 story.');
    expect(html).toContain('href="../articles/dredger/again.html#versions">What changed</a>');
    expect(html).toContain('href="../articles/dredger/hired.html"');
    expect(html).not.toContain('Tide');
    expect([...versionsIndex(edition)]).toEqual([]);
  });
});

describe('the front page', () => {
  test('has the sections that the editor wants, in his order', () => {
    const frontPage = ['latest', 'time'] as const;
    const html = String(
      pagesOf({ ...edition, site: { ...edition.site, frontPage } })
        .find(({ path }) => path === 'index.html')!
        .bytes(),
    );
    expect([...html.matchAll(/<h2[^>]* id=(\w+)/g)].map(([, id]) => id)).toEqual(['latest', 'time']);
  });
});
