import type { Draft, Refusal } from '../draft.js';
import { draftWith } from '../draft-with.js';
import { draftOfHtml } from '../html/html-draft.js';
import { metadataOf } from '../read-metadata.js';
import { stretchesOf } from '../text/lines.js';

/** A row of a table by its columns' names, and the line or row of the seed that it begins on. */
export interface ArticleRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

/** The names that people give to columns, in lower case and without marks; the first that is there counts. */
const BODY_COLUMNS =
  `text body content article fulltext articletext articlebody maintext html contenthtml bodyhtml story plaintext transcript
  ocr ocrtext transcription newstext`.split(/\s+/);
const OTHER_NAMES: Readonly<Record<string, string>> = {
  heading: 'title',
  articletitle: 'title',
  newstitle: 'title',
  name: 'title',
  webtitle: 'title',
  websubtitle: 'subtitle',
  description: 'excerpt',
  datepublished: 'date',
  publisheddate: 'date',
  publicationdate: 'date',
  publishdate: 'date',
  publishedat: 'date',
  createdat: 'date',
  pubdate: 'pub_date',
  postdate: 'date',
  articledate: 'date',
  writer: 'author',
  journalist: 'author',
  reporter: 'author',
  newspapertitle: 'publisher',
  newspaper: 'publisher',
  outlet: 'publisher',
  sourcename: 'publisher',
  link: 'url',
  permalink: 'url',
  articleurl: 'url',
  pageurl: 'url',
  contenttags: 'tags',
  keyword: 'keywords',
  thumbnailurl: 'image',
  imageurl: 'image',
  topic: 'topics',
  ispublished: 'published',
  location: 'location',
  place: 'location',
};
const ID_COLUMNS = ['id', 'articleid', 'postid', 'guid', 'uuid', 'url', 'link', 'permalink', 'slug'];

const plainColumnName = (column: string): string => column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Which column is what. */
export interface TableColumns {
  readonly body: string;
  readonly key: string | null;
  /** field by column */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Guesses which column of a table is what, by the names of columns.
 * @param given what the archive's settings say: column by field (“text”, “title”, …)
 * @returns why there are no articles in the table
 */
export function columnsOf(
  columns: readonly string[],
  given: Readonly<Record<string, string>> = {},
): TableColumns | Refusal {
  const byPlainName = new Map(columns.map((column) => [plainColumnName(column), column]));
  const chosen = new Map(Object.entries(given).map(([field, column]) => [field.toLowerCase(), column]));
  const body =
    chosen.get('text') ?? BODY_COLUMNS.map((name) => byPlainName.get(name)).find((column) => column !== undefined);
  if (body === undefined || !columns.includes(body))
    return {
      refused: `is a table without a column for the text of articles; its columns are ${columns.slice(0, 12).join(', ')}`,
      hint: 'name the column “text”, or say which one it is in archive.yaml: columns: {text: …}',
    };
  const fields = new Map<string, string>();
  for (const column of columns) {
    if (column === body) continue;
    const field = [...chosen].find(([, name]) => name === column)?.[0];
    const name = plainColumnName(column);
    const mapped = field ?? OTHER_NAMES[name] ?? column.toLowerCase().trim();
    if (![...fields.values()].includes(mapped)) fields.set(column, mapped);
  }
  const key = ID_COLUMNS.map((name) => byPlainName.get(name)).find((column) => column !== undefined) ?? null;
  return { body, key, fields };
}

const HTML = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|strong|em|table|span)\b[^>]*>/i;

/** The fields of a row that is about an article elsewhere. */
export const fieldsOfRow = (row: Readonly<Record<string, string>>): Record<string, unknown> =>
  spreadLists(
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => (value ?? '').trim() !== '')
        .map(([column, value]) => [OTHER_NAMES[plainColumnName(column)] ?? column.toLowerCase().trim(), value.trim()]),
    ),
  );

/** The article of a row; null for a row without any cell. */
export function articleOfRow(row: ArticleRow, columns: TableColumns): Draft | Refusal | null {
  const { cells, line } = row;
  if ([...cells.values()].every((cell) => cell.trim() === '')) return null;
  const text = cells.get(columns.body) ?? '';
  const fields = Object.fromEntries(
    [...columns.fields].map(([column, field]) => [field, cells.get(column)?.trim() || null] as const),
  );
  const key = (columns.key === null ? '' : (cells.get(columns.key)?.trim() ?? '')) || `row-${line}`;
  if (text.trim() === '') return { refused: `row of line ${line} has no text`, line };
  if (HTML.test(text)) {
    const draft = draftOfHtml({ key, where: 'row', line, fields: spreadLists(fields), html: text });
    return draft;
  }
  const said = metadataOf(new Map(Object.entries(spreadLists(fields)).filter(([, value]) => value !== null)), {
    where: 'row',
    lineOf: () => line,
  });
  if (said.withheld !== null) return { refused: `row of line ${line} ${said.withheld}`, line, withheld: true };
  const blocks = stretchesOf(text).paragraphs.map((stretch) => ({ text: stretch.text, role: 'text' as const }));
  const draft = draftWith(said.metadata, blocks, { problems: said.problems, line });
  return { ...draft, key };
}

/** “Lorem; Dolor” in a cell is a list. */
const LIST_FIELDS = new Set(['tags', 'keywords', 'topics', 'categories', 'authors', 'people', 'places']);

const spreadLists = (fields: Readonly<Record<string, string | null>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      value !== null && LIST_FIELDS.has(field) && /[;|]/.test(value)
        ? value.split(/\s*[;|]\s*/).filter(Boolean)
        : value,
    ]),
  );
