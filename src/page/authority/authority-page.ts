import type { Authority } from '../../archive/archive.js';
import { companyOf } from '../../archive/company.js';
import { feedPathOf, hasFeed } from '../../export/feeds.js';
import { authorityHead } from '../../export/head.js';
import type { InterfaceWords } from '../../words/words.js';
import type { Edition } from '../edition.js';
import type { ReadableArchive } from '../entries.js';
import type { AuthoritiesAround } from '../inputs.js';
import { type PageLayout, pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type TallyRow, tallyRow } from '../tally.js';
import {
  furtherUrl,
  type Href,
  hrefBelow,
  type IndexFolder,
  indexUrl,
  rootFrom,
  type SitePath,
  urlOf,
} from '../urls.js';
import {
  ARTICLES_PER_AUTHORITY_PAGE,
  type AuthorityLists,
  authorityLists,
  namedStretch,
  QUOTES_PER_AUTHORITY_PAGE,
  saidStretch,
} from './authority-lists.js';
import { furtherArticles, isBrief, MOST_SEEN_AT_ONCE } from './brevity.js';
import { formRows } from './name-variants.js';
import { alsoOf } from './told-apart.js';

/** What the pages of people, places, organisations and sources have in common. */

const COMPANIONS = 12;

export interface Crumb {
  readonly name: string;
  readonly href: Href;
}

const SHELVES = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  source: 'sources',
} as const satisfies Record<Authority['kind'], IndexFolder>;

/** How the first page of an authority is made. */
interface FirstPage {
  readonly template: string;
  /** what the template gets */
  readonly data: () => object;
  readonly around?: () => AuthoritiesAround;
}

const FURTHER_TEMPLATES: Readonly<Record<keyof AuthorityLists, string>> = {
  said: 'further-said',
  attitudes: 'further-said',
  named: 'further-named',
};

const FURTHER_TITLES = {
  said: 'authority.list-quotations',
  attitudes: 'authority.list-attitudes',
  named: 'authority.list-articles',
} as const satisfies Record<keyof AuthorityLists, string>;

/** The page of an authority, and the further pages of its quotations, attitudes and articles. */
export function* pagesOfAuthority(
  edition: Edition,
  authority: Authority,
  { template, data, around }: FirstPage,
): Iterable<Page> {
  if (authority.lone !== null) return;
  const path = urlOf(authority);
  const inputs = () => edition.inputs?.ofAuthority(authority, around) ?? null;
  yield { path, inputs, bytes: () => edition.theme.render(template, data()) };
  const more = [
    { list: 'said', pages: Math.ceil(authority.quotes.length / QUOTES_PER_AUTHORITY_PAGE) },
    { list: 'attitudes', pages: Math.ceil(authority.attitudes.length / QUOTES_PER_AUTHORITY_PAGE) },
    { list: 'named', pages: Math.ceil(authority.appearances.length / ARTICLES_PER_AUTHORITY_PAGE) },
  ] as const;
  // a person who is quoted on every page has thousands of them: what they are cut from is put in order once
  let lists: AuthorityLists | null = null;
  for (const { list, pages } of more) {
    for (let number = 2; number <= pages; number++) {
      const further = furtherUrl(path, list, number);
      yield {
        path: further,
        inputs,
        bytes: () => {
          lists ??= authorityLists(edition.archive, authority);
          return edition.theme.render(
            FURTHER_TEMPLATES[list],
            furtherData(edition, authority, lists, { list, number }),
          );
        },
      };
    }
  }
}

/** Authorities of one kind by their ids. */
export type Shelved<T extends Authority = Authority> = ReadonlyMap<string, T>;

export function authoritiesById<T extends Authority>(authorities: readonly T[]): Shelved<T> {
  return new Map(authorities.map((authority) => [authority.id, authority]));
}

/**
 * What every template of an authority gets.
 * @param others all of its kind
 * @param written articles that its page lists for another reason
 */
