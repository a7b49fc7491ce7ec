import { CharacterKind, characterKindOf, isApostrophe, isHyphen, isUpper, kindOfAscii } from './characters.js';
import { Shape } from './shape.js';

/** What reading tokens and sentences asks of words; those of one language. Words are in lower case. */
export interface Abbreviations {
  /** Whether a full stop after `word` (without that stop) belongs to the word, and may end a sentence too; `of-state`: as behind a town. */
  kindOf(word: string): 'never-ends' | 'may-end' | 'of-state' | null;
  /** Whether a word opens a sentence after an abbreviation more often than it follows one as a name. */
  opensSentence(word: string): boolean;
}

/** The UTF-16 code units of a text, and 0 after the last. */
type Codes = Uint16Array;

/** A text's code units, and the abbreviations of its language. */
interface ReadableText {
  readonly text: string;
  readonly codes: Codes;
  readonly abbreviations: Abbreviations;
}

/** Nyong’o, Isma’il */
const WITHIN_NAME = /(?:ng|[aeiou])['’ʼ‘][aeiou]/iu;
const CONTRACTED = new Set(['t', 're', 've', 'll', 'd', 'm', 'em', 'clock', 'er']);

/** Up to this length engines copy a slice. */
const COPIED = 12;

/** A copy of the text: engines keep the text that a slice was cut from, unless it is put together anew. */
export const ownCopy = (text: string): string => (text.length <= COPIED ? text : ` ${text}`.slice(1));

/** Where the word or number that begins at `start` ends, with the full stop of an abbreviation. */
export function endOfWord(readable: ReadableText, start: number, limit: number): number {
  return withStop(readable, start, endOfLetters(readable.text, readable.codes, start, limit), limit);
}

/** Apostrophes, hyphens, inner full stops and `&` may be parts of a word. */
function endOfLetters(text: string, codes: Codes, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const code = codes[i]!;
    const kind = code < 128 ? kindOfAscii[code]! : characterKindOf(code);
    if (kind === CharacterKind.letter || kind === CharacterKind.digit) {
      i++;
      continue;
    }
    if (kind === CharacterKind.space || i + 1 >= limit || i === start) break;
    const next = characterKindOf(codes[i + 1]!);
    if (next !== CharacterKind.letter && next !== CharacterKind.digit) break;
    if (isApostrophe(code)) {
      let to = i + 1;
      while (to < limit && characterKindOf(codes[to]!) === CharacterKind.letter) to++;
      if (to - i > 12) break;
      const tail = text.slice(i + 1, to).toLowerCase();
      if (tail === 's') break;
      // O’Neil, don’t, l’Oréal: one word; 'yes'no is not
      const isWithinName = isUpper(codes[start]!) && WITHIN_NAME.test(text.slice(i - 2, i + 2));
      if (
        !CONTRACTED.has(tail) &&
        i - start > 2 &&
        !isWithinName &&
        next === CharacterKind.letter &&
        !isUpper(codes[i + 1]!)
      )
        break;
      i = to;
      continue;
    }
    if (isHyphen(code) || code === 38 /* & */) {
      if (areStoppedInitials(codes, i + 1)) break; // "non | - | U.S. firms", as "U.S. | - | led"
      i++;
      continue;
    }
    if (code === 46 /* . */ && (i - start === 1 || codes[i - 2] === 46) && next === CharacterKind.letter) {
      i++; // U.S, p.m
      continue;
    }
    if (code === 46 && next === CharacterKind.letter) {
      const domain = endOfDomain(text, i);
      if (domain > i) {
        i = domain;
        continue;
      }
    }
    if (
      (code === 46 || code === 44) &&
      next === CharacterKind.digit &&
      characterKindOf(codes[i - 1]!) === CharacterKind.digit
    ) {
      i++; // 3.5, 14,000
      continue;
    }
    break;
  }
  return i;
}

const DOMAIN = /\.(?:com|org|net|info|gov|edu|news|co\.[a-z]{2}|com\.[a-z]{2}|tv|io)(?![\p{L}\p{N}@/])/uy;

/** Whether a word, in lower case, is the address of a site: "quayline.com". */
export function isSiteAddress(word: string): boolean {
  const at = word.indexOf('.');
  return at > 1 && endOfDomain(word, at) === word.length;
}

/** "Quayline | .com": where the name of a site ends; `at` itself where it is none. */
function endOfDomain(text: string, at: number): number {
  DOMAIN.lastIndex = at;
  return DOMAIN.test(text) ? DOMAIN.lastIndex : at;
}

/** "U.S": two capitals and a full stop between them. */
const areStoppedInitials = (codes: Codes, at: number): boolean =>
  codes[at + 1] === 46 && isUpper(codes[at]!) && isUpper(codes[at + 2]!);

