import { describe, expect, test } from 'vitest';
import { barsOf, barsOverTime, timelineOf } from '../../src/page/chart.js';

describe('bars', () => {
  test('count a year each when the dates are years apart, with the empty years between', () => {
    expect(barsOverTime(['1950-01-02', null, '1953', '1953-07-01'])).toEqual([
      { label: '1950', count: 1 },
      { label: '1951', count: 0 },
      { label: '1952', count: 0 },
      { label: '1953', count: 2 },
    ]);
  });

  test('count a month each when they are near', () => {
    expect(barsOverTime(['1987-12-30', '1988-01-02', '1988-01-03'])).toEqual([
      { label: 'December 1987', count: 1 },
      { label: 'January 1988', count: 2 },
    ]);
  });

  test('are not drawn of one bar or none', () => {
    expect(barsOf(barsOverTime([null, null]), 'x')).toBe('');
    expect(barsOf(barsOverTime(['1987-12-30']), 'x')).toBe('');
  });

  test('name the first and the last', () => {
    const svg = barsOf(barsOverTime(['1921', '1998']), 'Articles <a year>');
    expect(svg).toContain('>1921</text>');
    expect(svg).toContain('>1998</text>');
    expect(svg).toContain('aria-label="Articles &lt;a year&gt;"');
  });
});

describe('a timeline', () => {
  const line = (dates: readonly string[]) =>
    timelineOf({
      id: 't',
      title: 'Ada Brackwater over time',
      description: 'x',
      stays: [{ name: 'keeper <of the light>', from: '1930-01-01', to: '1950-01-01' }],
      rows: [{ name: 'quoted', dates }],
    });

  test('marks each date once and escapes names', () => {
    const svg = line(['1935-05-05', '1935-05-05', '1940-01-01']);
    expect(svg.match(/<line class="tick/g)).toHaveLength(2);
    expect(svg).toContain('keeper &lt;of the light&gt;');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test('is not drawn when all lies on one day', () => {
    expect(timelineOf({ id: 't', title: '', description: '', stays: [], rows: [{ name: 'q', dates: ['1954'] }] })).toBe(
      '',
    );
  });
});
