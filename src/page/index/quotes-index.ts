import type { Archive, Authority, QuoteRef } from '../../archive/archive.js';
import { isLarge } from '../../archive/lone.js';
import { sayingRefsOf } from '../../archive/saying-refs.js';
import { compareCodeUnits } from '../../text/compare.js';
import { runsBy, tallied } from '../../text/gather.js';
import { saidGroups } from '../authority/said.js';
import type { Edition } from '../edition.js';
import { newestQuotesFirst, type ReadableArchive } from '../entries.js';
import { NO_HTML } from '../html.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, pagingOf, rangeInWords, titleOfLeaf } from '../paging.js';
import { goesByName, type TallyRow, tallyRow } from '../tally.js';
import { furtherUrl, hrefBelow, indexUrl, rootFrom, SPEAKERS } from '../urls.js';
import { namePages } from './authority-index.js';

const QUOTES_PER_INDEX_PAGE = 200;
const MOST_LISTED_SPEAKERS = 12;
const pathOf = (page: number) => indexUrl('quotes', page);

/** All quotations by date, in large archives those in quotation marks, and all who are quoted by how often. */
export function* quotesIndex(edition: Edition): Iterable<Page> {
  const { archive } = edition;
  const all = archive.records.flatMap(sayingRefsOf);
  const listed = listedOf(archive, all);
  const leaves = leavesOf(newestQuotesFirst(archive, listed), QUOTES_PER_INDEX_PAGE);
  const overview = overviewOf(edition, { all, listed }, leaves);
  for (const leaf of leaves) {
    const path = pathOf(leaf.number);
    yield {
      path,
      inputs: () => quotesInputs(edition, leaf, leaves, overview),
      bytes: () => edition.theme.render('quotes', quotesData(edition, leaf, leaves, overview)),
    };
  }
  yield* speakerPages(edition, overview.speakers);
}

/** Nobody turns hundreds of pages of reported speech: a large archive lists words in quotation marks, as far as it has any. */
function listedOf({ records }: Archive, all: readonly QuoteRef[]): readonly QuoteRef[] {
  if (!isLarge(records.length)) return all;
  const marked = all.filter(({ article, quote }) => records[article]!.quotes[quote]!.kind !== 'indirect');
  return marked.length === 0 ? all : marked;
}

/** A digest of all that `quotesData` is made from. */
function quotesInputs(
  { inputs, archive }: Edition,
  leaf: Leaf<QuoteRef>,
  leaves: readonly Leaf<QuoteRef>[],
  { speakers: _, named, unnamed, counts, ...said }: Overview,
): string | null {
  if (inputs === null) return null;
  const articles = [...new Set(leaf.items.map(({ article }) => article))];
  const numbers = new Map(articles.map((article, i) => [article, i]));
  const months = new Set(articles.map((article) => monthOf(archive, { article, quote: 0 })));
  return inputs.of([
    inputs.ofArticles(articles),
    leaf.items.map(({ article, quote }) => [numbers.get(article), quote]),
    [leaf.number, leaf.first, leaf.last, leaves.length, leaves.at(-1)!.last],
    [...months].map((month) => counts.get(month)),
    [inputs.ofQuoted(named), inputs.ofQuoted(unnamed)],
    said,
  ]);
}

/** What all pages of the list say, counted once. */
interface Overview {
  readonly facts: string;
  readonly speakers: readonly Authority[];
  /** the most quoted of them with a name, and of those without */
  readonly named: readonly Authority[];
  readonly unnamed: readonly Authority[];
  readonly kinds: readonly { readonly name: string; readonly count: string }[];
  /** how many listed quotations a month, a year, or no date has */
  readonly counts: ReadonlyMap<string | null, number>;
  /** the page on which each year begins, or each month of two years; the newest first, “Undated” last */
  readonly times: readonly { readonly name: string; readonly page: number }[];
}

