import { type SitePath, safePath } from './urls.js';

/** What pages show of a picture or a PDF. */
export interface Picture {
  readonly url: SitePath;
  /** null for a PDF */
  readonly thumbnail: SitePath | null;
  /** of the thumbnail, in pixels */
  readonly width: number;
  readonly height: number;
}

/** Pictures by their paths below the folder of seeds. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Where a picture lies in the site. @param end put behind its own extension */
export function pictureUrl(path: string, end: string): SitePath {
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(path)?.[0] ?? '';
  return `pictures/${safePath(path.slice(0, path.length - extension.length))}${extension.toLowerCase()}${end}` as SitePath;
}
