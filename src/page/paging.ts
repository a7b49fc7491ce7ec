import { grouped } from '../theme/helpers.js';
import { type Href, hrefBelow, type SitePath } from './urls.js';

/** One page of a long list. */
export interface Leaf<T> {
  /** from 1 */
  readonly number: number;
  readonly items: readonly T[];
  /** of its first and last item in the whole list, from 1; both 0 when the list is empty */
  readonly first: number;
  readonly last: number;
}

/** A list cut into pages of `size` items. There is at least one page, empty when the list is. */
export function leavesOf<T>(items: readonly T[], size: number): Leaf<T>[] {
  const leaves: Leaf<T>[] = [];
  for (let start = 0; start < items.length || start === 0; start += size) {
    const part = items.slice(start, start + size);
    leaves.push({
      number: leaves.length + 1,
      items: part,
      first: part.length === 0 ? 0 : start + 1,
      last: start + part.length,
    });
  }
  return leaves;
}

/** What `parts/paging.hbs` gets. */
export interface Paging {
  /** “1–200 of 6,312” */
  readonly extent: string;
  readonly previous: Href | null;
  readonly next: Href | null;
  /** pages to jump to, with the current one; empty when there are only two */
  readonly jumps: readonly { readonly number: number; readonly href: Href; readonly current: boolean }[];
}

/** The way from one page of a list to its others; null when there is only one. */
export function pagingOf(
  leaf: Leaf<unknown>,
  leaves: readonly Leaf<unknown>[],
  root: string,
  pathOf: (number: number) => SitePath,
): Paging | null {
  if (leaves.length < 2) return null;
  const to = (number: number): Href | null =>
    number < 1 || number > leaves.length ? null : hrefBelow(root, pathOf(number));
  return {
    extent: rangeInWords(leaf, leaves.at(-1)!.last),
    previous: to(leaf.number - 1),
    next: to(leaf.number + 1),
    jumps:
      leaves.length === 2
        ? []
        : jumpsOf(leaf.number, leaves.length).map((number) => ({
            number,
            href: to(number)!,
            current: number === leaf.number,
          })),
  };
}

/** “1–200 of 6,312” */
export function rangeInWords(leaf: Leaf<unknown>, total: number): string {
  if (leaf.first === leaf.last) return `${grouped(leaf.first)} of ${grouped(total)}`;
  return `${grouped(leaf.first)}–${grouped(leaf.last)} of ${grouped(total)}`;
}

/** The first, the last, the neighbours, and steps that double: any page of a thousand is a few clicks away. */
function jumpsOf(current: number, count: number): readonly number[] {
  const jumps = new Set([1, current, count]);
  for (let step = 1; step < count; step *= 4) {
    if (current - step > 1) jumps.add(current - step);
    if (current + step < count) jumps.add(current + step);
  }
  return [...jumps].sort((a, b) => a - b);
}
