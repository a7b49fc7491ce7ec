import type { Archive } from '../../archive/archive.js';
import { daysIn } from '../../article/date.js';
import { compareCodeUnits } from '../../text/compare.js';
import { gathered } from '../../text/gather.js';
import type { InterfaceWords } from '../../words/words.js';
import type { Href } from '../urls.js';
import { weekday } from './days.js';

type Months = ReadonlyMap<string, readonly number[]>;

/** A month in a row of twelve. */
export interface MonthCell {
  readonly count: number;
  readonly href: Href | null;
  /** “March 1954: 43 articles” */
  readonly label: string;
}

/** The twelve months of a year with what each has. */
export function monthGrid(
  { year, months, words }: Pick<YearOfMonths, 'year' | 'months' | 'words'>,
  hrefOf: (month: string) => Href,
): MonthCell[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    const count = months.get(month)?.length ?? 0;
    return {
      count,
      href: count === 0 ? null : hrefOf(month),
      label: cellLabel(words.date(`${year}-${month}`), count, words),
    };
  });
}

/** A day of a calendar; number 0 for the cells before the first and after the last. */
export interface DayCell {
  readonly number: number;
  readonly href: Href | null;
  /** “17 March: 2 articles” */
  readonly label: string;
  /** nothing, “some” or “many” */
  readonly shade: string;
}

export interface MonthTable {
  /** “03” */
  readonly number: string;
  readonly name: string;
  readonly count: number;
  /** from Monday to Sunday */
  readonly weeks: readonly (readonly DayCell[])[];
  /** articles that give no day */
  readonly dayless: number;
}

/** From how many articles on a day is tinted, and tinted darker: fixed for a weekly paper, by the fullest day for a daily. */
export interface Shades {
  readonly some: number;
  readonly many: number;
}

export function shadesFor(fullest: number): Shades {
  if (fullest <= 10) return { some: 2, many: 4 };
  return { some: roundCount(fullest / 4), many: roundCount((fullest * 3) / 5) };
}

/** To one figure and noughts, or a half of that: 47 gives 50, 130 gives 150. */
function roundCount(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.max(2, Math.round((value / unit) * 2) * (unit / 2));
}

const BLANK_CELL: DayCell = { number: 0, href: null, label: '', shade: '' };

export interface YearOfMonths {
  readonly year: string;
  readonly months: Months;
  readonly shades: Shades;
  /** the page of a day, given as YYYY-MM-DD */
  readonly hrefOf: (day: string) => Href;
  readonly words: InterfaceWords;
}

const cellLabel = (date: string, count: number, { say }: InterfaceWords): string =>
  say('calendar.cell', { date, articles: say('count.articles', { count }) });

/** The months of a year that have articles, as calendars. */
export function monthsOfYear(
  { records }: Archive,
  { year, months, shades, hrefOf, words }: YearOfMonths,
): MonthTable[] {
  return [...months]
    .filter(([month]) => month !== '')
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([month, articles]) => {
      const days = gathered(articles, (article) => Number(records[article]!.date!.slice(8)));
      return {
        number: month,
        name: words.month(Number(month)),
        count: articles.length,
        weeks: weeksOf(Number(year), Number(month), (day) => {
          const found = days.get(day) ?? [];
          const twoDigitDay = String(day).padStart(2, '0');
          return {
            number: day,
            href: found.length === 0 ? null : hrefOf(`${year}-${month}-${twoDigitDay}`),
            label: cellLabel(words.dayOfMonth(`--${month}-${twoDigitDay}`), found.length, words),
            shade: found.length >= shades.many ? 'many' : found.length >= shades.some ? 'some' : '',
          };
        }),
        dayless: days.get(0)?.length ?? 0,
      };
    });
}

function weeksOf(year: number, month: number, cellOf: (day: number) => DayCell): DayCell[][] {
  const cells: DayCell[] = Array.from({ length: weekday({ year, month, day: 1 }) }, () => BLANK_CELL);
  for (let day = 1; day <= daysIn(year, month); day++) cells.push(cellOf(day));
  while (cells.length % 7 !== 0) cells.push(BLANK_CELL);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
