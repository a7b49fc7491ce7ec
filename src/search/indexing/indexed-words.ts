import { BitWriter } from '../codec/bit-writer.js';
import { firstsOf } from '../codec/numbers.js';
import { limitOf, stepOf } from '../lengths.js';
import { writeAscending, writePlaces, writeSaid, writeWeight } from '../postings.js';
import { type InvertedWord, invertedFileOf } from './invert.js';
import type { WordPostings } from './occurrences.js';
import type { SearchedTexts } from './searched-texts.js';

/** The words of an archive, with all that an index says of where they are. */
export interface IndexedWords {
  /** in order of their code units */
  readonly words: readonly InvertedWord[];
  /** those of each word, in the order of the words; each once, as it is asked for: together they are larger than the texts */
  readonly lists: Iterable<WordLists>;
  /** words of all articles together */
  readonly wordCount: number;
  /** by article: its length, see `stepOf` */
  readonly steps: Uint8Array;
  /** by article */
  readonly quoteCounts: readonly number[];
  /** by article: where its quotes begin and end, as `writeBounds` takes them */
  readonly quoteBounds: readonly (readonly number[])[];
}

/** What an index says of a word, as bits. */
export interface WordLists {
  /** in which articles and quotes it is, and what it counts for */
  readonly postings: string;
  /** at which places of these */
  readonly places: string;
}

/** Reads the words of all texts. Linear in their length. */
export function indexedWordsOf(texts: SearchedTexts): IndexedWords {
  const { words, postingsOf, quotes, lengths, wordCount } = invertedFileOf(texts);
  const steps = Uint8Array.from(lengths, stepOf);
  const quoteCounts = quotes.map(({ length }) => length);
  function* lists(): Generator<WordLists> {
    const writer = new WordListWriter(quoteCounts, steps);
    for (let word = 0; word < words.length; word++) yield writer.listsOf(postingsOf(word));
  }
  return { words, lists: lists(), wordCount, steps, quoteCounts, quoteBounds: quotes.map((spans) => spans.flat()) };
}

/** Writes what an index says of words. */
export class WordListWriter {
  readonly #writer = new BitWriter();
  readonly #quoteCounts: readonly number[];
  readonly #quoteFirsts: Int32Array;
  readonly #steps: Uint8Array;

  /** @param quoteCounts and lengths, by article */
  constructor(quoteCounts: readonly number[], steps: Uint8Array) {
    this.#quoteCounts = quoteCounts;
    this.#quoteFirsts = firstsOf(quoteCounts);
    this.#steps = steps;
  }

  listsOf({ articles, weights, places, placeEnds, quotes, quoteEnds }: WordPostings): WordLists {
    const writer = this.#writer;
    writeAscending(writer, articles, 0, this.#quoteCounts.length);
    for (const weight of weights) writeWeight(writer, weight);
    for (let i = 0; i < articles.length; i++) {
      const article = articles[i]!;
      const count = this.#quoteCounts[article]!;
      if (count === 0) continue;
      const said: number[] = [];
      for (let at = quoteEnds[i - 1] ?? 0; at < quoteEnds[i]!; at++)
        said.push(quotes[at]! - this.#quoteFirsts[article]!);
      writeSaid(writer, said, weights[i]!, count);
    }
    const postings = writer.take();
    for (let i = 0; i < articles.length; i++) {
      const here = places.slice(placeEnds[i - 1] ?? 0, placeEnds[i]);
      writePlaces(writer, here, weights[i]!, limitOf(this.#steps[articles[i]!]!));
    }
    return { postings, places: writer.take() };
  }
}
