import { mix } from '../text/hash.js';
import { type Prose, Shape } from '../text/prose.js';
import type { WordColumn } from '../text/vocabulary.js';
import { type Candidates, candidatesOf } from './candidates.js';
import { Cue, cuesOf } from './cue-words.js';
import { type DocumentFacts, factsOf, wordHash } from './document.js';
import { entryOf, type Lexicon } from './lexicon.js';

/** Features of each candidate, as rows of the weight table. */
export interface Features extends Candidates {
  /** row numbers; those of candidate `k` are rows[offsets[k]] up to rows[offsets[k + 1]] */
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

/** No candidate has more features than this; `tag` adds up their weights in 16 bits. */
export const MOST_FEATURES = 120;
/** So many features of a candidate go by where it stands; the kind of each is its place among them. */
export const PLACED = 48;
/** Stands for the word where the line has ended. */
const NOTHING = 0x51ed270b;
/** The features of a word by itself, and single bits of `seen` and of the hints, have kinds of their own, numbered from here. */
const OWN_KINDS = 80;
const SEEN_KINDS = 100;
const HINT_KINDS = 120;
/** Tells the kinds apart. */
const SALTS = Int32Array.from({ length: 160 }, (_, kind) => Math.imul(kind + 1, 0x2c1b3c6d));

/** Finds the candidates of a text and their features. @param bits the weight table has 2^bits rows */
export function featuresOf(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): Features {
  const { tokens, runs } = candidatesOf(prose);
  const text = featuredText(prose, hints, lexicon, bits);
  const room = new Int32Array(MOST_FEATURES);
  const rows: number[] = [];
  const offsets = new Int32Array(tokens.length + 1);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    putPlaced(text, i, room);
    for (let kind = 0; kind < PLACED; kind++) room[kind] = rowOf(kind, room[kind]!, text.shift);
    let count = putOwn(prose.lower[i]!, prose.vocabulary.hash(prose.ids[i]!), lexicon, text.shift, room, PLACED);
    count = putHint(hints[i]!, text.shift, room, count);
    count = putSeen(text.facts.seen[i]!, text.shift, room, count);
    for (let f = 0; f < count; f++) rows.push(room[f]!);
    offsets[k + 1] = rows.length;
  }
  return { tokens, runs, rows: Int32Array.from(rows), offsets };
}

/** The row of a feature's weights. */
export function rowOf(kind: number, value: number, shift: number): number {
  let hash = Math.imul(value ^ SALTS[kind]!, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0x1b56c4e9);
  return (hash ^ (hash >>> 14)) >>> shift;
}

/** One value of two, in that order; not spread, which `rowOf` does. */
const pair = (a: number, b: number): number => (Math.imul(a, 0x5bd1e995) + b) | 0;

/** One feature for each bit that is set. @returns how many features there are then */
function putBits(kind: number, value: number, rows: Int32Array, n: number, shift: number): number {
  for (let rest = value; rest !== 0; rest &= rest - 1) {
    rows[n++] = rowOf(kind + 31 - Math.clz32(rest & -rest), 1, shift);
  }
  return n;
}

