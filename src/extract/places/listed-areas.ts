import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Prose } from '../../text/prose.js';
import type { PlaceMention } from './place-mention.js';

const FEWEST_LISTED = 3; // members of a list

/**
 * Mentions in lists all of whose members may be states or regions: in "Nevada, Oklahoma and Washington vote next week" the third is the
 * state too.
 */
export function listedAreas(
  mentions: readonly PlaceMention[],
  prose: Prose,
  gazetteer: Gazetteer,
): ReadonlySet<PlaceMention> {
  const listed = new Set<PlaceMention>();
  for (let i = 0; i < mentions.length; ) {
    let end = i + 1;
    while (end < mentions.length && areInList(prose, mentions[end - 1]!, mentions[end]!)) end++;
    const members = mentions.slice(i, end);
    const regions = members.length >= FEWEST_LISTED ? members.map((member) => regionOf(member, gazetteer)) : [];
    const clear = regions.filter((region, n) => region >= 0 && !isLargeCityToo(members[n]!, gazetteer));
    const countries = new Set(regions.map((region) => (region < 0 ? -1 : gazetteer.countryNumber(region))));
    if (regions.length > 0 && !regions.includes(-1) && clear.length > 1 && countries.size === 1)
      for (const member of members) listed.add(member);
    i = end;
  }
  return listed;
}

/** "Hale, Wick", "Hale and Wick" */
export const areInList = ({ text }: Prose, a: PlaceMention, b: PlaceMention): boolean =>
  b.start - a.end < 8 && /^(?:,\s+(?:and\s+)?|\s+(?:and|or)\s+)$/.test(text.slice(a.end, b.start));

/** The state or region that a mention may name; -1 for none. */
const regionOf = ({ candidates, demonym, qualifies }: PlaceMention, gazetteer: Gazetteer): number =>
  demonym || qualifies
    ? -1
    : (candidates.find((place) => gazetteer.kind(place) === 'region' && gazetteer.regionNumber(place) !== 0) ?? -1);

const LARGE_CITY = 1_000_000;

const isLargeCityToo = ({ candidates, own }: PlaceMention, gazetteer: Gazetteer): boolean =>
  candidates.some(
    (place, i) => i < own && gazetteer.kind(place) === 'city' && gazetteer.population(place) >= LARGE_CITY / 2,
  );
