import { abbreviationKind } from './abbreviations.js';
import type { Span } from './span.js';
import { WordMemory } from './word-memory.js';

/** What a token looks like; bits of `Prose.shapes`. */
export const Shape = {
  /** begins with a letter */
  word: 1,
  /** begins with a digit */
  number: 2,
  /** the first letter is a capital */
  capital: 4,
  /** has letters, two or more, and all are capitals */
  upper: 8,
  /** a quotation mark: “ ” „ « » " '' `` and single ones that are no apostrophe */
  quote: 16,
  /** . ! ? or an ellipsis that is no part of a word */
  stop: 32,
  /** the first token of its sentence */
  first: 64,
  /** a hyphen stands inside: al-Sabbagh, Turkey-backed */
  hyphen: 128,
  /** a full stop stands inside or at its end: U.S., Mr., J. */
  dotted: 256,
  /** white space stands before it (or the text begins) */
  spaced: 512,
  /** the first token of its paragraph */
  opens: 1024,
} as const;

/**
 * A text read into tokens and sentences. Offsets are UTF-16 code units of `text`; token and sentence numbers count from 0.
 * Clitics are tokens of their own ("Iran|’s"), contractions are not ("don’t", "we’ll"); a slash parts words, a hyphen does not.
 */
export interface Prose {
  readonly text: string;
  /** how many tokens */
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** bits of `Shape` */
  readonly shapes: Uint16Array;
  /** lower-case form with ’ as ' */
  readonly lower: readonly string[];
  /** `hashOf` each of `lower` */
  readonly hashes: Int32Array;
  /** the sentence of each token */
  readonly sentenceOf: Int32Array;
  /** the paragraph of each token, an index into the paragraphs given */
  readonly paragraphOf: Int32Array;
  /** first token of each sentence, and `size` at the end */
  readonly sentences: Int32Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 0;
const classOfAscii = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) classOfAscii[c] = LETTER;
  else if (c >= 48 && c <= 57) classOfAscii[c] = DIGIT;
  else if (c === 32 || (c >= 9 && c <= 13)) classOfAscii[c] = SPACE;
}

const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{Nd}/u;
const spacePattern = /[\s\u200b\ufeff]/u;
const upperPattern = /[\p{Lu}\p{Lt}]/u;

function classOf(code: number): number {
  if (code < 128) return classOfAscii[code]!;
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x52f))
    return LETTER;
  if (code >= 0x2010 && code <= 0x2027) return OTHER;
  const c = String.fromCharCode(code);
  if (letterPattern.test(c) || (code >= 0xd800 && code <= 0xdfff)) return LETTER;
  if (spacePattern.test(c)) return SPACE;
  return digitPattern.test(c) ? DIGIT : OTHER;
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return upperPattern.test(String.fromCharCode(code));
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const CONTRACTED = new Set(['t', 're', 've', 'll', 'd', 'm', 'em', 'clock', 'er']);

/** Where the word that begins at `start` ends; apostrophes, hyphens, inner full stops and `&` may be parts of it. */
function endOfWord(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      i++;
      continue;
    }
    const next = i + 1 < limit ? classOf(text.charCodeAt(i + 1)) : SPACE;
    const inWord = next === LETTER || next === DIGIT;
    if (!inWord || i === start) break;
    if (isApostrophe(code)) {
      let to = i + 1;
      while (to < limit && classOf(text.charCodeAt(to)) === LETTER) to++;
      const tail = text.slice(i + 1, to).toLowerCase();
      if (tail === 's' || to - i > 12) break;
      // O’Neil, don’t, l’Oréal: one word; 'yes'no is not
      if (!CONTRACTED.has(tail) && i - start > 2 && next === LETTER && !isUpper(text.charCodeAt(i + 1))) break;
      i = to;
      continue;
    }
    if (isHyphen(code) || code === 38 /* & */) {
      i++;
      continue;
    }
    if (code === 46 /* . */ && (i - start === 1 || text.charCodeAt(i - 2) === 46) && next === LETTER) {
      i++; // U.S, p.m
      continue;
    }
    if ((code === 46 || code === 44) && classOf(text.charCodeAt(i - 1)) === DIGIT && next === DIGIT) {
      i++; // 3.5, 14,000
      continue;
    }
    break;
  }
  return i;
}

