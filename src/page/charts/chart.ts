import { tallied } from '../../text/gather.js';
import type { InterfaceWords } from '../../words/words.js';
import { civilOf } from '../dates/days.js';
import { escapeHtml, type Html, joinHtml, NO_HTML } from '../html.js';
import type { Href } from '../urls.js';
import { chartPercent, max, min, range, yearAndMonth } from './axis.js';

/** Charts as inline SVG with per-cent coordinates and no viewBox, so that their labels never shrink. */

/** A bar and what it counts. */
export interface Bar {
  /** “1954”, “March 1954” */
  readonly label: string;
  /** “1954”, “Mar 1954”: a phone has room for five of them */
  readonly short: string;
  readonly count: number;
  /** the one that the page is about */
  readonly on?: boolean;
  /** what it counts; null for nothing */
  readonly href?: Href | null;
}

/** Bars side by side on a line, a gap where the count is 0. `label` says what they show to screen readers. Empty when there are fewer than two. */
export function barsOf(bars: readonly Bar[], label: string, height = 60): Html {
  if (bars.length < 2) return NO_HTML;
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const step = 100 / bars.length;
  const floor = height - 0.5;
  const wide = Math.min(step * 0.7, 3);
  const drawn = bars.map(({ label: name, count, on, href = null }, index) => {
    if (count === 0) return NO_HTML;
    const tall = Math.max(1, (count / most) * (floor - 4));
    const x = chartPercent(index * step + (step - wide) / 2);
    const rect = `<rect class="bar${on ? ' on' : ''}" x="${x}" y="${short(floor - tall)}" width="${chartPercent(wide)}" height="${short(tall)}">`;
    const bar = `${rect}<title>${escapeHtml(name)}: ${count}</title></rect>`;
    if (href === null) return bar as Html;
    // a low bar is hard to hit: all above it leads there too
    const hit = `<rect class="hit" x="${chartPercent(index * step)}" width="${chartPercent(step)}" height="${floor}"/>`;
    return `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(name)}: ${count}">${hit}${bar}</a>` as Html;
  });
  const role = bars.some(({ href = null }) => href !== null) ? 'group' : 'img';
  return joinHtml([
    `<svg class="chart" width="100%" height="${height + 20}" role="${role}" aria-label="${escapeHtml(label)}">` as Html,
    `<line class="axis" x1="0" x2="100%" y1="${floor}" y2="${floor}"/>` as Html,
    ...drawn,
    ...underBars(bars, step, height + 15),
    '</svg>' as Html,
  ]);
}

/** Names of a few bars: the first, the last, and some between them that are evenly spaced. */
function underBars(bars: readonly Bar[], step: number, y: number): Html[] {
  const last = bars.length - 1;
  const every = Math.max(1, Math.ceil(last / 4));
  return bars.flatMap(({ short: label }, index) => {
    if (index !== last && (index % every !== 0 || index + every * 0.7 > last)) return [];
    const [x, anchor] =
      index === 0 ? [0, 'start'] : index === last ? [100, 'end'] : [index * step + step / 2, 'middle'];
    return [
      `<text class="year" x="${chartPercent(x)}" y="${y}" text-anchor="${anchor}">${escapeHtml(label)}</text>` as Html,
    ];
  });
}

/**
 * Bars for the time that dates cover: a year each, or a month each when all lie in three years. Undated ones are left out.
 * @param hrefOf where the bar of a year (`1987`) or month (`1987-03`) leads that has any; null: nowhere
 */
export function barsOverTime(
  dates: readonly (string | null)[],
  words: InterfaceWords,
  hrefOf: ((date: string) => Href) | null = null,
): Bar[] {
  const barOf = (date: string, count: number): Bar => ({
    label: words.date(date),
    short: words.shortDate(date),
    count,
    href: count === 0 || hrefOf === null ? null : hrefOf(date),
  });
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return [];
  const years = known.map((date) => civilOf(date).year);
  const [first, last] = [min(years), max(years)];
  if (last - first >= 3) {
    const counts = tallied(years);
    return range(first, last).map((year) => barOf(String(year), counts.get(year) ?? 0));
  }
  const months = known.map(civilOf).flatMap(({ year, month }) => (month === null ? [] : [year * 12 + month - 1]));
  if (months.length === 0) return [];
  const counts = tallied(months);
  return range(min(months), max(months)).map((at) => {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    return barOf(yearAndMonth(year, month), counts.get(at) ?? 0);
  });
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
