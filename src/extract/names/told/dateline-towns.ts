import type { Prose } from '../../../text/prose.js';
import type { Span } from '../../../text/span.js';
import { changedName, type Name, withEach, withEachOf } from '../name.js';

/** A dateline and the places in it. */
export interface DatelineSpans extends Span {
  readonly places: readonly Span[];
}

/** Of the names in a dateline, those over its places become places; the rest, such as the agency's, are removed. Its towns are places further on. */
export const withPlacesOfDateline = (prose: Prose, dateline: DatelineSpans, names: readonly Name[]): readonly Name[] =>
  withTownsOfDateline(prose, dateline, withDatelinePlaces(dateline, names));

/** "LOWMARSH, June 3 - … | Lowmarsh | has no ferry": the town of the dateline is nobody further on, where nobody is called so in full. */
function withTownsOfDateline(prose: Prose, dateline: DatelineSpans, names: readonly Name[]): readonly Name[] {
  const towns = new Set(dateline.places.map(({ start, end }) => prose.text.slice(start, end).toLowerCase()));
  for (const { type, first, last } of names)
    if (type === 'person' && last - first > 1) towns.delete(prose.lower[last - 1]!);
  if (towns.size === 0) return names;
  return withEach(names, (name) =>
    name.type === 'person' && name.last - name.first === 1 && towns.has(prose.lower[name.first]!)
      ? changedName(name, { type: 'place', rule: 'town-of-dateline' })
      : name,
  );
}

function withDatelinePlaces(dateline: DatelineSpans, names: readonly Name[]): readonly Name[] {
  let from = 0;
  while (from < names.length && names[from]!.end <= dateline.start) from++;
  let to = from;
  while (to < names.length && names[to]!.start < dateline.end) to++;
  if (from === to) return names;
  return withEachOf(names, (name, i) => {
    if (i < from || i >= to) return name;
    const isPlace = name.type === 'place' || dateline.places.some((place) => overlap(place, name));
    return isPlace ? changedName(name, { type: 'place' }) : [];
  });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
