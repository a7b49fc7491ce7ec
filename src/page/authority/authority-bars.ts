import type { Archive, Authority, AuthorityKind } from '../../archive/archive.js';
import { barsOf, barsOverTime } from '../chart.js';
import type { Html } from '../html.js';
import { searchDuring } from '../urls.js';

/** The articles that name an authority over time; a bar leads to a search for those that it counts. */
export function barsOfAuthority(
  { records }: Archive,
  { kind, id, name, appearances }: Authority & { readonly kind: Exclude<AuthorityKind, 'source'> },
  root: string,
): Html {
  const dates = appearances.map(({ article }) => records[article]!.date);
  return barsOf(
    barsOverTime(dates, (date) => searchDuring(root, { kind, id }, [date, date])),
    `Articles that name ${name}, over time`,
  );
}
