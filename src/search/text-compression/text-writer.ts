import type { BitWriter } from '../codec/bit-writer.js';
import { textsIn } from '../codec/front-coding.js';
import { wordEnd, wordFrom } from '../word-fold.js';
import { followersIn } from './followers.js';
import { HuffmanWriter } from './huffman.js';
import {
  CAPITAL,
  controlOf,
  DIGITS,
  END,
  endingOf,
  endsInDigit,
  isControl,
  type LexiconData,
  UPPER,
} from './pieces.js';
import { SpellingWriter } from './spelling.js';

/** Bits of a plan: a symbol takes 14. */
const SPELLED = 1 << 14;
const SPELLED_WIDTH = 15;

/** Writes texts, one after the other. */
export class LexiconWriter {
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #size: number;
  /** by symbol, the number of the code for the piece behind it: that of its ending from 1; 0 for the base code */
  readonly #after: Uint8Array;
  readonly #digits: number;
  /** by number of the code: the base code, then that after each ending */
  readonly #codes: readonly HuffmanWriter[];
  /** for each ending: where a symbol is in its code, or -1 */
  readonly #ranks: readonly Int16Array[];
  readonly #spelling: SpellingWriter;
  /** the number of the code for the next piece */
  #next = 0;

  constructor(data: LexiconData) {
    const pieces = textsIn(data.pieces);
    const followers = followersIn(data.followers);
    const numbers = new Map(data.endings.map((ending, i) => [ending, i + 1]));
    this.#size = pieces.length;
    this.#symbols = new Map(pieces.map((piece, symbol) => [piece, symbol]));
    this.#after = Uint8Array.from(pieces, (piece) => numbers.get(endingOf(piece)) ?? 0);
    this.#digits = data.endings.indexOf(DIGITS) + 1;
    this.#codes = [data, ...followers].map(({ counts }) => new HuffmanWriter(counts));
    this.#ranks = followers.map(({ symbols }) => {
      const ranks = new Int16Array(pieces.length + 1).fill(-1);
      symbols.forEach((symbol, rank) => {
        ranks[symbol] = rank;
      });
      return ranks;
    });
    this.#spelling = new SpellingWriter(data.spelling);
  }

  /** Writes any text, and its end. */
  text(writer: BitWriter, text: string): void {
    let at = 0;
    for (let start = wordFrom(text, 0); start < text.length; start = wordFrom(text, at)) {
      if (start !== at + 1 || text[at] !== ' ' || at === 0) {
        if (start > 0) this.#piece(writer, text.slice(at, start));
      }
      at = wordEnd(text, start);
      this.#piece(writer, text.slice(start, at));
    }
    if (at < text.length) this.#piece(writer, text.slice(at));
    this.end(writer);
  }

  /** Ends a text that was written piece by piece. */
  end(writer: BitWriter): void {
    this.#symbol(writer, this.#symbols.get(END)!);
    this.#next = 0;
  }

  #piece(writer: BitWriter, text: string): void {
    this.planned(writer, this.plan(text), text);
  }

  /**
   * How a piece is written: its symbol, or a control's with `SPELLED` set, or a control's and above it the symbol of the
   * lower-case piece that follows it, plus 1.
   */
  plan(text: string): number {
    const symbol = isControl(text) ? undefined : this.#symbols.get(text);
    if (symbol !== undefined) return symbol;
    const control = controlOf(text, this.#symbols);
    const low = control === CAPITAL || control === UPPER ? this.#symbols.get(text.toLowerCase())! : -1;
    const plan = this.#symbols.get(control)!;
    return low < 0 ? plan | SPELLED : plan | ((low + 1) << SPELLED_WIDTH);
  }

  /** Writes a piece by its plan; its text is needed only when it is spelled. */
  planned(writer: BitWriter, plan: number, text: string): void {
    this.#symbol(writer, plan & (SPELLED - 1));
    if ((plan & SPELLED) !== 0) {
      this.#spelling.write(writer, text);
      this.#next = endsInDigit(text) ? this.#digits : 0;
    } else if (plan >= SPELLED * 2) this.#symbol(writer, (plan >> SPELLED_WIDTH) - 1);
  }

  #symbol(writer: BitWriter, symbol: number): void {
    const next = this.#next;
    this.#next = this.#after[symbol]!;
    if (next > 0) {
      const ranks = this.#ranks[next - 1]!;
      const rank = ranks[symbol]!;
      this.#codes[next]!.write(writer, rank < 0 ? ranks[this.#size]! : rank);
      if (rank >= 0) return;
    }
    this.#codes[0]!.write(writer, symbol);
  }
}
