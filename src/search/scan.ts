import type { Archive } from '../archive/archive.js';
import type { ArticleRecord } from '../article/record.js';
import { HASH_SEED, hashWith, stir } from '../text/hash.js';
import type { Span } from '../text/span.js';
import { classOf, RUN, wordEnd, wordFrom } from './fold.js';
import { Forms } from './forms.js';
import { MOST_WEIGHT } from './postings.js';

/** What a word of a headline, and of a name, counts for over a word of the text. */
const HEADLINE_WEIGHT = MOST_WEIGHT;
const NAME_WEIGHT = 2;

/** All texts of an archive as one row of words, the words of article `a` from `firsts[a]` to `firsts[a + 1]`. */
export interface Scan {
  /** words and what stands between them, as they are written */
  readonly forms: Forms;
  readonly firsts: Int32Array;
  /** the form of each word */
  readonly words: Int32Array;
  /** the form of what stands before each word, or -1 for one space between two words (or nothing, at the beginning) */
  readonly gaps: Int32Array;
  /** the form of what stands behind the last word of each article, or -1 */
  readonly tails: Int32Array;
  /** the place of each word in its article, from 0; it jumps by 2 between paragraphs, so that no phrase crosses them */
  readonly places: Int32Array;
  /** what each word counts for */
  readonly weights: Uint8Array;
  /** the first and behind the last word of each quote, over all articles: two numbers each; no word is in two of them */
  readonly said: Int32Array;
  /** the quotes of article `a`: from `saidFirsts[a]` to `saidFirsts[a + 1]` */
  readonly saidFirsts: Int32Array;
}

/** The text that is searched: the article's own, after its headline when that is not among its paragraphs. */
export function searchedText(record: ArticleRecord): string {
  return hasHeadline(record) ? record.text : `${record.headline}\n${record.text}`;
}

export function hasHeadline(record: ArticleRecord): boolean {
  return record.headline === '' || record.paragraphs.some((paragraph) => paragraph.role === 'headline');
}

/** Reads every article once. Linear in the length of the texts. */
export function scanOf({ records }: Pick<Archive, 'records'>): Scan {
  return new Scanner(records).scan();
}

const SPACE = 32;
const LINE_FEED = 10;
/** 1 for the letters and digits of ASCII: most words are made of nothing else. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => (classOf(code) === RUN ? 1 : 0));

/** As `wordFrom` behind a word, fast when one space parts it from a plain one. */
function nextWord(text: string, end: number): number {
  if (text.charCodeAt(end) === SPACE && plain[text.charCodeAt(end + 1)] === 1) return end + 1;
  return wordFrom(text, end);
}

class Scanner {
  readonly #records: readonly ArticleRecord[];
  readonly #forms = new Forms();
  #words: Int32Array;
  #gaps: Int32Array;
  #places: Int32Array;
  /** where the words of the article in hand begin, from its first word on */
  #starts = new Int32Array(1024);
  #first = 0;
  #weights: Uint8Array;
  #size = 0;

  constructor(records: readonly ArticleRecord[]) {
    this.#records = records;
    // a word and its space are two characters or more
    let room = 1024;
    for (const record of records) room += ((record.text.length + record.headline.length) >> 2) + 8;
    this.#words = new Int32Array(room);
    this.#gaps = new Int32Array(room);
    this.#places = new Int32Array(room);
    this.#weights = new Uint8Array(room);
  }

  scan(): Scan {
    const count = this.#records.length;
    const firsts = new Int32Array(count + 1);
    const tails = new Int32Array(count).fill(-1);
    const saidFirsts = new Int32Array(count + 1);
    const said: number[] = [];
    this.#records.forEach((record, article) => {
      const text = searchedText(record);
      const moved = text.length - record.text.length;
      firsts[article] = this.#first = this.#size;
      const end = this.#read(text);
      if (end < text.length) tails[article] = this.#forms.add(text, end, text.length);
      this.#weigh(record, moved);
      let next = this.#first;
      for (const quote of record.quotes) {
        const from = Math.max(next, this.#wordAt(quote.start + moved));
        next = Math.max(from, this.#wordAt(quote.end + moved));
        said.push(from, next);
      }
      saidFirsts[article + 1] = said.length / 2;
    });
    firsts[count] = this.#size;
    return {
      forms: this.#forms,
      firsts,
      words: this.#words.subarray(0, this.#size),
      gaps: this.#gaps.subarray(0, this.#size),
      tails,
      places: this.#places.subarray(0, this.#size),
      weights: this.#weights.subarray(0, this.#size),
      said: Int32Array.from(said),
      saidFirsts,
    };
  }

  /** Reads a text; gives where its last word ends. */
  #read(text: string): number {
    const forms = this.#forms;
    let end = 0;
    let place = 0;
    for (let start = wordFrom(text, 0); start < text.length; start = nextWord(text, end)) {
      let gap = -1;
      if (start !== end + 1 || end === 0 || text.charCodeAt(end) !== SPACE) {
        if (start > 0) gap = forms.add(text, end, start);
        for (let i = end; i < start; i++) if (text.charCodeAt(i) === LINE_FEED) place++;
      }
      let hash = HASH_SEED;
      let code = 0;
      for (end = start; end < text.length; end++) {
        code = text.charCodeAt(end);
        if (code > 127 || plain[code] === 0) break;
        hash = hashWith(hash, code);
      }
      const isPlain = end === text.length || code < 128;
      if (!isPlain) end = wordEnd(text, start);
      const at = this.#size++;
      if (at === this.#words.length) this.#grow();
      this.#gaps[at] = gap;
      this.#words[at] = isPlain ? forms.add(text, start, end, stir(hash)) : forms.add(text, start, end);
      this.#places[at] = place++;
      this.#begin(at - this.#first, start);
      this.#weights[at] = 1;
    }
    return end;
  }

  #weigh(record: ArticleRecord, moved: number): void {
    for (const found of [record.people, record.places, record.organisations]) {
      for (const { mentions } of found) for (const mention of mentions) this.#raise(mention, moved, NAME_WEIGHT);
    }
    for (const paragraph of record.paragraphs) {
      if (paragraph.role === 'headline') this.#raise(paragraph, moved, HEADLINE_WEIGHT);
    }
    if (moved > 0) this.#raise({ start: 0, end: moved }, 0, HEADLINE_WEIGHT);
  }

  #raise(span: Span, moved: number, weight: number): void {
    const end = span.end + moved;
    for (let i = this.#wordAt(span.start + moved); i < this.#size && this.#starts[i - this.#first]! < end; i++) {
      if (this.#weights[i]! < weight) this.#weights[i] = weight;
    }
  }

  #begin(word: number, start: number): void {
    if (word === this.#starts.length) {
      const wider = new Int32Array(word * 2);
      wider.set(this.#starts);
      this.#starts = wider;
    }
    this.#starts[word] = start;
  }

  /** The first word of the article in hand that begins at `offset` or behind it. */
  #wordAt(offset: number): number {
    let low = this.#first;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle - this.#first]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #grow(): void {
    const room = this.#words.length * 2;
    const grown = (old: Int32Array): Int32Array => {
      const wider = new Int32Array(room);
      wider.set(old);
      return wider;
    };
    this.#words = grown(this.#words);
    this.#gaps = grown(this.#gaps);
    this.#places = grown(this.#places);
    const weights = new Uint8Array(room);
    weights.set(this.#weights);
    this.#weights = weights;
  }
}
