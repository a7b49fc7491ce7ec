import type { Page } from '../../page/page.js';
import type { Pages } from '../write.js';

/** Which part of a site's pages is made, counted from 1. */
export interface PageShare {
  readonly part: number;
  readonly of: number;
}

/** What a share says of itself, in a file among its pages. */
export interface ShareNote extends PageShare {
  /** of the program, the settings and the filed archive: only shares of one archive make one site */
  readonly archive: string;
  /** the names of the base maps that its pages show */
  readonly baseMaps: readonly string[];
}

export const SHARE_FILE = 'share.json';

/**
 * The pages of one share: a run of those that any process can make; the first share has also what is made of the whole archive at once.
 * Base maps are left to those who merge, since they show what all pages ask of them.
 * @param archive see `ShareNote`
 */
export function pagesOfShare(pages: Pages, share: PageShare, archive: string): Pages {
  const { part, of } = share;
  const bound = (parts: number): number => Math.round((pages.shared.length * parts) / of);
  return {
    shared: pages.shared.slice(bound(part - 1), bound(part)),
    own: part === 1 ? pages.own : () => [],
    drawn: part === 1 ? (pages.drawn ?? []) : [],
    baseMapsIn: pages.baseMapsIn,
    baseMaps: (shown) => [shareNotePage({ ...share, archive, baseMaps: [...shown].sort() })],
  };
}

function shareNotePage(note: ShareNote): Page {
  return { path: SHARE_FILE, bytes: () => `${JSON.stringify(note)}\n` };
}
