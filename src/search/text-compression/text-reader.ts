import type { BitReader } from '../codec/bit-reader.js';
import { textsIn } from '../codec/front-coding.js';
import { beginsWithWord, wordFrom } from '../word-fold.js';
import { type Followers, followersIn } from './followers.js';
import { HuffmanReader } from './huffman.js';
import {
  CAPITAL,
  capitalised,
  DIGITS,
  END,
  endingOf,
  endsInDigit,
  isControl,
  type LexiconData,
  SPELL_GAP,
  UPPER,
} from './pieces.js';
import { SpellingReader } from './spelling.js';

const KNOWN = 1;
const BEGINS = 2;
const END_LENGTH = 4;

/** Reads texts. What it has to know of a piece or a code is found out when it is first met: a few results do not need all. */
export class LexiconReader {
  readonly #pieces: readonly string[];
  /** by symbol, once it is known: whether its piece begins and ends as words do */
  readonly #kinds: Uint8Array;
  /** by symbol, once it is known, the number of the code for the piece behind it: that of its ending from 1; 0 for the base code */
  readonly #after: Uint8Array;
  readonly #endings: ReadonlyMap<string, number>;
  readonly #digits: number;
  readonly #base: HuffmanReader;
  readonly #followers: readonly Followers[];
  readonly #codes: (HuffmanReader | undefined)[];
  readonly #spelling: SpellingReader;
  #next = 0;

  constructor(data: LexiconData) {
    this.#pieces = textsIn(data.pieces);
    this.#kinds = new Uint8Array(this.#pieces.length);
    this.#after = new Uint8Array(this.#pieces.length);
    this.#endings = new Map(data.endings.map((ending, i) => [ending, i + 1]));
    this.#digits = this.#endings.get(DIGITS) ?? 0;
    this.#base = new HuffmanReader(data.counts);
    this.#followers = followersIn(data.followers);
    this.#codes = this.#followers.map(() => undefined);
    this.#spelling = new SpellingReader(data.spelling);
  }

  /** The next text. */
  text(reader: BitReader): string {
    let text = '';
    let afterWord = false;
    this.#next = 0;
    for (;;) {
      let symbol = this.#symbol(reader);
      let piece = this.#pieces[symbol]!;
      let begins = (this.#kinds[symbol]! & BEGINS) !== 0;
      let ends = (this.#kinds[symbol]! & END_LENGTH) !== 0;
      if (isControl(piece)) {
        if (piece === END) return text;
        begins = ends = piece !== SPELL_GAP;
        if (piece === CAPITAL || piece === UPPER) {
          symbol = this.#symbol(reader);
          const low = this.#pieces[symbol]!;
          piece = piece === CAPITAL ? capitalised(low) : low.toUpperCase();
        } else {
          piece = this.#spelling.read(reader);
          this.#next = endsInDigit(piece) ? this.#digits : 0;
        }
      }
      text += begins && afterWord ? ` ${piece}` : piece;
      afterWord = ends;
    }
  }

  #symbol(reader: BitReader): number {
    const next = this.#next;
    let symbol = this.#pieces.length;
    if (next > 0) {
      const { counts, symbols } = this.#followers[next - 1]!;
      this.#codes[next - 1] ??= new HuffmanReader(counts);
      symbol = symbols[this.#codes[next - 1]!.read(reader)]!;
    }
    if (symbol === this.#pieces.length) symbol = this.#base.read(reader);
    if (this.#kinds[symbol] === 0) this.#meet(symbol);
    this.#next = this.#after[symbol]!;
    return symbol;
  }

  #meet(symbol: number): void {
    const piece = this.#pieces[symbol]!;
    this.#kinds[symbol] = KNOWN | (beginsWithWord(piece) ? BEGINS : 0) | (hasWord(piece) ? END_LENGTH : 0);
    this.#after[symbol] = this.#endings.get(endingOf(piece)) ?? 0;
  }
}

/** Whether a piece has a word in it; it stands behind a word, so that a clitic at its beginning is none. */
function hasWord(piece: string): boolean {
  return beginsWithWord(piece) || wordFrom(`a${piece}`, 1) <= piece.length;
}
