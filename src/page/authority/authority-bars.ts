import type { Authority, AuthorityKind } from '../../archive/archive.js';
import { barsOf, barsOverTime } from '../charts/chart.js';
import type { ReadableArchive } from '../entries.js';
import { type Html, NO_HTML } from '../html.js';
import { searchDuring } from '../urls.js';
import { needsNoChart } from './brevity.js';

/** The articles that name an authority over time; a bar leads to a search for those that it counts. */
export function barsOfAuthority(
  readable: ReadableArchive,
  authority: Authority & { readonly kind: Exclude<AuthorityKind, 'source'> },
  root: string,
): Html {
  if (needsNoChart(readable, authority)) return NO_HTML;
  const { kind, id, name, appearances } = authority;
  const {
    archive: { records },
    words,
  } = readable;
  const dates = appearances.map(({ article }) => records[article]!.date);
  return barsOf(
    barsOverTime(dates, words, (date) => searchDuring(root, { kind, id }, [date, date])),
    words.say('authority.bars', { name }),
  );
}
