/** Puts a list in order, in place; equal ones stay as they stood. Most lists are in order, and sorting those takes room and time. */
export function sortInPlace<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1]!, list[i]!) > 0) return list.sort(compare);
  }
  return list;
}
