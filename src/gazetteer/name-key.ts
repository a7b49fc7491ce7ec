import { plainLatin } from '../text/fold.js';

/**
 * One folding for gazetteer and text, so that a name is found however it is spaced, accented or pointed: lower case, no accents,
 * no full stops or apostrophes, hyphens as spaces, "St." as "saint". Names are kept as two hashes of the folded form.
 */

/** Short forms that stand for a word of place names. */
const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };

const NAME_ACCENTS = /\p{M}/gu;
const beyondAscii = /[\u0080-\uffff]/;

/** Lower-case ASCII letters as far as the word has Latin letters. */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return plainLatin(lower.normalize('NFD').replace(NAME_ACCENTS, ''));
}

/** The folded form of a name: words of letters and digits parted by single spaces. */
export function foldName(name: string): string {
  const words = plainLetters(name)
    .replace(/['’‘ʼ`´ʻ.]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
  return words.map((word) => SHORT[word] ?? word).join(' ');
}

/** A running hash of a folded name: 32 bits to find it, 16 more to be sure. */
export class NameHash {
  key = 0;
  check = 0;

  reset(): void {
    this.key = 0x811c9dc5 | 0;
    this.check = 0x1b873593 | 0;
  }

  code(code: number): void {
    this.key = Math.imul(this.key ^ code, 0x01000193);
    this.check = Math.imul(this.check ^ code, 0x5bd1e995) ^ (this.check >>> 15);
  }

  /** Adds a word of a text, given in lower case: the same as adding its folded form. */
  addWord(lower: string): void {
    const length = lower.length;
    if (length <= 4 && mayBeShortForm(lower)) {
      this.add(foldName(lower));
      return;
    }
    for (let i = 0; i < length; i++) {
      const code = lower.charCodeAt(i);
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) this.code(code);
      else if (code !== 46 && code !== 39) {
        this.addFolded(lower, i);
        return;
      }
    }
  }

  /** The rest of a word with letters beyond ASCII, or marks. */
  private addFolded(lower: string, from: number): void {
    // a mark parts the word, so that its beginning stays as it was hashed
    const start = from > 0 && !isLetterOrDigit(lower.charCodeAt(from)) && lower.charCodeAt(from) < 128 ? ' ' : '';
    this.add(start + foldName(lower.slice(from)));
  }

  /** Adds a folded word or name. */
  add(folded: string): void {
    for (let i = 0; i < folded.length; i++) this.code(folded.charCodeAt(i));
  }

  /** The 32 bits names are found by, well mixed. */
  get slot(): number {
    let h = this.key;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    return (h ^ (h >>> 13)) >>> 0;
  }

  /** The 16 bits that confirm a find. */
  get proof(): number {
    const h = this.check ^ (this.check >>> 16);
    return (h ^ (h >>> 8)) & 0xffff;
  }
}

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Whether the word may be one of the short forms, with or without its full stop. */
function mayBeShortForm(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (
    (first === 115 || first === 109 || first === 102) &&
    SHORT[lower.endsWith('.') ? lower.slice(0, -1) : lower] !== undefined
  );
}
