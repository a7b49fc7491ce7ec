import type { DictionaryEntry, IndexReader } from '../index-reader.js';
import { limitAt } from '../lengths.js';
import { type Postings, placesIn } from '../postings.js';
import type { Query, Term } from './query.js';
import { isOneAway, mayBeMistyped } from './typo.js';

/** A term of a query, looked up: which words of the archive it means, and where it is. */
export interface Match {
  readonly term: Term;
  /** the folded words that it means, place by place in a phrase */
  readonly words: readonly (readonly string[])[];
  /** whether no word was as the reader wrote it, and `words` are guesses */
  readonly guessed: boolean;
  /** ascending */
  readonly articles: Int32Array;
  /** by the index of `articles` */
  readonly scores: Float64Array;
  /** numbers of the quotes that hold it, ascending; found out when it is asked for */
  said(): Promise<Int32Array>;
}

/** Saturation and length of BM25 (Robertson and Zaragoza 2009); news is short, so that length counts for less than usual. */
const K1 = 1.2;
const B = 0.6;
/** What a longer word, and a guess, count for over the word itself. */
const LONGER = 0.5;
const GUESS = 0.5;
/** How many longer words are looked up while the reader types, and when asked for all. */
const MOST_TYPING = 40;
const MOST_BEGUN = 1000;
const MOST_GUESSES = 3;

/** Entries that may be at one place of a term, with what each counts for. */
type EntryChoice = readonly { readonly entry: DictionaryEntry; readonly factor: number }[];

const byCount = (a: DictionaryEntry, b: DictionaryEntry): number => b.count - a.count || a.number - b.number;

/** The terms of a query, looked up. */
export interface Matches {
  readonly wanted: readonly Match[];
  readonly unwanted: readonly Match[];
}

/** Looks up all terms of a query. */
export async function matchesOf(index: IndexReader, query: Pick<Query, 'wanted' | 'unwanted'>): Promise<Matches> {
  const [wanted, unwanted] = await Promise.all(
    [query.wanted, query.unwanted].map((terms, i) => Promise.all(terms.map((term) => matchOf(index, term, i === 0)))),
  );
  return { wanted: wanted!, unwanted: unwanted! };
}

async function matchOf(index: IndexReader, term: Term, mayGuess: boolean): Promise<Match> {
  const last = term.words.length - 1;
  const found = await Promise.all(
    term.words.map((word, i) => entriesFor(index, word, i === last ? term.prefix : 'no', mayGuess)),
  );
  const guessed = found.some((place) => place.guessed);
  const choices = found.map((place) => place.choice);
  const words = choices.map((choice) => choice.map(({ entry }) => entry.word));
  const where = choices.length === 1 ? await unionOf(index, choices[0]!) : await phraseOf(index, choices);
  return { term, words, guessed, ...where };
}

async function entriesFor(
  index: IndexReader,
  word: string,
  prefix: Term['prefix'],
  mayGuess: boolean,
): Promise<{ choice: EntryChoice; guessed: boolean }> {
  if (prefix !== 'no') {
    const entries = await index.entriesFrom(word);
    const most = prefix === 'all' ? MOST_BEGUN : MOST_TYPING;
    const exact = entries.filter((entry) => entry.word === word);
    const longer = entries
      .filter((entry) => entry.word !== word)
      .sort(byCount)
      .slice(0, most);
    if (entries.length > 0) {
      const choice = [...exact, ...longer].map((entry) => ({ entry, factor: entry.word === word ? 1 : LONGER }));
      return { choice, guessed: false };
    }
  }
  const entry = await index.entry(word);
  if (entry !== undefined) return { choice: [{ entry, factor: 1 }], guessed: false };
  const guesses = mayGuess && mayBeMistyped(word) ? await guessesAt(index, word) : [];
  return { choice: guesses.map((guess) => ({ entry: guess, factor: GUESS })), guessed: guesses.length > 0 };
}

/** Most slips leave the first letter alone: the rest of the dictionary is searched only when no such word is found. */
async function guessesAt(index: IndexReader, word: string): Promise<DictionaryEntry[]> {
  const fits = (other: string): boolean => isOneAway(word, other);
  const near = await index.entriesThat(fits, String.fromCodePoint(word.codePointAt(0)!));
  const found = near.length > 0 ? near : await index.entriesThat(fits);
  return found.sort(byCount).slice(0, MOST_GUESSES);
}

type Where = Pick<Match, 'articles' | 'scores' | 'said'>;

const NO_POSTINGS: Where = {
  articles: new Int32Array(0),
  scores: new Float64Array(0),
  said: async () => new Int32Array(0),
};

