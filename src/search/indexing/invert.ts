import type { ArticleRecord } from '../../article/record.js';
import { sayingsOf } from '../../article/sayings.js';
import { compareCodeUnits } from '../../text/compare.js';
import { firstAbove } from '../../text/sorted.js';
import { RawForms } from '../../text/vocabulary/raw-forms.js';
import { MOST_WEIGHT } from '../postings.js';
import { searchKeyOf, wordBoundsInto } from '../word-fold.js';
import { NO_QUOTE, OccurrenceColumns, type WordPostings } from './occurrences.js';

/** What a word of a headline, and of a name, counts for over a word of the text. */
const HEADLINE_WEIGHT = MOST_WEIGHT;
const NAME_WEIGHT = 2;

/** A word of the archive, and how many articles have it. */
export interface InvertedWord {
  readonly word: string;
  readonly count: number;
}

export interface InvertedFile {
  /** in order of their code units */
  readonly words: readonly InvertedWord[];
  /**
   * Where a word is; good until the next word is asked for, since the postings of all words together are larger than the texts.
   * @param word its index in `words`
   */
  postingsOf(word: number): WordPostings;
  /** words of all articles together */
  readonly wordCount: number;
  /** of each article, one more than its last place. Places jump at a new paragraph, so that no phrase crosses it */
  readonly lengths: readonly number[];
  /** by article: its quotes */
  readonly quotes: readonly (readonly PlaceSpan[])[];
}

/** The first place of a quote and that after its last; no word is in two quotes of one article. */
export type PlaceSpan = readonly [start: number, end: number];

/** An article, or what the index of an archive says of one. */
interface SearchedArticle {
  readonly headline: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly role: string }[];
}

/** The text that is searched: the article's own, after its headline when that is not among its paragraphs. */
export function searchedText(record: SearchedArticle): string {
  return hasHeadline(record) ? record.text : `${record.headline}\n${record.text}`;
}

export function hasHeadline(record: Omit<SearchedArticle, 'text'>): boolean {
  return record.headline === '' || record.paragraphs.some((paragraph) => paragraph.role === 'headline');
}

/** Files every word of every article under its folded form. Linear in the length of the texts. */
export function invertedFileOf(records: readonly ArticleRecord[]): InvertedFile {
  const numbers = new Map<string, number>();
  // words as they are printed: most are met again and again
  const printed = new RawForms();
  const numberOf = (form: string): number => {
    const word = searchKeyOf(form);
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    printed.keep(number, 0);
    return number;
  };
  let codes = new Uint16Array(0);
  const starts: number[] = [];
  const ends: number[] = [];
  const occurrences = new OccurrenceColumns();
  const lengths: number[] = [];
  const quotes: PlaceSpan[][] = [];
  let quoteCount = 0;
  records.forEach((record, article) => {
    const text = searchedText(record);
    wordBoundsInto(text, starts, ends);
    const places = wordPlacesOf(starts, ends, text);
    const weights = weightsOf(record, starts, text.length - record.text.length);
    const spans = quoteSpansOf(record, starts, places, text.length - record.text.length);
    if (codes.length < text.length) codes = new Uint16Array(text.length * 2);
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    let quote = 0;
    for (let i = 0; i < starts.length; i++) {
      const place = places[i]!;
      while (quote < spans.length && place >= spans[quote]![1]) quote++;
      const isSaid = quote < spans.length && place >= spans[quote]![0];
      const known = printed.find(codes, starts[i]!, ends[i]!);
      const number = known < 0 ? numberOf(text.slice(starts[i], ends[i])) : printed.idOf(known);
      occurrences.add(number, article, place, isSaid ? quoteCount + quote : NO_QUOTE);
      occurrences.weights[occurrences.count - 1] = weights[i]!;
    }
    lengths.push(starts.length === 0 ? 0 : places.at(-1)! + 1);
    quotes.push(spans);
    quoteCount += spans.length;
  });
  const sorted = [...numbers].sort(([a], [b]) => compareCodeUnits(a, b));
  const { order, starts: firsts } = occurrences.byWord(numbers.size);
  const postingsOf = (word: number): WordPostings => {
    const number = sorted[word]![1];
    return occurrences.postingsIn(order.subarray(firsts[number]!, firsts[number + 1]!));
  };
  const words = sorted.map(([word, number]) => ({
    word,
    count: occurrences.articlesIn(order.subarray(firsts[number]!, firsts[number + 1]!)),
  }));
  return { words, postingsOf, wordCount: occurrences.count, lengths, quotes };
}

function wordPlacesOf(starts: readonly number[], ends: readonly number[], text: string): number[] {
  const places: number[] = [];
  let end = 0;
  let place = 0;
  for (let i = 0; i < starts.length; i++) {
    for (let at = end; at < starts[i]!; at++) if (text.charCodeAt(at) === 10) place++;
    end = ends[i]!;
    places.push(place++);
  }
  return places;
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
  return sayingsOf(record).map(({ start, end }) => {
    const from = Math.max(next, firstAbove(starts, start + moved - 1));
    next = Math.max(from, firstAbove(starts, end + moved - 1));
    if (next === from) return [placeAfter, placeAfter];
    placeAfter = places[next - 1]! + 1;
    return [places[from]!, placeAfter];
  });
}
