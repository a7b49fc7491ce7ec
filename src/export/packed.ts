import { gzipSync } from 'fflate';
import type { Page } from '../page/page.js';

/** Archives of more articles give the files that only programs read as gzip, a seventh of the size. */
const LARGE = 2000;

/** The path of a file for programs in an archive of so many articles. */
export const packedPath = (path: string, articles: number): string => (articles > LARGE ? `${path}.gz` : path);

/** A file for programs, as gzip in a large archive. fflate gives the same bytes on every machine, which zlib does not. */
export function packedPage(path: string, articles: number, text: () => string): Page {
  if (articles <= LARGE) return { path, bytes: text };
  return {
    path: packedPath(path, articles),
    bytes: () => gzipSync(new TextEncoder().encode(text()), { mtime: 0, level: 2 }),
  };
}
