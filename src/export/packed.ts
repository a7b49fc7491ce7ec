import { gzipSync } from 'fflate';
import { isLarge } from '../archive/lone.js';
import type { Page } from '../page/page.js';

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
