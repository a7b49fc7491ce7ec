/**
 * A 32-bit hash of a text's UTF-16 code units, the same on every machine (FNV-1a, then the finish of MurmurHash3).
 * For tables of word lists and for the tagger's features; not for anything that an enemy may feed.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One hash from two, in that order. */
export function mix(a: number, b: number): number {
  return Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x5bd1e995) | 0;
}
