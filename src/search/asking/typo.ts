/** Words this short are not guessed at: too many others are one letter away. */
const SHORTEST_GUESSED = 4;

export const mayBeMistyped = (word: string): boolean => word.length >= SHORTEST_GUESSED;

/**
 * Whether one letter left out, put in or changed, or two neighbours swapped, makes one word the other.
 *
 *     harbuor → harbour, harbou → harbour, harxbour → harbour, harbaur → harbour
 */
export function isOneAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let back = 0;
  while (back < short.length - from && short[short.length - 1 - back] === long[long.length - 1 - back]) back++;
  const left = short.length - from - back;
  if (long.length !== short.length) return left === 0;
  if (left < 2) return true;
  return left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}
