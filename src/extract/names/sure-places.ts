import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { Span } from '../../text/span.js';
import type { Name } from './name.js';

/** A dateline and the places in it. */
export interface DatelineSpans extends Span {
  readonly places: readonly Span[];
}

/**
 * Of the names in the dateline, those over its places become places; the rest, such as the agency's, are removed. A country taken
 * for an organisation becomes a place.
 */
export function withSurePlaces(
  dateline: DatelineSpans | null,
  placeNames: readonly PlaceName[],
  names: readonly Name[],
): readonly Name[] {
  const countries = names.some(({ type }) => type === 'organisation') ? withCountries(placeNames, names) : names;
  return dateline === null ? countries : withDatelinePlaces(dateline, countries);
}

function withCountries(placeNames: readonly PlaceName[], names: readonly Name[]): readonly Name[] {
  let at = 0;
  return names.map((name) => {
    if (name.type !== 'organisation') return name;
    while (at < placeNames.length && placeNames[at]!.first < name.first) at++;
    for (let i = at; i < placeNames.length && placeNames[i]!.first === name.first; i++) {
      const { kinds, last } = placeNames[i]!;
      if (last === name.last && kinds & PlaceBit.country && !(kinds & PlaceBit.demonym))
        return { ...name, type: 'place', rule: 'country' };
    }
    return name;
  });
}

function withDatelinePlaces(dateline: DatelineSpans, names: readonly Name[]): readonly Name[] {
  let from = 0;
  while (from < names.length && names[from]!.end <= dateline.start) from++;
  let to = from;
  while (to < names.length && names[to]!.start < dateline.end) to++;
  if (from === to) return names;
  const inside = names
    .slice(from, to)
    .filter((name) => dateline.places.some((place) => overlap(place, name)) || name.type === 'place')
    .map((name): Name => ({ ...name, type: 'place' }));
  return [...names.slice(0, from), ...inside, ...names.slice(to)];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
