import { familyKey, type NameParts, partsOfName, wordKey } from '../../lexicon/reading/person-name.js';
import { Memo } from '../../text/vocabulary/kept.js';
import type { Vocabulary, WordColumn } from '../../text/vocabulary/vocabulary.js';

/** A person's name as people are compared by it. */
export interface KnownPerson {
  readonly parts: NameParts;
  /** of the family name */
  readonly key: string;
}

const MOST_PERSON_NAMES = 20_000;

/** The names of people met so far. */
export const knownPeople = (vocabulary: Vocabulary): Memo<string, KnownPerson> => vocabulary.keep(newPeople, newPeople);

const newPeople = (): Memo<string, KnownPerson> =>
  new Memo(MOST_PERSON_NAMES, (name: string) => {
    const parts = partsOfName(name);
    return { parts, key: familyKey(parts) };
  });

/** The number of the `wordKey` of each word. */
export const wordKeysOf = (vocabulary: Vocabulary): WordColumn =>
  vocabulary.column(wordKey, (word) => vocabulary.idOf(wordKey(word)));
