import { Kept } from '../text/kept.js';
import { familyKey, type NameParts, partsOfName, wordKey } from '../text/person-name.js';
import type { Vocabulary, WordColumn } from '../text/vocabulary.js';

/** A person's name as people are compared by it. */
export interface KnownPerson {
  readonly parts: NameParts;
  /** of the family name */
  readonly key: string;
}

const MOST_KEPT = 20_000;

/** The names of people met so far. */
export const knownPeople = (vocabulary: Vocabulary): Kept<string, KnownPerson> => vocabulary.keep(newPeople, newPeople);

const newPeople = (): Kept<string, KnownPerson> =>
  new Kept(MOST_KEPT, (name: string) => {
    const parts = partsOfName(name);
    return { parts, key: familyKey(parts) };
  });

/** The number of the `wordKey` of each word. */
export const wordKeysOf = (vocabulary: Vocabulary): WordColumn =>
  vocabulary.column(wordKey, (word) => vocabulary.idOf(wordKey(word)));
