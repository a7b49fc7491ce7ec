import { type Prose, Shape } from '../text/prose.js';
import { mix } from '../text/vocabulary/hash.js';
import { type CandidateTokens, candidateTokensOf } from './candidate-tokens.js';
import { ContextWord, contextWordOf } from './context-words.js';
import { type DocumentFacts, documentFeaturesOf, wordHash } from './document-features.js';
import { type Lexicon, wordTagOf } from './word-tags.js';

/** Features of each candidate, as rows of the weight table. */
export interface Features extends CandidateTokens {
  /** row numbers; those of candidate `k` are rows[offsets[k]] up to rows[offsets[k + 1]] */
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

/** No candidate has more features than this; `tag` adds up their weights in 16 bits. */
export const MOST_FEATURES = 120;
/** So many features of a candidate go by where it stands; the kind of each is its place among them. */
export const PLACED = 48;
/** Stands for the word where the line has ended. */
const LINE_END = 0x51ed270b;
/** The features of a word by itself, and single bits of `seen` and of the hints, have kinds of their own, numbered from here. */
const OWN_KINDS = 80;
const SEEN_KINDS = 100;
const HINT_KINDS = 120;
/** Tells the kinds apart. */
const SALTS = Int32Array.from({ length: 160 }, (_, kind) => Math.imul(kind + 1, 0x2c1b3c6d));

/** Finds the candidates of a text and their features. @param bits the weight table has 2^bits rows */
export function featuresOf(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): Features {
  const { tokens, runs } = candidateTokensOf(prose);
  const text = featuredText(prose, hints, lexicon, bits);
  const room = new Int32Array(MOST_FEATURES);
  const rows: number[] = [];
  const offsets = new Int32Array(tokens.length + 1);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    putPlaced(text, i, room);
    for (let kind = 0; kind < PLACED; kind++) room[kind] = featureRow(kind, room[kind]!, text.shift);
    let count = putOwn(prose.lower[i]!, prose.vocabulary.hash(prose.ids[i]!), lexicon, text.shift, room, PLACED);
    count = putHint(hints[i]!, text.shift, room, count);
    count = putSeen(text.facts.seen[i]!, text.shift, room, count);
    for (let f = 0; f < count; f++) rows.push(room[f]!);
    offsets[k + 1] = rows.length;
  }
  return { tokens, runs, rows: Int32Array.from(rows), offsets };
}

/** The row of a feature's weights. */
export function featureRow(kind: number, value: number, shift: number): number {
  let hash = Math.imul(value ^ SALTS[kind]!, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0x1b56c4e9);
  return (hash ^ (hash >>> 14)) >>> shift;
}

/** One value of two, in that order; not spread, which `rowOf` does. */
const pair = (a: number, b: number): number => (Math.imul(a, 0x5bd1e995) + b) | 0;

