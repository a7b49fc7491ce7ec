import { type Histogram, histogramOf } from '../dates.js';
import type { IndexReader, QuoteTable } from '../index-reader.js';
import { SPEAKERS_PER_SHARD } from '../names.js';
import type { SpeakerColumn } from '../quote-speakers.js';
import { articlesWith, type Filters, inOrder, inRange, narrowerRange, type SortOrder } from './filters.js';
import { type Match, type Matches, matchesOf } from './match.js';
import type { Query } from './query.js';
import { scoreSums } from './search.js';
import { type SpeakerRun, speakerRunsOf } from './speaker-reading.js';

/** Quotations found, numbered across the archive. */
export interface QuotationResult {
  /** the best first */
  readonly quotes: readonly number[];
  /** how many each speaker has, whoever was asked for; the most first */
  readonly speakers: readonly { readonly speaker: number; readonly quotes: number }[];
  /** how many there are in quotation marks and without, whichever were asked for */
  readonly wordings: { readonly marked: number; readonly reported: number };
  /** over time, whatever days were asked for */
  readonly histogram: Histogram;
  readonly matches: readonly Match[];
  /** words that were taken as the name of the speaker */
  readonly readAsSpeaker: readonly string[];
  /** whether no quotation has all terms, so that those which have most of them are shown */
  readonly partial: boolean;
}

/** What reported speech counts for over words in quotation marks. */
const REPORTED_FACTOR = 0.7;

/** Searches quotations: all words in one of them, or in its speaker's name. Rejects when a shard is missing or damaged. */
export async function searchQuotations(
  shelf: IndexReader,
  query: Query,
  {
    filters,
    sort = 'best',
    matches,
    countOnly = false,
  }: {
    readonly filters: Filters;
    readonly sort?: SortOrder;
    readonly matches?: Matches /** only the number of quotations is wanted */;
    readonly countOnly?: boolean;
  },
): Promise<QuotationResult> {
  // read while the words are looked up; a count of words alone does without it
  const early = countOnly ? null : shelf.speakerColumn();
  const [manifest, table, found, allowed, isInRange, asked] = await Promise.all([
    shelf.manifest(),
    shelf.quotes(),
    matches ?? matchesOf(shelf, query),
    articlesWith(shelf, filters),
    inRange(shelf, narrowerRange(query.range, filters.range)),
    numbersOfSpeakers(shelf, filters.speakers),
  ]);
  const { wanted, unwanted } = found;
  const runs = await speakerRunsOf(shelf, query, wanted);
  const isOfWords = runs.length === 0 && asked === null && filters.wording === 'all';
  const column = await (early ?? (isOfWords ? noSpeakers(table) : shelf.speakerColumn()));
  const reading = await readingOf({ wanted, unwanted, runs, table, column, allowed });
  const fits = {
    range: (quote: number): boolean => isInRange(table.articles[quote]!),
    speaker: (quote: number): boolean => asked === null || asked.has(column.speakers[quote]!),
    wording: (quote: number): boolean =>
      filters.wording === 'all' || (filters.wording === 'marked') === (column.marked[quote] === 1),
  };
  // each group of filters counts what the others leave
  const left = (except: keyof typeof fits): number[] =>
    reading.quotes.filter((quote) => Object.entries(fits).every(([name, fit]) => name === except || fit(quote)));
  const { scores } = scoreSums(wanted, manifest.articles);
  const byWording = left('wording');
  const marked = byWording.filter((quote) => column.marked[quote] === 1).length;
  const quotes = reading.quotes.filter((quote) => Object.values(fits).every((fit) => fit(quote)));
  const dated = manifest.dates.firsts.at(-1)!;
  return {
    quotes: inOrder(quotes, {
      order: wanted.length === 0 && sort === 'best' ? 'new' : sort,
      score: (quote) => scores[table.articles[quote]!]! * (column.marked[quote] === 1 ? 1 : REPORTED_FACTOR),
      isDated: (quote) => table.articles[quote]! < dated,
    }),
    speakers: speakerCounts(left('speaker'), column),
    wordings: { marked, reported: byWording.length - marked },
    histogram: histogramOf(
      manifest.dates,
      left('range').map((quote) => table.articles[quote]!),
    ),
    matches: wanted,
    readAsSpeaker: reading.asSpeaker.map(({ from, to }) =>
      query.wanted
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ),
    partial: reading.partial,
  };
}

