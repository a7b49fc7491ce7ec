import type { Attribution } from '../quotes/attribution.js';
import type { ParsedText } from '../syntax/parsed-text.js';

/** Words to the reader outside quotations, so many and so large a share of all tokens, that are the mark of a text which explains. */
const FEWEST_ADDRESSES = 3;
const SHARE_OF_ADDRESSES = 0.004;
const TO_READER = /^(?:you|your|yours|yourself)(?:['’]\p{L}+)?$/u;
const READER = /^(?:you|you['’]\p{L}+)$/u;
const WRITER = /^(?:we|i|us|me|one)(?:['’]\p{L}+)?$/u;

/**
 * Whether what nobody of an article says is a report at all: "If you want a boat" is none, nor are "we hope you like it" and "it helps to think
 * ahead" in a text that explains something to its reader.
 */
export class UnsaidReports {
  #explains: boolean | null = null;

  constructor(readonly reading: ParsedText) {}

  /** @param attribution of something without marks, whose speaker nobody knows */
  isNone({ source }: Attribution): boolean {
    const { lower } = this.reading.prose;
    const word = source && source.last - source.first === 1 ? lower[source.first]! : null;
    if (word !== null && READER.test(word)) return true;
    return (source === null || (word !== null && WRITER.test(word))) && this.#explainsToReader();
  }

  #explainsToReader(): boolean {
    this.#explains ??=
      addresses(this.reading) >= Math.max(FEWEST_ADDRESSES, this.reading.prose.size * SHARE_OF_ADDRESSES);
    return this.#explains;
  }
}

function addresses({ prose, quoteOf }: ParsedText): number {
  let found = 0;
  for (let i = 0; i < prose.size; i++)
    if (prose.lower[i]!.startsWith('you') && quoteOf[i]! < 0 && TO_READER.test(prose.lower[i]!)) found++;
  return found;
}
