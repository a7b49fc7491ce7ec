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

interface KeptQuotes {
  readonly wordsIn: (quote: number) => string;
  /** of its quotations; null until a later version of the story is compared with them, which most stories do not have */
  words: ReadonlySet<string> | null;
  readonly quotes: readonly number[];
  readonly again: number[];
}

function keptWords(kept: KeptQuotes): ReadonlySet<string> {
  kept.words ??= new Set(kept.quotes.map(kept.wordsIn));
  return kept.words;
}

/**
 * Quotations grouped by article, in the order given. What another version of the story that comes before has word for word is left out: a
 * wire sends a story again with a line more.
 */
export function saidOnce({ records, versions }: Archive, quotes: readonly QuoteRef[]): SaidOnce[] {
  const kept = new Map<number, KeptQuotes>();
  for (const { key: article, values } of runsBy(quotes, (each) => each.article)) {
    const before = (versions.get(article) ?? []).flatMap((version) => kept.get(version.article) ?? []);
    const wordsIn = (quote: number): string => saidWords(records[article]!.quotes[quote]!);
    const all = values.map(({ quote }) => quote);
    const fresh =
      before.length === 0 ? all : all.filter((quote) => !before.some((one) => keptWords(one).has(wordsIn(quote))));
    if (fresh.length === 0) before[0]!.again.push(article);
    else kept.set(article, { wordsIn, words: null, quotes: fresh, again: [] });
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
