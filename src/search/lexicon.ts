import { BitReader, type BitWriter } from './bits.js';
import { beginsWithWord, wordEnd, wordFrom } from './fold.js';
import { sharedBy } from './front-coding.js';
import { HuffmanReader, HuffmanWriter } from './huffman.js';
import { ascendingIn } from './postings.js';
import { type SpellingData, SpellingReader, SpellingWriter } from './spelling.js';

/**
 * The code in which texts are kept. A text is a row of pieces: words, and what stands between them where that is more than
 * one space, and pairs of those. Common pieces have a symbol of their own; other ones are spelled. After common endings
 * (“of”, a comma) their usual followers have shorter codes.
 *
 *     The oil has gone: "No."   →   CAPITAL the | oil | has | gone | : " | CAPITAL no | ." | END
 */
export interface LexiconData {
  /** how many codes of each length the pieces have */
  readonly counts: readonly number[];
  /** bits: the pieces in the order of their codes */
  readonly pieces: string;
  /** for the pieces, and for what is spelled in texts */
  readonly spelling: SpellingData;
  readonly endings: readonly string[];
  /** bits: the usual followers of each ending and the lengths of their codes */
  readonly followers: string;
}

/** Pieces that stand for something else; in a text these characters are spelled. */
export const END = '\u0000';
export const CAPITAL = '\u0001';
export const UPPER = '\u0002';
export const SPELL_WORD = '\u0003';
export const SPELL_GAP = '\u0004';
export const CONTROLS = [END, CAPITAL, UPPER, SPELL_WORD, SPELL_GAP];
export const isControl = (piece: string): boolean => piece.length === 1 && piece <= SPELL_GAP;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How a piece that has no symbol is written. */
export function controlOf(text: string, known: { has(text: string): boolean }): string {
  if (!beginsWithWord(text)) return SPELL_GAP;
  const low = text.toLowerCase();
  if (low === text || !known.has(low)) return SPELL_WORD;
  if (capitalised(low) === text) return CAPITAL;
  return low.toUpperCase() === text ? UPPER : SPELL_WORD;
}

/** The ending of all pieces that end in a digit. */
export const DIGITS = '0';
const A = 97;
const Z = 122;
const lastWord = /[\p{L}\p{N}\p{M}]+$/u;
const endsInDigit = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
};

/** What decides which pieces are likely to follow: the last word in lower case, or what stands behind it. */
export function endingOf(piece: string): string {
  if (isControl(piece)) return '';
  if (endsInDigit(piece)) return DIGITS;
  let from = piece.length;
  while (from > 0 && piece.charCodeAt(from - 1) >= A && piece.charCodeAt(from - 1) <= Z) from--;
  if (from < piece.length && (from === 0 || piece[from - 1] === ' ')) return piece.slice(from);
  return lastWord.exec(piece)?.[0].toLowerCase() ?? piece;
}

/** The number of the code after each piece: that of its ending from 1, or 0, after which all pieces are as likely as ever. */
function codesAfter(pieces: readonly string[], endings: readonly string[]): Uint8Array {
  const numbers = new Map(endings.map((ending, i) => [ending, i + 1]));
  return Uint8Array.from(pieces, (piece) => numbers.get(endingOf(piece)) ?? 0);
}

function piecesIn({ counts, pieces, spelling }: LexiconData): string[] {
  const reader = new BitReader(pieces);
  const letters = new SpellingReader(spelling);
  const size = counts.reduce((sum, count) => sum + count, 0);
  let before = '';
  return Array.from({ length: size }, () => {
    const shared = reader.gamma() - 1;
    before = before.slice(0, shared) + letters.read(reader, before[shared - 1]);
    return before;
  });
}

/** Writes pieces as `LexiconData.pieces` has them. */
export function writePieces(writer: BitWriter, pieces: readonly string[], spelling: SpellingData): void {
  const letters = new SpellingWriter(spelling);
  let before = '';
  for (const piece of pieces) {
    const shared = sharedBy(piece, before);
    writer.gamma(shared + 1);
    letters.write(writer, piece.slice(shared), before[shared - 1]);
    before = piece;
  }
}

/** A code for some symbols only; the number behind all symbols stands for “another one”. */
interface Followers {
  readonly counts: readonly number[];
  /** in the order of their codes */
  readonly symbols: readonly number[];
}

/** The bits that the length of a code takes. */
export const LENGTH_WIDTH = 4;

function followersIn(data: LexiconData, size: number): Followers[] {
  const reader = new BitReader(data.followers);
  return data.endings.map(() => {
    const count = reader.gamma() - 1;
    const symbols = [...ascendingIn(reader, count, 0, size), size];
    const byLength = Array.from({ length: 2 ** LENGTH_WIDTH }, (): number[] => []);
    for (const symbol of symbols) byLength[reader.bits(LENGTH_WIDTH)]!.push(symbol);
    return { counts: byLength.map(({ length }) => length), symbols: byLength.flat() };
  });
}

/** Bits of a plan: a symbol takes 14. */
const SPELLED = 1 << 14;
const SPELLED_WIDTH = 15;

/** Writes texts, one after the other. */
export class LexiconWriter {
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #size: number;
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
    const pieces = piecesIn(data);
    const followers = followersIn(data, pieces.length);
    this.#size = pieces.length;
    this.#symbols = new Map(pieces.map((piece, symbol) => [piece, symbol]));
    this.#after = codesAfter(pieces, data.endings);
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

/** Reads texts. */
export class LexiconReader {
  readonly #pieces: readonly string[];
  readonly #begins: Uint8Array;
  readonly #ends: Uint8Array;
  readonly #after: Uint8Array;
  readonly #digits: number;
  /** made when they are first needed: a few results do not need all */
  readonly #codes: (HuffmanReader | undefined)[];
  readonly #base: HuffmanReader;
  readonly #followers: readonly Followers[];
  readonly #spelling: SpellingReader;
  #next = 0;

  constructor(data: LexiconData) {
    this.#pieces = piecesIn(data);
    this.#followers = followersIn(data, this.#pieces.length);
    this.#begins = Uint8Array.from(this.#pieces, (piece) => (beginsWithWord(piece) ? 1 : 0));
    this.#ends = Uint8Array.from(this.#pieces, (piece) => (hasWord(piece) ? 1 : 0));
    this.#after = codesAfter(this.#pieces, data.endings);
    this.#digits = data.endings.indexOf(DIGITS) + 1;
    this.#base = new HuffmanReader(data.counts);
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
      let begins = this.#begins[symbol] === 1;
      let ends = this.#ends[symbol] === 1;
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
    this.#next = this.#after[symbol]!;
    return symbol;
  }
}

/** Whether a piece has a word in it; it stands behind a word, so that a clitic at its beginning is none. */
function hasWord(piece: string): boolean {
  return beginsWithWord(piece) || wordFrom(`a${piece}`, 1) <= piece.length;
}
