import { HASH_SEED, hashOf, hashWith, stir } from './hash.js';

/** Longer words are not kept: an engine may hold the whole text that such a string was cut from. */
const LONGEST = 12;
/** Enough that the common words of a language seldom drive each other out. */
const PLACES = 2 ** 15;

const lowered = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));

/**
 * Lower-case words met before, so that a common word is one string for all texts: it is neither cut out nor hashed again by each
 * set and map that is asked for it. Of bounded size, and nothing that is read from it depends on what it remembers.
 */
export class WordMemory {
  /** `hashOf` the word read last */
  hash = 0;
  private readonly words: string[];
  private readonly mask: number;

  /** @param places how many words to keep, a power of two */
  constructor(places = PLACES) {
    this.words = new Array<string>(places).fill('');
    this.mask = places - 1;
  }

  /** A stretch of a text that is a word, in lower case, with ’ as '. Its hash is in `hash`. */
  lowerOf(text: string, start: number, end: number): string {
    let hash = HASH_SEED;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return this.beyondAscii(text.slice(start, end));
      hash = hashWith(hash, lowered[code]!);
    }
    this.hash = stir(hash);
    if (end - start > LONGEST) return text.slice(start, end).toLowerCase();
    const place = this.hash & this.mask;
    const known = this.words[place]!;
    if (isLowerOf(known, text, start, end)) return known;
    const word = text.slice(start, end).toLowerCase();
    this.words[place] = word;
    return word;
  }

  /** A stretch of a text as it is. Its hash is in `hash`. */
  plainOf(text: string, start: number, end: number): string {
    this.hash = hashOf(text, start, end);
    return text.slice(start, end);
  }

  private beyondAscii(word: string): string {
    const low = word.toLowerCase();
    const plain = low.includes('’') || low.includes('ʼ') ? low.replace(/[’ʼ]/g, "'") : low;
    this.hash = hashOf(plain);
    const place = this.hash & this.mask;
    const known = this.words[place]!;
    if (known === plain) return known;
    if (plain.length <= LONGEST) this.words[place] = plain;
    return plain;
  }
}

function isLowerOf(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = start; i < end; i++) if (known.charCodeAt(i - start) !== lowered[text.charCodeAt(i)]) return false;
  return true;
}
