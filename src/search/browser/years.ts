import { grouped } from '../../theme/helpers.js';
import { UNDATED_YEAR } from '../asking/search.js';

/** Results of a year. */
interface Count {
  readonly year: string;
  readonly articles: number;
}

/** One bar: a year, or as many as one bar stands for. */
interface YearBar {
  readonly from: number;
  readonly to: number;
  readonly articles: number;
  /** those of its years that have results */
  readonly years: readonly string[];
}

const HEIGHT = 48;
const MOST_BARS = 48;
/** how many years a bar may stand for */
const YEARS_PER_BAR = [1, 2, 5, 10, 20, 50, 100];

/**
 * The years of the results as bars, over the boxes that say the same: a picture for those who see it, and a short cut for a
 * mouse (a bar carries its years in `data-years`). Null when the results lie in one year.
 */
export function chartOf(counts: readonly Count[], asked: readonly string[]): SVGElement | null {
  const bars = barsIn(counts);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ articles }) => articles));
  const chart = drawn('svg', { class: 'chart', width: '100%', height: HEIGHT + 18, role: 'img' });
  chart.setAttribute('aria-label', `Results over the years; the same is in the boxes below`);
  chart.append(drawn('line', { class: 'axis', x1: 0, x2: '100%', y1: HEIGHT - 0.5, y2: HEIGHT - 0.5 }));
  const step = 100 / bars.length;
  bars.forEach((bar, index) => {
    const tall = bar.articles === 0 ? 0 : Math.max(1, (bar.articles / most) * (HEIGHT - 5));
    const on = bar.years.some((year) => asked.includes(year));
    const part = drawn('g', {});
    part.append(barTitle(bar));
    part.append(
      drawn('rect', {
        class: on ? 'bar on' : 'bar',
        x: barPercent((index + 0.15) * step),
        y: HEIGHT - 0.5 - tall,
        width: barPercent(step * 0.7),
        height: tall,
      }),
    );
    if (bar.articles > 0) {
      const hit = drawn('rect', {
        class: 'hit',
        x: barPercent(index * step),
        y: 0,
        width: barPercent(step),
        height: HEIGHT,
      });
      hit.dataset.years = bar.years.join(' ');
      part.append(hit);
    }
    chart.append(part);
  });
  chart.append(under(bars[0]!.from, '0%', 'start'), under(bars.at(-1)!.to, '100%', 'end'));
  return chart;
}

/** All years between the first and the last, as few together as there is room for. */
function barsIn(counts: readonly Count[]): YearBar[] {
  const known = counts.filter(({ year }) => year !== UNDATED_YEAR && /^\d+$/.test(year));
  if (known.length === 0) return [];
  const years = known.map(({ year }) => Number(year));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const step =
    YEARS_PER_BAR.find((size) => (last - first) / size < MOST_BARS) ?? Math.ceil((last - first + 1) / MOST_BARS);
  const bars: YearBar[] = [];
  for (let from = Math.floor(first / step) * step; from <= last; from += step) {
    const within = known.filter(({ year }) => Number(year) >= from && Number(year) < from + step);
    bars.push({
      from,
      to: from + step - 1,
      articles: within.reduce((sum, { articles }) => sum + articles, 0),
      years: within.map(({ year }) => year),
    });
  }
  return bars;
}

function barTitle({ from, to, articles }: YearBar): SVGElement {
  const title = drawn('title', {});
  title.textContent = `${from === to ? from : `${from}–${to}`}: ${grouped(articles)}`;
  return title;
}

function under(year: number, x: string, anchor: string): SVGElement {
  const text = drawn('text', { class: 'year', x, y: HEIGHT + 14, 'text-anchor': anchor });
  text.textContent = String(year);
  return text;
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element as SVGElement;
}

const barPercent = (value: number): string => `${Math.round(value * 100) / 100}%`;
