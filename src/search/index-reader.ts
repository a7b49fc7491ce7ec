import { strToU8 } from 'fflate';
import { BitReader } from './codec/bit-reader.js';
import { firstsOf, numbersIn } from './codec/numbers.js';
import { type DictionaryPart, dictionaryPart } from './dictionary.js';
import { documentsIn, type SearchDocument } from './documents.js';
import { type Facet, facetsIn } from './facets.js';
import {
  endingAt,
  type FacetKind,
  type Manifest,
  type ManifestData,
  manifestIn,
  partBefore,
  partHolding,
  wholeNumbers,
} from './index-manifest.js';
import { limitAt } from './lengths.js';
import { type IndexedName, namesInText, SPEAKERS_PER_SHARD } from './names.js';
import { boundsIn, type Postings, type PostingsPart, postingsIn, postingsPart } from './postings.js';
import { type SpeakerColumn, speakerColumnIn } from './quote-speakers.js';
import type { ShardData } from './shard.js';

/** Gives the data of a shard by its name; rejects when it is not there. */
export type Load = (name: string) => Promise<ShardData>;

/** A word of the archive. */
export interface DictionaryEntry {
  readonly word: string;
  readonly number: number;
  /** in how many articles it is */
  readonly count: number;
}

/** The quotes of an archive. */
export interface QuoteTable {
  /** the quotes of article `a` are from `firsts[a]` to `firsts[a + 1]` */
  readonly firsts: Int32Array;
  /** by quote */
  readonly articles: Int32Array;
}

