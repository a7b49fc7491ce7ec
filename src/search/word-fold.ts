/** What counts as a word, and when two words are the same. Built index and browser both ask here. */
import { plainLatin } from '../text/fold.js';

const OTHER_CLASS = 1;
/** a letter, digit or mark, part of a run that is one word */
const RUN = 2;
/** a letter of a script that puts no spaces between words: a word of its own, so that neighbours are found as a phrase */
const SINGLE_LETTER = 3;
const SURROGATE = 4;

const word = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const mark = /\p{M}/u;

const classes = new Uint8Array(65536);

function classOfText(text: string): number {
  if (!word.test(text)) return OTHER_CLASS;
  return unspaced.test(text) && !mark.test(text) ? SINGLE_LETTER : RUN;
}

/** The class of a code unit. */
function characterClassOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = code >= 0xd800 && code < 0xe000 ? SURROGATE : classOfText(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** The class of the character at `i`, which may be two code units long. */
function classAt(text: string, i: number): number {
  const found = characterClassOf(text.charCodeAt(i));
  return found === SURROGATE ? classOfText(String.fromCodePoint(text.codePointAt(i)!)) : found;
}

const unitsAt = (text: string, i: number): number => (text.codePointAt(i)! > 0xffff ? 2 : 1);

/** The first word at or after `i`; `text.length` when there is none. */
function wordFrom(text: string, i: number): number {
  const limit = text.length;
  while (i < limit) {
    const found = characterClassOf(text.charCodeAt(i));
    if (found === RUN || found === SINGLE_LETTER) return i;
    if (found === SURROGATE) {
      if (classAt(text, i) !== OTHER_CLASS) return i;
      i += unitsAt(text, i);
    } else i = found === OTHER_CLASS ? pastClitic(text, i) : i + 1;
  }
  return limit;
}

/** Where the word that begins at `i` ends. */
function wordEnd(text: string, i: number): number {
  const limit = text.length;
  if (classAt(text, i) === SINGLE_LETTER) return i + unitsAt(text, i);
  while (i < limit) {
    const found = characterClassOf(text.charCodeAt(i));
    if (found === RUN) i++;
    else if (found === SURROGATE && classAt(text, i) === RUN) i += unitsAt(text, i);
    else break;
  }
  return i;
}

/** Steps over a character that is no word; over the clitic in “Iran’s”, which nobody searches for. */
function pastClitic(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if ((code !== 0x27 && code !== 0x2019) || i === 0 || characterClassOf(text.charCodeAt(i - 1)) === OTHER_CLASS)
    return i + 1;
  const next = text.charCodeAt(i + 1);
  if (next !== 0x73 && next !== 0x53) return i + 1;
  return i + 2 === text.length || classAt(text, i + 2) === OTHER_CLASS ? i + 2 : i + 1;
}

/** No word is longer, in UTF-16 code units; what lies after is not searched. */
const LONGEST_WORD = 48;
const PLAIN_WORD = /^[a-z0-9]*$/;
/** Accents and vowel points that readers leave out when they type. */
const SEARCH_ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g;
const FINAL_SIGMA = /ς/g;

/** The form under which a word is filed: lower case, accents off, compatibility forms made plain. Never empty. */
export function searchKeyOf(text: string): string {
  const low = (text.length > LONGEST_WORD ? cutTo(text, LONGEST_WORD) : text).toLowerCase();
  if (PLAIN_WORD.test(low)) return low;
  const unaccented = low.normalize('NFKD').toLowerCase().replace(SEARCH_ACCENTS, '');
  const bare = plainLatin(unaccented).replace(FINAL_SIGMA, 'σ').normalize('NFC');
  return bare === '' ? low : bare;
}

/** At most `length` code units, and no half of a pair. */
function cutTo(text: string, length: number): string {
  return text.slice(0, text.codePointAt(length - 1)! > 0xffff ? length - 1 : length);
}

/** A word of a text: its filed form, and where it is. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Where the words of a text begin and end, in order, put into two lists. */
export function wordBoundsInto(text: string, starts: number[], ends: number[]): void {
  starts.length = 0;
  ends.length = 0;
  for (let start = wordFrom(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    starts.push(start);
    ends.push(end);
    start = wordFrom(text, end);
  }
}

/** All words of a text, in order. */
export function searchWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = wordFrom(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    words.push({ word: searchKeyOf(text.slice(start, end)), start, end });
    start = wordFrom(text, end);
  }
  return words;
}
