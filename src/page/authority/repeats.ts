import type { Archive, QuoteRef } from '../../archive/archive.js';
import { runsBy } from '../../text/gather.js';

/** Quotations of one article, in the order of a list. */
export interface SaidOnce {
  readonly article: number;
  /** numbers among the article's quotations */
  readonly quotes: readonly number[];
  /** articles that are versions of this one and have only words that it has too */
  readonly again: readonly number[];
}

/**
 * Quotations grouped by article, in the order given. What another version of the story that comes before has word for word is left out: a
 * wire sends a story again with a line more.
 */
export function saidOnce({ records, versions }: Archive, quotes: readonly QuoteRef[]): SaidOnce[] {
  const kept = new Map<number, { readonly words: Set<string>; readonly quotes: number[]; readonly again: number[] }>();
  for (const { key: article, values } of runsBy(quotes, (each) => each.article)) {
    const before = (versions.get(article) ?? []).flatMap((version) => kept.get(version.article) ?? []);
    const wordsIn = (quote: number): string => saidWords(records[article]!.quotes[quote]!);
    const fresh = values
      .map(({ quote }) => quote)
      .filter((quote) => !before.some(({ words }) => words.has(wordsIn(quote))));
    if (fresh.length === 0) before[0]!.again.push(article);
    else kept.set(article, { words: new Set(fresh.map(wordsIn)), quotes: fresh, again: [] });
  }
  return [...kept].map(([article, group]) => ({ article, quotes: group.quotes, again: group.again }));
}

/** Who said what, without punctuation and case. */
const saidWords = ({ text, speaker }: Archive['records'][number]['quotes'][number]): string =>
  `${speaker?.name ?? ''}: ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  }`;
