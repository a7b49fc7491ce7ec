import { wholeSeed } from '../../article/seed.js';
import { decode } from '../decode.js';
import type { Format } from '../format.js';
import { draftOfHtml } from '../html/html-draft.js';
import { articleOfRow, columnsOf } from '../tables/table-articles.js';
import { chorus } from './chorus.js';
import { ghost } from './ghost.js';
import type { JsonShape } from './json-shape.js';
import { isJsonObject, objectsIn, valueAt } from './json-value.js';
import { tinyNews } from './tiny-news.js';
import { wordpressRest } from './wordpress-rest.js';

/** An export of a content management system is larger than an article, in bytes. */
const LARGEST_EXPORT = 512 * 1024 * 1024;

/** The more particular first. */
const JSON_SHAPES: readonly JsonShape[] = [wordpressRest, ghost, chorus, tinyNews];

/** Where APIs put their lists. */
const JSON_LISTS = ['articles', 'items', 'results', 'posts', 'stories', 'documents', 'docs', 'data', 'response'];

/** JSON of content management systems, and any list of objects that have a text. */
export const cmsJson: Format = {
  name: 'JSON of articles (WordPress REST, Ghost, Chorus, TinyNews)',
  extensions: ['.json'],
  detect: () => true,
  *read(seed, { settings }) {
    const decoded = decode(wholeSeed(seed, LARGEST_EXPORT), settings.encoding);
    if ('refused' in decoded) return yield decoded;
    let value: unknown;
    try {
      value = JSON.parse(decoded.text);
    } catch (error) {
      return yield { refused: `is not JSON: ${(error as Error).message}` };
    }
    for (const { articles } of JSON_SHAPES) {
      const found = articles(value);
      if (found === null) continue;
      for (const [i, { key, ...article }] of found.entries())
        yield draftOfHtml({ ...article, where: 'JSON', key: key ?? `${i + 1}` });
      return;
    }
    const rows = rowsIn(value);
    const columns = columnsOf([...new Set(rows.flatMap((row) => [...row.keys()]))], settings.columns);
    if ('refused' in columns)
      return yield {
        refused: 'is JSON without articles in it',
        hint: 'an article is an object with a “title” and a “text”',
      };
    for (const [i, cells] of rows.entries()) {
      const article = articleOfRow({ cells, line: i + 1 }, columns);
      if (article !== null) yield article;
    }
  },
};

/** Objects as rows of a table; lists become their items, separated by semicolons. */
function rowsIn(value: unknown): ReadonlyMap<string, string>[] {
  const list = JSON_LISTS.map((name) => objectsIn(valueAt(value, name))).find((found) => found.length > 0);
  const rows = Array.isArray(value) ? objectsIn(value) : (list ?? (isJsonObject(value) ? [value] : []));
  return rows.map((row) => new Map(Object.entries(row).map(([name, held]) => [name, jsonCell(held)])));
}

function jsonCell(held: unknown): string {
  if (held === null || held === undefined) return '';
  if (Array.isArray(held))
    return held.map((one) => (isJsonObject(one) ? jsonCell(one.name ?? one.title) : jsonCell(one))).join('; ');
  return isJsonObject(held) ? jsonCell(held.name ?? held.title ?? held.rendered ?? held['#text']) : String(held);
}
