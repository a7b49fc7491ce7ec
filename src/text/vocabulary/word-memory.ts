import type { Abbreviations } from '../tokens.js';
import { Vocabulary } from './vocabulary.js';

/** How many words a vocabulary may have before the next text begins a new one: some tens of megabytes with its columns. */
const MOST_VOCABULARY_WORDS = 2 ** 17;

/** What is kept from text to text: the words met so far, and room to work in. Nothing that is read from a text depends on it. */
export class WordMemory {
  private words = new Vocabulary();
  private room: TokenArrays;

  constructor(abbreviations: Abbreviations) {
    this.room = new TokenArrays(256, abbreviations);
  }

  /** The words met so far, or none when they have become too many. */
  vocabulary(): Vocabulary {
    if (this.words.size > MOST_VOCABULARY_WORDS) this.words = new Vocabulary();
    return this.words;
  }

  /** Arrays for the tokens of a text of `length` code units; the next call gives the same ones. */
  roomFor(length: number): TokenArrays {
    const { codes, abbreviations } = this.room;
    if (codes.length <= length) this.room = new TokenArrays(Math.max(length + 1, codes.length * 2), abbreviations);
    return this.room;
  }
}

/** Room for a text of fewer than `length` code units, each of which may be a token. */
export class TokenArrays {
  /** what is read */
  text = '';
  /** tokens so far */
  size = 0;
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint16Array;
  readonly ids: Int32Array;
  readonly paragraphOf: Int32Array;

  constructor(
    length: number,
    readonly abbreviations: Abbreviations,
  ) {
    this.codes = new Uint16Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.shapes = new Uint16Array(length);
    this.ids = new Int32Array(length);
    this.paragraphOf = new Int32Array(length);
  }
}
