import { ANY_DATE, articlesOfRange, type DateRange } from '../dates.js';
import type { Facet } from '../facets.js';
import { FACETS, type FacetKind } from '../index-manifest.js';
import type { IndexReader } from '../index-reader.js';

/** What a search is narrowed to. */
export interface Filters {
  readonly range: DateRange;
  /** articles have to have all of them */
  readonly authorities: Readonly<Record<FacetKind, readonly string[]>>;
  /** quotations have to be by one of them: addresses of their pages, without `.html` */
  readonly speakers: readonly string[];
  /** which quotations: those in quotation marks, those without, or all */
  readonly wording: 'all' | 'marked' | 'reported';
}

export const NO_FILTERS: Filters = {
  range: ANY_DATE,
  authorities: { person: [], place: [], organisation: [] },
  speakers: [],
  wording: 'all',
};

/** In which order results are: by relevance, the newest first, the oldest first. */
export type SortOrder = 'best' | 'new' | 'old';

/**
 * Articles or quotations in an order.
 * @param numbers ascending, by their dates; what has none comes after the others
 */
export function inOrder(
  numbers: readonly number[],
  by: {
    readonly order: SortOrder;
    readonly score: (number: number) => number;
    readonly isDated: (number: number) => boolean;
  },
): number[] {
  if (by.order === 'old') return [...numbers];
  const list = numbers.filter(by.isDated).reverse();
  for (const number of numbers) if (!by.isDated(number)) list.push(number);
  // a stable sort: of equals the newer comes first
  return by.order === 'best' ? list.sort((a, b) => by.score(b) - by.score(a)) : list;
}

/** Both ranges at once: the later beginning, the earlier end. */
export function narrowerRange(a: DateRange, b: DateRange): DateRange {
  return {
    from: [a.from, b.from].sort()[1]!,
    to: a.to === '' || (b.to !== '' && b.to < a.to) ? b.to : a.to,
  };
}

/** 1 for every article that has all authorities asked for, whatever its date. */
export async function articlesWith(shelf: IndexReader, filters: Filters): Promise<Uint8Array> {
  const { articles } = await shelf.manifest();
  const allowed = new Uint8Array(articles).fill(1);
  for (const kind of FACETS) {
    for (const id of filters.authorities[kind]) {
      const facet = await facetOf(shelf, kind, id);
      const here = new Uint8Array(articles);
      for (const article of facet?.articles ?? []) here[article] = 1;
      for (let a = 0; a < articles; a++) allowed[a]! &= here[a]!;
    }
  }
  return allowed;
}

/** Whether an article is of the range that is asked for. */
export async function inRange(shelf: IndexReader, range: DateRange): Promise<(article: number) => boolean> {
  const { dates, articles } = await shelf.manifest();
  const { first, end } = articlesOfRange(dates, range, articles);
  return (article) => article >= first && article < end;
}

/** The authority of this id; undefined when the archive has none. */
export async function facetOf(shelf: IndexReader, kind: FacetKind, id: string): Promise<Facet | undefined> {
  const { facets } = await shelf.manifest();
  for (let part = 0; part < facets[kind].length; part++) {
    const found = (await shelf.facets(kind, part)).find((facet) => facet.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}