/** Takes in the full stop after an abbreviation or an initial: "Mr." "U.S." "J." */
function withStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== 46) return end;
  if (text.charCodeAt(end + 1) === 46) return end;
  if (classOf(text.charCodeAt(start)) !== LETTER) return end;
  const length = end - start;
  if (length === 1 && isUpper(text.charCodeAt(start))) return end + 1;
  if (length > 7) return end;
  const word = text.slice(start, end).toLowerCase();
  const kind = abbreviationKind(word);
  if (kind === null) return word.length > 1 && word.length <= 7 && /^(?:\p{L}\.)+\p{L}$/u.test(word) ? end + 1 : end;
  if (kind === 'may-end') return end + 1;
  // "the war in Ga." is rare, "no." at a sentence's end is not: lower-case words need a digit or capital to follow
  if (isUpper(text.charCodeAt(start))) return end + 1;
  let next = end + 1;
  while (next < limit && text.charCodeAt(next) === 32) next++;
  return next < limit && classOf(text.charCodeAt(next)) === DIGIT ? end + 1 : end;
}

/** Words that open an English sentence after an abbreviation more often than they follow one as a name. */
const OPENERS = new Set(
  `the a an he she it they we i this that these those in on at but and for however meanwhile when while after before if as his
  her its their there last earlier later both some most many all under since although what who another several`.split(
    /\s+/,
  ),
);

const DOUBLE_MARKS = new Set([0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);
const SINGLE_MARKS = new Set([0x27, 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a, 0x60]);

/**
 * Reads `text` into tokens and sentences. No token crosses a paragraph; what lies outside `paragraphs` is not read.
 * Linear in the length of the text.
 * @param paragraphs in order, not overlapping; by default the lines of the text
 * @param memory of words, shared by the texts that are read one after the other; only for speed
 */
export function proseOf(
  text: string,
  paragraphs: readonly Span[] = linesOf(text),
  memory: WordMemory = new WordMemory(64),
): Prose {
  const room = (text.length >> 1) + 2 + paragraphs.length;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let shapes = new Uint16Array(room);
  let paragraphOf = new Int32Array(room);
  let hashes = new Int32Array(room);
  const lower: string[] = [];
  let size = 0;

  const grow = (): void => {
    const to = starts.length * 2;
    starts = copied(starts, new Int32Array(to));
    ends = copied(ends, new Int32Array(to));
    shapes = copied(shapes, new Uint16Array(to));
    paragraphOf = copied(paragraphOf, new Int32Array(to));
    hashes = copied(hashes, new Int32Array(to));
  };

  paragraphs.forEach((paragraph, number) => {
    let i = paragraph.start;
    const limit = Math.min(paragraph.end, text.length);
    let opens = true;
    let spaced = true;
    while (i < limit) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === SPACE) {
        i++;
        spaced = true;
        continue;
      }
      let shape = (spaced ? Shape.spaced : 0) | (opens ? Shape.opens : 0);
      let end: number;
      if (kind === LETTER || kind === DIGIT) {
        end = withStop(text, i, endOfWord(text, i, limit), limit);
        shape |= wordShape(text, i, end, kind);
      } else if (
        isApostrophe(code) &&
        !spaced &&
        /^[’'ʼ]s(?![\p{L}\p{N}])/iu.test(text.slice(i, Math.min(limit, i + 3)))
      ) {
        end = i + 2; // the clitic ’s
        shape |= Shape.word;
      } else {
        end = endOfMark(text, i, limit);
        if (code === 46 || code === 33 || code === 63 || code === 0x2026) shape |= Shape.stop;
        else if (DOUBLE_MARKS.has(code) || (SINGLE_MARKS.has(code) && !isLoneApostrophe(text, i))) shape |= Shape.quote;
        else if (end - i === 2 && (code === 39 || code === 96)) shape |= Shape.quote;
      }
      if (size === starts.length) grow();
      starts[size] = i;
      ends[size] = end;
      shapes[size] = shape;
      paragraphOf[size] = number;
      lower.push(shape & Shape.word ? memory.lowerOf(text, i, end) : memory.plainOf(text, i, end));
      hashes[size] = memory.hash;
      size++;
      i = end;
      spaced = false;
      opens = false;
    }
  });

  const { sentenceOf, sentences } = sentencesOf(text, size, starts, ends, shapes, lower);
  return {
    text,
    size,
    starts: starts.slice(0, size),
    ends: ends.slice(0, size),
    shapes: shapes.slice(0, size),
    lower,
    hashes: hashes.slice(0, size),
    sentenceOf,
    paragraphOf: paragraphOf.slice(0, size),
    sentences,
  };
}

