import { type VocabularyClasses, type WordKind, wordClassesOf } from '../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Name } from './names/name.js';

/** A prose with the names that were found laid over it. Token numbers may be out of range: then there is nothing. */
export class NamedText {
  /** one more than the number of the name that holds each token, so that 0 is none */
  private readonly holder: Int32Array;
  private readonly classes: VocabularyClasses;

  constructor(
    readonly prose: Prose,
    readonly names: readonly Name[],
  ) {
    this.holder = prose.vocabulary.arrays.numbers.of(prose.size);
    for (let n = 0; n < names.length; n++) {
      const { first, last } = names[n]!;
      for (let i = first; i < last; i++) this.holder[i] = n + 1;
    }
    this.classes = wordClassesOf(prose.vocabulary);
  }

  /** the word as written; empty out of range */
  word(token: number): string {
    const { text, size, starts, ends } = this.prose;
    return token >= 0 && token < size ? text.slice(starts[token], ends[token]) : '';
  }

  /** in lower case, with plain apostrophes; empty out of range */
  lower(token: number): string {
    const { lower, size } = this.prose;
    return token >= 0 && token < size ? lower[token]! : '';
  }

  /** Whether the word at a token is of a class; false out of range. */
  has(token: number, kind: WordKind): boolean {
    const { ids, size } = this.prose;
    return token >= 0 && token < size && this.classes.has(ids[token]!, kind);
  }

  /** the name that holds the token */
  nameAt(token: number): Name | undefined {
    if (token < 0 || token >= this.holder.length) return undefined;
    const name = this.holder[token]!;
    return name === 0 ? undefined : this.names[name - 1];
  }

  isCapital(token: number): boolean {
    const { shapes, size } = this.prose;
    return token >= 0 && token < size && (shapes[token]! & Shape.capital) !== 0;
  }

  /** whether both tokens exist and are in one sentence */
  together(a: number, b: number): boolean {
    const { sentenceOf, size } = this.prose;
    return a >= 0 && b >= 0 && a < size && b < size && sentenceOf[a] === sentenceOf[b];
  }

  /** the words from one token to another (excluded), as written */
  phrase(first: number, last: number): string {
    const { text, starts, ends } = this.prose;
    return singleSpaced(text.slice(starts[first], ends[last - 1]));
  }
}

export const namedTextOf = (prose: Prose, names: readonly Name[]): NamedText => new NamedText(prose, names);

/** With single spaces between words; most phrases have no others. */
function singleSpaced(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code < 32 || code === 0xa0 || code > 0x1fff || (code === 32 && words.charCodeAt(i + 1) === 32))
      return words.replace(/\s+/g, ' ');
  }
  return words;
}
