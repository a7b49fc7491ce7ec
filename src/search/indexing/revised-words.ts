import { strToU8 } from 'fflate';
import { compareCodeUnits } from '../../text/compare.js';
import { sortInPlace } from '../../text/sorted.js';
import { BitReader } from '../codec/bit-reader.js';
import { firstsOf, numbersIn } from '../codec/numbers.js';
import { documentsIn, type SearchDocument } from '../documents.js';
import { type Manifest, type ManifestData, manifestIn, partHolding } from '../index-manifest.js';
import { limitAt, stepOf, stepsIn } from '../lengths.js';
import { boundsIn, placesIn, postingsIn, postingsPart } from '../postings.js';
import type { ShardData } from '../shard.js';
import { searchWordsOf } from '../word-fold.js';
import { type IndexedWords, type WordLists, WordListWriter } from './indexed-words.js';
import { type InvertedFile, type InvertedWord, invertedFileOf } from './invert.js';
import type { WordPostings } from './occurrences.js';
import { type SearchedTexts, searchedText } from './searched-texts.js';

type Shards = ReadonlyMap<string, ShardData>;

/** A word, with its lists. */
type ListedWord = InvertedWord & WordLists;

/**
 * The words of an archive some articles of which have changed, from the index of the archive before: only the lists of words that these
 * articles have or had are written anew.
 * @param shards of the index before
 * @param changed indexes of the articles that have changed, ascending; all others are the same and where they were
 * @param texts of these articles
 * @throws RangeError when the index is not of these articles
 */
export function revisedWords(shards: Shards, changed: readonly number[], texts: SearchedTexts): IndexedWords {
  const manifest = manifestIn(shards.get('manifest') as ManifestData);
  const fresh = invertedFileOf(texts);
  const oldTexts = changed.map((article) => searchWordsOf(searchedText(documentAt(shards, manifest, article))));
  const before = { manifest, steps: stepsIn(manifest.lengths), quoteCounts: numbersIn(manifest.quoteCounts) };
  const steps = before.steps.slice();
  const quoteCounts = [...before.quoteCounts];
  const quoteBounds = boundsBefore(shards, before);
  for (const [i, article] of changed.entries()) {
    steps[article] = stepOf(fresh.lengths[i]!);
    quoteCounts[article] = fresh.quotes[i]!.length;
    quoteBounds[article] = fresh.quotes[i]!.flat();
  }
  const revision = new Revision(before, { changed, fresh, steps, quoteCounts });
  const left = oldTexts.map((words) => words.map(({ word }) => word));
  const listed = revision.applied(wordsBefore(shards, manifest), left);
  return {
    words: listed,
    lists: listed,
    wordCount: manifest.words - left.flat().length + fresh.wordCount,
    ...{ steps, quoteCounts, quoteBounds },
  };
}

/** How long articles are, and how many quotes they have. */
interface ArticleColumns {
  readonly steps: Uint8Array;
  readonly quoteCounts: readonly number[];
}

type Before = ArticleColumns & { readonly manifest: Manifest };

interface Changes extends ArticleColumns {
  readonly changed: readonly number[];
  /** of the changed articles alone, in their order */
  readonly fresh: InvertedFile;
}

class Revision {
  readonly #before: Before;
  readonly #changes: Changes;
  readonly #firstsBefore: Int32Array;
  readonly #firsts: Int32Array;
  readonly #freshFirsts: Int32Array;
  readonly #changed: ReadonlySet<number>;
  readonly #writer: WordListWriter;
  /** lists of a word in a changed article that were found */
  #dropped = 0;

  constructor(before: Before, changes: Changes) {
    this.#before = before;
    this.#changes = changes;
    this.#firstsBefore = firstsOf(before.quoteCounts);
    this.#firsts = firstsOf(changes.quoteCounts);
    this.#freshFirsts = firstsOf(changes.fresh.quotes.map(({ length }) => length));
    this.#changed = new Set(changes.changed);
    this.#writer = new WordListWriter(changes.quoteCounts, changes.steps);
  }

