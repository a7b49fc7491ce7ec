import { Shape } from '../shape.js';
import { wordsOfPattern } from './pattern-words.js';
import type { Vocabulary, WordColumn } from './vocabulary.js';

/** The words that a rule may begin at. */
export interface Trigger {
  readonly number: number;
}

/** The triggers of each word, by their numbers. */
const triggersOf = new Map<string, readonly number[]>();
/** Those whose words no list could hold. */
const patterns: { readonly number: number; readonly isWord: (word: string) => boolean }[] = [];
let triggers = 0;

/**
 * Declares the words that a rule may begin at, once, when its file is loaded: such a rule goes through the tokens that `TokenIndex.of` gives, and costs
 * nothing in an article without these words. A word too many is a token too many, so that the rule asks what it is all the same.
 * @param lists words in lower case, or expressions of which `wordsOfPattern` gives them
 */
export function triggerOf(...lists: readonly (Iterable<string> | RegExp)[]): Trigger {
  const number = triggers++;
  for (const list of lists)
    for (const word of list instanceof RegExp ? wordsOfPattern(list) : list) {
      const known = triggersOf.get(word);
      if (known === undefined) triggersOf.set(word, [number]);
      else if (known.at(-1) !== number) triggersOf.set(word, [...known, number]);
    }
  return { number };
}

/** Declares words by what is true of each, where there is no end of them; asked once of each word of a vocabulary. */
export function triggerOfPattern(isWord: (word: string) => boolean): Trigger {
  const number = triggers++;
  patterns.push({ number, isWord });
  return { number };
}

/** Which triggers the words of a vocabulary have. */
class TriggerRows {
  /** how many triggers there were; files that are loaded later may declare more */
  readonly known = triggers;
  /** the first is that of words without any */
  readonly rows: (readonly number[])[] = [[]];
  readonly column: WordColumn;

  constructor(vocabulary: Vocabulary) {
    this.column = vocabulary.column(this, (word) => this.rowOf(word));
  }

  private rowOf(word: string): number {
    let row = triggersOf.get(word);
    for (const { number, isWord } of patterns) if (isWord(word)) row = [...(row ?? []), number];
    return row === undefined ? 0 : this.rows.push(row) - 1;
  }
}

const rowsOfVocabulary = new WeakMap<Vocabulary, TriggerRows>();

function triggerRows(vocabulary: Vocabulary): TriggerRows {
  let rows = rowsOfVocabulary.get(vocabulary);
  if (rows === undefined || rows.known < triggers) {
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
  private readonly opening: number[] = [];

  constructor(
    private readonly ids: Int32Array,
    private readonly shapes: Uint16Array,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The tokens whose words a rule may begin at. */
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

  /** The first tokens of paragraphs. */
  get openings(): readonly number[] {
    this.swept();
    return this.opening;
  }

  private swept(): readonly (number[] | undefined)[] {
    this.places ??= this.sweep();
    return this.places;
  }

  private sweep(): (number[] | undefined)[] {
    const { ids, shapes, capital, hyphen, opening } = this;
    const { column, rows, known } = triggerRows(this.vocabulary);
    const places = new Array<number[] | undefined>(known).fill(undefined);
    for (let i = 0; i < ids.length; i++) {
      const shape = shapes[i]!;
      if (shape & Shape.capital) capital.push(i);
      if (shape & Shape.hyphen) hyphen.push(i);
      if (shape & Shape.opens) opening.push(i);
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
