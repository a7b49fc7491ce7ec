import type { Authority } from '../../archive/archive.js';
import { compareCodeUnits } from '../../text/compare.js';
import type { InterfaceWords } from '../../words/words.js';
import { timelineOf } from '../charts/timeline.js';
import type { Edition } from '../edition.js';
import { letterOf, type ReadableArchive } from '../entries.js';
import { type Html, NO_HTML } from '../html.js';
import type { Page } from '../page.js';
import { rootFrom, searchDuring, urlOf } from '../urls.js';
import { authoritiesById, commonData, companyRows, pagesOfAuthority, type Shelved } from './authority-page.js';
import { needsNoChart } from './brevity.js';
import { extentWords } from './extent-words.js';
import { spanOf, tellingForms } from './name-variants.js';
import { reportedFrom } from './reported-from.js';
import { mostGivenRole } from './told-apart.js';

/** A page for each person: what they said, where they are named, by which roles and with whom. */
export function* personPages(edition: Edition): Iterable<Page> {
  const people = authoritiesById(edition.archive.people);
  for (const person of edition.archive.people) {
    yield* pagesOfAuthority(edition, person, { template: 'person', data: () => personData(edition, person, people) });
  }
}

/** What `person.hbs` gets. */
export function personData(edition: Edition, person: Authority, people: Shelved) {
  const { words } = edition;
  const root = rootFrom(urlOf(person));
  const common = commonData(edition, person, people);
  const company = companyRows(edition, person, 'person', root);
  const organisations = companyRows(edition, person, 'organisation', root);
  return {
    ...common,
    forms: tellingForms(common.forms, person.name, company.rows.length + organisations.rows.length > 0),
    letter: letterOf(person.sortName),
    facts: `${roleInWords(person, words)} ${extentWords(edition, person)}`,
    roles: person.roles.length > 1 ? roleRows(edition, person) : [],
    areRolesDated: person.roles.some(({ articles }) => spanOf(edition, articles) !== null),
    timelineHtml: timelineFor(edition, person, root),
    company,
    organisations,
    from: reportedFrom(edition, person, root),
  };
}

const MOST_ROLES = 12;

function roleInWords(person: Authority, { say }: InterfaceWords): string {
  const role = mostGivenRole(person);
  return role === null
    ? say('authority.no-role')
    : `${role.charAt(0).toUpperCase()}${role.slice(1).replace(/\.$/, '')}.`;
}

function roleRows(readable: ReadableArchive, person: Authority) {
  return [...person.roles]
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_ROLES)
    .map(({ text, articles }) => ({
      text,
      when: spanOf(readable, articles) ?? readable.words.date(null),
      count: articles.length,
    }));
}

/** Roles, quotations and mentions along one axis; nothing when there are too few dates to show anything. */
function timelineFor(readable: ReadableArchive, person: Authority, root: string): Html {
  if (needsNoChart(readable, person)) return NO_HTML;
  const {
    archive: { records },
    words,
  } = readable;
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
    words,
    id: 'time',
    title: words.say('timeline.title', { name: person.name }),
    description: words.say('timeline.words', { named: named.length, quoted: quoted.length }),
    stays,
    rows: [
      { name: words.say('timeline.quoted'), dates: quoted },
      { name: words.say('timeline.named'), dates: named },
    ],
    hrefOf: (span) => searchDuring(root, { kind: 'person', id: person.id }, span),
  });
}
