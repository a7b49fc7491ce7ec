/**
 * The bits of each word that stands in one of several lists, for word columns.
 * @param lists a bit, and the words that have it, white space between them
 */
export function bitsOfWords(lists: readonly (readonly [bit: number, words: string])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
