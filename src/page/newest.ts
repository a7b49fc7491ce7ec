import type { Archive, QuoteRef } from '../archive/archive.js';

/** Indexes of articles, given in archive order, from the newest to the oldest; the undated ones after them. */
export function newestFirst(archive: Archive, articles: readonly number[]): readonly number[] {
  return turned(articles, (article) => archive.records[article]!.date !== null);
}

/** Quotes, given in archive order: the newest article's first, each article's in the order of its text. */
export function newestQuotesFirst(archive: Archive, quotes: readonly QuoteRef[]): readonly QuoteRef[] {
  const byArticle: QuoteRef[][] = [];
  for (const ref of quotes) {
    const last = byArticle.at(-1);
    if (last?.[0]?.article === ref.article) last.push(ref);
    else byArticle.push([ref]);
  }
  return turned(byArticle, (group) => archive.records[group[0]!.article]!.date !== null).flat();
}

/** The dated ones, which come first, in reverse; then the others. */
function turned<T>(items: readonly T[], isDated: (item: T) => boolean): readonly T[] {
  let dated = items.length;
  while (dated > 0 && !isDated(items[dated - 1]!)) dated--;
  return [...items.slice(0, dated).reverse(), ...items.slice(dated)];
}
