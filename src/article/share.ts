/** One of several parts of what is to be done, counted from 1, so that machines may share a work. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** The run of a list that is a share of it. */
export function shareOf<T>(list: readonly T[], { part, of }: Share): readonly T[] {
  const bound = (parts: number): number => Math.round((list.length * parts) / of);
  return list.slice(bound(part - 1), bound(part));
}
