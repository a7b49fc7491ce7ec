import { gathered } from '../../text/gather.js';
import type { InterfaceWords } from '../../words/words.js';
import { dayNumber } from '../dates/days.js';
import { escapeHtml, type Html, joinHtml, NO_HTML } from '../html.js';
import type { Href } from '../urls.js';
import { chartPercent, dayOf, max, min, range, twoDigits, yearAndMonth } from './axis.js';

/** A stretch of time with its name, such as a role. */
export interface Stay {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface Timeline {
  readonly words: InterfaceWords;
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
      drawMarks({ name, dates, strong: index === 0, timeline }, top + index * rowHeight, at),
    ),
    `<line class="axis" x1="0" x2="100%" y1="${floor + 0.5}" y2="${floor + 0.5}"/>` as Html,
    ...ticksOf(first, last, timeline.words).map(
      ({ day, name }) =>
        `<text class="year" x="${chartPercent(at(day))}" y="${floor + 18}" text-anchor="middle">${escapeHtml(name)}</text>` as Html,
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
  readonly timeline: Timeline;
}

function drawMarks(
  { name, dates, strong, timeline: { words, hrefOf } }: MarkRow,
  y: number,
  at: (day: number) => number,
): Html {
  const places = gathered(dates, (date) => at(dayOf(date)).toFixed(1));
  const marks = [...places].map(([x, days]) => {
    const span = [days[0]!, days.at(-1)!] as const;
    const [from, to] = span.map(words.date) as [string, string];
    const date = from === to ? from : words.say('range.span', { from, to });
    const label = escapeHtml(words.say('timeline.mark', { row: name, date }));
    const line = `<line class="tick${strong ? '' : ' faint'}" x1="${x}%" x2="${x}%" y1="${y + 4}" y2="${y + 20}"/>`;
    // a line is hard to hit: what is around it leads there too
    const hit = `<rect class="hit" x="${(Number(x) - 0.5).toFixed(1)}%" y="${y}" width="1%" height="24"/>`;
    return `<a href="${escapeHtml(hrefOf(span))}" aria-label="${label}">${hit}${line}</a>`;
  });
  return `<text class="year" x="0" y="${y + 16}">${escapeHtml(name)}</text>${marks.join('')}` as Html;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Round years, or months, or days, four to eight of them. */
function ticksOf(first: number, last: number, words: InterfaceWords): { day: number; name: string }[] {
  const years = (last - first) / 365.25;
  if (years < 0.2) return [first, last].map((day) => ({ day, name: words.shortDate(dayOfYear(day)) }));
  if (years < 3) return monthTicks(first, last, years).map(({ day, month }) => ({ day, name: words.shortDate(month) }));
  const step = steps.find((one) => years / one <= 7) ?? 1000;
  const from = Math.ceil((1970 + first / 365.2425) / step) * step;
  return range(0, 9)
    .map((index) => from + index * step)
    .map((year) => ({ day: dayNumber({ year, month: 1, day: 1 }), name: String(year) }))
    .filter(({ day }) => day >= first && day <= last);
}

/** @returns months as YYYY-MM */
function monthTicks(first: number, last: number, years: number): { day: number; month: string }[] {
  const step = years < 0.6 ? 1 : years < 1.2 ? 2 : 4;
  const start = Math.floor(1970 + first / 365.2425) * 12;
  return range(0, 60)
    .map((index) => start + index * step)
    .map((at) => ({ year: Math.floor(at / 12), month: (at % 12) + 1 }))
    .map(({ year, month }) => ({ day: dayNumber({ year, month, day: 1 }), month: yearAndMonth(year, month) }))
    .filter(({ day }) => day >= first && day <= last);
}

/** The day of its year, as --MM-DD. */
function dayOfYear(day: number): string {
  let year = Math.floor(1970 + day / 365.2425);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= day) year++;
  while (dayNumber({ year, month: 1, day: 1 }) > day) year--;
  let month = 12;
  while (month > 1 && dayNumber({ year, month, day: 1 }) > day) month--;
  return `-${yearAndMonth(0, month).slice(4)}-${twoDigits(day - dayNumber({ year, month, day: 1 }) + 1)}`;
}
