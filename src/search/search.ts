import type { Facet } from './facets.js';
import { FACETS, type FacetKind } from './manifest.js';
import { type Match, matchesOf } from './match.js';
import type { Query } from './query.js';
import type { Shelf } from './shelf.js';

/** What a search is narrowed to. Articles have to have all authorities, and be of one of the years. */
export interface Filters {
  readonly said: boolean;
  readonly years: readonly string[];
  readonly authorities: Readonly<Record<FacetKind, readonly string[]>>;
}

/** The year of articles without a date. */
export const UNDATED = 'undated';

export const NO_FILTERS: Filters = {
  said: false,
  years: [],
  authorities: { person: [], place: [], organisation: [], source: [] },
};

export interface Found {
  /** the best first; without words, the newest first and the undated last */
  readonly articles: readonly number[];
  /** how many there are with and without “only what was said” */
  readonly everything: number;
  readonly said: number;
  /** how many there are of each year, whatever years were asked for, in order of time */
  readonly years: readonly { readonly year: string; readonly articles: number }[];
  readonly matches: readonly Match[];
  /** what no article has */
  readonly missing: readonly string[];
  /** whether no article has all terms, so that those which have most of them are shown */
  readonly partial: boolean;
}

/** Searches. Rejects when a shard is missing or damaged. */
export async function search(shelf: Shelf, query: Query, filters: Filters): Promise<Found> {
  const [manifest, quoted, { wanted, unwanted }, allowed] = await Promise.all([
    shelf.manifest(),
    shelf.quotedArticles(),
    matchesOf(shelf, query),
    allowedBy(shelf, filters),
  ]);
  const size = manifest.articles;
  for (const { articles } of unwanted) for (const article of articles) allowed[article] = 0;
  const known = wanted.filter(({ articles }) => articles.length > 0);
  const { scores, held } = sumsOf(known, size);
  let needed = 0;
  for (let a = 0; a < size; a++) if (allowed[a] === 1 && held[a]! > needed) needed = held[a]!;
  const partial = needed < known.length;
  const nothing = wanted.length > 0 && needed === 0;
  const everything = new Uint8Array(size);
  for (let a = 0; a < size; a++) if (!nothing && allowed[a] === 1 && held[a] === needed) everything[a] = 1;
  const said = saidOf(known, quoted, everything, size);
  const chosen = filters.said ? said : everything;
  const years = yearsOf(manifest.years, chosen, filters.years);
  const undated = manifest.years.find(([year]) => year === null)?.[1] ?? 0;
  const articles = ranked(years.within, scores, known.length > 0, size - undated);
  return {
    articles,
    everything: sum(yearsOf(manifest.years, everything, filters.years).within),
    said: sum(yearsOf(manifest.years, said, filters.years).within),
    years: years.counts,
    matches: wanted,
    missing: wanted.filter((match) => match.articles.length === 0).map(({ term }) => term.text),
    partial,
  };
}

function sumsOf(matches: readonly Match[], size: number): { scores: Float64Array; held: Uint8Array } {
  const scores = new Float64Array(size);
  const held = new Uint8Array(size);
  for (const match of matches) {
    match.articles.forEach((article, i) => {
      scores[article]! += match.scores[i]!;
      held[article]!++;
    });
  }
  return { scores, held };
}

/** Articles in which one quote has all terms; without terms, those with any quote. */
function saidOf(matches: readonly Match[], articleOf: Int32Array, within: Uint8Array, size: number): Uint8Array {
  const held = new Uint8Array(articleOf.length);
  for (const { said } of matches) for (const quote of said) held[quote]!++;
  const articles = new Uint8Array(size);
  held.forEach((count, quote) => {
    const article = articleOf[quote]!;
    if (count === matches.length && within[article] === 1) articles[article] = 1;
  });
  return articles;
}

/** 1 for every article that has all authorities asked for. */
async function allowedBy(shelf: Shelf, filters: Filters): Promise<Uint8Array> {
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

/** The authority of this id; undefined when the archive has none. */
export async function facetOf(shelf: Shelf, kind: FacetKind, id: string): Promise<Facet | undefined> {
  const { facets } = await shelf.manifest();
  for (let part = 0; part < facets[kind].length; part++) {
    const found = (await shelf.facets(kind, part)).find((facet) => facet.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Counts articles by year, and leaves out those of other years. */
function yearsOf(
  years: readonly (readonly [string | null, number])[],
  articles: Uint8Array,
  asked: readonly string[],
): { readonly counts: { readonly year: string; readonly articles: number }[]; readonly within: Uint8Array } {
  const within = new Uint8Array(articles.length);
  const counts: { year: string; articles: number }[] = [];
  let from = 0;
  for (const [date, size] of years) {
    const year = date ?? UNDATED;
    const part = articles.subarray(from, from + size);
    const count = sum(part);
    if (count > 0 || asked.includes(year)) counts.push({ year, articles: count });
    if (asked.length === 0 || asked.includes(year)) within.set(part, from);
    from += size;
  }
  return { counts, within };
}

function sum(bits: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += bits[i]!;
  return count;
}

/** @param dated how many articles have a date; they are in order of it, before the others */
function ranked(articles: Uint8Array, scores: Float64Array, byScore: boolean, dated: number): number[] {
  const list: number[] = [];
  for (let a = dated - 1; a >= 0; a--) if (articles[a] === 1) list.push(a);
  for (let a = dated; a < articles.length; a++) if (articles[a] === 1) list.push(a);
  // a stable sort: of equals the newer comes first
  return byScore ? list.sort((a, b) => scores[b]! - scores[a]!) : list;
}

/** How many of these articles each authority is in: those that are in any, the most frequent first. */
export async function facetCounts(
  shelf: Shelf,
  kind: FacetKind,
  articles: readonly number[],
  parts: number,
): Promise<{ readonly facet: Facet; readonly articles: number }[]> {
  const manifest = await shelf.manifest();
  const here = new Uint8Array(manifest.articles);
  for (const article of articles) here[article] = 1;
  const counted: { facet: Facet; articles: number }[] = [];
  for (let part = 0; part < Math.min(parts, manifest.facets[kind].length); part++) {
    for (const facet of await shelf.facets(kind, part)) {
      let count = 0;
      for (const article of facet.articles) count += here[article]!;
      if (count > 0) counted.push({ facet, articles: count });
    }
  }
  return counted.sort((a, b) => b.articles - a.articles || (a.facet.id < b.facet.id ? -1 : 1));
}
