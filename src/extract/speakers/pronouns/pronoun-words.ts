import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Vocabulary, WordColumn } from '../../../text/vocabulary/vocabulary.js';
import type { Gender } from '../mention-index.js';

/** What a word that stands for a source may be; bits. */
export const Pronoun = { many: 1, thing: 2, relative: 4, nobody: 8, female: 16, male: 32, owning: 64 } as const;

/** The bits of a word that may stand for a speaker; `Pronoun.owning` alone does not. */
export const ANY_PRONOUN =
  Pronoun.many | Pronoun.thing | Pronoun.relative | Pronoun.nobody | Pronoun.female | Pronoun.male;

const pronounBits = lexicon.bits([
  [Pronoun.many, 'stands-for-many'],
  [Pronoun.thing, 'stands-for-thing'],
  [Pronoun.relative, 'stands-relative'],
  [Pronoun.nobody, 'stands-for-nobody'],
  [Pronoun.female, 'female-pronoun'],
  [Pronoun.male, 'male-pronoun'],
  [Pronoun.owning, 'also-determiner'],
]);

/** What a contraction keeps of its pronoun: "she’ll", "they’d", "you’re". */
const CONTRACTED_PRONOUN = Pronoun.female | Pronoun.male | Pronoun.many | Pronoun.nobody;

/** Bits of `Pronoun` for each word of a vocabulary. "she’ll" gives a sex too. */
export const pronounsOf = (vocabulary: Vocabulary): WordColumn =>
  vocabulary.column(Pronoun, (word) => {
    const plain = word.replace(/'(?:d|s|ll|ve|re|m)$/, '');
    if (plain === word) return pronounBits(word);
    return pronounBits(word) | (pronounBits(plain) & CONTRACTED_PRONOUN);
  });

/** The sex that the bits of a word tell; null when it is no pronoun of one person. */
export const genderOfBits = (bits: number): Gender | null =>
  bits & Pronoun.female ? 'female' : bits & Pronoun.male ? 'male' : null;
