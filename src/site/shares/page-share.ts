import { type Share, shareOf } from '../../article/share.js';
import type { Page } from '../../page/page.js';
import type { Pages } from '../write.js';

/** What a share says of itself, in a file among its pages. */
export interface ShareNote extends Share {
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
export function pagesOfShare(pages: Pages, share: Share, archive: string): Pages {
  const isFirst = share.part === 1;
  return {
    shared: shareOf(pages.shared, share),
    own: isFirst ? pages.own : () => [],
    drawn: isFirst ? (pages.drawn ?? []) : [],
    finisher: pages.finisher,
    baseMaps: (shown) => [shareNotePage({ ...share, archive, baseMaps: [...shown].sort() })],
  };
}

function shareNotePage(note: ShareNote): Page {
  return { path: SHARE_FILE, bytes: () => `${JSON.stringify(note)}\n` };
}
