import { BitReader } from './bits.js';
import { type DictionaryPart, dictionaryPart } from './dictionary.js';
import { type Facet, facetsIn } from './facets.js';
import { limitOf, STEP_WIDTH } from './lengths.js';
import { type LexiconData, LexiconReader } from './lexicon.js';
import { type FacetKind, type Manifest, partOf } from './manifest.js';
import { boundsIn, type Postings, postingsIn } from './postings.js';
import type { ShardData } from './shard.js';
import { type Story, storyIn } from './story.js';

/** Gives the data of a shard by its name; rejects when it is not there. */
export type Load = (name: string) => Promise<ShardData>;

/** A word of the archive. */
export interface Entry {
  readonly word: string;
  readonly number: number;
  /** in how many articles it stands */
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
export class Shelf {
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
    return this.#keep('manifest', async () => (await this.#load('manifest')) as Manifest);
  }

  lexicon(): Promise<LexiconReader> {
    return this.#keep('lexicon', async () => new LexiconReader((await this.#load('lexicon')) as LexiconData));
  }

  /** The step of each article's length. */
  lengths(): Promise<Uint8Array> {
    return this.#keep('lengths', async () => {
      const [{ articles }, data] = await Promise.all([this.manifest(), this.#text('lengths')]);
      const reader = new BitReader(data);
      return Uint8Array.from({ length: articles }, () => reader.bits(STEP_WIDTH));
    });
  }

  quotes(): Promise<QuoteTable> {
    return this.#keep('quotes', async () => {
      const [manifest, data] = await Promise.all([this.manifest(), this.#text('quotes')]);
      const reader = new BitReader(data);
      const firsts = new Int32Array(manifest.articles + 1);
      const articles = new Int32Array(manifest.quotes);
      for (let a = 0; a < manifest.articles; a++) {
        firsts[a + 1] = firsts[a]! + reader.gamma() - 1;
        articles.fill(a, firsts[a]!, firsts[a + 1]!);
      }
      return { firsts, articles };
    });
  }

  /** For each quote its first place and the place behind its last: two numbers each. */
  quoteSpans(): Promise<Int32Array> {
    return this.#keep('spans', async () => {
      const [{ firsts }, steps, data] = await Promise.all([this.quotes(), this.lengths(), this.#text('spans')]);
      const reader = new BitReader(data);
      const spans = new Int32Array(firsts.at(-1)! * 2);
      steps.forEach((step, a) => {
        const bounds = boundsIn(reader, (firsts[a + 1]! - firsts[a]!) * 2, limitOf(step));
        spans.set(bounds, firsts[a]! * 2);
      });
      return spans;
    });
  }

  /** The entry of a word, if the archive has it. */
  async entry(word: string): Promise<Entry | undefined> {
    const { dictionary } = await this.manifest();
    const part = partBefore(dictionary, word);
    if (part < 0) return undefined;
    const { words, counts } = await this.#dictionary(part);
    const at = words.indexOf(word);
    return at < 0 ? undefined : { word, number: dictionary[part]!.number + at, count: counts[at]! };
  }

  /** All entries that begin with `prefix`, in order. */
  async entriesFrom(prefix: string): Promise<Entry[]> {
    const { dictionary } = await this.manifest();
    const end = `${prefix}\uffff`;
    const first = Math.max(0, partBefore(dictionary, prefix));
    const parts: number[] = [];
    for (let part = first; part < dictionary.length && dictionary[part]!.word <= end; part++) parts.push(part);
    return this.#entriesIn(parts, (word) => word.startsWith(prefix));
  }

  /** All entries that satisfy `fits`, which asks for those with this first letter, or for all. */
  async entriesThat(fits: (word: string) => boolean, firstLetter?: string): Promise<Entry[]> {
    const { dictionary } = await this.manifest();
    const parts = dictionary.map((_, part) => part);
    if (firstLetter === undefined) return this.#entriesIn(parts, fits);
    const first = Math.max(0, partBefore(dictionary, firstLetter));
    const last = partBefore(dictionary, `${firstLetter}\uffff`);
    return this.#entriesIn(parts.slice(first, last + 1), fits);
  }

  async #entriesIn(parts: readonly number[], fits: (word: string) => boolean): Promise<Entry[]> {
    const { dictionary } = await this.manifest();
    const read = await Promise.all(parts.map((part) => this.#dictionary(part)));
    return read.flatMap(({ words, counts }, i) => {
      const { number } = dictionary[parts[i]!]!;
      return words.flatMap((word, at) => (fits(word) ? [{ word, number: number + at, count: counts[at]! }] : []));
    });
  }

  #dictionary(part: number): Promise<DictionaryPart> {
    return this.#keep(`d${part}`, async () => {
      const [manifest, data] = await Promise.all([this.manifest(), this.#text(`d${part}`)]);
      const read = dictionaryPart(data, manifest.spelling);
      const firsts = manifest.dictionary.map(({ number }) => number);
      return whole(read, read.words.length, firsts, part, manifest.vocabulary);
    });
  }

  /** Where a word stands. */
  async postings(entry: Entry): Promise<Postings> {
    const [{ postings }, { firsts }] = await Promise.all([this.manifest(), this.quotes()]);
    return postingsIn(await this.#list('w', postings, entry.number), entry.count, firsts);
  }

  /** The bits of a word's places; `placesIn` reads them, article by article. */
  async places(entry: Entry): Promise<BitReader> {
    return new BitReader(await this.#list('p', (await this.manifest()).places, entry.number));
  }

  async #list(prefix: string, firsts: readonly number[], number: number): Promise<string> {
    const part = partOf(firsts, number);
    const lists = await this.#keep(prefix + part, async () => {
      const read = (await this.#text(prefix + part)).split(' ');
      return whole(read, read.length, firsts, part, (await this.manifest()).vocabulary);
    });
    return lists[number - firsts[part]!] ?? '';
  }

  async story(article: number): Promise<Story> {
    const { stories, articles } = await this.manifest();
    const part = partOf(stories, article);
    const [lexicon, lists] = await Promise.all([
      this.lexicon(),
      this.#keep(`t${part}`, async () => {
        const read = (await this.#text(`t${part}`)).split(' ');
        return whole(read, read.length, stories, part, articles);
      }),
    ]);
    return storyIn(lists, article - stories[part]!, lexicon);
  }

  /** The authorities of a kind that are in one of its shards. */
  facets(kind: FacetKind, part: number): Promise<readonly Facet[]> {
    const name = `${kind}-${part}`;
    return this.#keep(name, async () => {
      const [manifest, lexicon, data] = await Promise.all([this.manifest(), this.lexicon(), this.#text(name)]);
      return facetsIn(data, manifest.facets[kind][part]!, manifest.articles, lexicon);
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

/** What was read of a part, which has to have as many entries as the parts before and behind it say. */
function whole<T>(read: T, size: number, firsts: readonly number[], part: number, end: number): T {
  if (size === (firsts[part + 1] ?? end) - firsts[part]!) return read;
  throw new RangeError('a part of the index is not whole');
}

/** The last part whose first word is not behind `word`; -1 when it would stand before all. */
function partBefore(parts: readonly { readonly word: string }[], word: string): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.word <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