/** A text with all that its features are made of. */
export interface FeaturedText {
  readonly prose: Prose;
  readonly hints: Uint16Array;
  readonly facts: DocumentFacts;
  /** 32 - bits of the weight table */
  readonly shift: number;
  /** by word: bits of `Cue`, entries of the lexicon, hashes */
  readonly cues: WordColumn;
  readonly tags: WordColumn;
  readonly words: WordColumn;
  /** for each token with a capital: the first and the last word of its row of capitalised words, connectors between */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Reads a text over once. */
export function featuredText(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): FeaturedText {
  const { vocabulary } = prose;
  const cues = vocabulary.column(cuesOf, cuesOf);
  const tags = vocabulary.column(lexicon, (word, hash) => entryOf(lexicon, wordHash(word, hash)));
  const words = vocabulary.column(wordHash, wordHash);
  return { prose, hints, facts: factsOf(prose, hints), shift: 32 - bits, cues, tags, words, ...rowsOf(prose, cues) };
}

/** A coarse picture of a token's letters: Xx, X., XX, x-X, 0. */
function lookAt({ shapes, starts, ends }: Prose, i: number): number {
  const length = ends[i]! - starts[i]!;
  return (shapes[i]! & LOOKS) * 4 + (length === 1 ? 1 : length < 4 ? 2 : 3);
}

const LOOKS =
  Shape.word | Shape.number | Shape.capital | Shape.upper | Shape.quote | Shape.stop | Shape.hyphen | Shape.dotted;

function rowsOf({ size, shapes, ids, vocabulary }: Prose, cues: WordColumn): Pick<FeaturedText, 'firsts' | 'lasts'> {
  const firsts = vocabulary.arrays.numbers(size);
  const lasts = vocabulary.arrays.numbers(size);
  for (let i = 0; i < size; ) {
    let last = i;
    if (shapes[i]! & Shape.capital) {
      for (let j = i + 1; j < size && !(shapes[j]! & Shape.opens) && j - last <= 2; j++) {
        if (shapes[j]! & Shape.capital) last = j;
        else if ((cues.at(ids[j]!) & (Cue.connector | Cue.partsRows)) !== Cue.connector) break;
      }
    }
    for (let j = i; j <= last; j++) {
      firsts[j] = i;
      lasts[j] = last;
    }
    i = last + 1;
  }
  return { firsts, lasts };
}

/** Writes the features that a word has wherever it stands: itself, its part of speech, how it begins and ends, up to four letters. */
export function putOwn(
  word: string,
  hash: number,
  lexicon: Lexicon,
  shift: number,
  rows: Int32Array,
  from: number,
): number {
  let n = from;
  rows[n++] = rowOf(OWN_KINDS, 0, shift);
  rows[n++] = rowOf(OWN_KINDS + 1, wordHash(word, hash), shift);
  rows[n++] = rowOf(OWN_KINDS + 2, entryOf(lexicon, wordHash(word, hash)), shift);
  const { length } = word;
  let front = 5;
  let back = 7;
  for (let letters = 1; letters <= 4; letters++) {
    front = mix(front, letters <= length ? word.charCodeAt(letters - 1) : 0);
    rows[n++] = rowOf(OWN_KINDS + 2 + letters, front, shift);
    back = mix(back, letters <= length ? word.charCodeAt(length - letters) : 0);
    rows[n++] = rowOf(OWN_KINDS + 6 + letters, back, shift);
  }
  return n;
}

/** Writes the features of what word lists say of a token, by itself. */
export function putHint(hint: number, shift: number, rows: Int32Array, from: number): number {
  rows[from] = rowOf(OWN_KINDS + 11, hint, shift);
  return putBits(HINT_KINDS, hint, rows, from + 1, shift);
}

/** Writes the features of what the rest of the text says of a word, by itself. */
export function putSeen(seen: number, shift: number, rows: Int32Array, from: number): number {
  return putBits(SEEN_KINDS, seen, rows, from, shift);
}

/** Writes the `PLACED` values of the features that token `i` has where it stands. */
export function putPlaced(text: FeaturedText, i: number, values: Int32Array): void {
  const { prose, hints, facts, tags } = text;
  const { ids, shapes, paragraphOf } = prose;
  const before = beside(prose, i, -1);
  const after = beside(prose, i, 1);
  const word = wordAt(text, i);
  const left = wordAt(text, before);
  const right = wordAt(text, after);
  const leftmost = wordAt(text, before < 0 ? -1 : beside(prose, before, -1));
  const rightmost = wordAt(text, after < 0 ? -1 : beside(prose, after, 1));
  const look = lookAt(prose, i);
  const lookLeft = before < 0 ? 0 : lookAt(prose, before);
  const lookRight = after < 0 ? 0 : lookAt(prose, after);
  const tag = tags.at(ids[i]!);
  const tagLeft = before < 0 ? 255 : tags.at(ids[before]!);
  const tagRight = after < 0 ? 255 : tags.at(ids[after]!);
  const first = shapes[i]! & Shape.first;
  const hint = hints[i]!;
  const hintLeft = before < 0 ? 0 : hints[before]!;
  const hintRight = after < 0 ? 0 : hints[after]!;
  const line = facts.lines[paragraphOf[i]!]!;
  const seen = facts.seen[i]!;
  let n = 0;
  values[n++] = left;
  values[n++] = right;
  values[n++] = leftmost;
  values[n++] = rightmost;
  values[n++] = pair(leftmost, left);
  values[n++] = pair(right, rightmost);
  values[n++] = look;
  values[n++] = pair(pair(tag, first), look);
  values[n++] = pair(tagLeft, tag);
  values[n++] = pair(tag, tagRight);
  values[n++] = pair(pair(tagLeft, tag), tagRight);
  values[n++] = pair(hint, line);
  values[n++] = pair(hint, facts.topic & 3);
  values[n++] = pair(hint, seen & 63);
  values[n++] = pair(hint, tag);
  values[n++] = pair(pair(hint, look), first);
  values[n++] = hintLeft;
  values[n++] = hintRight;
  values[n++] = pair(hint, hintLeft);
  values[n++] = pair(hint, hintRight);
  values[n++] = pair(pair(hintLeft, hint), hintRight);
  values[n++] = pair(hint, left);
  values[n++] = pair(hint, right);
  values[n++] = pair(left, word);
  values[n++] = pair(word, right);
  values[n++] = pair(left, right);
  values[n++] = pair(lookLeft, look);
  values[n++] = pair(look, lookRight);
  values[n++] = pair(pair(lookLeft, look), lookRight);
  values[n++] = pair(look, line);
  values[n++] = pair(look, first);
  values[n++] = pair(seen, line & 1);
  values[n++] = before < 0 ? 0 : facts.seen[before]! & 0xfff;
  values[n++] = after < 0 ? 0 : facts.seen[after]! & 0xfff;
  putRow(text, i, before, after, look, line, values, n);
}

/** The row of capitalised words that the token stands in: its ends, its neighbours, the token's place in it; cue words. */
function putRow(
  text: FeaturedText,
  i: number,
  left: number,
  right: number,
  look: number,
  line: number,
  values: Int32Array,
  from: number,
): void {
  const { facts, hints, tags, cues, prose } = text;
  const { ids, shapes } = prose;
  const first = text.firsts[i]!;
  const last = text.lasts[i]!;
  const before = first === i ? left : beside(prose, i, first - 1 - i);
  const after = last === i ? right : beside(prose, i, last + 1 - i);
  const place = (i === first ? 1 : 0) | (i === last ? 2 : 0);
  const size = Math.min(5, last - first + 1);
  const tagBefore = before < 0 ? 255 : tags.at(ids[before]!);
  const tagAfter = after < 0 ? 255 : tags.at(ids[after]!);
  const here = cues.at(ids[i]!);
  const ahead = right < 0 ? 0 : cues.at(ids[right]!);
  const around =
    (left >= 0 && cues.at(ids[left]!) & Cue.title ? 1 : 0) |
    (here & Cue.title ? 2 : 0) |
    (ahead & Cue.title ? 4 : 0) |
    (ahead & Cue.companySuffix ? 8 : 0) |
    (here & Cue.companySuffix ? 16 : 0) |
    (before >= 0 && cues.at(ids[before]!) & Cue.title ? 32 : 0) |
    (cues.at(ids[last]!) & Cue.companySuffix ? 64 : 0);
  const wordBefore = wordAt(text, before);
  const wordAfter = wordAt(text, after);
  const lookFirst = first === i ? look : lookAt(prose, first);
  const lookLast = last === i ? look : lookAt(prose, last);
  let n = from;
  values[n++] = pair(wordBefore, place);
  values[n++] = pair(wordAfter, place);
  values[n++] = pair(pair(wordBefore, wordAfter), size);
  values[n++] = pair(wordAt(text, last), place);
  values[n++] = pair(wordAt(text, first), place);
  values[n++] = pair(size, place);
  values[n++] = pair(pair(hints[first]!, hints[last]!), size * 4 + place);
  values[n++] = pair(pair(tagBefore, tagAfter), place);
  values[n++] = pair(pair(lookFirst, lookLast), line * 8 + size);
  values[n++] = pair(line, pair(facts.topic, look));
  values[n++] = pair(line, place * 2 + (shapes[i]! & Shape.opens ? 1 : 0));
  values[n++] = around;
  values[n++] = pair(around, hints[i]!);
  values[n++] = pair(around, place);
}

/** Token `i + by`, or -1 where the line has ended. */
function beside({ size, paragraphOf }: Prose, i: number, by: number): number {
  const j = i + by;
  return j >= 0 && j < size && paragraphOf[j] === paragraphOf[i] ? j : -1;
}

const wordAt = (text: FeaturedText, j: number): number => (j < 0 ? NOTHING : text.words.at(text.prose.ids[j]!));
