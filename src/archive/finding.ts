import type { Mention } from '../article/record.js';

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

/** All findings of one kind, in archive order. */
export function findingsOf<R, T extends FoundEntity>(
  records: readonly R[],
  of: (record: R) => readonly T[],
): Finding<T>[] {
  return records.flatMap((record, article) => of(record).map((found) => ({ article, found })));
}

/** The values gathered under their keys, keys and values in the order in which they came. */
export function gathered<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The commonest of the texts; of equally common ones the longest, then the first in code-unit order. */
export function commonest(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = '';
  let most = 0;
  for (const [text, count] of counts) {
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
