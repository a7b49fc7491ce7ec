import type { Authority, AuthorityKind } from '../../archive/archive.js';
import { barsOf, barsOverTime } from '../charts/chart.js';
import type { ReadableArchive } from '../entries.js';
import type { Html } from '../html.js';
import { searchDuring } from '../urls.js';

/** The articles that name an authority over time; a bar leads to a search for those that it counts. */
export function barsOfAuthority(
  { archive: { records }, words }: ReadableArchive,
  { kind, id, name, appearances }: Authority & { readonly kind: Exclude<AuthorityKind, 'source'> },
  root: string,
): Html {
  const dates = appearances.map(({ article }) => records[article]!.date);
  return barsOf(
    barsOverTime(dates, words, (date) => searchDuring(root, { kind, id }, [date, date])),
    words.say('authority.bars', { name }),
  );
}
