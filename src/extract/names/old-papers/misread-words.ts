import { alikeSpellings, CONFUSED } from '../../../gazetteer/misread-names.js';
import { editDistance } from '../../../text/nearest-word.js';

/** Shorter names differ by too little. */
export const SHORTEST_MISREAD_NAME = 4; // letters
const LONG_NAME = 7;

/**
 * Whether a machine may have read `printed` as `read`: a letter looks like another, or in a long name some are others; more
 * where a title shows that it is the same person.
 */
export function mayBeMisread(read: string, printed: string, isSameTitle: boolean): boolean {
  const [short, long] = [Math.min(read.length, printed.length), Math.max(read.length, printed.length)];
  if (short < SHORTEST_MISREAD_NAME || long - short > 2) return false;
  if (alikeSpellings(read).includes(printed)) return true;
  if (!isSameTitle && long < LONG_NAME) return false;
  if (read[0] !== printed[0] && !(isSameTitle && long >= LONG_NAME)) return false;
  return editDistance(read, printed) <= (isSameTitle ? Math.floor((long + 1) / 3) : Math.floor((long - 1) / 3));
}

/** Of names only: capitals with parts of them for letters, and open letters for each other. */
const CONFUSED_IN_NAMES: typeof CONFUSED = [
  ['it', 'r'], ['u', 'r'], ['k', 'r'], ['d', 'b'], ['u', 'a'], ['n', 'a'], ['a', 'u'], ...CONFUSED,
]; // biome-ignore format: pairs
const OF_CONFUSED = 0.35; // of a letter that is another
const MOST_OF_WORD = 0.15;
const SHORTEST_LOOKED_AT = 8; // letters

/** Whether a machine may have read a long name so by several letters, each of which looks like another: "Itlchmond" for Richmond. */
export function looksLike(read: string, printed: string): boolean {
  if (Math.min(read.length, printed.length) < SHORTEST_LOOKED_AT) return false;
  if (Math.abs(read.length - printed.length) > 2 || editDistance(read, printed) > printed.length / 2) return false;
  const most = printed.length * MOST_OF_WORD;
  const rows: number[][] = [];
  for (let i = 0; i <= read.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= printed.length; j++) {
      let least = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
      if (i > 0) least = Math.min(least, rows[i - 1]![j]! + 1);
      if (j > 0) least = Math.min(least, row[j - 1]! + 1);
      if (i > 0 && j > 0) least = Math.min(least, rows[i - 1]![j - 1]! + (read[i - 1] === printed[j - 1] ? 0 : 1));
      for (const [wrong, right] of CONFUSED_IN_NAMES)
        if (read.endsWith(wrong, i) && printed.endsWith(right, j) && i >= wrong.length && j >= right.length)
          least = Math.min(least, rows[i - wrong.length]![j - right.length]! + OF_CONFUSED);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[read.length]![printed.length]! <= most;
}
