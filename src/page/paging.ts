import type { InterfaceWords } from '../words/words.js';
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

/** Where a list is, and the words that describe it. */
export interface ListPlace {
  /** steps up to the site's folder */
  readonly root: string;
  readonly pathOf: (number: number) => SitePath;
  readonly words: InterfaceWords;
}

/** The way from one page of a list to its others; null when there is only one. */
export function pagingOf(
  leaf: Leaf<unknown>,
  leaves: readonly Leaf<unknown>[],
  { root, pathOf, words }: ListPlace,
): Paging | null {
  if (leaves.length < 2) return null;
  const to = (number: number): Href | null =>
    number < 1 || number > leaves.length ? null : hrefBelow(root, pathOf(number));
  return {
    extent: rangeInWords(leaf, leaves.at(-1)!.last, words),
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
export function rangeInWords({ first, last }: Leaf<unknown>, total: number, { say }: InterfaceWords): string {
  return first === last ? say('range.one', { first, total }) : say('range.part', { first, last, total });
}

/** The title of a page of a list, which from the second one on says its number. */
export function titleOfLeaf(title: string, { number }: Pick<Leaf<unknown>, 'number'>, { say }: InterfaceWords): string {
  return number === 1 ? title : say('title.page', { title, number: String(number) });
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