/** Scores of postings by BM25. */
async function scored(
  index: IndexReader,
  { articles, weights }: Pick<Postings, 'articles' | 'weights'>,
  count: number,
): Promise<Float64Array> {
  const { articles: all, words, lengths } = await index.manifest();
  const mean = words / Math.max(1, all);
  const rarity = Math.log(1 + (all - count + 0.5) / (count + 0.5));
  const scores = new Float64Array(articles.length);
  for (let i = 0; i < scores.length; i++) {
    const weight = weights[i]!;
    const length = limitAt(lengths, articles[i]!);
    scores[i] = (rarity * weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * length) / mean));
  }
  return scores;
}

/** Where any of the words occurs. */
async function unionOf(index: IndexReader, choice: EntryChoice): Promise<Where> {
  if (choice.length === 0) return NO_POSTINGS;
  const parts = await Promise.all(
    choice.map(async ({ entry, factor }) => {
      const postings = await index.postings(entry);
      const scores = await scored(index, postings, entry.count);
      return {
        articles: postings.articles,
        scores: factor === 1 ? scores : scores.map((score) => score * factor),
        said: async () => postings.said((await index.quotes()).firsts),
      };
    }),
  );
  if (parts.length === 1) return parts[0]!;
  const sum = new Map<number, number>();
  for (const { articles, scores } of parts) {
    // the best of several words counts, so that many rare endings do not outrank the word itself
    articles.forEach((article, i) => {
      sum.set(article, Math.max(sum.get(article) ?? 0, scores[i]!));
    });
  }
  const articles = Int32Array.from(sum.keys()).sort();
  return {
    articles,
    scores: Float64Array.from(articles, (article) => sum.get(article)!),
    said: async () => mergedLists(await Promise.all(parts.map((part) => part.said()))),
  };
}

function mergedLists(lists: readonly Int32Array[]): Int32Array {
  const all = new Set<number>();
  for (const list of lists) for (const number of list) all.add(number);
  return Int32Array.from(all).sort();
}

/** Where words follow each other. */
async function phraseOf(index: IndexReader, choices: readonly EntryChoice[]): Promise<Where> {
  if (choices.some((choice) => choice.length === 0)) return NO_POSTINGS;
  const { lengths } = await index.manifest();
  const rows = await Promise.all(choices.map((choice) => placesOfChoice(index, choice, lengths)));
  const articles: number[] = [];
  const counts: number[] = [];
  const hits: { article: number; place: number }[] = [];
  const [first, ...rest] = rows;
  for (const [article, starts] of first!) {
    let live = starts;
    rest.forEach((row, i) => {
      const places = row.get(article);
      if (live.length > 0) live = places === undefined ? [] : live.filter((place) => places.includes(place + i + 1));
    });
    if (live.length === 0) continue;
    articles.push(article);
    counts.push(live.length);
    for (const place of live) hits.push({ article, place });
  }
  const postings = { articles: Int32Array.from(articles), weights: Int32Array.from(counts) };
  const scores = await scored(index, postings, articles.length);
  return {
    articles: postings.articles,
    // rarer as a phrase than its words are
    scores: scores.map((score) => score * Math.sqrt(choices.length)),
    said: () => saidAt(index, hits, choices.length),
  };
}

/** The places of one place's words, by article, in ascending order of articles. */
async function placesOfChoice(
  index: IndexReader,
  choice: EntryChoice,
  lengths: string,
): Promise<Map<number, number[]>> {
  const read = await Promise.all(
    choice.map(async ({ entry }) => ({ postings: await index.postings(entry), reader: await index.places(entry) })),
  );
  const rows = new Map<number, number[]>();
  for (const { postings, reader } of read) {
    postings.articles.forEach((article, i) => {
      const places = placesIn(reader, postings.weights[i]!, limitAt(lengths, article));
      const known = rows.get(article);
      if (known === undefined) rows.set(article, Array.from(places));
      else known.push(...places);
    });
  }
  return read.length === 1 ? rows : new Map([...rows].sort(([a], [b]) => a - b));
}

/** The quotes that hold a phrase wholly. */
async function saidAt(
  index: IndexReader,
  hits: readonly { readonly article: number; readonly place: number }[],
  length: number,
): Promise<Int32Array> {
  const [{ firsts }, spans] = await Promise.all([index.quotes(), index.quoteSpans()]);
  const said = new Set<number>();
  for (const { article, place } of hits) {
    for (let quote = firsts[article]!; quote < firsts[article + 1]!; quote++) {
      if (spans[quote * 2]! <= place && place + length <= spans[quote * 2 + 1]!) said.add(quote);
    }
  }
  return Int32Array.from(said).sort();
}
