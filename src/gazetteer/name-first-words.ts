import { lexicon } from '../lexicon/load-lexicon.js';
import { CharacterKind, characterKindOf, isHyphen } from '../text/characters.js';
import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import type { Gazetteer } from './gazetteer.js';
import { NameHash } from './name-key.js';

/** What the gazetteer has of a word. */
export const Opening = {
  /** bit: it may be in a name after another word */
  inside: 1,
  /** bit: longer names may begin with it */
  more: 2,
  /** a name by itself: its entry, so many times, and one more of them */
  entry: 4,
} as const;

/** The `Opening` of each word. Of hyphenated ones it says only whether to look at their parts. */
export function nameOpeningsOf(vocabulary: Vocabulary, gazetteer: Gazetteer): WordColumn {
  const hash = new NameHash();
  return vocabulary.column(gazetteer, (word) => {
    if (hasHyphen(word)) return Opening.inside | (anyWithin(word, hash, gazetteer) ? Opening.more : 0);
    hash.reset();
    hash.code(SPACE_CODE);
    hash.addWord(word);
    // a word with marks inside may be several
    const inside = gazetteer.mayOpen(hash) || !isPlainWord(word) ? Opening.inside : 0;
    hash.reset();
    hash.addWord(word);
    const entry = gazetteer.firstEntry(hash) + 1;
    hash.code(SPACE_CODE);
    return entry * Opening.entry + inside + (gazetteer.mayOpen(hash) ? Opening.more : 0);
  });
}

const SPACE_CODE = 32;

function hasHyphen(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isHyphen(word.charCodeAt(i))) return true;
  return false;
}

/** Whether a word has nothing but letters, digits, full stops and apostrophes. */
function isPlainWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return /^[\p{L}\p{N}.']+$/u.test(word);
    if (
      characterKindOf(code) !== CharacterKind.letter &&
      characterKindOf(code) !== CharacterKind.digit &&
      code !== 46 &&
      code !== 39
    )
      return false;
  }
  return word !== '';
}

/** Whether a name may begin at one of the parts of a hyphenated word. */
function anyWithin(word: string, hash: NameHash, gazetteer: Gazetteer): boolean {
  for (let from = 0; from < word.length; from++) {
    if (from > 0 && !isHyphen(word.charCodeAt(from - 1))) continue;
    hash.reset();
    let to = from;
    while (to < word.length && !isHyphen(word.charCodeAt(to))) to++;
    hash.addWord(word.slice(from, to));
    if (gazetteer.firstEntry(hash) >= 0) return true;
    hash.code(SPACE_CODE);
    if (gazetteer.mayOpen(hash)) return true;
  }
  return false;
}

/** Words of place names that have no capital; bits. */
export const Inner = {
  /** inside a name */
  within: 1,
  /** at its end: the Palestinian territories, the Gulf states */
  last: 2,
} as const;

const innerBits = lexicon.bits([
  [Inner.within, 'inside-place'],
  [Inner.last, 'place-end'],
]);

/** The `Inner` bits of each word. */
export const innerWordsOf = (vocabulary: Vocabulary): WordColumn => vocabulary.column(Inner, innerBits);
