import type { Archive } from '../../archive/archive.js';
import { tallied } from '../../text/gather.js';
import { type Bar, barsOf } from '../charts/chart.js';
import type { Edition } from '../edition.js';
import { type ArticleEntry, articleEntryOf, type ReadableArchive, whenOf } from '../entries.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, pagingOf, titleOfLeaf } from '../paging.js';
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
import { monthGrid, monthsOfYear, shadesFor } from './month-grid.js';
import { onThisDayScripts } from './on-this-day.js';

const ARTICLES_PER_DATE_PAGE = 200;
const UNDATED_SHOWN = 20;

/** Dates as a calendar: all years, each year, each month, and what has no date. */
export function* datePages(edition: Edition): Iterable<Page> {
  const { words } = edition;
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
        title: words.date(`${year}-${month}`),
        crumbs: [{ name: year, path }],
      });
    }
  }
  yield* dayPages(edition, calendar);
  yield* onThisDayScripts(edition, calendar);
  if (calendar.undated.length > 0)
    yield* dayLists(edition, calendar.undated, { first: UNDATED_PAGE, title: words.date(null), crumbs: [] });
}

/** What `dates.hbs` gets. */
export function datesData(edition: Edition, calendar: Calendar) {
  const path = indexUrl('dates');
  const root = rootFrom(path);
  const { years, undated } = calendar;
  const { words } = edition;
  const bars = yearBars(calendar, root, null);
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? ''];
  return {
    page: pageLayoutOf(edition, { path, title: words.say('part.dates'), section: 'dates' }),
    facts: words.say('extent.some', { extent: edition.extent }),
    versionsHref: edition.archive.versions.size === 0 ? null : hrefBelow(root, VERSIONS),
    barsHtml: barsOf(bars, words.say('calendar.each-year', { from: first, to: last })),
    months: [...Array(12).keys()].map((month) => ({
      short: words.shortMonth(month + 1),
      name: words.month(month + 1),
    })),
    years: [...years].map(([year, months]) => ({
      year,
      href: hrefBelow(root, dateUrl(year)),
      total: sum(months),
      cells: monthGrid({ year, months, words }, (month) => hrefBelow(root, dateUrl(`${year}-${month}`))),
    })),
    undated: undated.length,
    undatedHref: hrefBelow(root, UNDATED_PAGE),
    undatedDays: daysOf(edition, undated.slice(0, UNDATED_SHOWN), root),
    undatedMore: undated.length > UNDATED_SHOWN,
  };
}

/** What `year.hbs` gets. */
export function yearData(edition: Edition, calendar: Calendar, year: string) {
  const path = dateUrl(year);
  const root = rootFrom(path);
  const { words } = edition;
  const months = calendar.years.get(year)!;
  const years = [...calendar.years.keys()];
  const at = years.indexOf(year);
  const shades = shadesFor(fullestDay(edition.archive, months));
  const to = (name: string | undefined) => (name === undefined ? null : { name, href: hrefBelow(root, dateUrl(name)) });
  return {
    page: pageLayoutOf(edition, { path, title: year, section: 'dates' }),
    datesHref: hrefBelow(root, indexUrl('dates')),
    year,
    facts: words.say('calendar.facts', {
      articles: words.say('count.articles', { count: sum(months) }),
      some: Math.ceil(shades.some),
      many: Math.ceil(shades.many),
    }),
    barsHtml: barsOf(yearBars(calendar, root, year), words.say('calendar.year-marked', { year })),
    weekdays: words
      .say('date.weekdays')
      .split(' ')
      .map((short, day) => ({ short, name: words.weekday(day) })),
    months: monthsOfYear(edition.archive, {
      year,
      months,
      shades,
      words,
      hrefOf: (day) => hrefBelow(root, dateUrl(day)),
    }).map((month) => ({ ...month, href: hrefBelow(root, dateUrl(`${year}-${month.number}`)) })),
    /** in that year, nobody says in which month */
    sometime: daysOf(edition, months.get('') ?? [], root),
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
  const { words } = edition;
  const { first, title, crumbs } = list;
  const path = furtherUrl(first, 'page', leaf.number);
  const root = rootFrom(path);
  return {
    page: pageLayoutOf(edition, {
      path,
      title: titleOfLeaf(title, leaf, words),
      section: 'dates',
    }),
    crumbs: [{ name: words.say('part.dates'), path: indexUrl('dates') }, ...crumbs].map(({ name, path: to }) => ({
      name,
      href: hrefBelow(root, to),
    })),
    title,
    facts: words.say('extent.some', { extent: words.say('count.articles', { count: leaves.at(-1)!.last }) }),
    days: daysOf(edition, leaf.items, root),
    paging: pagingOf(leaf, leaves, { root, pathOf: (number) => furtherUrl(first, 'page', number), words }),
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
function daysOf(readable: ReadableArchive, articles: readonly number[], root: string): Day[] {
  const days: (Day & { entries: ArticleEntry[] })[] = [];
  for (const article of articles) {
    const { datetime, date } = whenOf(readable.archive.records[article]!, readable.words);
    const last = days.at(-1);
    const entry = articleEntryOf(readable, article, root);
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
      short: year,
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
