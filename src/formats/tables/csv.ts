import { Readable } from 'node:stream';
import { type Seed, seedInPieces } from '../../article/seed.js';
import { decode } from '../decode.js';
import type { Format } from '../format.js';
import { articleOfRow, columnsOf, type TableColumns } from './table-articles.js';

const CSV_PIECE = 1024 * 1024;

/** Of one cell and one row, in UTF-16 code units. */
const LONGEST_ROW = 8 * 1024 * 1024;

/** A table of articles, one a row: comma, semicolon or tab between cells, line feeds within quotation marks. */
export const csv: Format = {
  name: 'table (CSV, TSV)',
  extensions: ['.csv', '.tsv', '.tab'],
  detect: () => true,
  async *read(seed, { settings }) {
    const { parse } = await import('csv-parse');
    const first = decode(seed.range(0, CSV_PIECE), settings.encoding);
    if ('refused' in first) return yield first;
    const rows = Readable.from(csvPieces(seed, settings.encoding)).pipe(
      parse({
        bom: true,
        delimiter: delimiterOf(first.text),
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
        info: true,
      }),
    );
    let columns: readonly string[] | null = null;
    let which: TableColumns | null = null;
    try {
      for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
        if (columns === null) {
          columns = record.map((name) => name.trim());
          const found = columnsOf(columns, settings.columns);
          if ('refused' in found) return yield found;
          which = found;
        } else {
          const cells = new Map(columns.map((column, i) => [column, record[i] ?? '']));
          const article = articleOfRow({ cells, line: info.lines }, which!);
          if (article !== null) yield article;
        }
      }
    } catch (error) {
      yield { refused: `the table cannot be read further: ${(error as Error).message}` };
    }
  },
};

/** Of comma, semicolon, tab and bar the one that the first line has most of. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/\r?\n/) >>> 0);
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.toSorted(([, a], [, b]) => b - a)[0]![0];
}

/** UTF-8 unless the first piece is not, as a complete file in another encoding is not large. */
function* csvPieces(seed: Seed, encoding: string | null): Generator<string> {
  const head = seed.range(0, CSV_PIECE);
  if (!isUtf8(head)) {
    const whole = decode(seed.range(0, seed.size), encoding);
    if ('text' in whole) yield whole.text;
    return;
  }
  const decoder = new TextDecoder('utf-8');
  for (const piece of seedInPieces(seed, CSV_PIECE)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return bytes[0] !== 0xff && bytes[0] !== 0xfe;
  } catch {
    return false;
  }
}
