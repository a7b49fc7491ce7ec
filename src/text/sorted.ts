/** Puts a list in order, in place; equal ones keep their order. Most lists are in order, and sorting those takes room and time. */
export function sortInPlace<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1]!, list[i]!) > 0) return list.sort(compare);
  }
  return list;
}

/**
 * The first index whose value is greater than `limit`; `size` when there is none. Strings compare by UTF-16 code units.
 * @param values ascending up to `size`
 */
export function firstAbove<T extends number | string>(values: ArrayLike<T>, limit: T, size = values.length): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
