import type { Archive } from '../../archive/archive.js';
import { tallied } from '../../text/gather.js';
import { counted, grouped } from '../../theme/helpers.js';
import { type Bar, barsOf } from '../chart.js';
import type { Edition } from '../edition.js';
import { type ArticleEntry, articleEntryOf, dateWords, whenOf } from '../entries.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, pagingOf } from '../paging.js';
import {
  dateUrl,
  furtherUrl,
  type Href,
  hrefBelow,
  indexUrl,
  rootFrom,
  type SitePath,
  UNDATED_PAGE,
  VERSIONS,
} from '../urls.js';
import { type Calendar, calendarOf } from './calendar.js';
import { dayPages } from './day-pages.js';
import { monthName } from './days.js';
import { monthGrid, monthsOfYear, shadesFor } from './month-grid.js';
import { onThisDayScripts } from './on-this-day.js';

const ARTICLES_PER_DATE_PAGE = 200;
const UNDATED_SHOWN = 20;

/** Dates as a calendar: all years, each year, each month, and what has no date. */
export function* datePages(edition: Edition): Iterable<Page> {
  const calendar = calendarOf(edition.archive);
  const index = indexUrl('dates');
  yield { path: index, bytes: () => edition.theme.render('dates', datesData(edition, calendar)) };
  for (const [year, months] of calendar.years) {
    const path = dateUrl(year);
    yield { path, bytes: () => edition.theme.render('year', yearData(edition, calendar, year)) };
    for (const [month, articles] of months) {
      if (month === '') continue;
      const first = dateUrl(`${year}-${month}`);
      yield* dayLists(edition, articles, {
        first,
        title: dateWords(`${year}-${month}`),
        crumbs: [{ name: year, path }],
      });
    }
  }
  yield* dayPages(edition, calendar);
  yield* onThisDayScripts(edition, calendar);
  if (calendar.undated.length > 0)
    yield* dayLists(edition, calendar.undated, { first: UNDATED_PAGE, title: 'Undated', crumbs: [] });
}

/** What `dates.hbs` gets. */
export function datesData(edition: Edition, calendar: Calendar) {
  const path = indexUrl('dates');
  const root = rootFrom(path);
  const { years, undated } = calendar;
  const bars = yearBars(calendar, root, null);
  return {
    page: pageLayoutOf(edition, { path, title: 'Dates', section: 'dates' }),
    facts: `${edition.extent}.`,
    versionsHref: edition.archive.versions.size === 0 ? null : hrefBelow(root, VERSIONS),
    barsHtml: barsOf(bars, `Articles in each year from ${bars[0]?.label} to ${bars.at(-1)?.label}`),
    months: [...Array(12).keys()].map((month) => ({
      short: monthName(month + 1).slice(0, 3),
      name: monthName(month + 1),
    })),
    years: [...years].map(([year, months]) => ({
      year,
      href: hrefBelow(root, dateUrl(year)),
      total: sum(months),
      cells: monthGrid(months, (month) => hrefBelow(root, dateUrl(`${year}-${month}`)), year),
    })),
    undated: undated.length,
    undatedHref: hrefBelow(root, UNDATED_PAGE),
    undatedDays: daysOf(edition.archive, undated.slice(0, UNDATED_SHOWN), root),
    undatedMore: undated.length > UNDATED_SHOWN,
  };
}

/** What `year.hbs` gets. */
export function yearData(edition: Edition, calendar: Calendar, year: string) {
  const path = dateUrl(year);
  const root = rootFrom(path);
  const months = calendar.years.get(year)!;
  const years = [...calendar.years.keys()];
  const at = years.indexOf(year);
  const shades = shadesFor(fullestDay(edition.archive, months));
  const to = (name: string | undefined) => (name === undefined ? null : { name, href: hrefBelow(root, dateUrl(name)) });
  return {
    page: pageLayoutOf(edition, { path, title: year, section: 'dates' }),
    datesHref: hrefBelow(root, indexUrl('dates')),
    year,
    facts: `${counted(sum(months), 'article', 'articles')}. Tinted days have ${grouped(Math.ceil(shades.some))} or more, darker days ${grouped(Math.ceil(shades.many))} or more.`,
    barsHtml: barsOf(yearBars(calendar, root, year), `Articles in each year, ${year} marked`),
    months: monthsOfYear(edition.archive, {
      year,
      months,
      shades,
      hrefOf: (day) => hrefBelow(root, dateUrl(day)),
    }).map((month) => ({ ...month, href: hrefBelow(root, dateUrl(`${year}-${month.number}`)) })),
    /** in that year, nobody says in which month */
    sometime: daysOf(edition.archive, months.get('') ?? [], root),
    older: to(years[at - 1]),
    newer: to(years[at + 1]),
  };
}

