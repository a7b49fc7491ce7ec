import type { Archive, Authority, QuoteRef } from '../../archive/archive.js';
import { compareCodeUnits } from '../../text/compare.js';
import { runsBy, tallied } from '../../text/gather.js';
import { counted, grouped } from '../../theme/helpers.js';
import { saidGroups } from '../authority/said.js';
import type { Edition } from '../edition.js';
import { dateWords, newestQuotesFirst } from '../entries.js';
import { NO_HTML } from '../html.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, pagingOf, rangeInWords } from '../paging.js';
import { goesByName, type TallyRow, tallyRow } from '../tally.js';
import { furtherUrl, hrefBelow, indexUrl, rootFrom, SPEAKERS } from '../urls.js';
import { namePages } from './authority-index.js';

const QUOTES_PER_INDEX_PAGE = 200;
const MOST_LISTED_SPEAKERS = 12;
const pathOf = (page: number) => indexUrl('quotes', page);

/** All quotations by date, and all who are quoted by how often. */
export function* quotesIndex(edition: Edition): Iterable<Page> {
  const { archive } = edition;
  const all = archive.records.flatMap((record, article) => record.quotes.map((_, quote) => ({ article, quote })));
  const leaves = leavesOf(newestQuotesFirst(archive, all), QUOTES_PER_INDEX_PAGE);
  const overview = overviewOf(archive, all, leaves);
  for (const leaf of leaves) {
    const path = pathOf(leaf.number);
    yield { path, bytes: () => edition.theme.render('quotes', quotesData(edition, leaf, leaves, overview)) };
  }
  yield* speakerPages(edition, overview.speakers);
}

/** What all pages of the list say, counted once. */
interface Overview {
  readonly facts: string;
  readonly speakers: readonly Authority[];
  /** the most quoted of them with a name, and of those without */
  readonly named: readonly Authority[];
  readonly unnamed: readonly Authority[];
  readonly kinds: readonly { readonly name: string; readonly count: string }[];
  /** how many quotations a month, a year, or no date has */
  readonly counts: ReadonlyMap<string | null, number>;
  /** the page on which each year begins, or each month of two years; the newest first, “Undated” last */
  readonly times: readonly { readonly name: string; readonly page: number }[];
}

function overviewOf(archive: Archive, all: readonly QuoteRef[], leaves: readonly Leaf<QuoteRef>[]): Overview {
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
  const counts = tallied(all.map((ref) => monthOf(archive, ref)));
  return {
    facts:
      all.length === 0
        ? 'Nobody is quoted in these articles.'
        : `${counted(all.length, 'quotation', 'quotations')} by ${counted(speakers.length, 'source', 'sources')}, each tied to its sentence. “Reported” means without quotation marks.`,
    speakers,
    named: speakers.filter(goesByName).slice(0, MOST_LISTED_SPEAKERS),
    unnamed: speakers.filter(({ anonymous }) => anonymous).slice(0, MOST_LISTED_SPEAKERS),
    kinds: [
      { name: 'In quotation marks', count: grouped(kinds.direct) },
      { name: 'Partly', count: grouped(kinds.mixed) },
      { name: 'Reported', count: grouped(kinds.indirect) },
    ],
    counts,
    times: timesOf(archive, leaves, counts.size <= 24 ? 7 : 4),
  };
}

function timesOf({ records }: Archive, leaves: readonly Leaf<QuoteRef>[], length: 4 | 7) {
  const times = new Map<string, number>();
  for (const { number, items } of leaves) {
    for (const { article } of items) {
      const time = dateWords(records[article]!.date?.slice(0, length) ?? null);
      if (!times.has(time)) times.set(time, number);
    }
  }
  return leaves.length < 2 ? [] : [...times].map(([name, page]) => ({ name, page }));
}

function quotesData(edition: Edition, leaf: Leaf<QuoteRef>, leaves: readonly Leaf<QuoteRef>[], overview: Overview) {
  const { archive } = edition;
  const path = pathOf(leaf.number);
  const root = rootFrom(path);
  const rowsOf = (sources: readonly Authority[]): TallyRow[] =>
    sources.slice(0, MOST_LISTED_SPEAKERS).map((source) => tallyRow(source, source.quotes.length, root));
  return {
    page: pageLayoutOf(edition, {
      path,
      title: leaf.number === 1 ? 'Quotes' : `Quotes, page ${leaf.number}`,
      section: 'quotes',
    }),
    facts: overview.facts,
    extent: leaves.length > 1 ? `${rangeInWords(leaf, leaves.at(-1)!.last)}, newest first` : '',
    speakersHref: hrefBelow(root, SPEAKERS),
    selfHref: hrefBelow(root, pathOf(1)),
    times: overview.times.map(({ name, page }) => ({ name, href: hrefBelow(root, pathOf(page)) })),
    sections: runsBy(leaf.items, (ref) => monthOf(archive, ref)).map(({ key: month, values: quotes }) => ({
      anchor: month === null ? 'undated' : `m${month}`,
      heading: dateWords(month),
      count: overview.counts.get(month) ?? quotes.length,
      groups: saidGroups(archive, quotes, root, true),
    })),
    mostQuoted: rowsOf(overview.named),
    unnamed: rowsOf(overview.unnamed),
    kinds: leaf.last === 0 ? [] : overview.kinds,
    paging: pagingOf(leaf, leaves, root, pathOf),
  };
}

const monthOf = ({ records }: Archive, { article }: QuoteRef): string | null =>
  records[article]!.date?.slice(0, 7) ?? null;

function speakerPages(edition: Edition, speakers: readonly Authority[]): Iterable<Page> {
  return namePages(edition, {
    shelf: 'quotes',
    pathOf: (page) => furtherUrl(SPEAKERS, 'page', page),
    title: 'Who is quoted',
    facts:
      speakers.length === 0
        ? 'Nobody is quoted in these articles.'
        : `${counted(speakers.length, 'source', 'sources')}, the most often quoted first. Figures: quotations / articles.`,
    sorts: [
      { name: 'By date', path: indexUrl('quotes'), current: false },
      { name: 'By speaker', path: SPEAKERS, current: true },
    ],
    sections: [{ anchor: 'all', heading: '', short: '', page: null, authorities: speakers }],
    headings: null,
    wordsFor: () => null,
    pictureHtml: () => NO_HTML,
  });
}
