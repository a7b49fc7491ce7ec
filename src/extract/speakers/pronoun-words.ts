import { bitsOfWords } from '../../lexicon/word-lists.js';
import type { Vocabulary, WordColumn } from '../../text/vocabulary/vocabulary.js';
import type { Gender } from './mention-index.js';

/** What a word that stands for a source may be; bits. */
export const Pronoun = { many: 1, thing: 2, relative: 4, nobody: 8, female: 16, male: 32, owning: 64 } as const;

/** The bits of a word that may stand for a speaker; `Pronoun.owning` alone does not. */
export const ANY_PRONOUN =
  Pronoun.many | Pronoun.thing | Pronoun.relative | Pronoun.nobody | Pronoun.female | Pronoun.male;

const PRONOUN_LISTS: readonly (readonly [number, string])[] = [
  [Pronoun.many, "they them their they're they've they'd they'll"],
  [Pronoun.thing, "it its it's"],
  [Pronoun.relative, 'who which that whom whose'],
  [
    Pronoun.nobody,
    `i we you my our your one this these those some many both all others there i'm we're i've we've what nobody everyone everybody
    anyone someone`,
  ],
  [Pronoun.female, 'she her herself hers'],
  [Pronoun.male, 'he him his himself'],
  [Pronoun.owning, 'his her their its my our your whose that this these those some many both all'],
];

const PRONOUN_BITS = bitsOfWords(PRONOUN_LISTS);

/** Bits of `Pronoun` for each word of a vocabulary. "she’ll" tells a sex too. */
export const pronounsOf = (vocabulary: Vocabulary): WordColumn =>
  vocabulary.column(Pronoun, (word) => {
    const plain = word.replace(/'(?:d|s|ll|ve)$/, '');
    return (PRONOUN_BITS.get(word) ?? 0) | ((PRONOUN_BITS.get(plain) ?? 0) & (Pronoun.female | Pronoun.male));
  });

/** The sex that the bits of a word tell; null when it is no pronoun of one person. */
export const genderOfBits = (bits: number): Gender | null =>
  bits & Pronoun.female ? 'female' : bits & Pronoun.male ? 'male' : null;
