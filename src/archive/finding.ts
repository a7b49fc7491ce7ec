import type { Mention } from '../article/record.js';
import { tallied } from '../text/gather.js';

/** What all findings of a record have. */
export interface FoundEntity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** A finding and the article it is in, an index into the archive's records. */
export interface Finding<T extends FoundEntity = FoundEntity> {
  readonly article: number;
  readonly found: T;
}

/** Findings that are one person, place, organisation or source; in archive order, at least one. */
export interface Group<T extends FoundEntity = FoundEntity> {
  readonly name: string;
  /** what its address is made from: steadier than the name */
  readonly slug: string;
  readonly findings: readonly Finding<T>[];
  /** indexes of other groups that may be the same */
  readonly seeAlso: readonly number[];
}

/** One empty list for all that have nothing: in a large archive most have. */
export const NO_ITEMS: readonly never[] = [];

/** All findings of one kind, in archive order. */
export function findingsOf<R, T extends FoundEntity>(
  records: readonly R[],
  of: (record: R) => readonly T[],
): Finding<T>[] {
  return records.flatMap((record, article) => of(record).map((found) => ({ article, found })));
}

/** The commonest of the texts; of equally common ones the longest, then the first in code-unit order. */
export function commonest(texts: Iterable<string>): string {
  let best = '';
  let most = 0;
  for (const [text, count] of tallied(texts)) {
    if (
      count > most ||
      (count === most && (text.length > best.length || (text.length === best.length && text < best)))
    ) {
      best = text;
      most = count;
    }
  }
  return best;
}
