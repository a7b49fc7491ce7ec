import type { Archive, Authority, NameVariant } from '../../archive/archive.js';
import { compareCodeUnits } from '../../text/compare.js';
import { timelineOf } from '../chart.js';
import type { Edition } from '../edition.js';
import { letterOf } from '../entries.js';
import { type Html, NO_HTML } from '../html.js';
import type { Page } from '../page.js';
import { rootFrom, searchDuring, urlOf } from '../urls.js';
import {
  authoritiesById,
  commonData,
  companyRows,
  extentWords,
  pagesOfAuthority,
  type Shelved,
} from './authority-page.js';
import { spanOf, tellingForms } from './name-variants.js';
import { reportedFrom } from './reported-from.js';

/** A page for each person: what they said, where they are named, by which roles and with whom. */
export function* personPages(edition: Edition): Iterable<Page> {
  const people = authoritiesById(edition.archive.people);
  for (const person of edition.archive.people) {
    yield* pagesOfAuthority(edition, person, { template: 'person', data: () => personData(edition, person, people) });
  }
}

/** What `person.hbs` gets. */
export function personData(edition: Edition, person: Authority, people: Shelved) {
  const { archive } = edition;
  const root = rootFrom(urlOf(person));
  const common = commonData(edition, person, people);
  const company = companyRows(archive, person, 'person', root);
  const organisations = companyRows(archive, person, 'organisation', root);
  return {
    ...common,
    forms: tellingForms(common.forms, person.name, company.rows.length + organisations.rows.length > 0),
    letter: letterOf(person.sortName),
    facts: `${roleInWords(person)} ${extentWords(archive, person, root)}`,
    roles: person.roles.length > 1 ? roleRows(archive, person, root) : [],
    timelineHtml: timelineFor(archive, person, root),
    company,
    organisations,
    from: reportedFrom(edition, person, root),
  };
}

const MOST_ROLES = 12;

/** The role that most articles give; of several, the one that was given later. Null when no article gives one. */
export function mostGivenRole(person: Authority): string | null {
  let best: NameVariant | null = null;
  for (const role of person.roles) {
    if (best === null || role.articles.length >= best.articles.length) best = role;
  }
  return best?.text ?? null;
}

function roleInWords(person: Authority): string {
  const role = mostGivenRole(person);
  return role === null ? 'No role given.' : `${role.charAt(0).toUpperCase()}${role.slice(1).replace(/\.$/, '')}.`;
}

function roleRows(archive: Archive, person: Authority, root: string) {
  return [...person.roles]
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_ROLES)
    .map(({ text, articles }) => ({
      text,
      when: spanOf(archive, articles, root) ?? 'Undated',
      count: articles.length,
    }));
}

/** Roles, quotations and mentions along one axis; nothing when there are too few dates to tell anything. */
function timelineFor({ records }: Archive, person: Authority, root: string): Html {
  const dateOf = (article: number): string | null => records[article]!.date;
  const datesOf = (articles: readonly number[]) => articles.map(dateOf).filter((date) => date !== null);
  const named = datesOf(person.appearances.map(({ article }) => article));
  if (new Set(named).size < 3) return NO_HTML;
  const roles = [...person.roles].sort((a, b) => b.articles.length - a.articles.length);
  // what one article in twenty calls somebody is rather a slip than an office
  const stays = roles
    .filter(({ articles }) => articles.length * 20 > roles[0]!.articles.length)
    .slice(0, 6)
    .flatMap(({ text, articles }) => {
      const dates = datesOf(articles);
      return dates.length === 0 ? [] : [{ name: text, from: dates[0]!, to: dates.at(-1)! }];
    })
    .sort((a, b) => compareCodeUnits(a.from, b.from));
  const quoted = datesOf([...new Set(person.quotes.map(({ article }) => article))]);
  return timelineOf({
    id: 'time',
    title: `${person.name} over time`,
    description: `Named in ${named.length} dated articles, quoted in ${quoted.length}. The lists on this page hold the same facts.`,
    stays,
    rows: [
      { name: 'quoted', dates: quoted },
      { name: 'named', dates: named },
    ],
    hrefOf: (span) => searchDuring(root, { kind: 'person', id: person.id }, span),
  });
}
