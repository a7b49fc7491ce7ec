import type { BitReader, BitWriter } from './bits.js';
import { beginsWithWord, wordEnd, wordFrom } from './fold.js';
import { frontCoded, frontDecoded } from './front-coding.js';
import { HuffmanReader, HuffmanWriter, huffmanOf } from './huffman.js';
import { SpellingCounts, type SpellingData, SpellingReader, SpellingWriter } from './spelling.js';

/**
 * The code in which texts are kept. A text is a row of pieces: words, and what stands between them where that is more than
 * one space. Common pieces have a symbol of their own; other ones are spelled.
 *
 *     The oil has gone: "No."   →   CAPITAL the | oil | has | gone | : " | CAPITAL no | ." | END
 */
export interface LexiconData {
  /** codes of each length for the pieces, and the pieces in the order of their codes */
  readonly counts: readonly number[];
  /** parted by `|`, each begun by how many code units it shares with the one before (a character: '0' for none) */
  readonly pieces: string;
  /** for the other ones */
  readonly spelling: SpellingData;
}

/** Pieces that stand for something else; in a text these characters are spelled. */
const END = '\u0000';
const CAPITAL = '\u0001';
const UPPER = '\u0002';
const SPELL_WORD = '\u0003';
const SPELL_GAP = '\u0004';
const CONTROLS = [END, CAPITAL, UPPER, SPELL_WORD, SPELL_GAP];

/** More pieces make the texts shorter and the lexicon longer, which every search loads. */
const MOST_PIECES = 8000;
const LONGEST_PIECE = 20;
const BAR = '|';

/** Pieces and how often each occurs. */
export interface Counted {
  readonly texts: readonly string[];
  readonly counts: ArrayLike<number>;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isControl = (piece: string): boolean => piece.length === 1 && piece <= SPELL_GAP;
const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How a piece that has no symbol is written. */
function controlOf(text: string, known: { has(text: string): boolean }): string {
  if (!beginsWithWord(text)) return SPELL_GAP;
  const low = text.toLowerCase();
  if (low === text || !known.has(low)) return SPELL_WORD;
  if (capitalised(low) === text) return CAPITAL;
  return low.toUpperCase() === text ? UPPER : SPELL_WORD;
}

/**
 * The lexicon for texts that are made of these pieces.
 * @param forms pieces as `text` parts a text
 * @param pairs two pieces together, which all get a symbol
 * @param ends how many texts there are
 */
export function lexiconOf(forms: Counted, pairs: Counted, ends: number): LexiconData {
  const pieces = commonPieces(forms);
  pairs.texts.forEach((text, i) => {
    if (pairs.counts[i]! > 0) pieces.set(text, pairs.counts[i]!);
  });
  for (const control of CONTROLS) pieces.set(control, 1);
  pieces.set(END, Math.max(1, ends));
  const spelling = new SpellingCounts();
  const add = (map: Map<string, number>, key: string, n: number): void => {
    map.set(key, (map.get(key) ?? 0) + n);
  };
  forms.texts.forEach((text, i) => {
    const count = forms.counts[i]!;
    if (count === 0 || (pieces.has(text) && !isControl(text))) return;
    const control = controlOf(text, pieces);
    add(pieces, control, count);
    if (control === CAPITAL || control === UPPER) add(pieces, text.toLowerCase(), count);
    else spelling.add(text, count);
  });
  const { symbols, counts } = inOrder(pieces);
  return { counts, pieces: frontCoded(symbols), spelling: spelling.data() };
}

/** Those whose symbols save most. */
function commonPieces({ texts, counts }: Counted): Map<string, number> {
  const able: number[] = [];
  texts.forEach((text, i) => {
    if (counts[i]! >= 8 && text.length <= LONGEST_PIECE && !text.includes(BAR) && !isControl(text)) able.push(i);
  });
  const worth = (i: number): number => counts[i]! * (texts[i]!.length + 1);
  able.sort((a, b) => worth(b) - worth(a) || ordered(texts[a]!, texts[b]!));
  return new Map(able.slice(0, MOST_PIECES).map((i) => [texts[i]!, counts[i]!]));
}

/** Symbols with the lengths of their codes; those of one length in order of their letters. */
function inOrder(frequencies: ReadonlyMap<string, number>): { symbols: string[]; counts: number[] } {
  const entries = [...frequencies].sort(([a, n], [b, m]) => m - n || ordered(a, b));
  const counts = huffmanOf(entries.map(([, n]) => n));
  const symbols: string[] = [];
  let at = 0;
  for (const count of counts) {
    const group = entries.slice(at, at + count).map(([text]) => text);
    symbols.push(...group.sort(ordered));
    at += count;
  }
  return { symbols, counts };
}

/** Bits of a plan: symbols take 14, since there are at most 8,000 pieces and 2,500 pairs. */
const SPELLED = 1 << 14;
const SPELLED_WIDTH = 15;

/** Writes texts. */
export class LexiconWriter {
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #code: HuffmanWriter;
  readonly #spelling: SpellingWriter;

