import { openingForms } from '../../lexicon/cues.js';
import type { ClassCandidates, CountedWord, Words } from '../../lexicon/load-words.js';
import { CLASSES, Class } from '../../lexicon/word-classes.js';
import { CharacterKind, characterKindOf } from '../../text/characters.js';
import type { Vocabulary } from '../../text/vocabulary/vocabulary.js';

/** Verbs that may open a sentence before their subject: "Said Ann Lee: …". */
const INVERTED = openingForms();

const singleCandidates: readonly ClassCandidates[] = CLASSES.map((_, c) => ({ classes: [c], scores: [0] }));

/** A class that is certain. */
export const only = (candidate: number): ClassCandidates => singleCandidates[candidate]!;

/** The classes that a word may have. */
export interface TagEntry {
  /** as written without a capital */
  readonly plain: ClassCandidates;
  /** the word itself, if it was counted */
  readonly counted: CountedWord | null;
  /** whether it may open a sentence as its verb, so that its capital there tells nothing */
  readonly inverts: boolean;
  readonly isAccording: boolean;
  readonly isTo: boolean;
}

/** The entries of the words of a vocabulary. */
export class TagDictionary {
  private readonly entries: (TagEntry | undefined)[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly words: Words,
  ) {}

  /** @param id the number of the word in the vocabulary */
  at(id: number): TagEntry {
    const known = this.entries[id];
    if (known !== undefined) return known;
    const word = this.vocabulary.word(id);
    const counted = this.words.byWord.get(word) ?? null;
    const plain = candidatesOf(word, this.words);
    const [isAccording, isTo] = [word === 'according', word === 'to'];
    const entry = { plain, counted, inverts: INVERTED.has(word), isAccording, isTo };
    this.entries[id] = entry;
    return entry;
  }
}

const CLITIC = /^'\p{L}/u;

function candidatesOf(word: string, { byWord, byEnding }: Words): ClassCandidates {
  const kind = characterKindOf(word.charCodeAt(0));
  if (kind === CharacterKind.digit) return only(Class.cardinal);
  const counted = byWord.get(word)?.plain;
  if (kind !== CharacterKind.letter && !CLITIC.test(word)) {
    if (word === ',') return only(Class.comma);
    if (word === "'" || word === '’') return byWord.get("'")?.plain ?? only(Class.other);
    return only(/^[.!?…]/.test(word) ? Class.stop : Class.other);
  }
  if (counted !== undefined) return counted;
  if (/'(?:m|ll|ve|re|d)$/.test(word)) return only(Class.contraction);
  for (let length = Math.min(4, word.length - 1); length >= 0; length--) {
    const found = byEnding.get(word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return only(Class.other);
}
