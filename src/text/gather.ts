/** The values gathered under their keys, keys and values in the order in which they came. */
export function gathered<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) pushTo(groups, keyOf(value), value);
  return groups;
}

/** Neighbours with one key together, in the order in which they came. */
export function runsBy<T, K>(
  values: readonly T[],
  keyOf: (value: T) => K,
): { readonly key: K; readonly values: T[] }[] {
  const runs: { readonly key: K; readonly values: T[] }[] = [];
  for (const value of values) {
    const key = keyOf(value);
    const last = runs.at(-1);
    if (last !== undefined && last.key === key) last.values.push(value);
    else runs.push({ key, values: [value] });
  }
  return runs;
}

/** How often each value is there, in the order in which they first came. */
export function tallied<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Adds a value to the list of a key, which is begun where there is none. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
