import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { lexicon } from './load-lexicon.js';
import { isShortTitle, isTitle } from './titles.js';

/** What single words say of people's names that they stand in; bits. */
export const PersonWord = {
  title: 1,
  shortTitle: 2,
  /** a title that is a given name or surname too: only the tagger can tell */
  alsoName: 4,
} as const;

/** The `PersonWord` bits of each word. */
export const personWordsOf = (vocabulary: Vocabulary): WordColumn => vocabulary.column(personWordOf, personWordOf);

function personWordOf(word: string): number {
  const title = isTitle(word) ? PersonWord.title : 0;
  const shortTitle = isShortTitle(word) ? PersonWord.shortTitle : 0;
  return title | shortTitle | (lexicon.has(word, 'also-name') ? PersonWord.alsoName : 0);
}