/** The shards of an index, read when they are asked for and kept. Every promise rejects when a shard is missing or damaged. */
export class IndexReader {
  readonly #load: Load;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(load: Load) {
    this.#load = load;
  }

  async #text(name: string): Promise<string> {
    const data = await this.#load(name);
    if (typeof data !== 'string') throw new RangeError(`the shard ${name} is damaged`);
    return data;
  }

  manifest(): Promise<Manifest> {
    return this.#keep('manifest', async () => manifestIn((await this.#load('manifest')) as ManifestData));
  }

  #sample(): Promise<Uint8Array> {
    return this.#keep('sample', async () => strToU8((await this.manifest()).sample));
  }

  quotes(): Promise<QuoteTable> {
    return this.#keep('quotes', async () => {
      const manifest = await this.manifest();
      const firsts = endingAt(firstsOf(numbersIn(manifest.quoteCounts)), manifest.quotes);
      const articles = new Int32Array(manifest.quotes);
      for (let a = 0; a < manifest.articles; a++) {
        for (let quote = firsts[a]!; quote < firsts[a + 1]!; quote++) articles[quote] = a;
      }
      return { firsts, articles };
    });
  }

  /** For each quote its first place and the place after its last: two numbers each. */
  quoteSpans(): Promise<Int32Array> {
    return this.#keep('spans', async () => {
      const [{ articles, lengths }, { firsts }, data] = await Promise.all([
        this.manifest(),
        this.quotes(),
        this.#text('spans'),
      ]);
      const reader = new BitReader(data);
      const spans = new Int32Array(firsts[articles]! * 2);
      for (let a = 0; a < articles; a++) {
        spans.set(boundsIn(reader, (firsts[a + 1]! - firsts[a]!) * 2, limitAt(lengths, a)), firsts[a]! * 2);
      }
      return spans;
    });
  }

  /** The entry of a word, if the archive has it. */
  async entry(word: string): Promise<DictionaryEntry | undefined> {
    const { postings } = await this.manifest();
    const part = partBefore(postings.firstWords, word);
    if (part < 0) return undefined;
    const { words, counts } = await this.#postings(part);
    const at = words.indexOf(word);
    return at < 0 ? undefined : { word, number: postings.firsts[part]! + at, count: counts[at]! };
  }

  /** All entries that begin with `prefix`, in order. */
  async entriesFrom(prefix: string): Promise<DictionaryEntry[]> {
    const { firstWords } = (await this.manifest()).dictionary;
    const end = `${prefix}\uffff`;
    const first = Math.max(0, partBefore(firstWords, prefix));
    const parts: number[] = [];
    for (let part = first; part < firstWords.length && firstWords[part]! <= end; part++) parts.push(part);
    return this.#entriesIn(parts, (word) => word.startsWith(prefix));
  }

  /** All entries that satisfy `fits`, which asks for those with this first letter, or for all. */
  async entriesThat(fits: (word: string) => boolean, firstLetter?: string): Promise<DictionaryEntry[]> {
    const { firstWords } = (await this.manifest()).dictionary;
    const parts = firstWords.map((_, part) => part);
    if (firstLetter === undefined) return this.#entriesIn(parts, fits);
    const first = Math.max(0, partBefore(firstWords, firstLetter));
    const last = partBefore(firstWords, `${firstLetter}\uffff`);
    return this.#entriesIn(parts.slice(first, last + 1), fits);
  }

  async #entriesIn(parts: readonly number[], fits: (word: string) => boolean): Promise<DictionaryEntry[]> {
    const { firsts } = (await this.manifest()).dictionary;
    const read = await Promise.all(parts.map((part) => this.#dictionary(part)));
    return read.flatMap(({ words, counts }, i) =>
      words.flatMap((word, at) => (fits(word) ? [{ word, number: firsts[parts[i]!]! + at, count: counts[at]! }] : [])),
    );
  }

  #dictionary(part: number): Promise<DictionaryPart> {
    return this.#keep(`d${part}`, async () => {
      const [{ dictionary }, data] = await Promise.all([this.manifest(), this.#text(`d${part}`)]);
      const read = dictionaryPart(data);
      return wholeNumbers(read, read.words.length, dictionary.firsts, part);
    });
  }

  /** Where a word is. */
  async postings(entry: DictionaryEntry): Promise<Postings> {
    const { postings, articles } = await this.manifest();
    const part = partHolding(postings.firsts, entry.number);
    const { lists } = await this.#postings(part);
    return postingsIn(lists[entry.number - postings.firsts[part]!]!, entry.count, articles);
  }

  #postings(part: number): Promise<PostingsPart> {
    return this.#keep(`w${part}`, async () => {
      const [{ postings }, data] = await Promise.all([this.manifest(), this.#text(`w${part}`)]);
      const read = postingsPart(data, postings.firsts[part + 1]! - postings.firsts[part]!);
      return wholeNumbers(read, read.words.length, postings.firsts, part);
    });
  }

  /** The bits of a word's places; `placesIn` reads them, article by article. */
  async places(entry: DictionaryEntry): Promise<BitReader> {
    const { places } = await this.manifest();
    const part = partHolding(places, entry.number);
    const lists = await this.#lists('p', places, part);
    return new BitReader(lists[entry.number - places[part]!]!);
  }

  /** The lists of a shard: one for each word, or for each article. */
  #lists(prefix: string, firsts: Int32Array, part: number): Promise<readonly string[]> {
    return this.#keep(prefix + part, async () => {
      const lists = (await this.#text(prefix + part)).split(' ');
      return wholeNumbers(lists, lists.length, firsts, part);
    });
  }

  async story(article: number): Promise<SearchDocument> {
    const { stories } = await this.manifest();
    const part = partHolding(stories, article);
    const documentAt = await this.#documents(part);
    return documentAt(article - stories[part]!);
  }

  #documents(part: number): Promise<(at: number) => SearchDocument> {
    return this.#keep(`t${part}`, async () => {
      const [data, sample] = await Promise.all([this.#text(`t${part}`), this.#sample()]);
      return documentsIn(data, sample);
    });
  }

  /** The authorities of a kind that are in one of its shards. */
  facets(kind: FacetKind, part: number): Promise<readonly Facet[]> {
    const name = `${kind}-${part}`;
    return this.#keep(name, async () => {
      const [manifest, sample, data] = await Promise.all([this.manifest(), this.#sample(), this.#text(name)]);
      return facetsIn(data, manifest.facets[kind][part]!, manifest.articles, sample);
    });
  }

  /** Who speaks in each quotation. */
  speakerColumn(): Promise<SpeakerColumn> {
    return this.#keep('speakers', async () => {
      const [{ firsts }, data] = await Promise.all([this.quotes(), this.#text('speakers')]);
      return speakerColumnIn(data, firsts);
    });
  }

  /** The speaker of a number, from 1. */
  async speaker(number: number): Promise<IndexedName> {
    const entries = await this.speakersOf(Math.floor((number - 1) / SPEAKERS_PER_SHARD));
    return entries[(number - 1) % SPEAKERS_PER_SHARD]!;
  }

  /** The speakers of a shard, in order of their numbers. */
  speakersOf(part: number): Promise<readonly IndexedName[]> {
    return this.#names(`s${part}`, ({ speakers }) =>
      Math.min(SPEAKERS_PER_SHARD, speakers - part * SPEAKERS_PER_SHARD),
    );
  }

  /** The names of most articles. */
  topNames(): Promise<readonly IndexedName[]> {
    return this.#names('n', (manifest) => manifest.topNames);
  }

  /** The names of a shard; among them are those that have its keys. */
  namesOf(part: number): Promise<readonly IndexedName[]> {
    return this.#names(`n${part}`, ({ names }) => names.firsts[part + 1]! - names.firsts[part]!);
  }

  #names(shard: string, count: (manifest: Manifest) => number): Promise<readonly IndexedName[]> {
    return this.#keep(shard, async () => {
      const [manifest, sample, data] = await Promise.all([this.manifest(), this.#sample(), this.#text(shard)]);
      return namesInText(data, count(manifest), sample);
    });
  }

  /** What could not be read is forgotten, so that it can be asked for again. */
  #keep<T>(name: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const promise = read();
    this.#kept.set(name, promise);
    promise.catch(() => this.#kept.delete(name));
    return promise;
  }
}