const noSpeakers = ({ articles: { length } }: QuoteTable): SpeakerColumn => ({
  speakers: new Int32Array(length),
  marked: new Uint8Array(length),
});

interface Reading {
  /** ascending */
  readonly quotes: readonly number[];
  readonly asSpeaker: readonly SpeakerRun[];
  readonly partial: boolean;
}

/**
 * The quotations that have all terms. A run that may name the speaker is there, too, where the speaker is one of that name; if
 * it surely names one, and some quotation by them has the other terms, then only their quotations are found.
 */
async function readingOf(parts: {
  readonly wanted: readonly Match[];
  readonly unwanted: readonly Match[];
  readonly runs: readonly SpeakerRun[];
  readonly table: QuoteTable;
  readonly column: SpeakerColumn;
  readonly allowed: Uint8Array;
}): Promise<Reading> {
  const { wanted, unwanted, runs, table, column, allowed } = parts;
  const size = column.speakers.length;
  const held = new Int32Array(size);
  const said = await Promise.all(wanted.map((match) => match.said()));
  said.forEach((quotes, term) => {
    for (const quote of quotes) held[quote]! |= 1 << term;
  });
  const bySpeaker = new Int32Array(size);
  runs.forEach(({ from, to, speakers, sure }, number) => {
    const mask = (1 << to) - (1 << from);
    for (let quote = 0; quote < size; quote++) {
      if (!speakers.has(column.speakers[quote]!)) continue;
      held[quote]! |= mask;
      if (sure) bySpeaker[quote]! |= 1 << number;
    }
  });
  const out = new Uint8Array(size);
  for (const quotes of await Promise.all(unwanted.map((match) => match.said())))
    for (const quote of quotes) out[quote] = 1;
  // a word that nothing has asks for nothing
  let all = 0;
  wanted.forEach(({ articles }, term) => {
    if (articles.length > 0 || runs.some(({ from, to }) => term >= from && term < to)) all |= 1 << term;
  });
  const open = (quote: number): boolean => out[quote] === 0 && allowed[table.articles[quote]!] === 1;
  const least = mostTerms(held, all, open);
  if (wanted.length > 0 && least === 0) return { quotes: [], asSpeaker: [], partial: false };
  const quotes: number[] = [];
  for (let quote = 0; quote < size; quote++)
    if (bitCount(held[quote]! & all) === least && open(quote)) quotes.push(quote);
  const spoken = quotes.filter((quote) => bySpeaker[quote] !== 0);
  const partial = least < bitCount(all);
  if (spoken.length === 0) return { quotes, asSpeaker: [], partial };
  const asSpeaker = runs.filter(
    ({ sure }, number) => sure && spoken.some((quote) => (bySpeaker[quote]! >> number) & 1),
  );
  return { quotes: spoken, asSpeaker, partial };
}

function mostTerms(held: Int32Array, all: number, open: (quote: number) => boolean): number {
  let most = 0;
  for (let quote = 0; quote < held.length; quote++) {
    const bits = bitCount(held[quote]! & all);
    if (bits > most && open(quote)) most = bits;
  }
  return most;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

/** Speakers by the addresses of their pages; null when none is asked for. */
async function numbersOfSpeakers(shelf: IndexReader, asked: readonly string[]): Promise<ReadonlySet<number> | null> {
  if (asked.length === 0) return null;
  const { speakers } = await shelf.manifest();
  const numbers = new Set<number>();
  for (let part = 0; part * SPEAKERS_PER_SHARD < speakers && numbers.size < asked.length; part++) {
    for (const entry of await shelf.speakersOf(part))
      if (asked.includes(speakerIdOf(entry.href))) numbers.add(entry.speaker);
  }
  return numbers;
}

/** What a speaker is called in the address of a search. */
export const speakerIdOf = (href: string): string => href.replace('.html', '');

/** The order of numbers, those that are spoken of by most quotations first. */
function speakerCounts(quotes: readonly number[], column: SpeakerColumn): { speaker: number; quotes: number }[] {
  const counts = new Map<number, number>();
  for (const quote of quotes) counts.set(column.speakers[quote]!, (counts.get(column.speakers[quote]!) ?? 0) + 1);
  counts.delete(0);
  return [...counts]
    .map(([speaker, count]) => ({ speaker, quotes: count }))
    .sort((a, b) => b.quotes - a.quotes || a.speaker - b.speaker);
}
