import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { Prose } from '../../text/prose.js';
import { sortInPlace } from '../../text/sorted.js';
import type { Span } from '../../text/span.js';
import { namedTextOf } from '../named-text.js';
import { addFirms } from './companies.js';
import { firmRows } from './company-lists.js';
import { addInstitutions, withEnds } from './institutions.js';
import type { Name } from './name.js';
import { KNOWN_PLACE, retyped } from './name-types.js';
import { shortFirms } from './short-companies.js';
import { organisationNameFrom } from './whole-name.js';

/**
 * Makes the names of organisations whole: "Russian Center | for | Reconciliation" is one name, "Sparrow River | Watershed
 * Council" is no river, and what brackets abbreviate ("Hayat al-Bahr (HAB)") is nobody's name. What the dateline gives as a place is one; its agency is no name of the story. Other names stay as they are.
 */
export function wholeNames(
  prose: Prose,
  found: readonly Name[],
  placeNames: readonly PlaceName[],
  dateline: (Span & { readonly places: readonly Span[] }) | null,
): Name[] {
  const names = dateline === null ? found : besideDateline(found, dateline);
  const reading = namedTextOf(prose, names);
  const wholes = withEnds(reading);
  addInstitutions(reading, placeNames, wholes);
  addFirms(reading, wholes);
  const isGreat = (token: number): boolean =>
    placeNames.some(({ first, kinds }) => first === token && (kinds & KNOWN_PLACE) !== 0);
  for (const { first, last } of firmRows(reading, isGreat))
    wholes.push(organisationNameFrom(reading, first, last, 'firm'));
  for (const { first, last } of shortFirms(reading, wholes))
    wholes.push(organisationNameFrom(reading, first, last, 'short-form'));
  if (wholes.length === 0) return retyped(reading, placeNames);
  sortInPlace(wholes, (a, b) => a.first - b.first || b.last - a.last);
  return retyped(namedTextOf(prose, withWholeNames(names, wholes)), placeNames);
}

/** The names with those of the dateline's places as places; its other names are none of the story. */
function besideDateline(
  found: readonly Name[],
  dateline: Span & { readonly places: readonly Span[] },
): readonly Name[] {
  let from = 0;
  while (from < found.length && found[from]!.end <= dateline.start) from++;
  let to = from;
  while (to < found.length && found[to]!.start < dateline.end) to++;
  if (from === to) return found;
  const inside = found
    .slice(from, to)
    .map((name) => (dateline.places.some((place) => overlap(place, name)) ? { ...name, type: 'place' as const } : name))
    .filter(({ type }) => type === 'place');
  return [...found.slice(0, from), ...inside, ...found.slice(to)];
}

/** Puts the whole names in the place of their parts. */
function withWholeNames(names: readonly Name[], wholes: readonly Name[]): Name[] {
  const all: Name[] = [];
  let next = 0;
  let behind = 0;
  for (const whole of wholes) {
    if (whole.first < behind) continue;
    while (next < names.length && names[next]!.last <= whole.first) all.push(names[next++]!);
    while (next < names.length && names[next]!.first < whole.last) next++;
    all.push(whole);
    behind = whole.last;
  }
  for (; next < names.length; next++) all.push(names[next]!);
  return all;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
