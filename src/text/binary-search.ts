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
