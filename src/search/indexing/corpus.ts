import type { Archive } from '../../archive/archive.js';
import type { ArticleRecord } from '../../article/record.js';
import { firstAbove } from '../../text/sorted.js';
import type { Span } from '../../text/span.js';
import { withDoubleRoom } from '../../text/vocabulary/growable.js';
import { HASH_SEED, hashWith, stir } from '../../text/vocabulary/hash.js';
import { MOST_WEIGHT } from '../postings.js';
import { characterClassOf, RUN, wordEnd, wordFrom } from '../word-fold.js';
import { Interner } from './interner.js';

/** What a word of a headline, and of a name, counts for over a word of the text. */
const HEADLINE_WEIGHT = MOST_WEIGHT;
const NAME_WEIGHT = 2;

/** A token of a scan is the number of its form, moved by so many bits, and what it counts for; or the lines that end, negative. */
const WEIGHT_WIDTH = 2;

/** What a word counts for. */
export const weightOf = (token: number): number => token & ((1 << WEIGHT_WIDTH) - 1);
export const formOf = (token: number): number => token >> WEIGHT_WIDTH;

/** All texts of an archive as one row of tokens, those of article `a` from `firsts[a]` to `firsts[a + 1]`. */
export interface SearchCorpus {
  /** words as they are written */
  readonly forms: Interner;
  /** each word; before it, where lines end between it and the word before, their number as a negative one */
  readonly tokens: Int32Array;
  readonly firsts: Int32Array;
  /** how many of the tokens are words */
  readonly words: number;
  /** of each article, one more than its last place. Words have places from 0; those jump at a new paragraph, so that no phrase crosses it */
  readonly lengths: Int32Array;
  /** the first place of each quote and that after its last, over all articles; no word is in two quotes of one article */
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
export function scanOf({ records }: Pick<Archive, 'records'>): SearchCorpus {
  return new Scanner(records).scan();
}

const SPACE_UNIT = 32;
const LINE_FEED = 10;
/** 1 for the letters and digits of ASCII: most words are made of nothing else. */
const PLAIN_ASCII = Uint8Array.from({ length: 128 }, (_, code) => (characterClassOf(code) === RUN ? 1 : 0));

/** As `wordFrom` after a word, fast when one space parts it from a plain one. */
function nextWord(text: string, units: Uint16Array, end: number): number {
  if (units[end] === SPACE_UNIT && end + 1 < text.length && PLAIN_ASCII[units[end + 1]!] === 1) return end + 1;
  return wordFrom(text, end);
}

class Scanner {
  readonly #records: readonly ArticleRecord[];
  readonly #forms = new Interner();
  /** the code units of the text in hand: each is looked at several times, and an array is quicker to look into */
  #units = new Uint16Array(4096);
  #tokens: Int32Array<ArrayBuffer>;
  #size = 0;
  #words = 0;
  /** of the article in hand, by word: where it begins, its place, and its number among all tokens */
  #starts = new Int32Array(1024);
  #places = new Int32Array(1024);
  #numbers = new Int32Array(1024);
  #count = 0;

  constructor(records: readonly ArticleRecord[]) {
    this.#records = records;
    // a token is about five characters long
    let room = 1024;
    for (const record of records) room += ((record.text.length + record.headline.length) >> 2) + 8;
    this.#tokens = new Int32Array(room);
  }

  scan(): SearchCorpus {
    const count = this.#records.length;
    const firsts = new Int32Array(count + 1);
    const lengths = new Int32Array(count);
    const saidFirsts = new Int32Array(count + 1);
    const said: number[] = [];
    this.#records.forEach((record, article) => {
      const text = searchedText(record);
      const moved = text.length - record.text.length;
      this.#read(text);
      firsts[article + 1] = this.#size;
      lengths[article] = this.#count === 0 ? 0 : this.#places[this.#count - 1]! + 1;
      this.#words += this.#count;
      this.#weigh(record, moved);
      let next = 0;
      let behind = 0;
      for (const quote of record.quotes) {
        const from = Math.max(next, this.#wordAt(quote.start + moved));
        next = Math.max(from, this.#wordAt(quote.end + moved));
        said.push(next > from ? this.#places[from]! : behind);
        if (next > from) behind = this.#places[next - 1]! + 1;
        said.push(behind);
      }
      saidFirsts[article + 1] = said.length / 2;
    });
    return {
      forms: this.#forms,
      tokens: this.#tokens.subarray(0, this.#size),
      firsts,
      words: this.#words,
      lengths,
      said: Int32Array.from(said),
      saidFirsts,
    };
  }

  #read(text: string): void {
    const forms = this.#forms;
    if (this.#units.length < text.length) this.#units = new Uint16Array(text.length * 2);
    const units = this.#units;
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    forms.read(text, units);
    this.#count = 0;
    let end = 0;
    let place = 0;
    for (let start = wordFrom(text, 0); start < text.length; start = nextWord(text, units, end)) {
      let lines = 0;
      for (let i = end; i < start; i++) if (units[i] === LINE_FEED) lines++;
      if (lines > 0) this.#put(-lines);
      place += lines;
      let hash = HASH_SEED;
      let code = 0;
      for (end = start; end < text.length; end++) {
        code = units[end]!;
        if (code > 127 || PLAIN_ASCII[code] === 0) break;
        hash = hashWith(hash, code);
      }
      const isPlain = end === text.length || code < 128;
      if (!isPlain) end = wordEnd(text, start);
      const form = isPlain ? forms.add(start, end, stir(hash)) : forms.add(start, end);
      this.#begin(start, place++);
      this.#put((form << WEIGHT_WIDTH) | 1);
    }
  }

  #put(token: number): void {
    if (this.#size === this.#tokens.length) this.#tokens = withDoubleRoom(this.#tokens);
    this.#tokens[this.#size++] = token;
  }

  #begin(start: number, place: number): void {
    const word = this.#count++;
    if (word === this.#starts.length) {
      this.#starts = withDoubleRoom(this.#starts);
      this.#places = withDoubleRoom(this.#places);
      this.#numbers = withDoubleRoom(this.#numbers);
    }
    this.#starts[word] = start;
    this.#places[word] = place;
    this.#numbers[word] = this.#size;
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
    for (let word = this.#wordAt(span.start + moved); word < this.#count && this.#starts[word]! < end; word++) {
      const at = this.#numbers[word]!;
      const token = this.#tokens[at]!;
      if (weightOf(token) < weight) this.#tokens[at] = token - weightOf(token) + weight;
    }
  }

  /** The first word of the article in hand that begins at or after `offset`. */
  #wordAt(offset: number): number {
    return firstAbove(this.#starts, offset - 1, this.#count);
  }
}
