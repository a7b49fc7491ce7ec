import { LEXICAL_CLASSES, type LexicalClass } from './lexical-classes.js';

/** A row of a file of words: a word or phrase, its classes, and what else the file says of it ('' for nothing). */
export interface LexicalEntry {
  readonly word: string;
  readonly classes: readonly string[];
  readonly value: string;
}

const CLASS_NUMBERS: ReadonlyMap<string, number> = new Map(LEXICAL_CLASSES.map((name, number) => [name, number]));
export const ROW_WIDTH = Math.ceil(LEXICAL_CLASSES.length / 32);
const NO_CLASSES = new Int32Array(ROW_WIDTH);

/** What is known of words by themselves: the classes of each, as the files in src/lexicon/data list them. Words are in lower case. */
export class WordLexicon {
  /** the classes of each word, 32 to a number */
  private readonly rows = new Map<string, Int32Array>();
  private lastWord = '';
  private lastRow: Int32Array = NO_CLASSES;
  private readonly listed = new Map<string, Map<string, string>>();

  /** @throws Error when an entry has a class that `LEXICAL_CLASSES` does not name */
  constructor(entries: Iterable<LexicalEntry>) {
    for (const { word, classes, value } of entries) {
      const row = this.rows.get(word) ?? new Int32Array(ROW_WIDTH);
      this.rows.set(word, row);
      for (const name of classes) {
        const number = CLASS_NUMBERS.get(name);
        if (number === undefined) throw new Error(`${word} is of the unknown class ${name}`);
        row[number >> 5]! |= 1 << (number & 31);
        const words = this.listed.get(name);
        if (words) words.set(word, value);
        else this.listed.set(name, new Map([[word, value]]));
      }
    }
  }

  /** Whether a word, in lower case, is of a class. */
  has(word: string, name: LexicalClass): boolean {
    const row = this.rowOf(word);
    if (row === NO_CLASSES) return false;
    const number = CLASS_NUMBERS.get(name)!;
    return (row[number >> 5]! & (1 << (number & 31))) !== 0;
  }

  /** The classes of a word as bits, 32 to a number, in the order of `LEXICAL_CLASSES`. */
  rowOf(word: string): Int32Array {
    // a dozen classes of a word are asked for one after the other
    if (word !== this.lastWord) {
      this.lastRow = this.rows.get(word) ?? NO_CLASSES;
      this.lastWord = word;
    }
    return this.lastRow;
  }

  /** The words of a class, in the order of its file. */
  words(name: LexicalClass): readonly string[] {
    return [...(this.listed.get(name)?.keys() ?? [])];
  }

  /** The words of classes, also with the full stop of an abbreviation: "Co", "Co." */
  withStops(...names: readonly LexicalClass[]): readonly string[] {
    return names.flatMap((name) => this.words(name).flatMap((word) => [word, `${word}.`]));
  }

  /** The words of classes, and what may be their plurals: "lorry", "lorries". */
  withPlurals(...names: readonly LexicalClass[]): readonly string[] {
    return names.flatMap((name) =>
      this.words(name).flatMap((word) => [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies')]),
    );
  }

  /** What the file says of each word of a class beside its classes. */
  values(name: LexicalClass): ReadonlyMap<string, string> {
    return this.listed.get(name) ?? new Map();
  }

  /** The words of classes as alternatives of a regular expression, the longest first. */
  pattern(...names: readonly LexicalClass[]): string {
    const words = new Set(names.flatMap((name) => this.words(name)));
    return [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^$|()[\]]/g, '\\$&'))
      .join('|');
  }

  /**
   * A function that says of each word which bits of a table are set: for loops that ask for many classes at once.
   * @param table bits, each with the classes whose words have it
   */
  bits(table: readonly (readonly [bit: number, ...names: LexicalClass[]])[]): (word: string) => number {
    const classes = table.flatMap(([bit, ...names]) => names.map((name) => [CLASS_NUMBERS.get(name)!, bit] as const));
    const numbers = Uint16Array.from(classes, ([number]) => number);
    const bits = Int32Array.from(classes, ([, bit]) => bit);
    return (word) => {
      const row = this.rowOf(word);
      if (row === NO_CLASSES) return 0;
      let found = 0;
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i]!;
        if (row[number >> 5]! & (1 << (number & 31))) found |= bits[i]!;
      }
      return found;
    };
  }
}
