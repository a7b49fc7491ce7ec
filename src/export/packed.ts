import { gzipSync, zipSync } from 'fflate';
import { isLarge } from '../archive/lone.js';
import type { Page } from '../page/page.js';

/** ZIP knows no earlier day. */
const EARLIEST_IN_ZIP = new Date(1980, 0, 1);

/** The path of a file for programs in an archive of so many articles. */
export const packedPath = (path: string, articles: number): string => (isLarge(articles) ? `${path}.gz` : path);

/** A file for programs, in a large archive as gzip, a seventh of the size. fflate gives the same bytes on every machine, which zlib does not. */
export function packedPage(path: string, articles: number, text: () => string): Page {
  if (!isLarge(articles)) return { path, bytes: text };
  return {
    path: packedPath(path, articles),
    bytes: () => gzipSync(new TextEncoder().encode(text()), { mtime: 0, level: 2 }),
  };
}

/** The path of a table in an archive of so many articles. */
export const tablePath = (name: string, articles: number): string =>
  `data/${name}.csv${isLarge(articles) ? '.zip' : ''}`;

/** A table for spreadsheets, in a large archive inside a ZIP, which every desktop opens; with no date of its own. */
export function tablePage(name: string, articles: number, text: () => string): Page {
  const path = tablePath(name, articles);
  if (!isLarge(articles)) return { path, bytes: text };
  return {
    path,
    bytes: () => zipSync({ [`${name}.csv`]: new TextEncoder().encode(text()) }, { mtime: EARLIEST_IN_ZIP, level: 2 }),
  };
}
