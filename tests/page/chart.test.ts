import { describe, expect, test } from 'vitest';
import { barsOf, barsOverTime } from '../../src/page/charts/chart.js';
import { timelineOf } from '../../src/page/charts/timeline.js';
import type { Href } from '../../src/page/urls.js';
import { english } from '../words/shipped-words.js';

describe('bars', () => {
  test('count a year each when the dates are years apart, with the empty years between', () => {
    expect(barsOverTime(['1950-01-02', null, '1953', '1953-07-01'], english)).toEqual([
      { label: '1950', short: '1950', count: 1, href: null },
      { label: '1951', short: '1951', count: 0, href: null },
      { label: '1952', short: '1952', count: 0, href: null },
      { label: '1953', short: '1953', count: 2, href: null },
    ]);
  });

  test('count a month each when they are near', () => {
    const year = (date: string) => `dates/${date}.html` as Href;
    expect(barsOverTime(['1987-12-30', '1988-01-02', '1988-01-03'], english, year)).toEqual([
      { label: 'December 1987', short: 'Dec 1987', count: 1, href: 'dates/1987-12.html' },
      { label: 'January 1988', short: 'Jan 1988', count: 2, href: 'dates/1988-01.html' },
    ]);
  });

  test('lead to what they count', () => {
    const bars = [
      { label: '1950', short: '1950', count: 2, href: 'a.html?x&y' as Href },
      { label: '1951', short: '1951', count: 0 },
    ];
    const svg = barsOf(bars, 'x');
    expect(svg).toContain('<a href="a.html?x&amp;y" aria-label="1950: 2">');
    expect(svg.match(/<a /g)).toHaveLength(1);
    expect(svg.match(/class="bar"/g)).toHaveLength(1);
    expect(svg).toContain('role="group"');
    expect(barsOf([{ label: '1950', short: '1950', count: 2 }, bars[1]!], 'x')).toContain('role="img"');
  });

  test('are not drawn of one bar or none', () => {
    expect(barsOf(barsOverTime([null, null], english), 'x')).toBe('');
    expect(barsOf(barsOverTime(['1987-12-30'], english), 'x')).toBe('');
  });

  test('name the first and the last', () => {
    const svg = barsOf(barsOverTime(['1921', '1998'], english), 'Articles <a year>');
    expect(svg).toContain('>1921</text>');
    expect(svg).toContain('>1998</text>');
    expect(svg).toContain('aria-label="Articles &lt;a year&gt;"');
  });
});

describe('a timeline', () => {
  const hrefOf = ([from, to]: readonly [string, string]) => `#${from}..${to}` as Href;
  const line = (dates: readonly string[]) =>
    timelineOf({
      words: english,
      id: 't',
      title: 'Ada Brackwater over time',
      description: 'x',
      stays: [{ name: 'keeper <of the light>', from: '1930-01-01', to: '1950-01-01' }],
      rows: [{ name: 'quoted', dates }],
      hrefOf,
    });

  test('marks each date once and escapes names', () => {
    const svg = line(['1935-05-05', '1935-05-05', '1940-01-01']);
    expect(svg.match(/<line class="tick/g)).toHaveLength(2);
    expect(svg).toContain('<a href="#1935-05-05..1935-05-05" aria-label="quoted, 5 May 1935">');
    expect(svg).toContain('keeper &lt;of the light&gt;');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test('is not drawn when all lies on one day', () => {
    expect(
      timelineOf({
        words: english,
        id: 't',
        title: '',
        description: '',
        stays: [],
        rows: [{ name: 'q', dates: ['1954'] }],
        hrefOf,
      }),
    ).toBe('');
  });
});
