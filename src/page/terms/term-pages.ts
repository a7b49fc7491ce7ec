import { barsOf, barsOverTime } from '../charts/chart.js';
import type { Edition } from '../edition.js';
import { articleEntryOf, newestFirst } from '../entries.js';
import { NO_HTML } from '../html.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, pagingOf } from '../paging.js';
import { furtherUrl, type Href, hrefBelow, indexUrl, rootFrom } from '../urls.js';
import { type IndexTerm, TERM_KINDS, type TermKind } from './terms.js';

const ENTRIES_A_PAGE = 200;

/** The index of each kind of term that the articles have, and a page for each term. */
export function* termPages(edition: Edition): Iterable<Page> {
  for (const kind of TERM_KINDS) {
    const terms = edition.terms[kind];
    if (terms.length === 0) continue;
    yield { path: indexUrl(kind), bytes: () => edition.theme.render('terms', termsData(edition, kind)) };
    for (const term of terms) {
      const leaves = leavesOf(newestFirst(edition.archive, term.articles), ENTRIES_A_PAGE);
      for (const leaf of leaves)
        yield {
          path: furtherUrl(term.path, 'articles', leaf.number),
          bytes: () => edition.theme.render('term', termData(edition, { kind, term, leaf, leaves })),
        };
    }
  }
}

/** What `terms.hbs` gets. */
export function termsData(edition: Edition, kind: TermKind) {
  const path = indexUrl(kind);
  const root = rootFrom(path);
  const terms = edition.terms[kind];
  const title = edition.words.say(`part.${kind}`);
  return {
    page: pageLayoutOf(edition, { path, title, section: kind }),
    title,
    facts: edition.words.say('term.all', { count: terms.length }),
    rows: terms.map((term) => ({
      name: term.name,
      href: hrefBelow(root, term.path),
      count: term.articles.length,
      unnamed: false,
    })),
  };
}

interface TermLeaf {
  readonly kind: TermKind;
  readonly term: IndexTerm;
  readonly leaf: Leaf<number>;
  readonly leaves: readonly Leaf<number>[];
}

/** What `term.hbs` gets. */
export function termData(edition: Edition, { kind, term, leaf, leaves }: TermLeaf) {
  const pathOf = (page: number) => furtherUrl(term.path, 'articles', page);
  const path = pathOf(leaf.number);
  const root = rootFrom(path);
  const { archive, words } = edition;
  /** the page of the list that has the newest article of a year or month, which a script then narrows to it */
  const narrowedTo = (date: string): Href => {
    const first = leaves.find(({ items }) => items.some((article) => archive.records[article]!.date?.startsWith(date)));
    return `${hrefBelow(root, pathOf(first?.number ?? 1))}?from=${date}&to=${date}#articles` as Href;
  };
  return {
    page: pageLayoutOf(edition, { path, title: term.name, section: kind }),
    crumbs: [{ name: words.say(`part.${kind}`), href: hrefBelow(root, indexUrl(kind)) }],
    title: term.name,
    facts: words.say('term.facts', { articles: words.say('count.articles', { count: term.articles.length }) }),
    barsHtml:
      leaf.number > 1
        ? NO_HTML
        : barsOf(
            barsOverTime(
              term.articles.map((article) => archive.records[article]!.date),
              words,
              narrowedTo,
            ),
            words.say('term.bars', { name: term.name }),
          ),
    entries: leaf.items.map((article) => articleEntryOf(edition, article, root)),
    paging: pagingOf(leaf, leaves, { root, pathOf, words }),
  };
}
