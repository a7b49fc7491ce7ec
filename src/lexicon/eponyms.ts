import { foldOf } from '../text/fold.js';
import { lexicon } from './load-lexicon.js';

const firms = lexicon.words('eponym');

/** How many words and marks the longest of them may have. */
export const LONGEST_FIRM = 10;

const firmFirstWords = new Set(firms.map((name) => name.split(' ')[0]!.replace(/,$/, '')));

/** Whether a firm of that kind may begin with this word. */
export function mayBeginFirm(word: string): boolean {
  const low = word.toLowerCase();
  return firmFirstWords.has(low.endsWith(',') ? low.slice(0, -1) : low);
}

/** Whether these words are the whole name of a firm of that kind. */
export function isFirmExactly(name: string): boolean {
  return lexicon.has(foldOf(name).replace(/\s+,/g, ','), 'eponym');
}
