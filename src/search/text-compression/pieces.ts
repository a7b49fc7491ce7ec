import { beginsWithWord } from '../word-fold.js';
import type { SpellingData } from './spelling.js';

/**
 * The code in which texts are kept. A text is a row of pieces: words, and what stands between them where that is more than
 * one space, and pairs of those. Common pieces have a symbol of their own; other ones are spelled. After common endings
 * (“of”, a comma) their usual followers have shorter codes.
 *
 *     The oil has gone: "No."   →   CAPITAL the | oil | has | gone | : " | CAPITAL no | ." | END
 */
export interface LexiconData {
  /** how many codes of each length the pieces have */
  readonly counts: readonly number[];
  /** the pieces in the order of their codes; see `frontCoded` */
  readonly pieces: string;
  /** for what is spelled in texts */
  readonly spelling: SpellingData;
  readonly endings: readonly string[];
  /** the usual followers of each ending; see `followersText` */
  readonly followers: string;
}

/** Pieces that stand for something else; in a text these characters are spelled. */
export const END = '\u0000';
export const CAPITAL = '\u0001';
export const UPPER = '\u0002';
export const SPELL_WORD = '\u0003';
export const SPELL_GAP = '\u0004';
export const CONTROLS = [END, CAPITAL, UPPER, SPELL_WORD, SPELL_GAP];
export const isControl = (piece: string): boolean => piece.length === 1 && piece <= SPELL_GAP;

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How a piece that has no symbol is written. */
export function controlOf(text: string, known: { has(text: string): boolean }): string {
  if (!beginsWithWord(text)) return SPELL_GAP;
  const low = text.toLowerCase();
  if (low === text || !known.has(low)) return SPELL_WORD;
  if (capitalised(low) === text) return CAPITAL;
  return low.toUpperCase() === text ? UPPER : SPELL_WORD;
}

/** The ending of all pieces that end in a digit. */
export const DIGITS = '0';
const A = 97;
const Z = 122;
const LAST_WORD = /[\p{L}\p{N}\p{M}]+$/u;
export const endsInDigit = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
};

/** What decides which pieces are likely to follow: the last word in lower case, or what stands behind it. */
export function endingOf(piece: string): string {
  if (isControl(piece)) return '';
  if (endsInDigit(piece)) return DIGITS;
  let from = piece.length;
  while (from > 0 && piece.charCodeAt(from - 1) >= A && piece.charCodeAt(from - 1) <= Z) from--;
  if (from < piece.length && (from === 0 || piece[from - 1] === ' ')) return piece.slice(from);
  return LAST_WORD.exec(piece)?.[0].toLowerCase() ?? piece;
}
