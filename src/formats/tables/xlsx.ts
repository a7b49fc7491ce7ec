import { wholeSeed } from '../../article/seed.js';
import { isRefusal } from '../draft.js';
import type { Format } from '../format.js';
import { articleOfRow, columnsOf } from './table-articles.js';

/** A workbook that unpacks to more is a bomb, in bytes. */
const LARGEST_WORKBOOK = 16 * 1024 * 1024;

/** A workbook of articles, one a row; every sheet that has a column of text is read. */
export const xlsx: Format = {
  name: 'workbook (XLSX)',
  extensions: ['.xlsx'],
  detect: () => true,
  async *read(seed, { settings }) {
    // the library is large, and few folders have workbooks
    const { default: readSheets } = await import('read-excel-file/node');
    let sheets: Awaited<ReturnType<typeof readSheets>>;
    try {
      sheets = await readSheets(Buffer.from(wholeSeed(seed, LARGEST_WORKBOOK)));
    } catch (error) {
      return yield { refused: `the workbook cannot be read: ${(error as Error).message}`, hint: 'save it as .csv' };
    }
    let any = false;
    let reason = null;
    for (const { sheet, data } of sheets) {
      const [header, ...rows] = data.map((row) => row.map(cellText));
      if (header === undefined) continue;
      const columns = columnsOf(header, settings.columns);
      if ('refused' in columns) {
        reason ??= columns;
        continue;
      }
      any = true;
      for (const [i, row] of rows.entries()) {
        const cells = new Map(header.map((column, at) => [column, row[at] ?? '']));
        const article = articleOfRow({ cells, line: i + 2 }, columns);
        if (article === null) continue;
        yield isRefusal(article) || sheets.length === 1 ? article : { ...article, key: `${sheet}/${article.key}` };
      }
    }
    if (!any) yield reason ?? { refused: 'is an empty workbook' };
  },
};

/** A date of a workbook is a civil date: it has no zone. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
