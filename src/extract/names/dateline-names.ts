import type { Span } from '../../text/span.js';
import type { Name } from './name.js';

/** A dateline and the places in it. */
export interface DatelineSpans extends Span {
  readonly places: readonly Span[];
}

/** Of the names in the dateline, those over its places become places; the rest, such as the agency's, are removed. */
export function withDatelinePlaces(dateline: DatelineSpans | null, found: readonly Name[]): readonly Name[] {
  if (dateline === null) return found;
  let from = 0;
  while (from < found.length && found[from]!.end <= dateline.start) from++;
  let to = from;
  while (to < found.length && found[to]!.start < dateline.end) to++;
  if (from === to) return found;
  const inside = found
    .slice(from, to)
    .filter((name) => dateline.places.some((place) => overlap(place, name)) || name.type === 'place')
    .map((name): Name => ({ ...name, type: 'place' }));
  return [...found.slice(0, from), ...inside, ...found.slice(to)];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
