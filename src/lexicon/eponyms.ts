import { foldOf } from '../text/fold.js';
import { lexicon } from './load-lexicon.js';

const firms = lexicon.words('eponym');
const longest = Math.max(...firms.map((name) => name.split(' ').length));

/** How many words and marks the longest of them may have. */
export const LONGEST_FIRM = 10;

const firmFirstWords = new Set(firms.map((name) => name.split(' ')[0]!.replace(/,$/, '')));

/** Whether a firm of that kind may begin with this word. */
export function mayBeginFirm(word: string): boolean {
  const low = word.toLowerCase();
  return firmFirstWords.has(low.endsWith(',') ? low.slice(0, -1) : low);
}

/** Whether a name that looks like a person's is a firm's: "Morgan Stanley", or one that goes on behind it ("Morgan Stanley Asia"). */
export function isFirm(name: string): boolean {
  if (!mayBeginFirm(name.slice(0, Math.max(0, name.indexOf(' '))))) return false;
  const words = foldOf(name).split(/\s+/);
  for (let count = Math.min(words.length, longest); count > 1; count--)
    if (lexicon.has(words.slice(0, count).join(' '), 'eponym')) return true;
  return false;
}

/** Whether these words are the whole name of a firm of that kind. */
export function isFirmExactly(name: string): boolean {
  return lexicon.has(foldOf(name).replace(/\s+,/g, ','), 'eponym');
}