  /** All words that some article has now. @param had words of each changed article before */
  applied(words: readonly ListedWord[], had: readonly (readonly string[])[]): ListedWord[] {
    const left = new Set(had.flat());
    const { fresh } = this.#changes;
    const now = new Map(fresh.words.map(({ word }, number) => [word, number]));
    const listed: ListedWord[] = [];
    for (const known of words) {
      const number = now.get(known.word);
      now.delete(known.word);
      if (number === undefined && !left.has(known.word)) listed.push(known);
      else this.#add(listed, known.word, known, number);
    }
    for (const [word, number] of now) this.#add(listed, word, null, number);
    if (this.#dropped !== had.reduce((sum, text) => sum + new Set(text).size, 0))
      throw new RangeError('the index is of other articles');
    return sortInPlace(listed, (a, b) => compareCodeUnits(a.word, b.word));
  }

  #add(listed: ListedWord[], word: string, known: ListedWord | null, number: number | undefined): void {
    const postings = new GatheredPostings();
    const unchanged = known === null ? [] : this.#unchangedOf(known);
    const fresh = number === undefined ? [] : this.#freshOf(number);
    let next = 0;
    for (const each of unchanged) {
      while (next < fresh.length && fresh[next]!.article < each.article) postings.add(fresh[next++]!);
      postings.add(each);
    }
    for (; next < fresh.length; next++) postings.add(fresh[next]!);
    const count = postings.articles.length;
    if (count > 0) listed.push({ word, count, ...this.#writer.listsOf(postings) });
  }

  /** Where a word is in the articles that have not changed. */
  #unchangedOf({ postings: list, places: placesList, count }: ListedWord): InArticle[] {
    const { manifest } = this.#before;
    const { articles, weights, said } = postingsIn(list, count, manifest.articles);
    const quotes = said(this.#firstsBefore);
    const reader = new BitReader(placesList);
    const found: InArticle[] = [];
    let at = 0;
    articles.forEach((article, i) => {
      const places = placesIn(reader, weights[i]!, limitAt(manifest.lengths, article));
      const moved = this.#firsts[article]! - this.#firstsBefore[article]!;
      const from = at;
      while (at < quotes.length && quotes[at]! < this.#firstsBefore[article + 1]!) at++;
      if (this.#changed.has(article)) {
        this.#dropped++;
        return;
      }
      found.push({
        article,
        weight: weights[i]!,
        places,
        quotes: quotes.subarray(from, at).map((quote) => quote + moved),
      });
    });
    return found;
  }

  /** Where a word is in those that have. */
  #freshOf(number: number): InArticle[] {
    const { articles, weights, places, placeEnds, quotes, quoteEnds } = this.#changes.fresh.postingsOf(number);
    return articles.map((own, i) => {
      const article = this.#changes.changed[own]!;
      const moved = this.#firsts[article]! - this.#freshFirsts[own]!;
      return {
        article,
        weight: weights[i]!,
        places: places.slice(placeEnds[i - 1] ?? 0, placeEnds[i]),
        quotes: quotes.slice(quoteEnds[i - 1] ?? 0, quoteEnds[i]).map((quote) => quote + moved),
      };
    });
  }
}

/** Where a word is in one article. */
interface InArticle {
  readonly article: number;
  readonly weight: number;
  readonly places: ArrayLike<number>;
  /** numbered over the whole archive */
  readonly quotes: ArrayLike<number>;
}

class GatheredPostings implements WordPostings {
  readonly articles: number[] = [];
  readonly weights: number[] = [];
  readonly places: number[] = [];
  readonly placeEnds: number[] = [];
  readonly quotes: number[] = [];
  readonly quoteEnds: number[] = [];

  add({ article, weight, places, quotes }: InArticle): void {
    this.articles.push(article);
    this.weights.push(weight);
    for (let i = 0; i < places.length; i++) this.places.push(places[i]!);
    for (let i = 0; i < quotes.length; i++) this.quotes.push(quotes[i]!);
    this.placeEnds.push(this.places.length);
    this.quoteEnds.push(this.quotes.length);
  }
}

function shardTextOf(shards: Shards, name: string): string {
  const data = shards.get(name);
  if (typeof data !== 'string') throw new RangeError(`the shard ${name} is missing`);
  return data;
}

function documentAt(shards: Shards, { stories, sample }: Manifest, article: number): SearchDocument {
  const part = partHolding(stories, article);
  return documentsIn(shardTextOf(shards, `t${part}`), strToU8(sample))(article - stories[part]!);
}

function wordsBefore(shards: Shards, { postings, places }: Manifest): ListedWord[] {
  const placesOf: string[] = [];
  for (let part = 0; part + 1 < places.length; part++) placesOf.push(...shardTextOf(shards, `p${part}`).split(' '));
  const listed: ListedWord[] = [];
  for (let part = 0; part + 1 < postings.firsts.length; part++) {
    const size = postings.firsts[part + 1]! - postings.firsts[part]!;
    const { lists, words, counts } = postingsPart(shardTextOf(shards, `w${part}`), size);
    for (const [i, word] of words.entries())
      listed.push({ word, count: counts[i]!, postings: lists[i]!, places: placesOf[listed.length]! });
  }
  if (listed.length !== placesOf.length) throw new RangeError('the index is not whole');
  return listed;
}

function boundsBefore(shards: Shards, { manifest, quoteCounts }: Before): (readonly number[])[] {
  const reader = new BitReader(shardTextOf(shards, 'spans'));
  return quoteCounts.map((count, article) => [...boundsIn(reader, count * 2, limitAt(manifest.lengths, article))]);
}
