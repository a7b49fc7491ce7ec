import type { Authority } from '../archive/archive.js';

/** How the rooms that write for machines name a page. Paths are below the site's folder, percent-encoded. */
export interface Addresses {
  /** of the article at that index of `Archive.records` */
  article(index: number): string;
  authority(authority: Authority): string;
}

/** The address of `path` for a document at `from`: absolute when the site has a base URL, otherwise relative to `from`. */
export function addressFrom(from: string, path: string, baseUrl: string | null): string {
  if (baseUrl !== null) return new URL(path, baseUrl).href;
  return '../'.repeat(from.split('/').length - 1) + path;
}
