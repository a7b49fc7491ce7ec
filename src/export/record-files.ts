import { hash } from 'node:crypto';
import type { ArticleRecord } from '../article/record.js';
import type { Page } from '../page/page.js';
import { gathered } from '../text/gather.js';
import { packedPage, packedPath } from './packing/packed.js';

/** Records that one file holds, about. */
const RECORDS_A_FILE = 1024;

/**
 * Shares of certainty to four places: those of the tagger have sixteen, which no program packs and nobody needs. Inside a text a quotation mark
 * would have a backslash before it, and the name would not be followed by a figure.
 */
const withShortShares = (json: string): string =>
  json.replace(
    /(?<!\\)"confidence":(0\.\d{5,})(?:e-\d+)?/g,
    (_, share: string) => `"confidence":${Number(Number(share).toFixed(4))}`,
  );

/** The number of files of records: a power of two, so that an article more hardly ever moves the others to other files. */
function filesFor(articles: number): number {
  let files = 1;
  while (files * RECORDS_A_FILE < articles) files *= 2;
  return files;
}

/** Which file an article's record is in. It depends on its id, so that other articles never move it. */
function fileNumberOf(id: string, files: number): number {
  return Number.parseInt(hash('sha256', id, 'hex').slice(0, 8), 16) % files;
}

const fileNamed = (number: number, files: number): string =>
  `data/records/${String(number).padStart(String(files - 1).length, '0')}.ndjson`;

/** The file that holds an article's record, one a line, below the site's folder. @param articles of the archive */
export function recordsFileOf({ id }: Pick<ArticleRecord, 'id'>, articles: number): string {
  const files = filesFor(articles);
  return packedPath(fileNamed(fileNumberOf(id, files), files), articles);
}

function* ndjsonLines(records: readonly ArticleRecord[]): Generator<string> {
  for (const record of records) yield `${withShortShares(JSON.stringify(record))}\n`;
}

/**
 * All records as NDJSON, in files of some hundreds, each in archive order.
 * @param inputsOf a digest of some records, see `Page.inputs`
 */
export function recordPages(
  records: readonly ArticleRecord[],
  inputsOf: (records: readonly ArticleRecord[]) => string | null = () => null,
): Page[] {
  const files = filesFor(records.length);
  return [...gathered(records, ({ id }) => fileNumberOf(id, files))].map(([number, inFile]) => ({
    ...packedPage(fileNamed(number, files), records.length, () => ndjsonLines(inFile)),
    inputs: () => inputsOf(inFile),
  }));
}
