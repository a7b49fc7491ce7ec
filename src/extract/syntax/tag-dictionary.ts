import { openingForms } from '../../lexicon/cues.js';
import type { Words } from '../../lexicon/load-words.js';
import { Class } from '../../lexicon/word-classes.js';
import { CharacterKind, characterKindOf } from '../../text/characters.js';
import { type Vocabulary, WordColumn } from '../../text/vocabulary/vocabulary.js';

/** Verbs that may open a sentence before their subject: "Said Ann Lee: …". */
const INVERTED = openingForms();

const SEVERAL_CLASSES = 31;
const LISTED_BIT = 32;
const INVERTS = 64;
const SHIFT = 9;

/** Bits of single words in what `WordRows.column` says. */
export const SingleWord = { to: 128, according: 256 } as const;

/** What the column says of a word of one class. */
export const only = (candidate: number): number => candidate;

/** The class of a word that has only one; else -1. */
export const singleClassOf = (known: number): number => {
  const candidate = known & SEVERAL_CLASSES;
  return candidate === SEVERAL_CLASSES ? -1 : candidate;
};

/** Where the candidates of a word of several classes stand. */
export const rowPlaceOf = (known: number): number => known >> SHIFT;

/** Whether the word itself was counted, and has rows for a capital. */
export const isCounted = (known: number): boolean => (known & LISTED_BIT) !== 0;

/** Whether the word may open a sentence as its verb, so that its capital there tells nothing. */
export const inverts = (known: number): boolean => (known & INVERTS) !== 0;

/**
 * The candidates of the words of a vocabulary. Rows are in the order in which their words are met, so that those of frequent
 * words are near each other: the number of candidates, then the class and the score of each.
 */
export class WordRows {
  /** for each word, as written without a capital: its class or its place, and flags; see `classOf`, `placeOf`, `isListed` */
  readonly column: WordColumn;
  classes = new Int32Array(4096);
  /** shares its bytes with `classes` */
  scores = new Float32Array(this.classes.buffer);
  private size = 0;
  /** the place of each row of the word lists, raised by 1 */
  private readonly places: Int32Array;
  /** for each listed word the place of the row it has with a capital inside a sentence; that for where any word has one is after */
  private readonly capitals: WordColumn;

  constructor(
    vocabulary: Vocabulary,
    private readonly words: Words,
  ) {
    this.places = new Int32Array(words.rows.length);
    this.column = new WordColumn(vocabulary, (word) => this.valueOf(word));
    this.capitals = new WordColumn(vocabulary, (word) => this.capitalOf(word));
  }

  /** The place of a listed word with a capital, -1 when it is read as without; `begins`: where any word has one. */
  placeOfCapital(id: number, known: number, begins: boolean): number {
    if (!begins) return this.capitals.at(id);
    if (inverts(known)) return -1;
    const amid = this.capitals.at(id);
    return amid + 1 + 2 * this.classes[amid]!;
  }

  private valueOf(word: string): number {
    const { words } = this;
    const listed = words.byWord.get(word);
    const row = rowOfWord(word, listed, words);
    const first = words.rows[row]!;
    const several = words.rows[row + 1]! - first > 1;
    const single = word === 'to' ? SingleWord.to : word === 'according' ? SingleWord.according : 0;
    const flags = (listed === undefined ? 0 : LISTED_BIT) | (INVERTED.has(word) ? INVERTS : 0) | single;
    return flags | (several ? (this.placeOfRow(row) << SHIFT) | SEVERAL_CLASSES : words.classes[first]!);
  }

  private capitalOf(word: string): number {
    const row = this.words.byWord.get(word);
    if (row === undefined) return -1;
    const place = this.placeOfRow(row + 1);
    this.write(row + 2);
    return place;
  }

  /** Writes a row when it is asked for first. */
  private placeOfRow(row: number): number {
    if (this.places[row] === 0) this.places[row] = this.write(row) + 1;
    return this.places[row]! - 1;
  }

  private write(row: number): number {
    const { words } = this;
    const place = this.size;
    const first = words.rows[row]!;
    const last = words.rows[row + 1]!;
    if (place + 1 + 2 * (last - first) > this.classes.length) this.grow();
    this.classes[this.size++] = last - first;
    for (let c = first; c < last; c++) {
      this.classes[this.size++] = words.classes[c]!;
      this.scores[this.size++] = words.scores[c]!;
    }
    return place;
  }

  private grow(): void {
    const wider = new Int32Array(this.classes.length * 2);
    wider.set(this.classes);
    this.classes = wider;
    this.scores = new Float32Array(wider.buffer);
  }
}

const CLITIC = /^'\p{L}/u;

/** @param listed the row of the word itself, if it was counted */
function rowOfWord(word: string, listed: number | undefined, words: Words): number {
  const kind = characterKindOf(word.charCodeAt(0));
  if (kind === CharacterKind.digit) return Class.cardinal;
  if (kind !== CharacterKind.letter && !CLITIC.test(word)) return rowOfMark(word, words);
  if (listed !== undefined) return listed;
  if (word.includes("'") && /'(?:m|ll|ve|re|d)$/.test(word)) return Class.contraction;
  for (let length = Math.min(4, word.length - 1); length >= 0; length--) {
    const found = words.byEnding.get(word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return Class.other;
}

function rowOfMark(mark: string, words: Words): number {
  if (mark === ',') return Class.comma;
  if (mark === "'" || mark === '’') return words.byWord.get("'") ?? Class.other;
  return /^[.!?…]/.test(mark) ? Class.stop : Class.other;
}