/** One feature for each bit that is set. @returns how many features there are then */
function putBits(kind: number, value: number, rows: Int32Array, n: number, shift: number): number {
  for (let rest = value; rest !== 0; rest &= rest - 1) {
    rows[n++] = featureRow(kind + 31 - Math.clz32(rest & -rest), 1, shift);
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
  /** by token: hashes of the words; what stands in `Traits` */
  readonly words: Int32Array;
  readonly traits: Int32Array;
  /** for each token with a capital: the first and the last word of its row of capitalised words, connectors between */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** What one number says of a token: its entry in the lexicon, two of its cues, and a coarse picture of its letters: Xx, X., XX, 0. */
const Traits = { tag: 255, title: 256, companySuffix: 512, lookFrom: 10 } as const;
/** The traits where the line has ended. */
const EDGE = 255;

const LOOKS =
  Shape.word | Shape.number | Shape.capital | Shape.upper | Shape.quote | Shape.stop | Shape.hyphen | Shape.dotted;

/** Reads a text over once. */
export function featuredText(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): FeaturedText {
  const { vocabulary, size, ids, shapes, starts, ends } = prose;
  const ofWords = vocabulary.column(wordHash, wordHash);
  const known = vocabulary.column(lexicon, (word, hash) => {
    const cues = contextWordOf(word);
    const title = cues & ContextWord.title ? Traits.title : 0;
    return (
      wordTagOf(lexicon, wordHash(word, hash)) | title | (cues & ContextWord.companySuffix ? Traits.companySuffix : 0)
    );
  });
  const words = vocabulary.arrays.numbers(size);
  const traits = vocabulary.arrays.numbers(size);
  for (let i = 0; i < size; i++) {
    const id = ids[i]!;
    const length = ends[i]! - starts[i]!;
    const look = (shapes[i]! & LOOKS) * 4 + (length === 1 ? 1 : length < 4 ? 2 : 3);
    words[i] = ofWords.at(id);
    traits[i] = known.at(id) | (look << Traits.lookFrom);
  }
  return {
    prose,
    hints,
    facts: documentFeaturesOf(prose, hints),
    shift: 32 - bits,
    words,
    traits,
    ...featureRowsOf(prose),
  };
}

function featureRowsOf({ size, shapes, ids, vocabulary }: Prose): Pick<FeaturedText, 'firsts' | 'lasts'> {
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  const firsts = vocabulary.arrays.numbers(size);
  const lasts = vocabulary.arrays.numbers(size);
  for (let i = 0; i < size; ) {
    let last = i;
    if (shapes[i]! & Shape.capital) {
      for (let j = i + 1; j < size && !(shapes[j]! & Shape.opens) && j - last <= 2; j++) {
        if (shapes[j]! & Shape.capital) last = j;
        else if ((cues.at(ids[j]!) & (ContextWord.connector | ContextWord.partsRows)) !== ContextWord.connector) break;
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
  rows[n++] = featureRow(OWN_KINDS, 0, shift);
  rows[n++] = featureRow(OWN_KINDS + 1, wordHash(word, hash), shift);
  rows[n++] = featureRow(OWN_KINDS + 2, wordTagOf(lexicon, wordHash(word, hash)), shift);
  const { length } = word;
  let front = 5;
  let back = 7;
  for (let letters = 1; letters <= 4; letters++) {
    front = mix(front, letters <= length ? word.charCodeAt(letters - 1) : 0);
    rows[n++] = featureRow(OWN_KINDS + 2 + letters, front, shift);
    back = mix(back, letters <= length ? word.charCodeAt(length - letters) : 0);
    rows[n++] = featureRow(OWN_KINDS + 6 + letters, back, shift);
  }
  return n;
}

/** Writes the features of what word lists say of a token, by itself. */
export function putHint(hint: number, shift: number, rows: Int32Array, from: number): number {
  rows[from] = featureRow(OWN_KINDS + 11, hint, shift);
  return putBits(HINT_KINDS, hint, rows, from + 1, shift);
}

/** Writes the features of what the rest of the text says of a word, by itself. */
export function putSeen(seen: number, shift: number, rows: Int32Array, from: number): number {
  return putBits(SEEN_KINDS, seen, rows, from, shift);
}

/** Writes the `PLACED` values of the features that token `i` has where it stands. */
export function putPlaced(text: FeaturedText, i: number, values: Int32Array): void {
  const { prose, hints, facts, words, traits } = text;
  const { size, shapes, paragraphOf } = prose;
  const paragraph = paragraphOf[i]!;
  const before = i > 0 && paragraphOf[i - 1] === paragraph ? i - 1 : -1;
  const after = i + 1 < size && paragraphOf[i + 1] === paragraph ? i + 1 : -1;
  const word = words[i]!;
  const left = before < 0 ? LINE_END : words[before]!;
  const right = after < 0 ? LINE_END : words[after]!;
  const leftmost = before > 0 && paragraphOf[before - 1] === paragraph ? words[before - 1]! : LINE_END;
  const rightmost =
    after > 0 && after + 1 < size && paragraphOf[after + 1] === paragraph ? words[after + 1]! : LINE_END;
  const here = traits[i]!;
  const traitsLeft = before < 0 ? EDGE : traits[before]!;
  const traitsRight = after < 0 ? EDGE : traits[after]!;
  const look = here >>> Traits.lookFrom;
  const lookLeft = traitsLeft >>> Traits.lookFrom;
  const lookRight = traitsRight >>> Traits.lookFrom;
  const tag = here & Traits.tag;
  const tagLeft = traitsLeft & Traits.tag;
  const tagRight = traitsRight & Traits.tag;
  const first = shapes[i]! & Shape.first;
  const hint = hints[i]!;
  const hintLeft = before < 0 ? 0 : hints[before]!;
  const hintRight = after < 0 ? 0 : hints[after]!;
  const line = facts.lines[paragraph]!;
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
  putRow(text, i, before, after, line, values, n);
}

/** The row of capitalised words that the token stands in: its ends, its neighbours, the token's place in it; cue words. */
function putRow(
  text: FeaturedText,
  i: number,
  left: number,
  right: number,
  line: number,
  values: Int32Array,
  from: number,
): void {
  const { facts, hints, prose, words, traits } = text;
  const { size, shapes, paragraphOf } = prose;
  const paragraph = paragraphOf[i]!;
  const first = text.firsts[i]!;
  const last = text.lasts[i]!;
  const before = first > 0 && paragraphOf[first - 1] === paragraph ? first - 1 : -1;
  const after = last + 1 < size && paragraphOf[last + 1] === paragraph ? last + 1 : -1;
  const place = (i === first ? 1 : 0) | (i === last ? 2 : 0);
  const length = Math.min(5, last - first + 1);
  const here = traits[i]!;
  const ahead = right < 0 ? EDGE : traits[right]!;
  const traitsBefore = before < 0 ? EDGE : traits[before]!;
  const traitsAfter = after < 0 ? EDGE : traits[after]!;
  const traitsLast = traits[last]!;
  const around =
    (left >= 0 && traits[left]! & Traits.title ? 1 : 0) |
    (here & Traits.title ? 2 : 0) |
    (ahead & Traits.title ? 4 : 0) |
    (ahead & Traits.companySuffix ? 8 : 0) |
    (here & Traits.companySuffix ? 16 : 0) |
    (traitsBefore & Traits.title ? 32 : 0) |
    (traitsLast & Traits.companySuffix ? 64 : 0);
  const wordBefore = before < 0 ? LINE_END : words[before]!;
  const wordAfter = after < 0 ? LINE_END : words[after]!;
  const look = here >>> Traits.lookFrom;
  const looks = pair(traits[first]! >>> Traits.lookFrom, traitsLast >>> Traits.lookFrom);
  let n = from;
  values[n++] = pair(wordBefore, place);
  values[n++] = pair(wordAfter, place);
  values[n++] = pair(pair(wordBefore, wordAfter), length);
  values[n++] = pair(words[last]!, place);
  values[n++] = pair(words[first]!, place);
  values[n++] = pair(length, place);
  values[n++] = pair(pair(hints[first]!, hints[last]!), length * 4 + place);
  values[n++] = pair(pair(traitsBefore & Traits.tag, traitsAfter & Traits.tag), place);
  values[n++] = pair(looks, line * 8 + length);
  values[n++] = pair(line, pair(facts.topic, look));
  values[n++] = pair(line, place * 2 + (shapes[i]! & Shape.opens ? 1 : 0));
  values[n++] = around;
  values[n++] = pair(around, hints[i]!);
  values[n++] = pair(around, place);
}
