import { pageWords } from '../../../words/page-words.js';
import { type DateRange, type Histogram, type TimeBar, UNDATED } from '../../dates.js';
import { copyOf } from '../parts.js';

const { say } = pageWords;

/** Units of the drawing, which is stretched to the width of its column. */
const HEIGHT = 56;
const CHART_WIDTH = 320;

/** The group of filters for time: bars that are links, and fields for both ends. Null when nothing was found. */
export function timeGroup(
  { bars, undated }: Histogram,
  asked: DateRange,
  hrefOf: (range: DateRange) => string,
): HTMLElement | null {
  if (bars.length === 0 && undated === 0 && asked.from === '' && asked.to === '') return null;
  const { root, part } = copyOf('time');
  const chart = part('bars');
  if (bars.length > 1) chart.append(barChart(bars, asked, hrefOf), ends(bars));
  else chart.remove();
  part<HTMLInputElement>('from').value = asked.from === UNDATED ? '' : asked.from;
  part<HTMLInputElement>('to').value = asked.to;
  const none = part<HTMLAnchorElement>('undated');
  none.hidden = undated === 0 || bars.length === 0;
  none.textContent = say('narrow.undated', { count: undated });
  none.href = hrefOf({ from: UNDATED, to: '' });
  return root;
}

function barChart(bars: readonly TimeBar[], asked: DateRange, hrefOf: (range: DateRange) => string): SVGElement {
  const most = Math.max(...bars.map(({ count }) => count));
  const chart = svgElement('svg', { class: 'chart', viewBox: `0 0 ${CHART_WIDTH} ${HEIGHT}`, role: 'group' });
  chart.setAttribute('aria-label', say('narrow.over-time'));
  chart.append(svgElement('line', { class: 'axis', x1: 0, x2: CHART_WIDTH, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5 }));
  const step = CHART_WIDTH / bars.length;
  bars.forEach((bar, i) => {
    if (bar.count === 0) return;
    const tall = Math.max(2, (bar.count / most) * (HEIGHT - 4));
    const isAsked = asked.from === bar.from && asked.to === bar.to;
    const link = svgElement('a', {
      href: hrefOf(isAsked ? { from: '', to: '' } : bar),
      'data-range': `${bar.from} ${bar.to}`,
    });
    link.setAttribute(
      'aria-label',
      say('narrow.bar', { date: barName(bar), results: say('count.results', { count: bar.count }) }),
    );
    const title = svgElement('title', {});
    title.textContent = say('narrow.bar', { date: barName(bar), results: bar.count });
    const width = Math.max(1, step - Math.min(2, step * 0.3));
    link.append(
      title,
      svgElement('rect', { class: 'hit', x: i * step, y: 0, width: step, height: HEIGHT }),
      svgElement('rect', {
        class: isAsked ? 'bar on' : 'bar',
        x: i * step,
        y: HEIGHT - 0.5 - tall,
        width,
        height: tall,
      }),
    );
    chart.append(link);
  });
  return chart;
}

const barName = ({ from, to }: DateRange): string => (from === to ? pageWords.date(from) : `${from}–${to}`);

function ends(bars: readonly TimeBar[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'ends';
  for (const end of [bars[0]!.from, bars.at(-1)!.to]) {
    const text = document.createElement('span');
    text.textContent = pageWords.date(end);
    line.append(text);
  }
  return line;
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return element as SVGElement;
}
