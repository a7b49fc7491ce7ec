/**
 * A 32-bit hash of a text's UTF-16 code units, the same on every machine (FNV-1a with a last stir).
 * For tables of word lists and for the tagger's features; not for anything that an enemy may feed.
 */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i));
  return stir(hash);
}

/** For those who hash while they read: `stir` of this, with each code unit in turn, is `hashOf`. */
export const HASH_SEED = 0x811c9dc5;

export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads a 32-bit number over all its bits (the finish of MurmurHash3). */
export function stir(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One hash from two, in that order. */
export function mix(a: number, b: number): number {
  return Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x5bd1e995) | 0;
}