function copied<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The lines of a text as spans, empty ones left out. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The first token that ends behind `offset`: the one that holds it, or the next one. `size` when there is none. */
export function tokenAt(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An apostrophe that stands for left-out letters or follows a plural: ’87, dogs’, rock ’n’ roll. */
function isLoneApostrophe(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (!isApostrophe(code)) return false;
  const after = classOf(text.charCodeAt(i + 1) || 32);
  if (after === DIGIT && classOf(text.charCodeAt(i + 2) || 32) === DIGIT) return true;
  const before = i > 0 ? text.charCodeAt(i - 1) : 32;
  return (before === 115 || before === 83) && after === SPACE;
}

function wordShape(text: string, start: number, end: number, kind: number): number {
  if (kind === DIGIT) return Shape.number;
  let shape: number = Shape.word;
  if (isUpper(text.charCodeAt(start))) shape |= Shape.capital;
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHyphen(code)) shape |= Shape.hyphen;
    else if (code === 46) shape |= Shape.dotted;
    else if (classOf(code) === LETTER) {
      letters++;
      if (isUpper(code)) capitals++;
    }
  }
  if (letters > 1 && letters === capitals) shape |= Shape.upper;
  return shape;
}

/** Runs of one mark are one token: -- ... '' `` */
function endOfMark(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (code === 45 || code === 46 || code === 39 || code === 96 || code === 0x2026) {
    while (end < limit && text.charCodeAt(end) === code) end++;
  }
  return end;
}

const isCloser = (code: number): boolean =>
  code === 0x201d ||
  code === 0x2019 ||
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0xbb;

function sentencesOf(
  text: string,
  size: number,
  starts: Int32Array,
  ends: Int32Array,
  shapes: Uint16Array,
  lower: readonly string[],
): { sentenceOf: Int32Array; sentences: Int32Array } {
  const sentenceOf = new Int32Array(size);
  const firsts: number[] = [];
  let fresh = true;
  for (let i = 0; i < size; i++) {
    if (fresh || shapes[i]! & Shape.opens) {
      firsts.push(i);
      shapes[i] = shapes[i]! | Shape.first;
    }
    sentenceOf[i] = firsts.length - 1;
    fresh = false;
    const shape = shapes[i]!;
    const closes = endsSentence(shape, text.charCodeAt(ends[i]! - 1), lower[i]!);
    if (!closes) continue;
    // closing marks that hug the stop belong to the sentence
    let last = i;
    while (
      last + 1 < size &&
      !(shapes[last + 1]! & (Shape.spaced | Shape.opens)) &&
      isCloser(text.charCodeAt(starts[last + 1]!))
    ) {
      last++;
      sentenceOf[last] = firsts.length - 1;
    }
    const next = last + 1;
    if (next >= size) break;
    if (begins(text, next, size, starts, shapes, lower, closes)) fresh = true;
    i = last;
  }
  firsts.push(size);
  return { sentenceOf, sentences: Int32Array.from(firsts) };
}

function endsSentence(shape: number, last: number, word: string): 'surely' | 'perhaps' | null {
  if (shape & Shape.stop) return 'surely';
  if (last === 46 && shape & Shape.dotted) {
    return abbreviationKind(word.slice(0, -1)) === 'may-end' ? 'perhaps' : null;
  }
  return null;
}

/** Whether a sentence begins at token `i`, after a stop. */
function begins(
  text: string,
  i: number,
  size: number,
  starts: Int32Array,
  shapes: Uint16Array,
  lower: readonly string[],
  after: 'surely' | 'perhaps',
): boolean {
  if (!(shapes[i]! & Shape.spaced)) return false;
  let at = i;
  while (at < size && !(shapes[at]! & (Shape.word | Shape.number))) {
    const code = text.charCodeAt(starts[at]!);
    if (code === 44 || code === 59 || code === 58) return false;
    if (++at - i > 3) return true;
  }
  if (at >= size) return after === 'surely';
  if (after === 'perhaps') return (shapes[at]! & Shape.capital) !== 0 && (OPENERS.has(lower[at]!) || at > i);
  return (shapes[at]! & (Shape.capital | Shape.number)) !== 0 || at > i;
}
