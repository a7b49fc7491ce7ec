import { Shape } from '../shape.js';
import type { Vocabulary, WordColumn } from './vocabulary.js';

/** The words that a rule begins at: those of which `bitsOf` says anything that the rule asks for. */
export interface Trigger {
  readonly number: number;
  readonly bitsOf: (word: string) => number;
  readonly mask: number;
}

const triggers: Trigger[] = [];

/**
 * Declares the words that a rule begins at, once, when its file is loaded. A rule that goes through `TokenIndex.of` costs nothing in an article
 * without these words.
 * @param bitsOf what a word is by itself; depends on nothing but the word
 * @param mask those of the bits that the rule begins at
 */
export function triggerOf(bitsOf: (word: string) => number, mask = -1): Trigger {
  const trigger = { number: triggers.length, bitsOf, mask };
  triggers.push(trigger);
  return trigger;
}

/** Which triggers each word of a vocabulary has: their numbers, in a row that all words of the same triggers share. Row 0 is that of words without any. */
class TriggerRows {
  /** how many triggers there were; files that are loaded later may declare more */
  readonly known = triggers.length;
  readonly rows: (readonly number[])[] = [[]];
  readonly column: WordColumn;
  private readonly numbers = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.column = vocabulary.column(this, (word) => this.rowOf(word));
  }

  private rowOf(word: string): number {
    const row: number[] = [];
    for (const { number, bitsOf, mask } of triggers) if (bitsOf(word) & mask) row.push(number);
    if (row.length === 0) return 0;
    const key = row.join();
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.rows.push(row) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

const rowsOfVocabulary = new WeakMap<Vocabulary, TriggerRows>();

function triggerRows(vocabulary: Vocabulary): TriggerRows {
  let rows = rowsOfVocabulary.get(vocabulary);
  if (rows === undefined || rows.known < triggers.length) {
    rows = new TriggerRows(vocabulary);
    rowsOfVocabulary.set(vocabulary, rows);
  }
  return rows;
}

const NO_TOKENS: readonly number[] = [];

/** Where a text has what rules begin at: one sweep over its tokens for all of them. All lists are of token numbers, ascending. */
export class TokenIndex {
  private places: (number[] | undefined)[] | null = null;
  private readonly capital: number[] = [];
  private readonly hyphen: number[] = [];

  constructor(
    private readonly ids: Int32Array,
    private readonly shapes: Uint16Array,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The tokens whose words a rule begins at. */
  of(trigger: Trigger): readonly number[] {
    return this.swept()[trigger.number] ?? NO_TOKENS;
  }

  /** The tokens with a capital. */
  get capitals(): readonly number[] {
    this.swept();
    return this.capital;
  }

  /** The tokens with a hyphen inside. */
  get hyphens(): readonly number[] {
    this.swept();
    return this.hyphen;
  }

  private swept(): readonly (number[] | undefined)[] {
    this.places ??= this.sweep();
    return this.places;
  }

  private sweep(): (number[] | undefined)[] {
    const { ids, shapes, capital, hyphen } = this;
    const { column, rows, known } = triggerRows(this.vocabulary);
    const places = new Array<number[] | undefined>(known).fill(undefined);
    for (let i = 0; i < ids.length; i++) {
      const shape = shapes[i]!;
      if (shape & Shape.capital) capital.push(i);
      if (shape & Shape.hyphen) hyphen.push(i);
      const number = column.at(ids[i]!);
      if (number === 0) continue;
      for (const trigger of rows[number]!) {
        const found = places[trigger];
        if (found === undefined) places[trigger] = [i];
        else found.push(i);
      }
    }
    return places;
  }
}
