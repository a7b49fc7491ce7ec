import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isSeatedWord } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';

/** What a word with a hyphen may tell of what follows it; bits. */
const Compound = {
  /** "-based", "-leaning" */
  tail: 1,
  /** "anti-", "pro-" */
  stance: 2,
  /** "mid-", "post-" */
  time: 4,
} as const;

const STANCE = /^(?:anti|pro|non|un|ex|neo)-\p{L}/u;
const TIME_BEFORE = /^(?:mid|pre|post|end|late|early)-\p{L}/u;
/** "-free": behind names and things, of which no place is told */
const OF_THINGS = /^(?:free|friendly|only|specific|heavy)$/;
const JOINS = /^(?:and|to)$/;

const compoundsOf = (word: string): number => {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 1) return 0;
  const tail = word.slice(hyphen + 1);
  return (
    ((lexicon.has(tail, 'hyphen-part') && !JOINS.test(tail)) || OF_THINGS.test(tail) ? Compound.tail : 0) |
    (STANCE.test(word) ? Compound.stance : 0) |
    (TIME_BEFORE.test(word) ? Compound.time : 0)
  );
};

const isSmallLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{Ll}/u.test(letter);

/** Whether a word describes what follows: "Hale-based", "Republican-held", "pro-Lee", "mid-May"; "Anti-Lee" where it stands alone. */
function tellsOfNext({ vocabulary, ids, shapes, text, starts, ends }: Prose, at: number, alone: boolean): boolean {
  if (!(shapes[at]! & Shape.hyphen)) return false;
  const bits = vocabulary.column(compoundsOf, compoundsOf).at(ids[at]!);
  if (bits === 0) return false;
  if (bits & Compound.tail) {
    const word = text.slice(starts[at], ends[at]);
    return isSmallLetter(word[word.lastIndexOf('-') + 1]);
  }
  return isSmallLetter(text[starts[at]!]) || (alone && (bits & Compound.stance) !== 0);
}

/** The first token of a name that is no such word, with all before one left out: "Hale-based | Otter Foods"; the end of the name where nothing is left, nor of "non-Elbonian Slav". */
export function afterCompound(prose: Prose, { type, first, last }: Name): number {
  if (type !== 'person' && type !== 'organisation') return first;
  for (let i = last - 1; i >= first; i--) {
    if (!tellsOfNext(prose, i, last - first === 1)) continue;
    // "Hale-based | Threadloom": other rules see that a firm follows
    if (i === first && last - first === 2 && isSeatedWord(prose.lower[i]!)) return first;
    return type === 'person' && prose.lower[i]!.startsWith('non-') ? last : i + 1;
  }
  return first;
}