function fullestDay({ records }: Archive, months: ReadonlyMap<string, readonly number[]>): number {
  const dates = [...months.values()].flat().map((article) => records[article]!.date);
  return Math.max(0, ...tallied(dates.filter((date) => date?.length === 10)).values());
}

/** A list of articles that goes on over several pages. */
interface DayList {
  readonly first: SitePath;
  readonly title: string;
  readonly crumbs: readonly { readonly name: string; readonly path: SitePath }[];
}

/** Lists of articles by day, cut into pages. */
function* dayLists(edition: Edition, articles: readonly number[], list: DayList): Iterable<Page> {
  const leaves = leavesOf(articles, ARTICLES_PER_DATE_PAGE);
  for (const leaf of leaves) {
    const path = furtherUrl(list.first, 'page', leaf.number);
    yield {
      path,
      bytes: () => edition.theme.render('days', daysData(edition, list, leaf, leaves)),
    };
  }
}

function daysData(edition: Edition, list: DayList, leaf: Leaf<number>, leaves: readonly Leaf<number>[]) {
  const { first, title, crumbs } = list;
  const path = furtherUrl(first, 'page', leaf.number);
  const root = rootFrom(path);
  return {
    page: pageLayoutOf(edition, {
      path,
      title: leaf.number === 1 ? title : `${title}, page ${leaf.number}`,
      section: 'dates',
    }),
    crumbs: [{ name: 'Dates', path: indexUrl('dates') }, ...crumbs].map(({ name, path: to }) => ({
      name,
      href: hrefBelow(root, to),
    })),
    title,
    facts: `${counted(leaves.at(-1)!.last, 'article', 'articles')}.`,
    days: daysOf(edition.archive, leaf.items, root),
    paging: pagingOf(leaf, leaves, root, (number) => furtherUrl(first, 'page', number)),
  };
}

/** What `parts/days.hbs` gets, as an item of `days`. */
export interface Day {
  readonly anchor: string | null;
  /** the page of the day; null when no day is known */
  readonly href: Href | null;
  readonly datetime: string | null;
  readonly date: string;
  readonly entries: readonly ArticleEntry[];
}

/** Articles under their days, in the order given. */
function daysOf(archive: Archive, articles: readonly number[], root: string): Day[] {
  const days: (Day & { entries: ArticleEntry[] })[] = [];
  for (const article of articles) {
    const record = archive.records[article]!;
    const { datetime, date } = whenOf(record);
    const last = days.at(-1);
    const entry = articleEntryOf(archive, article, root);
    if (last?.date === date) last.entries.push(entry);
    else {
      const day = datetime?.slice(8) ?? '';
      const known = datetime !== null && day !== '';
      days.push({
        anchor: known ? `d${day}` : null,
        href: known ? hrefBelow(root, dateUrl(datetime)) : null,
        datetime,
        date,
        entries: [entry],
      });
    }
  }
  return days;
}

function yearBars({ years }: Calendar, root: string, marked: string | null): Bar[] {
  const known = [...years.keys()];
  if (known.length < 2) return [];
  const [first, last] = [Number(known[0]), Number(known.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return {
      label: year,
      count: years.has(year) ? sum(years.get(year)!) : 0,
      on: year === marked,
      href: years.has(year) ? hrefBelow(root, dateUrl(year)) : null,
    };
  });
}

function sum(months: ReadonlyMap<string, readonly number[]>): number {
  let total = 0;
  for (const articles of months.values()) total += articles.length;
  return total;
}
