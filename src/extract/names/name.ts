import type { Span } from '../../text/span.js';

/** A name found in an article, before it is filed: what `findNames` hands to the finders of people, places, organisations. */
export interface Name extends Span {
  /** first token, and the one behind the last */
  readonly first: number;
  readonly last: number;
  /** `other`: nationalities, events, works */
  readonly type: 'person' | 'place' | 'organisation' | 'other';
  readonly confidence: number;
  readonly rule: string;
}

/** The last words of the people named with more than one, by their numbers. @param ids of the tokens */
export function surnameIds(ids: Int32Array, names: readonly Name[]): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const { first, last, type } of names) if (type === 'person' && last - first > 1) surnames.add(ids[last - 1]!);
  return surnames;
}
