import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { type Prose, Shape } from '../../text/prose.js';
import { changedMention, type PlaceMention } from './place-mention.js';

/** Kinds that tell a place from its namesakes. */
const AREAS = new Set(['country', 'region', 'county', 'historic', 'island']);
/** A city of this size needs no state after it, so one that is there may be a place for itself: "Chicago, New York". */
const UNQUALIFIED_POPULATION = 100_000;

/** Ties places to the countries, states and counties after them, in the list given: "London, Ky.", "Paris (Texas)". */
export function qualified(tied: PlaceMention[], prose: Prose, gazetteer: Gazetteer): PlaceMention[] {
  for (let i = 0; i + 1 < tied.length; i++) {
    const place = tied[i]!;
    const area = tied[i + 1]!;
    if (place.demonym || area.demonym || place.areas.length > 0 || place.qualifies) continue;
    if (!stands(prose.text, place.end, area.start)) continue;
    const areas = areasBehind(place, area, prose, gazetteer);
    if (areas.length === 0) continue;
    tied[i] = changedMention(place, { areas });
    tied[i + 1] = changedMention(area, { qualifies: true });
  }
  return tied;
}

/** "Superior, | Wis.", "Neptune, | N.J.": the gazetteer has a town of that name in the state whose short form follows. */
export function isBeforeState(
  { text, lower, shapes, starts, ends, size }: Prose,
  { last, candidates }: Pick<PlaceMention, 'last' | 'candidates'>,
  gazetteer: Gazetteer,
): boolean {
  if (lower[last] !== ',' || last + 1 >= size || !(shapes[last + 1]! & Shape.capital)) return false;
  const state = text.slice(starts[last + 1], ends[last + 1]);
  if (!isShortForm(state)) return false;
  return statesCalled(state, gazetteer).some((area) => candidates.some((town) => areaHolds(gazetteer, area, town)));
}

/** The regions of a country that a name or a short form means. */
export const statesCalled = (name: string, gazetteer: Gazetteer): number[] =>
  gazetteer.placesNamed(name, true).filter((place) => gazetteer.kind(place) === 'region');

/** Whether a comma or an opening bracket is all that stands from one offset to another. */
function stands(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (start === end || (first !== 44 && last !== 40)) return false;
  return /^(?:,\s*|\s+\()$/.test(text.slice(start, end));
}

/** The areas in which the words after it say that `place` lies; none when they are a place beside it. */
function areasBehind(place: PlaceMention, area: PlaceMention, prose: Prose, gazetteer: Gazetteer): readonly number[] {
  const kinds = area.candidates.map((candidate) => gazetteer.kind(candidate));
  const areas = area.candidates.filter((_, i) => AREAS.has(kinds[i]!));
  if (areas.length === 0) return [];
  // "in Russia, U.S. officials said"; but "Mexico, Mo."
  if (place.candidates.some((candidate) => gazetteer.kind(candidate) === 'country') && !kinds.includes('region'))
    return [];
  const short = isShortForm(area.text);
  if (!short && isOneOfSeveral(prose, area)) return [];
  const holding = areas.filter((candidate) =>
    place.candidates.some((inner) => inner !== candidate && areaHolds(gazetteer, candidate, inner)),
  );
  if (holding.length > 0) return holding;
  // a village that the gazetteer has not, after which its state follows; its namesakes elsewhere are not meant
  const closed = /^(?:[,.;:)]|\s+[-–—]|$)/.test(prose.text.slice(area.end, area.end + 2)) || short;
  const state = areas.filter(
    (candidate) => gazetteer.kind(candidate) === 'region' && gazetteer.regionNumber(candidate) !== 0,
  );
  const small = place.candidates.every(
    (candidate) => gazetteer.kind(candidate) === 'city' && gazetteer.population(candidate) < UNQUALIFIED_POPULATION,
  );
  return closed && state.length > 0 && small && (short || kinds[0] === 'region') ? state : [];
}

/** "London, Canada and Japan" are three. */
function isOneOfSeveral(prose: Prose, { last, end }: PlaceMention): boolean {
  const next = last < prose.size && end === prose.ends[last - 1]! ? prose.lower[last]! : '';
  if (next !== 'and' && next !== 'or' && next !== '&') return false;
  return last + 1 < prose.size && (prose.shapes[last + 1]! & Shape.capital) !== 0;
}

/** An abbreviation: "Ky.", "KY". */
const isShortForm = (text: string): boolean => /\.$/.test(text) || /^[A-Z]{2}$/.test(text);

/** Whether `area` is the country, region or county in which `place` lies. */
export function areaHolds(gazetteer: Gazetteer, area: number, place: number): boolean {
  const kind = gazetteer.kind(area);
  if (kind === 'country' || kind === 'historic')
    return gazetteer.countryNumber(area) === gazetteer.countryNumber(place);
  const [mine, its] =
    kind === 'county'
      ? [gazetteer.countyNumber(area), gazetteer.countyNumber(place)]
      : [gazetteer.regionNumber(area), gazetteer.regionNumber(place)];
  return mine !== 0 && mine === its;
}
