import { sortInPlace } from '../../text/sorted.js';
import type { Span } from '../../text/span.js';

/** A span that names a place, before it is known which. */
export interface PlaceMention extends Span {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** places of the gazetteer it may be; none when it has no such name */
  readonly candidates: readonly number[];
  /** how many of the candidates have it as their own name; the first ones */
  readonly own: number;
  readonly demonym: boolean;
  readonly confidence: number;
  readonly rule: string;
  /** countries, regions or counties named after it to tell it from others: "London, Ky." */
  readonly areas: readonly number[];
  /** whether it is as such after another */
  readonly qualifies: boolean;
  /** the words of the dateline, or of a table of names, in which it is */
  readonly inDateline: boolean;
}

/** A mention with something changed; written out, as `changedName` is. */
export const changedMention = (mention: PlaceMention, change: Partial<PlaceMention>): PlaceMention => ({
  first: change.first ?? mention.first,
  last: change.last ?? mention.last,
  start: change.start ?? mention.start,
  end: change.end ?? mention.end,
  text: change.text ?? mention.text,
  candidates: change.candidates ?? mention.candidates,
  own: change.own ?? mention.own,
  demonym: change.demonym ?? mention.demonym,
  confidence: change.confidence ?? mention.confidence,
  rule: change.rule ?? mention.rule,
  areas: change.areas ?? mention.areas,
  qualifies: change.qualifies ?? mention.qualifies,
  inDateline: change.inDateline ?? mention.inDateline,
});

/** One for all, since most mentions have none. */
export const NO_AREAS: readonly number[] = [];

/** In the order of the text; of those that overlap the one that begins first, or is longer. */
export function withoutOverlappingPlaces(found: PlaceMention[]): PlaceMention[] {
  const isBehind = (a: PlaceMention, b: PlaceMention): boolean =>
    a.start > b.start || (a.start === b.start && a.end < b.end);
  if (found.some((mention, i) => i > 0 && isBehind(found[i - 1]!, mention)))
    sortInPlace(found, (a, b) => a.start - b.start || b.end - a.end);
  let kept = 0;
  let end = -1;
  for (const mention of found) {
    if (mention.start < end) continue;
    found[kept++] = mention;
    end = mention.end;
  }
  if (kept < found.length) found.length = kept;
  return found;
}
