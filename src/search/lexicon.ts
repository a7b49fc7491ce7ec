import type { BitReader, BitWriter } from './bits.js';
import { classAt, OTHER, wordEnd, wordFrom } from './fold.js';
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
const isWord = (piece: string): boolean => piece !== '' && classAt(piece, 0) !== OTHER;
const isControl = (piece: string): boolean => piece.length === 1 && piece <= SPELL_GAP;
const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How a piece that has no symbol is written. */
function controlOf(text: string, known: { has(text: string): boolean }): string {
  if (!isWord(text)) return SPELL_GAP;
  const low = text.toLowerCase();
  if (low === text || !known.has(low)) return SPELL_WORD;
  if (capitalised(low) === text) return CAPITAL;
  return low.toUpperCase() === text ? UPPER : SPELL_WORD;
}

/** The lexicon for texts that are made of these pieces; `ends` is how many texts there are. */
export function lexiconOf(forms: Counted, ends: number): LexiconData {
  const pieces = commonPieces(forms);
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

const ZERO = 48;

function frontCoded(pieces: readonly string[]): string {
  let before = '';
  return pieces
    .map((piece) => {
      let shared = 0;
      while (shared < piece.length && shared < before.length && piece[shared] === before[shared]) shared++;
      before = piece;
      return String.fromCharCode(ZERO + shared) + piece.slice(shared);
    })
    .join(BAR);
}

function frontDecoded(text: string): string[] {
  let before = '';
  return text.split(BAR).map((coded) => {
    before = before.slice(0, coded.charCodeAt(0) - ZERO) + coded.slice(1);
    return before;
  });
}

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

  /** The symbol that a piece is written with × 2, and 1 more when it is a control that the piece follows. */
  plan(text: string): number {
    const symbol = isControl(text) ? undefined : this.#symbols.get(text);
    return symbol === undefined ? this.#symbols.get(controlOf(text, this.#symbols))! * 2 + 1 : symbol * 2;
  }

  planned(writer: BitWriter, plan: number, text: string): void {
    this.#code.write(writer, plan >> 1);
    if ((plan & 1) === 0) return;
    const control = controlOf(text, this.#symbols);
    if (control === CAPITAL || control === UPPER) this.#code.write(writer, this.#symbols.get(text.toLowerCase())!);
    else this.#spelling.write(writer, text);
  }
}

/** Reads texts. */
export class LexiconReader {
  readonly #pieces: readonly string[];
  readonly #words: Uint8Array;
  readonly #code: HuffmanReader;
  readonly #spelling: SpellingReader;

  constructor(data: LexiconData) {
    this.#pieces = frontDecoded(data.pieces);
    this.#words = Uint8Array.from(this.#pieces, (piece) => (isWord(piece) ? 1 : 0));
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
      let word = this.#words[symbol] === 1;
      if (piece.length === 1 && piece <= SPELL_GAP) {
        if (piece === END) return text;
        word = piece !== SPELL_GAP;
        if (piece === CAPITAL || piece === UPPER) {
          symbol = this.#code.read(reader);
          const low = this.#pieces[symbol]!;
          piece = piece === CAPITAL ? capitalised(low) : low.toUpperCase();
        } else piece = this.#spelling.read(reader);
      }
      text += word && afterWord ? ` ${piece}` : piece;
      afterWord = word;
    }
  }
}
