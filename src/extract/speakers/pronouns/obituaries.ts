import type { Person } from '../../../article/record.js';
import type { ParsedText } from '../../syntax/parsed-text.js';
import { type MentionIndex, personAt } from '../mention-index.js';

const FIRST_LINES = 80; // tokens in which an obituary tells who has died

/**
 * Whose life an article tells, "Edith Marsh, who has died aged 91, … She was born in Wick": the one named first, where the first lines have a
 * death in them and the article a birth; null in other articles.
 */
export function lifeTold({ prose, quoteOf }: ParsedText, cast: MentionIndex): Person | null {
  const { ids, size, vocabulary } = prose;
  const [died, dies, obituary, born] = ['died', 'dies', 'obituary', 'born'].map((word) => vocabulary.idOf(word));
  const isToldIn = (last: number, isIt: (i: number) => boolean): boolean => {
    for (let i = 0; i < last; i++) if (isIt(i)) return true;
    return false;
  };
  const last = Math.min(size, FIRST_LINES);
  if (!isToldIn(last, (i) => ids[i] === died || ids[i] === dies || ids[i] === obituary)) return null;
  if (!isToldIn(size, (i) => ids[i] === born && quoteOf[i]! < 0)) return null;
  for (let i = 0; i < last; i++) {
    const person = personAt(cast, i);
    if (person) return person;
  }
  return null;
}
