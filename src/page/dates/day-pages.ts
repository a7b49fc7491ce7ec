import type { Archive, Authority, SourceAuthority } from '../../archive/archive.js';
import { sayingsOf } from '../../article/sayings.js';
import { beginningOf } from '../beginnings.js';
import type { Edition } from '../edition.js';
import { articleEntryOf } from '../entries.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { goesByName, speakersOf, type TallyRow, tallyOf } from '../tally.js';
import { dateUrl, hrefBelow, indexUrl, rootFrom } from '../urls.js';
import { anniversariesOf, type Calendar } from './calendar.js';
import { civilOf, weekday } from './days.js';

/** A day with more articles has a list of headlines only. */
const MOST_BEGINNINGS = 40;
const MOST_TALLIED = 8;

/** A page for each day that has an article. */
export function* dayPages(edition: Edition, calendar: Calendar): Iterable<Page> {
  const days = [...calendar.days.keys()];
  const anniversaries = anniversariesOf(calendar);
  for (const [at, day] of days.entries()) {
    const beside: DaysBeside = { older: days[at - 1], newer: days[at + 1], sameDay: anniversaries.get(day.slice(5))! };
    yield { path: dateUrl(day), bytes: () => edition.theme.render('day', dayData(edition, calendar, day, beside)) };
  }
}

/** The days that the page of a day leads to. */
interface DaysBeside {
  readonly older: string | undefined;
  readonly newer: string | undefined;
  /** with the day itself, of all years */
  readonly sameDay: readonly string[];
}

/** What `day.hbs` gets. */
export function dayData(edition: Edition, calendar: Calendar, day: string, { older, newer, sameDay }: DaysBeside) {
  const { archive, words } = edition;
  const path = dateUrl(day);
  const root = rootFrom(path);
  const articles = calendar.days.get(day)!;
  const to = (other: string | undefined) =>
    other === undefined ? null : { name: words.date(other), href: hrefBelow(root, dateUrl(other)) };
  const quotes = articles.reduce((sum, article) => sum + sayingsOf(archive.records[article]!).length, 0);
  const speakers = [...speakersOf(archive, articles)].filter(([source]) => goesByName(source as SourceAuthority));
  return {
    page: pageLayoutOf(edition, { path, title: words.date(day), section: 'dates' }),
    crumbs: [
      { name: words.say('part.dates'), href: hrefBelow(root, indexUrl('dates')) },
      ...[day.slice(0, 4), day.slice(0, 7)].map((date) => ({
        name: words.date(date),
        href: hrefBelow(root, dateUrl(date)),
      })),
    ],
    datetime: day,
    title: words.date(day),
    facts: words.say('day.facts', {
      weekday: words.weekday(weekday(civilOf(day))),
      articles: words.say('count.articles', { count: articles.length }),
      quotations: words.say('count.quotations', { count: quotes }),
    }),
    beginnings:
      articles.length > MOST_BEGINNINGS
        ? []
        : // the page says the day
          articles.map((article) => ({ ...beginningOf(edition, article, root), datetime: null, date: '' })),
    entries: articles.map((article) => articleEntryOf(edition, article, root)),
    older: to(older),
    newer: to(newer),
    quoted: tallyOf(new Map<Authority, number>(speakers), root, MOST_TALLIED),
    people: tallyOf(namedOnDay(archive, 'person', articles), root, MOST_TALLIED),
    places: tallyOf(namedOnDay(archive, 'place', articles), root, MOST_TALLIED),
    otherYears: sameDay
      .filter((other) => other !== day)
      .map(
        (other): TallyRow => ({
          name: other.slice(0, 4),
          href: hrefBelow(root, dateUrl(other)),
          count: calendar.days.get(other)!.length,
          unnamed: false,
        }),
      ),
  };
}

/** In how many of some articles each person or place is named. */
function namedOnDay(archive: Archive, kind: 'person' | 'place', articles: readonly number[]): Map<Authority, number> {
  const counts = new Map<Authority, number>();
  for (const article of articles) {
    const record = archive.records[article]!;
    const found = kind === 'person' ? record.people : record.places;
    const named = new Set<Authority>();
    for (const { id } of found) {
      const authority = archive.authorityOf(kind, article, id);
      if (authority !== undefined) named.add(authority);
    }
    for (const authority of named) counts.set(authority, (counts.get(authority) ?? 0) + 1);
  }
  return counts;
}
