import { withDoubleRoom } from '../text/vocabulary/growable.js';
import type { Vocabulary } from '../text/vocabulary/vocabulary.js';
import { openingForms } from './cues.js';
import { LEXICAL_CLASSES, type LexicalClass } from './lexical-classes.js';
import { ROW_WIDTH } from './lexicon.js';
import { lexicon } from './load-lexicon.js';
import { isNameSuffix } from './reading/person-name.js';
import { isCalling, isHonorific, isPluralRole, isRoleHead, isShortTitle, isTitle } from './titles.js';

// What a word is by its end, where no list could hold them all.

/** "London-based", "Ruritanian-backed": before a name, and no part of it. */
export const isSeatedWord = (word: string): boolean =>
  /-(?:based|backed|led|owned|controlled|dominated|run)$/.test(word);

/** "Ruritanian-made" */
const isMadeWord = (word: string): boolean => /-(?:made|built)$/.test(word);

/** "administration", however misspelt */
const isAdministration = (word: string): boolean => /^adm?in\p{L}*r\p{L}*ons?$/u.test(word);

/** "36-year-old" */
const isAge = (word: string): boolean => /-years?-old$/.test(word);

const pastOfSpeech = openingForms();

/** Whether a word is in a list, with or without the full stop of an abbreviation. */
const isListed = (word: string, name: LexicalClass): boolean =>
  lexicon.has(word, name) || lexicon.has(withoutStop(word), name);

/** Without the full stop of an abbreviation; "J." is an initial and stays. */
export const withoutStop = (word: string): string => (word.length > 2 && word.endsWith('.') ? word.slice(0, -1) : word);

/** Classes that a rule gives, since no list could hold all their words, or since full stops do not count in them. */
const RULES = {
  honorific: isHonorific,
  /** ends what is no person: "U.K. Bankers", "Nine Mths", "Lee Ltd" */
  nobody: (word: string): boolean => isListed(word, 'nobody') || isListed(word, 'legal-form'),
  /** no person by itself, but maybe a surname after a given name */
  'nobody-alone': (word: string): boolean => isListed(word, 'nobody-alone') || isListed(word, 'short-month'),
  /** after a name, what is no person: a street, a school, a firm */
  'behind-namesake': (word: string): boolean => isListed(word, 'behind-namesake') || isListed(word, 'legal-form'),
  /** a legal form or what is found beside one; nothing else makes no name */
  'company-form': (word: string): boolean => isListed(word, 'company-form') || isListed(word, 'legal-form'),
  'short-title': isShortTitle,
  title: isTitle,
  'role-head': isRoleHead,
  'name-suffix': isNameSuffix,
  /** an office or calling, and no surname that many bear: nobody when it stands alone */
  'office-alone': (word: string): boolean => isCalling(word) && !isSurnameToo(word),
  /** several of an office or calling: "Congressmen" */
  'several-officers': (word: string): boolean => isPluralRole(word) && !isSurnameToo(word),
  /** a form of a verb that ends a description of a person, or is right before one */
  'role-verb': (word: string): boolean => lexicon.has(word, 'role-verb') || pastOfSpeech.has(word),
  digits: (word: string): boolean => /\d/.test(word),
  /** a word that a tagger may take into a name: "Lee Friday", "the Lee administration" */
  'ends-person': (word: string): boolean => lexicon.has(word, 'ends-person') || isAdministration(word),
  'seated-word': (word: string): boolean => isSeatedWord(word) || word.endsWith('-born'),
  'made-word': isMadeWord,
  age: isAge,
} as const satisfies Readonly<Record<string, (word: string) => boolean>>;

const isSurnameToo = (word: string): boolean => lexicon.has(word, 'also-name') || lexicon.has(word, 'also-surname');

/** A class of words, by a list or by a rule. */
export type WordKind = LexicalClass | keyof typeof RULES;

const ruled = Object.entries(RULES);
const KIND_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...LEXICAL_CLASSES.map((name, number) => [name, number] as const),
  ...ruled.map(([name], number) => [name, ROW_WIDTH * 32 + number] as const),
]);
const WIDTH = ROW_WIDTH + Math.ceil((ruled.length + 1) / 32);
const KNOWN_BIT = 1 << 31;

/** The classes of the words of a vocabulary, by their numbers: each word is looked up once, and the rules asked once. */
export class VocabularyClasses {
  /** `WIDTH` numbers a word; the last bit of the last is set once they are known */
  private rows = new Int32Array(256 * WIDTH);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Whether the word of a number is of a class. */
  has(id: number, kind: WordKind): boolean {
    const row = id * WIDTH;
    if (row >= this.rows.length || this.rows[row + WIDTH - 1]! >= 0) this.fill(id);
    const number = KIND_NUMBERS.get(kind)!;
    return (this.rows[row + (number >> 5)]! & (1 << (number & 31))) !== 0;
  }

  private fill(id: number): void {
    const row = id * WIDTH;
    if (row >= this.rows.length) this.rows = withDoubleRoom(this.rows, row + WIDTH);
    const { rows } = this;
    const word = this.vocabulary.word(id);
    const own = lexicon.rowOf(word);
    const bare = lexicon.rowOf(withoutStop(word));
    for (let i = 0; i < ROW_WIDTH; i++) rows[row + i] = own[i]! | bare[i]!;
    for (let number = 0; number < ruled.length; number++)
      if (ruled[number]![1](word)) rows[row + ROW_WIDTH + (number >> 5)]! |= 1 << (number & 31);
    rows[row + WIDTH - 1]! |= KNOWN_BIT;
  }
}

/** The classes of the words of a vocabulary. */
export const wordClassesOf = (vocabulary: Vocabulary): VocabularyClasses =>
  vocabulary.keep(VocabularyClasses, () => new VocabularyClasses(vocabulary));
