import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import type { Prose } from '../../text/prose.js';

/** So many words of one country say all that such words can say. */
const MOST_TELLING = 4;

const WORD_COUNTRIES: readonly string[] = [...new Set(lexicon.values('country-word').values())];
const numbers: ReadonlyMap<string, number> = new Map(
  [...lexicon.values('country-word')].map(([word, code]) => [word, WORD_COUNTRIES.indexOf(code) + 1]),
);
const countryOfWord = (word: string): number => numbers.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0;

/** A country of whose own affairs an article has words, and how many different ones. */
export interface ToldCountry {
  /** its place alone; the same list each time */
  readonly candidates: readonly number[];
  readonly words: number;
}

/** The countries that an article's words tell apart from its names: "deputies", "RCMP", "lakh". */
export function countriesTold({ ids, size, vocabulary }: Prose, gazetteer: Gazetteer): ToldCountry[] {
  const column = vocabulary.column(countryOfWord, countryOfWord);
  let seen: Map<number, Set<number>> | null = null;
  for (let i = 0; i < size; i++) {
    const country = column.at(ids[i]!);
    if (country === 0) continue;
    seen ??= new Map();
    const words = seen.get(country) ?? new Set();
    seen.set(country, words.add(ids[i]!));
  }
  if (seen === null) return [];
  return [...seen].map(([country, words]) => ({
    candidates: gazetteer.companion(countryCandidates)[country - 1]!,
    words: Math.min(MOST_TELLING, words.size),
  }));
}

const countryCandidates = (gazetteer: Gazetteer): readonly (readonly number[])[] =>
  WORD_COUNTRIES.map((code) => [gazetteer.placeOfCountry(code)]);
