import { foldOf } from '../text/fold.js';
import { lexicon } from './load-lexicon.js';

const firms = lexicon.words('eponym');

/** How many words and marks the longest of them may have. */
export const LONGEST_FIRM = 10;

const longestByFirstWord = new Map<string, number>();
for (const name of firms) {
  const first = name.split(' ')[0]!.replace(/,$/, '');
  const length = name.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)!.length;
  longestByFirstWord.set(first, Math.min(LONGEST_FIRM, Math.max(length, longestByFirstWord.get(first) ?? 0)));
}

/** How many words and marks a firm of that kind may have that begins with this word; 0 when none does. */
export function longestFirmFrom(word: string): number {
  const low = word.toLowerCase();
  return longestByFirstWord.get(low.endsWith(',') ? low.slice(0, -1) : low) ?? 0;
}

/** Whether these words are the whole name of a firm of that kind. */
export function isFirmExactly(name: string): boolean {
  return lexicon.has(foldOf(name).replace(/\s+,/g, ','), 'eponym');
}