const LONGEST_WITH_STOP = 10;

/** "then-Gov." */
const OF_THEN = /^(?:then|now|ex)-/i;

/** Takes in the full stop after an abbreviation or an initial: "Mr." "U.S." "J." */
function withStop(read: ReadableText, start: number, end: number, limit: number): number {
  const { text, codes, abbreviations } = read;
  if (end >= limit || codes[end] !== 46) return end;
  if (codes[end + 1] === 46) return end;
  if (characterKindOf(codes[start]!) !== CharacterKind.letter) return end;
  if (end - start <= LONGEST_WITH_STOP && OF_THEN.test(text.slice(start, end)))
    return withStop(read, text.indexOf('-', start) + 1, end, limit);
  const length = end - start;
  if (length === 1 && isUpper(codes[start]!)) return end + 1;
  if (length > 7) return end;
  const word = text.slice(start, end).toLowerCase();
  const kind = abbreviations.kindOf(word);
  if (kind === null) return word.length > 1 && word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word) ? end + 1 : end;
  if (kind === 'may-end') return end + 1;
  // "the war in Ga." is rare, "no." at a sentence's end is not: lower-case words need a digit or capital to follow
  if (isUpper(codes[start]!)) return end + 1;
  let next = end + 1;
  while (next < limit && codes[next] === 32) next++;
  return next < limit && characterKindOf(codes[next]!) === CharacterKind.digit ? end + 1 : end;
}

/** The bits of `Shape` that a word, a clitic or a number has wherever it is. */
export function shapeOf(codes: Codes, start: number, end: number): number {
  const inner = hasInnerCapital(codes, start, end) ? Shape.inner : 0;
  if (characterKindOf(codes[start]!) === CharacterKind.digit) return Shape.number | inner;
  let shape: number = Shape.word | inner;
  if (isUpper(codes[start]!)) shape |= Shape.capital;
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const code = codes[i]!;
    if (isHyphen(code)) shape |= Shape.hyphen;
    else if (code === 46) shape |= Shape.dotted;
    else if (characterKindOf(code) === CharacterKind.letter) {
      letters++;
      if (isUpper(code)) capitals++;
    }
  }
  if (letters > 1 && letters === capitals) shape |= Shape.upper;
  return shape;
}

function hasInnerCapital(codes: Codes, start: number, end: number): boolean {
  for (let i = start + 1; i < end && i < start + 6; i++) {
    const code = codes[i]!;
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return true;
  }
  return false;
}

/** Whether the clitic ’s begins at `start`. */
export function isClitic(codes: Codes, start: number, limit: number): boolean {
  if (!isApostrophe(codes[start]!) || start + 1 >= limit) return false;
  const code = codes[start + 1]!;
  if (code !== 115 && code !== 83 && code !== 0x17f) return false;
  if (start + 2 >= limit) return true;
  const next = characterKindOf(codes[start + 2]!);
  return next !== CharacterKind.letter && next !== CharacterKind.digit;
}

/** Runs of one mark are one token: -- ... '' `` */
export function endOfMark(codes: Codes, start: number, limit: number): number {
  const code = codes[start]!;
  let end = start + 1;
  if (code === 45 || code === 46 || code === 39 || code === 96 || code === 0x2026) {
    while (end < limit && codes[end] === code) end++;
  }
  return end;
}

const DOUBLE_MARKS = new Set([0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);
const SINGLE_MARKS = new Set([0x27, 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a, 0x60]);

/** `Shape.stop`, `Shape.quote` or nothing. @param size how many code units the text has */
export function shapeOfMark(codes: Codes, start: number, end: number, size: number): number {
  const code = codes[start]!;
  if (code === 44 || code === 45) return 0;
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return Shape.stop;
  if (DOUBLE_MARKS.has(code)) return Shape.quote;
  if (SINGLE_MARKS.has(code) && !isLoneApostrophe(codes, start, size)) return Shape.quote;
  return end - start === 2 && (code === 39 || code === 96) ? Shape.quote : 0;
}

/** An apostrophe that stands for left-out letters or follows a plural: ’87, dogs’, rock ’n’ roll. */
function isLoneApostrophe(codes: Codes, i: number, size: number): boolean {
  if (!isApostrophe(codes[i]!)) return false;
  const kindAt = (at: number): number => (at < size ? characterKindOf(codes[at]!) : CharacterKind.space);
  const after = kindAt(i + 1);
  if (after === CharacterKind.digit && kindAt(i + 2) === CharacterKind.digit) return true;
  const before = i > 0 ? codes[i - 1]! : 32;
  return (before === 115 || before === 83) && after === CharacterKind.space;
}
