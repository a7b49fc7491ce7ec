import { dateInWords } from '../article/date.js';
import { gathered, tallied } from '../text/gather.js';
import { civilOf, dayNumber, monthName } from './dates/days.js';
import { escapeHtml, type Html, joinHtml, NO_HTML } from './html.js';
import type { Href } from './urls.js';

/** Charts as inline SVG with per-cent coordinates and no viewBox, so that their labels never shrink. */

/** A bar and what it counts. */
export interface Bar {
  /** “1954”, “March 1954” */
  readonly label: string;
  readonly count: number;
  /** the one that the page is about */
  readonly on?: boolean;
  /** what it counts; null for nothing */
  readonly href?: Href | null;
}

/** Bars side by side on a line. `label` says what they show, for those who hear it. Empty when there are fewer than two. */
export function barsOf(bars: readonly Bar[], label: string, height = 60): Html {
  if (bars.length < 2) return NO_HTML;
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const step = 100 / bars.length;
  const floor = height - 0.5;
  const wide = Math.min(step * 0.7, 3);
  const drawn = bars.map(({ label: name, count, on, href = null }, index) => {
    const tall = count === 0 ? 0 : Math.max(1, (count / most) * (floor - 4));
    const x = chartPercent(index * step + (step - wide) / 2);
    const rect = `<rect class="bar${on ? ' on' : ''}" x="${x}" y="${short(floor - tall)}" width="${chartPercent(wide)}" height="${short(tall)}">`;
    const bar = `${rect}<title>${escapeHtml(name)}: ${count}</title></rect>`;
    if (href === null) return bar as Html;
    // a low bar is hard to hit: all above it leads there too
    const hit = `<rect class="hit" x="${chartPercent(index * step)}" y="0" width="${chartPercent(step)}" height="${floor}"/>`;
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
  return bars.flatMap(({ label }, index) => {
    if (index !== last && (index % every !== 0 || index + every * 0.7 > last)) return [];
    const [x, anchor] =
      index === 0 ? [0, 'start'] : index === last ? [100, 'end'] : [index * step + step / 2, 'middle'];
    return [
      `<text class="year" x="${chartPercent(x)}" y="${y}" text-anchor="${anchor}">${escapeHtml(shortMonth(label))}</text>` as Html,
    ];
  });
}

/** “Sep 1987” for “September 1987”; a phone has room for five of them. */
function shortMonth(label: string): string {
  return label.replace(/^(\p{L}{3})\p{L}+(?= )/u, '$1');
}

/**
 * Bars for the time that dates cover: a year each, or a month each when all lie in three years. Undated ones are left out.
 * @param hrefOf where the bar of a year (`1987`) or month (`1987-03`) leads that has any; null: nowhere
 */
export function barsOverTime(dates: readonly (string | null)[], hrefOf: ((date: string) => Href) | null = null): Bar[] {
  const barOf = (label: string, date: string, count: number): Bar => ({
    label,
    count,
    href: count === 0 || hrefOf === null ? null : hrefOf(date),
  });
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return [];
  const years = known.map((date) => civilOf(date).year);
  const [first, last] = [min(years), max(years)];
  if (last - first >= 3) {
    const counts = tallied(years);
    return range(first, last).map((year) => barOf(String(year), String(year), counts.get(year) ?? 0));
  }
  const months = known.map(civilOf).flatMap(({ year, month }) => (month === null ? [] : [year * 12 + month - 1]));
  if (months.length === 0) return [];
  const counts = tallied(months);
  return range(min(months), max(months)).map((at) => {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const date = `${year}-${String(month).padStart(2, '0')}`;
    return barOf(`${monthName(month)} ${year}`, date, counts.get(at) ?? 0);
  });
}

/** A stretch of time with its name, such as a role. */
export interface Stay {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly stays: readonly Stay[];
  /** dates to mark, strong ones first */
  readonly rows: readonly { readonly name: string; readonly dates: readonly string[] }[];
  /** what a mark stands for, whose first and last date are given */
  readonly hrefOf: (span: readonly [from: string, to: string]) => Href;
}

const left = 12; // per cent, for the names of the rows
const stayHeight = 28;
const rowHeight = 30;
const letter = 1.5; // per cent of the narrowest chart that a letter takes, about

/** Stays and marks over a common axis. Empty when all lies on one day. */
export function timelineOf(timeline: Timeline): Html {
  const days = [
    ...timeline.rows.flatMap(({ dates }) => dates.map(dayOf)),
    ...timeline.stays.flatMap(({ from, to }) => [dayOf(from), dayOf(to)]),
  ];
  if (days.length === 0) return NO_HTML;
  const [first, last] = [min(days), max(days)];
  if (last - first < 2) return NO_HTML;
  const at = (day: number): number => left + ((day - first) / (last - first)) * (97 - left);
  const lanes = lanesOf(timeline.stays);
  const top = lanes.length * stayHeight + (lanes.length > 0 ? 6 : 0);
  const floor = top + timeline.rows.length * rowHeight + 2;
  const { id } = timeline;
  return joinHtml([
    `<svg class="chart" width="100%" height="${floor + 26}" role="group" aria-labelledby="${id}-t ${id}-d">` as Html,
    `<title id="${id}-t">${escapeHtml(timeline.title)}</title><desc id="${id}-d">${escapeHtml(timeline.description)}</desc>` as Html,
    ...lanes.flatMap((lane, row) =>
      lane.map((stay, index) => {
        const next = lane[index + 1];
        return drawStay(stay, row * stayHeight + 4, at, next === undefined ? 100 : at(dayOf(next.from)));
      }),
    ),
    ...timeline.rows.map(({ name, dates }, index) =>
      drawMarks({ name, dates, strong: index === 0, hrefOf: timeline.hrefOf }, top + index * rowHeight, at),
    ),
    `<line class="axis" x1="0" x2="100%" y1="${floor + 0.5}" y2="${floor + 0.5}"/>` as Html,
    ...ticksOf(first, last).map(
      ({ day, name }) =>
        `<text class="year" x="${chartPercent(at(day))}" y="${floor + 18}" text-anchor="middle">${name}</text>` as Html,
    ),
    '</svg>' as Html,
  ]);
}

/** Stays in as few rows as keep them apart, at most three rows. */
function lanesOf(stays: readonly Stay[]): Stay[][] {
  const lanes: Stay[][] = [];
  for (const stay of stays) {
    const lane = lanes.find((one) => dayOf(one.at(-1)!.to) < dayOf(stay.from));
    if (lane) lane.push(stay);
    else if (lanes.length < 3) lanes.push([stay]);
  }
  return lanes;
}

/** A bar with its name in it, or after it where there is room before the next one; all in per cent. */
function drawStay({ name, from, to }: Stay, y: number, at: (day: number) => number, next: number): Html {
  const x = at(dayOf(from));
  const width = Math.max(0.6, at(dayOf(to)) - x);
  const room = name.length * letter + 1;
  const behind = x + width + room < next;
  const words = room < width || behind ? name : '';
  const start = room < width ? x + 0.6 : x + width + 0.6;
  const bar = `<rect class="stay" x="${chartPercent(x)}" y="${y}" width="${chartPercent(width)}" height="22"><title>${escapeHtml(name)}</title></rect>`;
  if (words === '') return bar as Html;
  return `${bar}<text x="${chartPercent(start)}" y="${y + 15}">${escapeHtml(words)}</text>` as Html;
}

interface MarkRow {
  readonly name: string;
  readonly dates: readonly string[];
  readonly strong: boolean;
  readonly hrefOf: Timeline['hrefOf'];
}

function drawMarks({ name, dates, strong, hrefOf }: MarkRow, y: number, at: (day: number) => number): Html {
  const places = gathered(dates, (date) => at(dayOf(date)).toFixed(1));
  const marks = [...places].map(([x, days]) => {
    const span = [days[0]!, days.at(-1)!] as const;
    const words = span[0] === span[1] ? dateInWords(span[0]) : `${dateInWords(span[0])} to ${dateInWords(span[1])}`;
    const line = `<line class="tick${strong ? '' : ' faint'}" x1="${x}%" x2="${x}%" y1="${y + 4}" y2="${y + 20}"/>`;
    // a line is hard to hit: what is around it leads there too
    const hit = `<rect class="hit" x="${(Number(x) - 0.5).toFixed(1)}%" y="${y}" width="1%" height="24"/>`;
    return `<a href="${escapeHtml(hrefOf(span))}" aria-label="${name}, ${words}">${hit}${line}</a>`;
  });
  return `<text class="year" x="0" y="${y + 16}">${escapeHtml(name)}</text>${marks.join('')}` as Html;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Round years, or months, or days, four to eight of them. */
function ticksOf(first: number, last: number): { day: number; name: string }[] {
  const years = (last - first) / 365.25;
  if (years < 0.2) return dayTicks(first, last);
  if (years < 3) return monthTicks(first, last, years);
  const step = steps.find((one) => years / one <= 7) ?? 1000;
  const from = Math.ceil((1970 + first / 365.2425) / step) * step;
  return range(0, 9)
    .map((index) => from + index * step)
    .map((year) => ({ day: dayNumber({ year, month: 1, day: 1 }), name: String(year) }))
    .filter(({ day }) => day >= first && day <= last);
}

function monthTicks(first: number, last: number, years: number): { day: number; name: string }[] {
  const step = years < 0.6 ? 1 : years < 1.2 ? 2 : 4;
  const start = Math.floor(1970 + first / 365.2425) * 12;
  return range(0, 60)
    .map((index) => start + index * step)
    .map((month) => ({
      day: dayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }),
      name: `${monthName((month % 12) + 1).slice(0, 3)} ${Math.floor(month / 12)}`,
    }))
    .filter(({ day }) => day >= first && day <= last);
}

function dayTicks(first: number, last: number): { day: number; name: string }[] {
  return [first, last].map((day) => ({ day, name: dayName(day) }));
}

function dayName(day: number): string {
  let year = Math.floor(1970 + day / 365.2425);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= day) year++;
  while (dayNumber({ year, month: 1, day: 1 }) > day) year--;
  let month = 12;
  while (month > 1 && dayNumber({ year, month, day: 1 }) > day) month--;
  return `${day - dayNumber({ year, month, day: 1 }) + 1} ${monthName(month).slice(0, 3)}`;
}

function dayOf(date: string): number {
  return dayNumber(civilOf(date));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const chartPercent = (value: number): string => `${value.toFixed(2)}%`;
const short = (value: number): string => String(Math.round(value * 10) / 10);
