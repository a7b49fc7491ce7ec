import type { Authority } from '../../archive/archive.js';
import { runsBy } from '../../text/gather.js';
import type { Edition } from '../edition.js';
import type { Html } from '../html.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, type Paging, pagingOf, titleOfLeaf } from '../paging.js';
import { authorityHref, type Href, hrefBelow, type IndexFolder, rootFrom, type SitePath } from '../urls.js';

/** Lists of names with their counts, under headings, cut into pages: what all indexes of names are. */

const NAMES_A_PAGE = 300;

/** A heading and the authorities under it. */
export interface IndexSection {
  /** an id on its page */
  readonly anchor: string;
  readonly heading: string;
  /** how the heading is in the list of headings; for letters the letter */
  readonly short: string;
  /** the page of the heading itself, such as a country's */
  readonly page: SitePath | null;
  readonly authorities: readonly Authority[];
}

export interface NameList {
  readonly shelf: IndexFolder;
  /** of its pages, from 1 */
  readonly pathOf: (page: number) => SitePath;
  readonly title: string;
  readonly facts: string;
  /** other orders of the same list */
  readonly sorts: readonly { readonly name: string; readonly path: SitePath; readonly current: boolean }[];
  readonly sections: readonly IndexSection[];
  /** the whole alphabet when headings are listed by their letters: letters that have nothing under them be there too */
  readonly headings: readonly string[] | null;
  /** a few words about a name */
  readonly wordsFor: (authority: Authority) => string | null;
  /** above the first page's list */
  readonly pictureHtml: () => Html;
}

/** What `names.hbs` gets for one name. */
export interface NameRow {
  readonly before: string;
  /** the part that the list is ordered by */
  readonly strong: string;
  readonly after: string;
  readonly href: Href;
  readonly as: string | null;
  readonly quotes: number;
  readonly articles: number;
  readonly unnamed: boolean;
}

interface Placed {
  readonly section: IndexSection;
  readonly authority: Authority;
}

/** The pages of a list of names. */
export function* namePages(edition: Edition, list: NameList): Iterable<Page> {
  const all = list.sections.flatMap((section): Placed[] =>
    section.authorities.map((authority) => ({ section, authority })),
  );
  const leaves = leavesOf(all, NAMES_A_PAGE);
  const starts = startsOf(leaves);
  for (const leaf of leaves) {
    const path = list.pathOf(leaf.number);
    const at = { leaf, leaves, starts };
    yield {
      path,
      inputs: () => namesInputs(edition, list, at),
      bytes: () => edition.theme.render('names', namesData(edition, list, at)),
    };
  }
}

/** The page on which each section begins. */
function startsOf(leaves: readonly Leaf<Placed>[]): ReadonlyMap<IndexSection, number> {
  const starts = new Map<IndexSection, number>();
  for (const leaf of leaves) {
    for (const { section } of leaf.items) if (!starts.has(section)) starts.set(section, leaf.number);
  }
  return starts;
}

interface NameLeaf {
  readonly leaf: Leaf<Placed>;
  readonly leaves: readonly Leaf<Placed>[];
  /** the page on which each section begins */
  readonly starts: ReadonlyMap<IndexSection, number>;
}

/** A digest of all that `namesData` is made from. */
function namesInputs({ inputs }: Edition, list: NameList, { leaf, leaves, starts }: NameLeaf): string | null {
  if (inputs === null) return null;
  const { title, facts, sorts, headings } = list;
  const numbers = new Map(list.sections.map((section, number) => [section, number]));
  return inputs.of([
    { title, facts, sorts, headings },
    list.sections.map((section) => [section.anchor, section.heading, section.short, section.page, starts.get(section)]),
    [leaf.number, leaf.first, leaf.last, leaves.length, leaves.at(-1)!.last],
    leaf.number === 1 ? list.pictureHtml() : null,
    leaf.items.map(({ section, authority }) => [numbers.get(section), list.wordsFor(authority)]),
    inputs.ofCounted(leaf.items.map(({ authority }) => authority)),
  ]);
}

function namesData(edition: Edition, list: NameList, at: NameLeaf) {
  const { leaf, leaves } = at;
  const path = list.pathOf(leaf.number);
  const root = rootFrom(path);
  const title = titleOfLeaf(list.title, leaf, edition.words);
  const paging: Paging | null = pagingOf(leaf, leaves, { root, pathOf: list.pathOf, words: edition.words });
  return {
    page: pageLayoutOf(edition, { path, title, section: list.shelf }),
    title: list.title,
    facts: list.facts,
    sorts: list.sorts.map(({ name, path: to, current }) => ({ name, href: hrefBelow(root, to), current })),
    headings: headingsOf(list, at, root),
    letters: list.headings !== null,
    pictureHtml: leaf.number === 1 ? list.pictureHtml() : '',
    sections: runsBy(leaf.items, (item) => item.section).map(({ key: section, values }) => ({
      anchor: section.anchor,
      heading: section.heading,
      letter: section.heading.length === 1,
      href: section.page === null ? null : hrefBelow(root, section.page),
      rows: values.map(({ authority }) => nameRow(authority, root, list.wordsFor(authority))),
    })),
    paging,
  };
}

function headingsOf(list: NameList, { leaf, leaves, starts }: NameLeaf, root: string) {
  const whole = leaves.length === 1;
  const here = new Set(leaf.items.map(({ section }) => section));
  const found = list.sections.map((section) => {
    const page = starts.get(section);
    const href = page === undefined ? null : hrefBelow(root, list.pathOf(page), section.anchor);
    return { name: section.short, href, current: here.has(section) && !whole };
  });
  if (list.headings === null) return found.length > 1 ? found : [];
  const known = new Map<string, (typeof found)[number]>();
  for (const heading of found) {
    const first = known.get(heading.name);
    if (!first) known.set(heading.name, heading);
    else if (heading.current) known.set(heading.name, { ...first, current: true });
  }
  return list.headings.flatMap((name) => known.get(name) ?? (name === '#' ? [] : { name, href: null, current: false }));
}

function nameRow(authority: Authority, root: string, as: string | null): NameRow {
  return {
    ...nameParts(authority),
    href: authorityHref(root, authority),
    as,
    quotes: authority.quotes.length,
    articles: authority.appearances.length,
    unnamed: 'anonymous' in authority && authority.anonymous === true,
  };
}

/** “Vesper **Anchorell**”: the part before the comma of the name as it is sorted, where the name has it. */
export function nameParts({ name, sortName }: Pick<Authority, 'name' | 'sortName'>) {
  const comma = sortName.indexOf(', ');
  const family = comma < 0 ? '' : sortName.slice(0, comma);
  const at = family === '' ? -1 : name.lastIndexOf(family);
  if (at < 0) return { before: '', strong: '', after: name };
  return { before: name.slice(0, at), strong: family, after: name.slice(at + family.length) };
}
