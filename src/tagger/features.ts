import type { Prose } from '../text/prose.js';
import { mix } from '../text/vocabulary/hash.js';
import { type CandidateTokens, candidateTokensOf } from './candidate-tokens.js';
import { featuredText, hashPair, PLACED, putPlaced, votePositionOf } from './context-features.js';
import { wordHash } from './document-features.js';
import { ROLE_COUNT, VOTE_BITS } from './votes.js';
import { type Lexicon, wordTagOf } from './word-tags.js';

/** Features of each candidate, as rows of the weight table. */
export interface Features extends CandidateTokens {
  /** row numbers; those of candidate `k` are rows[offsets[k]] up to rows[offsets[k + 1]] */
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  /** of each candidate, as `votePositionOf` gives it */
  readonly positions: Uint8Array;
}

/** No candidate has more features than this; their weights, below 256 each, are added in 16 bits. */
export const MOST_FEATURES = 200;
/** Where the kinds begin of the features of a word alone, of single bits of `seen`, of the hints, of the row, of the vote. */
const OWN_KINDS = 80;
const SEEN_KINDS = 100;
const HINT_KINDS = 120;
const RUN_KINDS = 140;
const VOTE_KINDS = 160;
/** One for each kind of feature. */
const SALTS = Int32Array.from({ length: 200 }, (_, kind) => Math.imul(kind + 1, 0x2c1b3c6d));

/** The candidates of a text and the rows of their features, without votes: for training. @param bits the weight table has 2^bits rows */
export function featuresOf(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): Features {
  const { tokens, runs } = candidateTokensOf(prose, hints);
  const text = featuredText(prose, hints, lexicon, bits);
  const room = new Int32Array(MOST_FEATURES);
  const rows: number[] = [];
  const offsets = new Int32Array(tokens.length + 1);
  const positions = new Uint8Array(tokens.length);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    putPlaced(text, i, room);
    for (let kind = 0; kind < PLACED; kind++) room[kind] = featureRow(kind, room[kind]!, text.shift);
    let count = putOwn(prose.lower[i]!, prose.vocabulary.hash(prose.ids[i]!), lexicon, text.shift, room, PLACED);
    count = putHint(hints[i]!, text.shift, room, count);
    count = putSeen(text.facts.seen[i]!, text.shift, room, count);
    count = putRun(text.runBits[i]!, text.shift, room, count);
    for (let f = 0; f < count; f++) rows.push(room[f]!);
    offsets[k + 1] = rows.length;
    positions[k] = votePositionOf(text, i);
  }
  return { tokens, runs, rows: Int32Array.from(rows), offsets, positions };
}

/** The row of a feature's weights. */
export function featureRow(kind: number, value: number, shift: number): number {
  let hash = Math.imul(value ^ SALTS[kind]!, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0x1b56c4e9);
  return (hash ^ (hash >>> 14)) >>> shift;
}

/** One feature for each bit that is set. @returns how many features there are then */
function putBits(kind: number, value: number, rows: Int32Array, n: number, shift: number): number {
  for (let rest = value; rest !== 0; rest &= rest - 1) {
    rows[n++] = featureRow(kind + 31 - Math.clz32(rest & -rest), 1, shift);
  }
  return n;
}

/** Writes the features of a word that do not depend on its context: itself, its part of speech, prefixes and suffixes of one to four letters. */
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

/** Writes the features of a token's hints alone. */
export function putHint(hint: number, shift: number, rows: Int32Array, from: number): number {
  rows[from] = featureRow(OWN_KINDS + 11, hint, shift);
  return putBits(HINT_KINDS, hint, rows, from + 1, shift);
}

/** Writes the features of a word's other occurrences alone. */
export function putSeen(seen: number, shift: number, rows: Int32Array, from: number): number {
  return putBits(SEEN_KINDS, seen, rows, from, shift);
}

/** Writes the features of a token's row alone. @param run bits of `RunBit` */
export function putRun(run: number, shift: number, rows: Int32Array, from: number): number {
  const position = run & 3;
  const rest = run >>> 2;
  rows[from] = featureRow(RUN_KINDS, run, shift);
  let n = putBits(RUN_KINDS + 1, rest, rows, from + 1, shift);
  for (let bits = rest; bits !== 0; bits &= bits - 1)
    rows[n++] = featureRow(RUN_KINDS + 15, hashPair(bits & -bits, position), shift);
  return n;
}

/** Writes the features of how the first pass labelled the word's other mentions. @param vote as `placedVote` gives it; not 0 */
export function putVote(vote: number, shift: number, rows: Int32Array, from: number): number {
  const position = vote >>> VOTE_BITS;
  const roles = vote & (2 ** ROLE_COUNT - 1);
  const majority = (vote >>> ROLE_COUNT) & 7;
  rows[from] = featureRow(VOTE_KINDS, vote, shift);
  rows[from + 1] = featureRow(VOTE_KINDS + 1, roles, shift);
  rows[from + 2] = featureRow(VOTE_KINDS + 2, hashPair(majority, position), shift);
  let n = putBits(VOTE_KINDS + 3, roles, rows, from + 3, shift);
  for (let bits = roles; bits !== 0; bits &= bits - 1)
    rows[n++] = featureRow(VOTE_KINDS + 20, hashPair(bits & -bits, position & 3), shift);
  return n;
}
