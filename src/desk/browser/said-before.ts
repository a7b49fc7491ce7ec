import type { Corrected } from '../desk-api.js';

/** What was done before a page was loaded anew, kept for the tab. */
const KEPT_UNDER = 'desk-said';

export type SaidBefore = Pick<Corrected, 'words' | 'lines' | 'proposals'> & { readonly undone: boolean };

export function keepSaid(said: SaidBefore): void {
  sessionStorage.setItem(KEPT_UNDER, JSON.stringify(said));
}

/** @returns null when nothing was done; what is asked for once is gone */
export function takeSaid(): SaidBefore | null {
  const kept = sessionStorage.getItem(KEPT_UNDER);
  sessionStorage.removeItem(KEPT_UNDER);
  return kept === null ? null : (JSON.parse(kept) as SaidBefore);
}