  constructor(data: LexiconData) {
    this.#symbols = new Map(frontDecoded(data.pieces).map((piece, symbol) => [piece, symbol]));
    this.#code = new HuffmanWriter(data.counts);
    this.#spelling = new SpellingWriter(data.spelling);
  }

  /** Writes any text, and its end. */
  text(writer: BitWriter, text: string): void {
    let at = 0;
    for (let start = wordFrom(text, 0); start < text.length; start = wordFrom(text, at)) {
      if (start !== at + 1 || text[at] !== ' ' || at === 0) {
        if (start > 0) this.piece(writer, text.slice(at, start));
      }
      at = wordEnd(text, start);
      this.piece(writer, text.slice(start, at));
    }
    if (at < text.length) this.piece(writer, text.slice(at));
    this.end(writer);
  }

  end(writer: BitWriter): void {
    this.#code.write(writer, this.#symbols.get(END)!);
  }

  piece(writer: BitWriter, text: string): void {
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
    this.#code.write(writer, plan & (SPELLED - 1));
    if ((plan & SPELLED) !== 0) this.#spelling.write(writer, text);
    else if (plan >= SPELLED * 2) this.#code.write(writer, (plan >> SPELLED_WIDTH) - 1);
  }
}

/** Reads texts. */
export class LexiconReader {
  readonly #pieces: readonly string[];
  readonly #begins: Uint8Array;
  readonly #ends: Uint8Array;
  readonly #code: HuffmanReader;
  readonly #spelling: SpellingReader;

  constructor(data: LexiconData) {
    this.#pieces = frontDecoded(data.pieces);
    this.#begins = Uint8Array.from(this.#pieces, (piece) => (beginsWithWord(piece) ? 1 : 0));
    this.#ends = Uint8Array.from(this.#pieces, (piece) => (hasWord(piece) ? 1 : 0));
    this.#code = new HuffmanReader(data.counts);
    this.#spelling = new SpellingReader(data.spelling);
  }

  /** The next text. */
  text(reader: BitReader): string {
    let text = '';
    let afterWord = false;
    for (;;) {
      let symbol = this.#code.read(reader);
      let piece = this.#pieces[symbol]!;
      let begins = this.#begins[symbol] === 1;
      let ends = this.#ends[symbol] === 1;
      if (isControl(piece)) {
        if (piece === END) return text;
        begins = ends = piece !== SPELL_GAP;
        if (piece === CAPITAL || piece === UPPER) {
          symbol = this.#code.read(reader);
          const low = this.#pieces[symbol]!;
          piece = piece === CAPITAL ? capitalised(low) : low.toUpperCase();
        } else piece = this.#spelling.read(reader);
      }
      text += begins && afterWord ? ` ${piece}` : piece;
      afterWord = ends;
    }
  }
}

/** Whether a piece has a word in it; it stands behind a word, so that a clitic at its beginning is none. */
function hasWord(piece: string): boolean {
  return beginsWithWord(piece) || wordFrom(`a${piece}`, 1) <= piece.length;
}
