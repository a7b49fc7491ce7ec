import type { Authority } from '../../archive/archive.js';
import { companyOf } from '../../archive/company.js';
import { isLarge } from '../../archive/lone.js';
import { feedPathOf, hasFeed } from '../../export/feeds.js';
import { authorityHead } from '../../export/head.js';
import { compareCodeUnits } from '../../text/compare.js';
import type { InterfaceWords } from '../../words/words.js';
import type { Edition } from '../edition.js';
import { type ArticleEntry, articleEntryOf, newestFirst, newestQuotesFirst, type ReadableArchive } from '../entries.js';
import type { AuthoritiesAround } from '../inputs.js';
import { type PageLayout, pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, type Paging, pagingOf, rangeInWords } from '../paging.js';
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
import { formRows } from './name-variants.js';
import { type SaidIn, saidGroups } from './said.js';

/** What the pages of people, places, organisations and sources have in common. */

const QUOTES_PER_AUTHORITY_PAGE = 50;
const ARTICLES_PER_AUTHORITY_PAGE = 100;
const COMPANIONS = 12;

export interface Crumb {
  readonly name: string;
  readonly href: Href;
}

/** A stretch of a list, with the way to the others. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** “1–50 of 312, newest first”, as far as there is anything to say */
  readonly extent: string;
  readonly paging: Paging | null;
}

/** The place of a page: its address and the way up to the site's folder. */
export interface PageLocation {
  readonly path: SitePath;
  readonly root: string;
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

/** The page of an authority, and the further pages of its quotations and articles. */
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
    { list: 'named', pages: Math.ceil(authority.appearances.length / ARTICLES_PER_AUTHORITY_PAGE) },
  ] as const;
  for (const { list, pages } of more) {
    for (let number = 2; number <= pages; number++) {
      const further = furtherUrl(path, list, number);
      yield {
        path: further,
        inputs,
        bytes: () => edition.theme.render(`further-${list}`, furtherData(edition, authority, list, number)),
      };
    }
  }
}

/** Authorities of one kind by their ids. */
export type Shelved<T extends Authority = Authority> = ReadonlyMap<string, T>;

export function authoritiesById<T extends Authority>(authorities: readonly T[]): Shelved<T> {
  return new Map(authorities.map((authority) => [authority.id, authority]));
}

/** What every template of an authority gets. `others` are all of its kind. */
export function commonData(edition: Edition, authority: Authority, others: Shelved) {
  const path = urlOf(authority);
  const root = rootFrom(path);
  const shelf = SHELVES[authority.kind];
  const { words } = edition;
  const head = { path, title: authority.name, section: shelf, machine: authorityHead(edition.machine, authority) };
  return {
    page: pageLayoutOf(edition, head) as PageLayout,
    crumbs: [{ name: words.say(`part.${shelf}`), href: hrefBelow(root, indexUrl(shelf)) }] as Crumb[],
    name: authority.name,
    said: saidStretch(edition, authority, { path, root }, 1),
    named: namedStretch(edition, authority, { path, root }, 1),
    forms: formRows(edition, authority.forms, root),
    seeAlso: alsoOf(authority, others, root),
    feeds: hasFeed(authority, edition.site) ? feedLinks(path, root, words) : [],
  };
}

/** What is attributed to an authority, newest first. */
function saidStretch(
  readable: ReadableArchive,
  { quotes }: Authority,
  place: PageLocation,
  number: number,
): ListPage<SaidIn> {
  const { archive, words } = readable;
  const leaves = leavesOf(newestQuotesFirst(archive, quotes), QUOTES_PER_AUTHORITY_PAGE);
  const leaf = leaves[number - 1]!;
  const dated = quotes.some(({ article }) => archive.records[article]!.date !== null);
  return stretchOf(saidGroups(readable, leaf.items, place.root, false), {
    leaf,
    leaves,
    place,
    list: 'said',
    dated,
    words,
  });
}