export function commonData(edition: Edition, authority: Authority, others: Shelved, written: readonly number[] = []) {
  const path = urlOf(authority);
  const root = rootFrom(path);
  const shelf = SHELVES[authority.kind];
  const { words } = edition;
  const further = furtherArticles(edition, authority, written);
  const lists = authorityLists(edition.archive, authority, further);
  const head = { path, title: authority.name, section: shelf, machine: authorityHead(edition.machine, authority) };
  return {
    page: pageLayoutOf(edition, head) as PageLayout,
    crumbs: [{ name: words.say(`part.${shelf}`), href: hrefBelow(root, indexUrl(shelf)) }] as Crumb[],
    name: authority.name,
    said: saidStretch(edition, lists.said, { path, root, list: 'said', number: 1 }),
    searchesSaid: !isBrief(edition) || authority.quotes.length > MOST_SEEN_AT_ONCE,
    attitudes: saidStretch(edition, lists.attitudes, { path, root, list: 'attitudes', number: 1 }),
    named: further.length === 0 ? null : namedStretch(edition, lists.named, { path, root }, 1),
    namedAlso: further.length < authority.appearances.length,
    forms: formRows(edition, authority.forms, root),
    seeAlso: alsoOf(edition.archive, authority, { others, root }),
    feeds: hasFeed(authority, edition.site) ? feedLinks(path, root, words) : [],
  };
}

function furtherData(
  edition: Edition,
  authority: Authority,
  lists: AuthorityLists,
  { list, number }: { readonly list: keyof AuthorityLists; readonly number: number },
) {
  const { words } = edition;
  const first = urlOf(authority);
  const path = furtherUrl(first, list, number);
  const root = rootFrom(path);
  const shelf = SHELVES[authority.kind];
  const values = { name: authority.name, number: String(number) };
  const title = words.say(FURTHER_TITLES[list], values);
  const place = { path: first, root, number };
  return {
    page: pageLayoutOf(edition, { path, title, section: shelf }),
    crumbs: [
      { name: words.say(`part.${shelf}`), href: hrefBelow(root, indexUrl(shelf)) },
      { name: authority.name, href: hrefBelow(root, first) },
    ] as Crumb[],
    name: authority.name,
    said: list === 'said' ? saidStretch(edition, lists.said, { ...place, list }) : null,
    searchesSaid: true,
    attitudes: list === 'attitudes' ? saidStretch(edition, lists.attitudes, { ...place, list }) : null,
    named: list === 'named' ? namedStretch(edition, lists.named, { path: first, root }, number) : null,
    namedAlso: false,
  };
}

/** Who appears in the same articles, the most often first. */
export function companyRows(
  readable: ReadableArchive,
  authority: Authority,
  kind: 'person' | 'organisation',
  root: string,
): Company {
  const brief = isBrief(readable);
  // an article of a large archive says itself who is in it: only who is there again is worth a line
  const limit = brief && authority.appearances.length === 1 ? 0 : COMPANIONS;
  const rows = companyOf(readable.archive, authority, kind, limit)
    .filter(({ articles }) => !brief || articles.length > 1)
    .map(({ authority: other, articles }) => tallyRow(other, articles.length, root));
  return { rows, once: rows.every(({ count }) => count === 1) };
}

/** What `parts/company.hbs` gets. */
export interface Company {
  readonly rows: readonly TallyRow[];
  /** none of them in more than one article: counts would say nothing */
  readonly once: boolean;
}

/** Feeds of the articles that name it. */
function feedLinks(path: SitePath, root: string, { say }: InterfaceWords): Crumb[] {
  const feed = feedPathOf(path);
  return [
    { name: say('authority.atom'), href: hrefBelow(root, `${feed}.atom` as SitePath) },
    { name: say('authority.json-feed'), href: hrefBelow(root, `${feed}.json` as SitePath) },
  ];
}
