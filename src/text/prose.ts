import { CharacterKind, characterKindOf, isApostrophe } from './characters.js';
import { sentencesOf } from './sentences.js';
import { isCapitalWord, isSmallWord, Shape } from './shape.js';
import { firstAbove } from './sorted.js';
import type { Span } from './span.js';
import { endOfMark, endOfWord, isClitic, ownCopy, shapeOf, shapeOfMark } from './tokens.js';
import { TokenIndex } from './vocabulary/token-index.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import type { TokenArrays, WordMemory } from './vocabulary/word-memory.js';

export { isCapitalWord, isSmallWord, Shape };

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
  /** the number of each of `lower` in `vocabulary` */
  readonly ids: Int32Array;
  readonly vocabulary: Vocabulary;
  /** the sentence of each token */
  readonly sentenceOf: Int32Array;
  /** the paragraph of each token, an index into the paragraphs given */
  readonly paragraphOf: Int32Array;
  /** first token of each sentence, and `size` at the end */
  readonly sentences: Int32Array;
  /** where the tokens are that rules begin at */
  readonly index: TokenIndex;
}

/**
 * Reads `text` into tokens and sentences. No token crosses a paragraph; what lies outside `paragraphs` is not read.
 * Linear in the length of the text.
 * @param paragraphs in order, not overlapping
 * @param memory of words, shared by the texts that are read one after the other; only for speed
 */
export function readProse(text: string, paragraphs: readonly Span[], memory: WordMemory): Prose {
  const room = memory.roomFor(text.length);
  const vocabulary = memory.vocabulary();
  for (let i = 0; i < text.length; i++) room.codes[i] = text.charCodeAt(i);
  room.codes[text.length] = 0;
  room.text = text;
  room.size = 0;
  for (let number = 0; number < paragraphs.length; number++) {
    const { start, end } = paragraphs[number]!;
    const from = room.size;
    readParagraph(room, start, Math.min(end, text.length), vocabulary);
    room.paragraphOf.fill(number, from, room.size);
  }
  const { codes, starts, ends, shapes, ids, size } = room;
  const lower = new Array<string>(size);
  for (let i = 0; i < size; i++) lower[i] = vocabulary.word(ids[i]!);
  const { abbreviations } = room;
  const { arrays } = vocabulary;
  const { sentenceOf, sentences } = sentencesOf({ codes, size, starts, ends, shapes, lower, abbreviations }, arrays);
  return proseOver({
    text,
    size,
    starts: arrays.numbers.firstOf(starts, size),
    ends: arrays.numbers.firstOf(ends, size),
    shapes: arrays.shorts.firstOf(shapes, size),
    lower,
    ids: arrays.numbers.firstOf(ids, size),
    vocabulary,
    sentenceOf,
    paragraphOf: arrays.numbers.firstOf(room.paragraphOf, size),
    sentences,
  });
}

/** A text with its index. Written out, since what is made by `...` has a hidden class of its own, and all that reads texts is compiled again for it. */
export const proseOver = (read: Omit<Prose, 'index'>): Prose => ({
  text: read.text,
  size: read.size,
  starts: read.starts,
  ends: read.ends,
  shapes: read.shapes,
  lower: read.lower,
  ids: read.ids,
  vocabulary: read.vocabulary,
  sentenceOf: read.sentenceOf,
  paragraphOf: read.paragraphOf,
  sentences: read.sentences,
  index: new TokenIndex(read.ids, read.shapes, read.vocabulary),
});

/** Reads the tokens of one paragraph, after those that there are. */
function readParagraph(room: TokenArrays, start: number, limit: number, vocabulary: Vocabulary): void {
  const { text, codes, starts, ends, shapes, ids } = room;
  let { size } = room;
  const { forms } = vocabulary;
  let spaced: number = Shape.spaced;
  let opens: number = Shape.opens;
  for (let i = start; i < limit; ) {
    const code = codes[i]!;
    const kind = characterKindOf(code);
    if (kind === CharacterKind.space) {
      i++;
      spaced = Shape.spaced;
      continue;
    }
    const word = kind === CharacterKind.letter || kind === CharacterKind.digit;
    const clitic = !word && !spaced && isApostrophe(code) && isClitic(codes, i, limit);
    const end = word ? endOfWord(room, i, limit) : clitic ? i + 2 : endOfMark(codes, i, limit);
    const form = forms.find(codes, i, end);
    let shape = spaced | opens;
    if (form >= 0) {
      ids[size] = forms.idOf(form);
      shape |= forms.shapeOf(form);
    } else {
      const own = word || clitic ? shapeOf(codes, i, end) : 0;
      const id = vocabulary.idOf(lowerFormOf(ownCopy(text.slice(i, end)), own));
      forms.keep(id, own);
      ids[size] = id;
      shape |= own;
    }
    if (!word && !clitic) shape |= shapeOfMark(codes, i, end, text.length);
    starts[size] = i;
    ends[size] = end;
    shapes[size] = shape;
    size++;
    i = end;
    spaced = 0;
    opens = 0;
  }
  room.size = size;
}

/** What is in `lower`. */
function lowerFormOf(token: string, shape: number): string {
  if (!(shape & Shape.word)) return token;
  const low = token.toLowerCase();
  return low.includes('’') || low.includes('ʼ') ? low.replace(/[’ʼ]/g, "'") : low;
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

/** The first token that ends after `offset`: the one that holds it, or the next one. `size` when there is none. */
export function tokenAt(prose: Prose, offset: number): number {
  return firstAbove(prose.ends, offset, prose.size);
}

/** Whether a word with a capital that begins no sentence stands at a token; false out of range. */
export const isCapitalInside = ({ shapes, size }: Pick<Prose, 'shapes' | 'size'>, at: number): boolean =>
  at >= 0 && at < size && isCapitalWord(shapes[at]!) && !(shapes[at]! & Shape.first);
