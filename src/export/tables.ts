import type { Archive, Authority } from '../archive/archive.js';
import type { Page } from '../page/page.js';
import { BYTE_ORDER_MARK, csvLine } from '../text/csv-cell.js';
import type { Addresses } from './addresses.js';
import { tablePage } from './packing/packed.js';

export type Cell = string | number | null | undefined;

export interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  /** what it holds, in a few words */
  readonly about: string;
}

/** A table of the archive: the same for spreadsheets, for the database and in the data package that describes them. */
export interface ArchiveTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly TableColumn[];
  /** the column whose values are unique, if one is */
  readonly key: string | null;
  readonly rows: (archive: Archive, addresses: Addresses) => Iterable<readonly Cell[]>;
}

const textColumn = (name: string, about: string): TableColumn => ({ name, type: 'string', about });
const wholeColumn = (name: string, about: string): TableColumn => ({ name, type: 'integer', about });
const decimalColumn = (name: string, about: string): TableColumn => ({ name, type: 'number', about });

/** Columns that several tables have. */
const SHARED_COLUMNS = {
  id: textColumn('id', 'stable as long as the name is'),
  name: textColumn('name', 'as the archive files it'),
  articles: wholeColumn('articles', 'how many name it'),
  quotes: wholeColumn('quotes', 'how many quotations are attributed to it'),
  page: textColumn('page', 'its address below the folder of the site'),
};

function namesTable(name: string, about: string, of: (archive: Archive) => readonly Authority[]): ArchiveTable {
  return {
    name,
    about,
    columns: [
      SHARED_COLUMNS.id,
      SHARED_COLUMNS.name,
      textColumn('roles', 'in the words of the articles, the oldest first'),
      SHARED_COLUMNS.articles,
      SHARED_COLUMNS.quotes,
      SHARED_COLUMNS.page,
    ],
    key: 'id',
    rows: (archive, addresses) =>
      of(archive).map((authority) => [
        ...[authority.id, authority.name, authority.roles.map(({ text }) => text).join('; ')],
        ...[authority.appearances.length, authority.quotes.length, addresses.authority(authority)],
      ]),
  };
}

function* quoteRows(archive: Archive, addresses: Addresses): Generator<readonly Cell[]> {
  for (const [index, record] of archive.records.entries()) {
    for (const quote of record.quotes) {
      const local = quote.speaker?.source ?? null;
      const source = local === null ? undefined : archive.authorityOf('source', index, local);
      const { speaker, cue } = quote;
      yield [
        ...[record.id, record.date, record.headline, quote.id, quote.kind, quote.text, speaker?.name, speaker?.text],
        ...[source?.id, source?.name],
        ...[
          cue?.text,
          cue?.family,
          quote.confidence,
          quote.rule,
          quote.start,
          quote.end,
          `${addresses.article(index)}#${quote.id}`,
        ],
      ];
    }
  }
}

const ARTICLES_TABLE: ArchiveTable = {
  name: 'articles',
  about: 'One row an article',
  columns: [
    SHARED_COLUMNS.id,
    textColumn('date', 'YYYY, YYYY-MM or YYYY-MM-DD; empty when none is known'),
    textColumn('headline', 'as printed'),
    textColumn('byline', 'authors, parted by semicolons'),
    textColumn('publisher', 'who published it'),
    textColumn('dateline', 'as printed'),
    textColumn('language', 'BCP 47'),
    textColumn('sha256', 'of the original file'),
    SHARED_COLUMNS.page,
  ],
  key: 'id',
  rows: ({ records }, addresses) =>
    records.map((record, index) => [
      ...[record.id, record.date, record.headline, record.byline.join('; '), record.publisher],
      ...[record.dateline?.text, record.language, record.sha256, addresses.article(index)],
    ]),
};

const QUOTES_TABLE: ArchiveTable = {
  name: 'quotes',
  about: 'One row a quotation, in quotation marks or reported',
  columns: [
    textColumn('article', 'id of its article'),
    textColumn('date', 'of the article'),
    textColumn('headline', 'of the article'),
    textColumn('quote', 'its number in the article: q1'),
    textColumn('kind', 'direct, mixed or indirect'),
    textColumn('text', 'the words, as printed'),
    textColumn('speaker', 'as the article names the speaker'),
    textColumn('speaker_words', 'the words at the quotation that stand for the speaker'),
    textColumn('source', 'id of the speaker in the table of sources'),
    textColumn('source_name', 'the speaker as the archive files him'),
    textColumn('cue', 'the word of saying'),
    textColumn(
      'family',
      'of the cue: speech, or attitude (wants, declined), which reported is not counted as a quotation',
    ),
    decimalColumn('confidence', '0 to 1: the share of such findings that should be right'),
    textColumn('rule', 'by which it was found'),
    wholeColumn('start', 'offset in the text of the article, in UTF-16 units'),
    wholeColumn('end', 'offset after its last character'),
    SHARED_COLUMNS.page,
  ],
  key: null,
  rows: quoteRows,
};

const PLACES_TABLE: ArchiveTable = {
  name: 'places',
  about: 'One row a place',
  columns: [
    SHARED_COLUMNS.id,
    SHARED_COLUMNS.name,
    textColumn('kind', 'city, region, country …'),
    textColumn('country', 'ISO 3166-1, two letters'),
    textColumn('region', 'GeoNames code of the state or province'),
    decimalColumn('lat', 'degrees north'),
    decimalColumn('lon', 'degrees east'),
    wholeColumn('geonames', 'number at geonames.org'),
    SHARED_COLUMNS.articles,
    SHARED_COLUMNS.page,
  ],
  key: 'id',
  rows: ({ places }, addresses) =>
    places.map((entry) => [
      ...[entry.id, entry.name, entry.place.kind, entry.place.country, entry.place.region, entry.place.lat],
      ...[entry.place.lon, entry.place.geonames, entry.appearances.length, addresses.authority(entry)],
    ]),
};

const SOURCES_TABLE: ArchiveTable = {
  name: 'sources',
  about: 'One row for each who is quoted, named or not',
  columns: [
    SHARED_COLUMNS.id,
    SHARED_COLUMNS.name,
    textColumn('kind', 'person, organisation, media, document or unnamed'),
    textColumn('unnamed', 'yes for those who are only described'),
    textColumn('is', 'id of the person or organisation that it is'),
    SHARED_COLUMNS.articles,
    SHARED_COLUMNS.quotes,
    SHARED_COLUMNS.page,
  ],
  key: 'id',
  rows: ({ sources }, addresses) =>
    sources.map((source) => [
      ...[source.id, source.name, source.sourceKind, source.anonymous ? 'yes' : 'no', source.is?.id],
      ...[source.appearances.length, source.quotes.length, addresses.authority(source)],
    ]),
};

/** In the order in which they are offered. */
export const TABLES: readonly ArchiveTable[] = [
  ARTICLES_TABLE,
  QUOTES_TABLE,
  namesTable('people', 'One row a person', ({ people }) => people),
  PLACES_TABLE,
  namesTable('organisations', 'One row an organisation', ({ organisations }) => organisations),
  SOURCES_TABLE,
];

function* csvOf({ columns, rows }: ArchiveTable, archive: Archive, addresses: Addresses): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name));
  for (const row of rows(archive, addresses)) yield csvLine(row);
}

/** The archive as tables for spreadsheets and statistics, `data/quotes.csv` and so on. */
export function tablePages(archive: Archive, addresses: Addresses): Page[] {
  const articles = archive.records.length;
  return TABLES.map((table) => tablePage(table.name, articles, () => csvOf(table, archive, addresses)));
}
