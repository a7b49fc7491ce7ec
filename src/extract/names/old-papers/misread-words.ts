import { alikeSpellings } from '../../../gazetteer/misread-names.js';
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
