import type { Archive, Authority } from '../archive/archive.js';
import type { Page } from '../page/page.js';
import type { Addresses } from './addresses.js';
import { tablePage } from './packed.js';

/** One CSV cell (RFC 4180). A leading character that spreadsheets run as a formula gets an apostrophe before it. */
export function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type TableRow = readonly (string | number | null | undefined)[];

function tableOf(head: TableRow, rows: Iterable<TableRow>): string {
  let text = '\ufeff';
  for (const row of [head, ...rows]) text += `${row.map(cellOf).join(',')}\r\n`;
  return text;
}

function* quoteRows(archive: Archive, addresses: Addresses): Generator<TableRow> {
  for (const [index, record] of archive.records.entries()) {
    for (const quote of record.quotes) {
      const local = quote.speaker?.source ?? null;
      const source = local === null ? undefined : archive.authorityOf('source', index, local);
      const { speaker, cue } = quote;
      yield [
        ...[record.id, record.date, record.headline, quote.id, quote.kind, quote.text, speaker?.name, speaker?.text],
        ...[source?.id, source?.name],
        ...[cue?.text, quote.confidence, quote.rule, quote.start, quote.end, `${addresses.article(index)}#${quote.id}`],
      ];
    }
  }
}

/** Names of the tables, in the order in which they are offered. */
export const TABLES = ['articles', 'quotes', 'people', 'places', 'organisations', 'sources'] as const;

/** The archive as tables for spreadsheets and statistics, `data/quotes.csv` and so on; authorities by the archive's names for them. */
export function tablePages(archive: Archive, addresses: Addresses): Page[] {
  const articles = archive.records.length;
  return TABLES.map((name) => tablePage(name, articles, () => TABLE_MAKERS[name](archive, addresses)));
}

const AUTHORITY_HEAD = ['id', 'name', 'roles', 'articles', 'quotes', 'page'];

const countedTable = (authorities: readonly Authority[], addresses: Addresses): string =>
  tableOf(
    AUTHORITY_HEAD,
    authorities.map((authority) => [
      ...[authority.id, authority.name, authority.roles.map(({ text }) => text).join('; ')],
      ...[authority.appearances.length, authority.quotes.length, addresses.authority(authority)],
    ]),
  );

const TABLE_MAKERS: Readonly<Record<(typeof TABLES)[number], (archive: Archive, addresses: Addresses) => string>> = {
  articles: ({ records }, addresses) =>
    tableOf(
      ['id', 'date', 'headline', 'byline', 'publisher', 'dateline', 'language', 'sha256', 'page'],
      records.map((record, index) => [
        ...[record.id, record.date, record.headline, record.byline.join('; '), record.publisher],
        ...[record.dateline?.text, record.language, record.sha256, addresses.article(index)],
      ]),
    ),
  quotes: (archive, addresses) =>
    tableOf(
      [
        ...[
          'article',
          'date',
          'headline',
          'quote',
          'kind',
          'text',
          'speaker',
          'speaker_words',
          'source',
          'source_name',
        ],
        ...['cue', 'confidence', 'rule', 'start', 'end', 'page'],
      ],
      quoteRows(archive, addresses),
    ),
  people: ({ people }, addresses) => countedTable(people, addresses),
  places: ({ places }, addresses) =>
    tableOf(
      ['id', 'name', 'kind', 'country', 'region', 'lat', 'lon', 'geonames', 'articles', 'page'],
      places.map((entry) => [
        ...[entry.id, entry.name, entry.place.kind, entry.place.country, entry.place.region, entry.place.lat],
        ...[entry.place.lon, entry.place.geonames, entry.appearances.length, addresses.authority(entry)],
      ]),
    ),
  organisations: ({ organisations }, addresses) => countedTable(organisations, addresses),
  sources: ({ sources }, addresses) =>
    tableOf(
      ['id', 'name', 'kind', 'unnamed', 'articles', 'quotes', 'page'],
      sources.map((source) => [
        ...[source.id, source.name, source.sourceKind, source.anonymous ? 'yes' : 'no', source.appearances.length],
        ...[source.quotes.length, addresses.authority(source)],
      ]),
    ),
};
