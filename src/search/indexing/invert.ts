import type { ArticleRecord } from '../../article/record.js';
import { compareCodeUnits } from '../../text/compare.js';
import { firstAbove } from '../../text/sorted.js';
import { MOST_WEIGHT } from '../postings.js';
import { searchWordsOf, type Word } from '../word-fold.js';

/** What a word of a headline, and of a name, counts for over a word of the text. */
const HEADLINE_WEIGHT = MOST_WEIGHT;
const NAME_WEIGHT = 2;

/** A word of the archive and where it is: by index of `articles`, unless said otherwise. */
export interface InvertedWord {
  readonly word: string;
  /** ascending */
  readonly articles: number[];
  /** what the word counts for in each */
  readonly weights: number[];
  /** its places in all articles, ascending in each; those of an article end before `placeEnds` */
  readonly places: number[];
  readonly placeEnds: number[];
  /** the quotes that hold it, numbered over the whole archive, ascending */
  readonly quotes: number[];
  readonly quoteEnds: number[];
}

export interface InvertedFile {
  /** in order of their code units */
  readonly words: readonly InvertedWord[];
  /** words of all articles together */
  readonly wordCount: number;
  /** of each article, one more than its last place. Places jump at a new paragraph, so that no phrase crosses it */
  readonly lengths: readonly number[];
  /** by article: its quotes */
  readonly quotes: readonly (readonly PlaceSpan[])[];
}

/** The first place of a quote and that after its last; no word is in two quotes of one article. */
export type PlaceSpan = readonly [start: number, end: number];

/** The text that is searched: the article's own, after its headline when that is not among its paragraphs. */
function searchedText(record: ArticleRecord): string {
  return hasHeadline(record) ? record.text : `${record.headline}\n${record.text}`;
}

export function hasHeadline(record: ArticleRecord): boolean {
  return record.headline === '' || record.paragraphs.some((paragraph) => paragraph.role === 'headline');
}

/** Files every word of every article under its folded form. Linear in the length of the texts. */
export function invertedFileOf(records: readonly ArticleRecord[]): InvertedFile {
  const byWord = new Map<string, InvertedWord>();
  const lengths: number[] = [];
  const quotes: PlaceSpan[][] = [];
  let wordCount = 0;
  let quoteCount = 0;
  records.forEach((record, article) => {
    const text = searchedText(record);
    const words = searchWordsOf(text);
    const places = wordPlacesOf(words, text);
    const starts = words.map(({ start }) => start);
    const weights = weightsOf(record, starts, text.length - record.text.length);
    const spans = quoteSpansOf(record, starts, places, text.length - record.text.length);
    let quote = 0;
    words.forEach(({ word }, i) => {
      const place = places[i]!;
      while (quote < spans.length && place >= spans[quote]![1]) quote++;
      const isSaid = quote < spans.length && place >= spans[quote]![0];
      const entry = byWord.get(word) ?? emptyEntry(word);
      byWord.set(word, entry);
      addOccurrence(entry, article, place, weights[i]!, isSaid ? quoteCount + quote : null);
    });
    lengths.push(words.length === 0 ? 0 : places.at(-1)! + 1);
    quotes.push(spans);
    wordCount += words.length;
    quoteCount += spans.length;
  });
  const words = [...byWord.values()].sort((a, b) => compareCodeUnits(a.word, b.word));
  return { words, wordCount, lengths, quotes };
}

function emptyEntry(word: string): InvertedWord {
  return { word, articles: [], weights: [], places: [], placeEnds: [], quotes: [], quoteEnds: [] };
}

function addOccurrence(
  entry: InvertedWord,
  article: number,
  place: number,
  weight: number,
  quote: number | null,
): void {
  if (entry.articles.at(-1) !== article) {
    entry.articles.push(article);
    entry.weights.push(0);
  }
  const last = entry.articles.length - 1;
  entry.weights[last]! += weight;
  entry.places.push(place);
  if (quote !== null && entry.quotes.at(-1) !== quote) entry.quotes.push(quote);
  entry.placeEnds[last] = entry.places.length;
  entry.quoteEnds[last] = entry.quotes.length;
}

function wordPlacesOf(words: readonly Word[], text: string): number[] {
  let end = 0;
  let place = 0;
  return words.map((word) => {
    for (let at = end; at < word.start; at++) if (text.charCodeAt(at) === 10) place++;
    end = word.end;
    return place++;
  });
}

/** What each word counts for. @param moved how far the record's offsets lie before those of the searched text */
function weightsOf(record: ArticleRecord, starts: readonly number[], moved: number): Uint8Array {
  const weights = new Uint8Array(starts.length).fill(1);
  const raise = (start: number, end: number, weight: number): void => {
    for (let word = firstAbove(starts, start - 1); word < starts.length && starts[word]! < end; word++) {
      weights[word] = Math.max(weights[word]!, weight);
    }
  };
  for (const { mentions } of [...record.people, ...record.places, ...record.organisations]) {
    for (const { start, end } of mentions) raise(start + moved, end + moved, NAME_WEIGHT);
  }
  for (const { start, end, role } of record.paragraphs) {
    if (role === 'headline') raise(start + moved, end + moved, HEADLINE_WEIGHT);
  }
  raise(0, moved, HEADLINE_WEIGHT);
  return weights;
}

function quoteSpansOf(
  record: ArticleRecord,
  starts: readonly number[],
  places: readonly number[],
  moved: number,
): PlaceSpan[] {
  let next = 0;
  let placeAfter = 0;
  return record.quotes.map(({ start, end }) => {
    const from = Math.max(next, firstAbove(starts, start + moved - 1));
    next = Math.max(from, firstAbove(starts, end + moved - 1));
    if (next === from) return [placeAfter, placeAfter];
    placeAfter = places[next - 1]! + 1;
    return [places[from]!, placeAfter];
  });
}
