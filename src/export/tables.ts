import type { Archive } from '../archive/archive.js';
import type { Page } from '../page/page.js';
import type { Addresses } from './addresses.js';

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
        ...[record.id, record.date, quote.id, quote.kind, quote.text, speaker?.name, speaker?.text, source?.id],
        ...[cue?.text, quote.confidence, quote.rule, quote.start, quote.end, `${addresses.article(index)}#${quote.id}`],
      ];
    }
  }
}

/** The archive as tables for spreadsheets and statistics: data/articles.csv, quotes.csv, people.csv, organisations.csv, places.csv. */
export function tablePages(archive: Archive, addresses: Addresses): Page[] {
  const counted = (list: Archive['people'] | Archive['organisations']): TableRow[] =>
    list.map((authority) => [
      ...[authority.id, authority.name, authority.roles.map(({ text }) => text).join('; ')],
      ...[authority.appearances.length, authority.quotes.length, addresses.authority(authority)],
    ]);
  const head = ['id', 'name', 'roles', 'articles', 'quotes', 'page'];
  return [
    {
      path: 'data/articles.csv',
      bytes: () =>
        tableOf(
          ['id', 'date', 'headline', 'byline', 'publisher', 'dateline', 'language', 'sha256', 'page'],
          archive.records.map((record, index) => [
            ...[record.id, record.date, record.headline, record.byline.join('; '), record.publisher],
            ...[record.dateline?.text, record.language, record.sha256, addresses.article(index)],
          ]),
        ),
    },
    {
      path: 'data/quotes.csv',
      bytes: () =>
        tableOf(
          [
            ...['article', 'date', 'quote', 'kind', 'text', 'speaker', 'speaker_words', 'source'],
            ...['cue', 'confidence', 'rule', 'start', 'end', 'page'],
          ],
          quoteRows(archive, addresses),
        ),
    },
    { path: 'data/people.csv', bytes: () => tableOf(head, counted(archive.people)) },
    { path: 'data/organisations.csv', bytes: () => tableOf(head, counted(archive.organisations)) },
    {
      path: 'data/places.csv',
      bytes: () =>
        tableOf(
          ['id', 'name', 'kind', 'country', 'region', 'lat', 'lon', 'geonames', 'articles', 'page'],
          archive.places.map((entry) => [
            ...[entry.id, entry.name, entry.place.kind, entry.place.country, entry.place.region, entry.place.lat],
            ...[entry.place.lon, entry.place.geonames, entry.appearances.length, addresses.authority(entry)],
          ]),
        ),
    },
  ];
}
