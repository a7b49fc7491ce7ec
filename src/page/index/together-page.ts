import type { Archive, Authority } from '../../archive/archive.js';
import { companyOf } from '../../archive/company.js';
import { compareCodeUnits } from '../../text/compare.js';
import { networkOf } from '../charts/network.js';
import type { Edition } from '../edition.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { authorityHref, type Href, hrefBelow, indexUrl, rootFrom, SEARCH_PAGE, TOGETHER_PAGE } from '../urls.js';

/** people whose company is looked at, those named in most articles */
const MOST_LOOKED_AT = 200;
const MOST_TIES = 45;
const MOST_COMPANIONS = 24;
/** articles that name both */
const LEAST_TOGETHER = 2;
/** fewer make no picture */
const FEWEST_TIES = 3;

/** Two people that appear in the same articles. */
export interface PeoplePair {
  readonly people: readonly [Authority, Authority];
  /** in how many */
  readonly articles: number;
}

/** Who appears with whom, as a picture and in words. */
export function togetherPage(edition: Edition, pairs: readonly PeoplePair[]): Page {
  return { path: TOGETHER_PAGE, bytes: () => edition.theme.render('together', togetherData(edition, pairs)) };
}

/** People who are named together, those most often first; none when there are too few for a picture. */
export function pairsOfPeople(archive: Archive): PeoplePair[] {
  const people = archive.people
    .toSorted((a, b) => b.appearances.length - a.appearances.length || compareCodeUnits(a.id, b.id))
    .slice(0, MOST_LOOKED_AT);
  const rank = new Map(people.map((person, at) => [person, at]));
  const pairs = people
    .flatMap((person, at) =>
      companyOf(archive, person, 'person', MOST_COMPANIONS).flatMap(({ authority, articles }): PeoplePair[] =>
        articles.length >= LEAST_TOGETHER && (rank.get(authority) ?? -1) > at
          ? [{ people: [person, authority], articles: articles.length }]
          : [],
      ),
    )
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        compareCodeUnits(a.people[0].id, b.people[0].id) ||
        compareCodeUnits(a.people[1].id, b.people[1].id),
    )
    .slice(0, MOST_TIES);
  return pairs.length < FEWEST_TIES ? [] : pairs;
}

/** What `together.hbs` gets. */
function togetherData(edition: Edition, pairs: readonly PeoplePair[]) {
  const root = rootFrom(TOGETHER_PAGE);
  const { say } = edition.words;
  const title = say('together.title');
  const people = [...new Set(pairs.flatMap((pair) => pair.people))];
  const linked = (person: Authority) => ({ name: person.name, href: authorityHref(root, person) });
  return {
    page: pageLayoutOf(edition, { path: TOGETHER_PAGE, title, section: 'people' }),
    crumbs: [{ name: say('part.people'), href: hrefBelow(root, indexUrl('people')) }],
    title,
    facts: say('together.facts', { people: say('count.people', { count: people.length }) }),
    pictureHtml: networkOf(
      people.map((person) => ({ ...linked(person), weight: person.appearances.length })),
      pairs.map((pair) => ({
        from: people.indexOf(pair.people[0]),
        to: people.indexOf(pair.people[1]),
        weight: pair.articles,
      })),
      say('together.label'),
    ),
    pairs: pairs.map(({ people: [first, second], articles }) => ({
      first: linked(first),
      second: linked(second),
      count: articles,
      href: bothHref(root, first, second),
    })),
  };
}

/** The search for articles that name both. */
const bothHref = (root: string, first: Authority, second: Authority): Href =>
  `${hrefBelow(root, SEARCH_PAGE)}#person=${encodeURIComponent(first.id)}&person=${encodeURIComponent(second.id)}` as Href;
