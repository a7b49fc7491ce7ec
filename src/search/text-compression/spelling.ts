import type { BitReader } from '../codec/bit-reader.js';
import type { BitWriter } from '../codec/bit-writer.js';
import { HuffmanReader, HuffmanWriter, huffmanOf } from './huffman.js';

/**
 * The code for words that are spelled letter by letter: a Huffman code for what may follow each letter, since after a q comes
 * a u. JSON; codes by context, see `contextAfter`.
 */
export type SpellingData = Readonly<Record<string, LetterCode>>;

interface LetterCode {
  /** how many codes have 1, 2, … 16 bits */
  readonly counts: readonly number[];
  /** one code unit each, in the order of their codes */
  readonly letters: string;
}

const SPELLING_END = '\u0000';
/** the next 16 bits are a code unit */
const RAW = '\u0001';
const MOST_LETTERS = 200;
/** letters that follow more seldom than this are written raw */
const RARE = 3;

/** Letters of the English alphabet each have a code of their own for what follows; all digits share one; so do all others. */
function contextAfter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return letter;
  if (letter >= '0' && letter <= '9') return '0';
  return letter === SPELLING_END ? 'start' : 'other';
}

const contexts = ['start', 'other', '0', ...Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i))];

/** Counts which letter follows which. */
export class SpellingCounts {
  readonly #counts = new Map(contexts.map((context) => [context, new Map<string, number>()]));

  add(text: string, times: number): void {
    let last = SPELLING_END;
    for (const letter of text.split('')) {
      this.#more(last, letter > RAW ? letter : RAW, times);
      last = letter;
    }
    this.#more(last, SPELLING_END, times);
  }

  data(): SpellingData {
    return Object.fromEntries([...this.#counts].map(([context, counts]) => [context, letterCodeOf(counts)]));
  }

  #more(before: string, letter: string, times: number): void {
    const counts = this.#counts.get(contextAfter(before))!;
    counts.set(letter, (counts.get(letter) ?? 0) + times);
  }
}

function letterCodeOf(counts: ReadonlyMap<string, number>): LetterCode {
  const order = ([a, n]: [string, number], [b, m]: [string, number]): number => m - n || (a < b ? -1 : 1);
  const plain = [...counts].filter(([letter]) => letter > RAW).sort(order);
  const kept = plain.slice(0, MOST_LETTERS).filter(([, n]) => n >= RARE);
  const raw = plain.slice(kept.length).reduce((sum, [, n]) => sum + n, counts.get(RAW) ?? 0);
  const all: [string, number][] = [
    ...kept,
    [SPELLING_END, Math.max(1, counts.get(SPELLING_END) ?? 0)],
    [RAW, Math.max(1, raw)],
  ];
  all.sort(order);
  return { counts: huffmanOf(all.map(([, n]) => n)), letters: all.map(([letter]) => letter).join('') };
}

/** The context after each code unit of ASCII, an index into `contexts`. */
const contextOfCode = Uint8Array.from({ length: 128 }, (_, code) =>
  contexts.indexOf(contextAfter(String.fromCharCode(code))),
);
const OTHER_CONTEXT = contexts.indexOf('other');
const RAW_CODE = RAW.charCodeAt(0);

/** The codes of what may follow in one context. */
class ContextCodes {
  readonly code: HuffmanWriter;
  /** symbols by code unit, for ASCII; -1 for none */
  readonly #plain = new Int16Array(128).fill(-1);
  readonly #others = new Map<number, number>();

  constructor({ counts, letters }: LetterCode) {
    this.code = new HuffmanWriter(counts);
    for (let symbol = 0; symbol < letters.length; symbol++) {
      const code = letters.charCodeAt(symbol);
      if (code < 128) this.#plain[code] = symbol;
      else this.#others.set(code, symbol);
    }
  }

  symbolOf(code: number): number {
    return code < 128 ? this.#plain[code]! : (this.#others.get(code) ?? -1);
  }
}

export class SpellingWriter {
  readonly #followers: readonly ContextCodes[];

  constructor(data: SpellingData) {
    this.#followers = contexts.map((context) => new ContextCodes(data[context]!));
  }

  write(writer: BitWriter, text: string): void {
    let last = SPELLING_END.charCodeAt(0);
    for (let i = 0; i <= text.length; i++) {
      const followers = this.#followers[last < 128 ? contextOfCode[last]! : OTHER_CONTEXT]!;
      const code = i === text.length ? 0 : text.charCodeAt(i);
      const symbol = i < text.length && code <= RAW_CODE ? -1 : followers.symbolOf(code);
      followers.code.write(writer, symbol < 0 ? followers.symbolOf(RAW_CODE) : symbol);
      if (symbol < 0) writer.bits(code, 16);
      last = code;
    }
  }
}

export class SpellingReader {
  readonly #data: SpellingData;
  /** made when they are first needed */
  readonly #codes = new Map<string, HuffmanReader>();

  constructor(data: SpellingData) {
    this.#data = data;
  }

  read(reader: BitReader): string {
    let text = '';
    for (let last = SPELLING_END; ; ) {
      const context = contextAfter(last);
      const { counts, letters } = this.#data[context]!;
      const code = this.#codes.get(context) ?? new HuffmanReader(counts);
      this.#codes.set(context, code);
      let letter = letters[code.read(reader)]!;
      if (letter === SPELLING_END) return text;
      if (letter === RAW) letter = String.fromCharCode(reader.bits(16));
      text += letter;
      last = letter;
    }
  }
}
