import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { visible } from '../problem.js';
import { unescapedMarkup } from './links.js';

/** Reports a fault of a file. */
export type Tell = (path: string, message: string) => void;

/** What of a record its page is held against. */
const recordOnPage = z.object({
  id: z.string(),
  sha256: z.string(),
  headline: z.string(),
  text: z.string(),
  paragraphs: z.array(z.object({ start: z.int(), end: z.int(), role: z.string() })),
  quotes: z.array(z.object({ id: z.string() })),
});

type RecordOnPage = z.infer<typeof recordOnPage>;

/** Files of records, one JSON object a line. */
export const isRecordsFile = (path: string): boolean => /^data\/records\/.+\.ndjson(?:\.gz)?$/.test(path);

/**
 * The id of the record that an article's page is of, as the record card gives it, with `visible`; null when a page gives none. A card that
 * gives only the original's path is of the record of that path without its extension.
 */
export function recordIdIn(html: string): string | null {
  const id = /, id <code>([^<]*)<\/code>/.exec(html)?.[1];
  const original = /<code class="?seed"?>([^<]*)<\/code>/.exec(html)?.[1];
  return unescapedOrNull(id ?? original?.replace(/\.[^./]+$/, ''));
}

const unescapedOrNull = (text: string | undefined): string | null =>
  text === undefined ? null : unescapedMarkup(text);

/**
 * Holds the records of a site against the pages of their articles: the words of the headline and of each paragraph are on the
 * page, in order, and so are the checksum of the original and the anchors of the quotes.
 * @param pages articles' pages by the ids of their records
 */
export function verifyRecords(
  folder: string,
  recordsFiles: readonly string[],
  pages: ReadonlyMap<string, string>,
  tell: Tell,
): void {
  const seen = new Set<string>();
  for (const path of recordsFiles) {
    const lines = recordLines(join(folder, path));
    if (lines === null) {
      tell(path, 'cannot be unpacked');
      continue;
    }
    for (const [i, line] of lines.entries()) {
      const record = recordIn(line);
      if (record === null) {
        tell(path, `line ${i + 1} is no record`);
        continue;
      }
      if (seen.has(visible(record.id))) tell(path, `has the record “${record.id}” twice`);
      seen.add(visible(record.id));
      const page = pages.get(visible(record.id));
      if (page === undefined) tell(path, `the record “${record.id}” has no page`);
      else for (const message of differences(record, readFileSync(join(folder, page), 'utf8'))) tell(page, message);
    }
  }
  for (const [id, page] of pages) if (!seen.has(id)) tell(page, 'has no record');
}

function recordLines(path: string): string[] | null {
  try {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').filter((line) => line !== '');
  } catch {
    return null;
  }
}

function recordIn(line: string): RecordOnPage | null {
  try {
    return recordOnPage.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** Line hyphens and white space are not the same on a page. */
const SET_OTHERWISE = /-\u00ad|\s+/g;

const shownIn = (html: string): string => unescapedMarkup(html.replace(/<[^>]*>/g, '')).replace(SET_OTHERWISE, '');

function differences(record: RecordOnPage, html: string): string[] {
  const shown = shownIn(html);
  const found: string[] = [];
  let from = 0;
  const follow = (words: string, message: string): void => {
    const plain = words.replace(SET_OTHERWISE, '');
    const at = shown.indexOf(plain, from);
    if (at < 0) found.push(message);
    else from = at + plain.length;
  };
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  // a page prints the headline of the text, where there is one
  const printed = record.paragraphs.filter(({ role }) => role === 'headline');
  const headlines = [record.headline, ...printed.map(({ start, end }) => record.text.slice(start, end))];
  if (heading !== undefined && !headlines.some((line) => line.replace(SET_OTHERWISE, '') === shownIn(heading)))
    found.push('has not the headline of its record');
  let number = 0;
  for (const { start, end, role } of record.paragraphs) {
    if (role !== 'text') continue;
    number++;
    follow(record.text.slice(start, end), `has not the words of its record in paragraph ${number}`);
  }
  if (!shown.includes(record.sha256)) found.push('has not the checksum of its original that its record has');
  const anchors = new Set([...html.matchAll(/ id="?(q\d+)\b/g)].map(([, id]) => id));
  for (const { id } of record.quotes) if (!anchors.has(id)) found.push(`does not mark the quote ${id} of its record`);
  if (anchors.size > record.quotes.length) found.push('marks quotes that its record has not');
  return found;
}