/** Where an authority is named, newest first. */
function namedStretch(
  readable: ReadableArchive,
  { appearances }: Authority,
  place: PageLocation,
  number: number,
): ListPage<ArticleEntry> {
  const { archive, words } = readable;
  const articles = appearances.map(({ article }) => article);
  const leaves = leavesOf(newestFirst(archive, articles), ARTICLES_PER_AUTHORITY_PAGE);
  const leaf = leaves[number - 1]!;
  const entries = leaf.items.map((article) => articleEntryOf(readable, article, place.root));
  const dated = articles.some((article) => archive.records[article]!.date !== null);
  return stretchOf(entries, { leaf, leaves, place, list: 'named', dated, words });
}

interface Stretch {
  readonly leaf: Leaf<unknown>;
  readonly leaves: readonly Leaf<unknown>[];
  readonly place: PageLocation;
  readonly list: 'said' | 'named';
  readonly dated: boolean;
  readonly words: InterfaceWords;
}

function stretchOf<T>(items: readonly T[], { leaf, leaves, place, list, dated, words }: Stretch): ListPage<T> {
  const { path, root } = place;
  const total = leaves.at(-1)!.last;
  return {
    items,
    total,
    extent: extentOfList(leaves.length > 1 ? rangeInWords(leaf, total, words) : null, total > 1 && dated, words),
    paging: pagingOf(leaf, leaves, { root, pathOf: (number) => furtherUrl(path, list, number), words }),
  };
}

function extentOfList(range: string | null, ordered: boolean, { say }: InterfaceWords): string {
  if (!ordered) return range ?? '';
  return range === null ? say('range.newest-first') : say('range.newest', { range });
}

function furtherData(edition: Edition, authority: Authority, list: 'said' | 'named', number: number) {
  const { words } = edition;
  const first = urlOf(authority);
  const path = furtherUrl(first, list, number);
  const root = rootFrom(path);
  const shelf = SHELVES[authority.kind];
  const values = { name: authority.name, number: String(number) };
  const title = words.say(list === 'said' ? 'authority.list-quotations' : 'authority.list-articles', values);
  return {
    page: pageLayoutOf(edition, { path, title, section: shelf }),
    crumbs: [
      { name: words.say(`part.${shelf}`), href: hrefBelow(root, indexUrl(shelf)) },
      { name: authority.name, href: hrefBelow(root, first) },
    ] as Crumb[],
    name: authority.name,
    said: list === 'said' ? saidStretch(edition, authority, { path: first, root }, number) : null,
    named: list === 'named' ? namedStretch(edition, authority, { path: first, root }, number) : null,
  };
}

/** Who appears in the same articles, the most often first. */
export function companyRows(
  { archive }: ReadableArchive,
  authority: Authority,
  kind: 'person' | 'organisation',
  root: string,
): Company {
  // one article of a large archive says itself who is in it
  const limit = authority.appearances.length === 1 && isLarge(archive.records.length) ? 0 : COMPANIONS;
  const rows = companyOf(archive, authority, kind, limit).map(({ authority: other, articles }) =>
    tallyRow(other, articles.length, root),
  );
  return { rows, once: rows.every(({ count }) => count === 1) };
}

/** What `parts/company.hbs` gets. */
export interface Company {
  readonly rows: readonly TallyRow[];
  /** none of them in more than one article: counts would say nothing */
  readonly once: boolean;
}

/** Names that may be the same, for the reader to judge. */
function alsoOf(authority: Authority, others: Shelved, root: string): TallyRow[] {
  return authority.seeAlso
    .flatMap((id) => others.get(id) ?? [])
    .sort((a, b) => compareCodeUnits(a.sortName, b.sortName))
    .map((other) => tallyRow(other, other.appearances.length, root));
}

/** Feeds of the articles that name it. */
function feedLinks(path: SitePath, root: string, { say }: InterfaceWords): Crumb[] {
  const feed = feedPathOf(path);
  return [
    { name: say('authority.atom'), href: hrefBelow(root, `${feed}.atom` as SitePath) },
    { name: say('authority.json-feed'), href: hrefBelow(root, `${feed}.json` as SitePath) },
  ];
}
