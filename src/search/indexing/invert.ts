import { compareCodeUnits } from '../../text/compare.js';
import { firstAbove } from '../../text/sorted.js';
import { RawForms } from '../../text/vocabulary/raw-forms.js';
import { searchKeyOf, wordBoundsInto } from '../word-fold.js';
import { NO_QUOTE, OccurrenceColumns, type WordPostings } from './occurrences.js';
import type { SearchedTexts } from './searched-texts.js';

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

/** Files every word of every article under its folded form. Linear in the length of the texts. */
export function invertedFileOf({ texts, stretches }: SearchedTexts): InvertedFile {
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
  const reader = new StretchReader(stretches);
  texts.forEach((text, article) => {
    wordBoundsInto(text, starts, ends);
    const places = wordPlacesOf(starts, ends, text);
    const weights = reader.weightsOf(starts);
    const spans = reader.quoteSpansOf(starts, places);
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

/** Reads the stretches of one article after the other. */
class StretchReader {
  readonly #stretches: Int32Array;
  #at = 0;

  constructor(stretches: Int32Array) {
    this.#stretches = stretches;
  }

  #next(): number {
    return this.#stretches[this.#at++]!;
  }

  /** What each word of the next article counts for. @param starts of its words */
  weightsOf(starts: readonly number[]): Uint8Array {
    const weights = new Uint8Array(starts.length).fill(1);
    for (let count = this.#next(); count > 0; count--) {
      const [start, end, weight] = [this.#next(), this.#next(), this.#next()];
      for (let word = firstAbove(starts, start - 1); word < starts.length && starts[word]! < end; word++)
        weights[word] = Math.max(weights[word]!, weight);
    }
    return weights;
  }

  /** The quotes of the same article. @param places of its words */
  quoteSpansOf(starts: readonly number[], places: readonly number[]): PlaceSpan[] {
    const spans: PlaceSpan[] = [];
    let next = 0;
    let placeAfter = 0;
    for (let count = this.#next(); count > 0; count--) {
      const from = Math.max(next, firstAbove(starts, this.#next() - 1));
      next = Math.max(from, firstAbove(starts, this.#next() - 1));
      const before = placeAfter;
      if (next > from) placeAfter = places[next - 1]! + 1;
      spans.push([next === from ? before : places[from]!, placeAfter]);
    }
    return spans;
  }
}
