import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { ResolvedSource } from '../resolved-source.js';

/** People without a name who have spoken, and papers that were quoted, by the last word for them. */
export class UnnamedSpeakers {
  readonly #last = new Map<string, ResolvedSource>();

  constructor(readonly reading: ParsedText) {}

  /**
   * The same voice by the fuller words that told it before: "the spokesman" after "a harbour spokesman", "the diplomats" after "EC
   * diplomats", "the letter" after "the board's letter". Others, and who is told by other words, stay as they are.
   */
  again(voice: ResolvedSource, { first }: TokenSpan): ResolvedSource {
    const words = voice.name.toLowerCase().split(' ');
    const head = words.at(-1)!;
    const before = this.#last.get(head);
    const isDefinite = this.reading.prose.lower[first] === 'the';
    if (before && isDefinite && words.length < before.name.split(' ').length && includesAll(before, words))
      return { ...before, rivals: voice.rivals ?? [] };
    this.#last.set(headWordOf(voice.name), voice);
    return voice;
  }
}

const includesAll = ({ name }: ResolvedSource, words: readonly string[]): boolean => {
  const own = name.toLowerCase().split(' ');
  return words.every((word) => own.includes(word));
};

/** "spokesman" of "spokesman for the harbour" */
function headWordOf(name: string): string {
  const words = name.toLowerCase().split(' ');
  const joint = words.findIndex((word) => /^(?:for|of|from|in|at|with|to|who|close|familiar)$/.test(word));
  return words[joint > 0 ? joint - 1 : words.length - 1]!;
}
