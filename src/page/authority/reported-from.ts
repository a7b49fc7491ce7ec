import type { Archive, Authority, PlaceAuthority } from '../../archive/archive.js';
import { pinOf } from '../../map/pin.js';
import { compareCodeUnits } from '../../text/compare.js';
import { tallied } from '../../text/gather.js';
import type { Edition } from '../edition.js';
import { type Html, NO_HTML } from '../html.js';
import { type TallyRow, tallyOf } from '../tally.js';
import { isBrief } from './brevity.js';

/** From where the articles that quote somebody were filed, with a small map. What `parts/from.hbs` gets. */
export interface ReportedFrom {
  readonly mapHtml: Html;
  readonly rows: readonly TallyRow[];
}

const MOST_LISTED_FROM = 8;
const MOST_PINS_FROM = 30;

/** Null when no article that quotes the authority has a dateline. */
export function reportedFrom(edition: Edition, authority: Authority, root: string): ReportedFrom | null {
  // a single article says itself where it is from
  if (isBrief(edition) && authority.appearances.length === 1) return null;
  const { archive, mapOf, words } = edition;
  const counts = datelinesOf(archive, authority);
  if (counts.size === 0) return null;
  const pins = [...counts]
    .sort(([a, m], [b, n]) => n - m || compareCodeUnits(a.id, b.id))
    .slice(0, MOST_PINS_FROM)
    .flatMap(([{ name, place }, count]) => pinOf(name, place, count) ?? []);
  const title = words.say('authority.map-from', { name: authority.name });
  // a single dot on a map says less than its name
  const map = pins.length < 2 ? NO_HTML : (mapOf(pins, { root, title, size: 'small', rings: true }) as Html);
  return { mapHtml: map, rows: tallyOf(counts, root, MOST_LISTED_FROM) };
}

function datelinesOf(archive: Archive, { quotes }: Authority): Map<PlaceAuthority, number> {
  const places = quotes.flatMap(({ article }) =>
    (archive.records[article]!.dateline?.places ?? []).flatMap(({ place }) =>
      place === null ? [] : (archive.authorityOf('place', article, place) ?? []),
    ),
  );
  return tallied(places);
}