function overviewOf(
  readable: ReadableArchive,
  { all, listed }: { readonly all: readonly QuoteRef[]; readonly listed: readonly QuoteRef[] },
  leaves: readonly Leaf<QuoteRef>[],
): Overview {
  const { archive, words } = readable;
  const { say } = words;
  const speakers = archive.sources
    .filter(({ quotes }) => quotes.length > 0)
    .sort(
      (a, b) =>
        b.quotes.length - a.quotes.length || compareCodeUnits(a.sortName, b.sortName) || compareCodeUnits(a.id, b.id),
    );
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  for (const { article, quote } of all) {
    kinds[archive.records[article]!.quotes[quote]!.kind]++;
  }
  const counts = tallied(listed.map((ref) => monthOf(archive, ref)));
  return {
    facts:
      all.length === 0
        ? say('quotes.nobody')
        : [
            say('quotes.facts', {
              quotations: say('count.quotations', { count: all.length }),
              sources: say('count.by-sources', { count: speakers.length }),
            }),
            ...(listed.length < all.length ? [say('quotes.marked-only', { count: listed.length })] : []),
          ].join(' '),
    speakers,
    named: speakers.filter(goesByName).slice(0, MOST_LISTED_SPEAKERS),
    unnamed: speakers.filter(({ anonymous }) => anonymous).slice(0, MOST_LISTED_SPEAKERS),
    kinds: [
      { name: say('quotes.marked'), count: words.number(kinds.direct) },
      { name: say('quotes.partly'), count: words.number(kinds.mixed) },
      { name: say('quotes.reported'), count: words.number(kinds.indirect) },
    ],
    counts,
    times: timesOf(readable, leaves, counts.size <= 24 ? 7 : 4),
  };
}

function timesOf({ archive: { records }, words }: ReadableArchive, leaves: readonly Leaf<QuoteRef>[], length: 4 | 7) {
  const times = new Map<string, number>();
  for (const { number, items } of leaves) {
    for (const { article } of items) {
      const time = words.date(records[article]!.date?.slice(0, length) ?? null);
      if (!times.has(time)) times.set(time, number);
    }
  }
  return leaves.length < 2 ? [] : [...times].map(([name, page]) => ({ name, page }));
}

function quotesData(edition: Edition, leaf: Leaf<QuoteRef>, leaves: readonly Leaf<QuoteRef>[], overview: Overview) {
  const { archive, words } = edition;
  const path = pathOf(leaf.number);
  const root = rootFrom(path);
  const rowsOf = (sources: readonly Authority[]): TallyRow[] =>
    sources.slice(0, MOST_LISTED_SPEAKERS).map((source) => tallyRow(source, source.quotes.length, root));
  return {
    page: pageLayoutOf(edition, {
      path,
      title: titleOfLeaf(words.say('part.quotes'), leaf, words),
      section: 'quotes',
    }),
    facts: overview.facts,
    extent:
      leaves.length > 1 ? words.say('range.newest', { range: rangeInWords(leaf, leaves.at(-1)!.last, words) }) : '',
    speakersHref: hrefBelow(root, SPEAKERS),
    selfHref: hrefBelow(root, pathOf(1)),
    times: overview.times.map(({ name, page }) => ({ name, href: hrefBelow(root, pathOf(page)) })),
    sections: runsBy(leaf.items, (ref) => monthOf(archive, ref)).map(({ key: month, values: quotes }) => ({
      anchor: month === null ? 'undated' : `m${month}`,
      heading: words.date(month),
      count: overview.counts.get(month) ?? quotes.length,
      groups: saidGroups(edition, quotes, root, true),
    })),
    mostQuoted: rowsOf(overview.named),
    unnamed: rowsOf(overview.unnamed),
    kinds: leaf.last === 0 ? [] : overview.kinds,
    paging: pagingOf(leaf, leaves, { root, pathOf, words }),
  };
}

const monthOf = ({ records }: Archive, { article }: QuoteRef): string | null =>
  records[article]!.date?.slice(0, 7) ?? null;

function speakerPages(edition: Edition, speakers: readonly Authority[]): Iterable<Page> {
  const { say } = edition.words;
  return namePages(edition, {
    shelf: 'quotes',
    pathOf: (page) => furtherUrl(SPEAKERS, 'page', page),
    title: say('quotes.who'),
    facts:
      speakers.length === 0
        ? say('quotes.nobody')
        : say('quotes.most-often', { sources: say('count.sources', { count: speakers.length }) }),
    sorts: [
      { name: say('quotes.by-date'), path: indexUrl('quotes'), current: false },
      { name: say('quotes.by-speaker'), path: SPEAKERS, current: true },
    ],
    sections: [{ anchor: 'all', heading: '', short: '', page: null, authorities: speakers }],
    headings: null,
    wordsFor: () => null,
    pictureHtml: () => NO_HTML,
  });
}
