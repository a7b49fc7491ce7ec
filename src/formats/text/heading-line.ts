import { parseDate } from '../../article/parse-date.js';
import { isByline } from '../byline.js';
import { sourceLineOf } from '../source-line.js';

const LONGEST_HEADING = 90;
const FEWEST_CAPITALS = 6;

/**
 * Whether a line of its own is a heading that was not marked as one: short, bold throughout or of two words or more in capitals, and
 * neither a sentence nor a byline, a date or a remark in brackets.
 */
export function isHeadingLine(text: string, isBold: boolean): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  if (sourceLineOf(text) !== null) return false;
  if (/[.,:;!"”’)\]…-]$|^[([“"‘*]|\n/u.test(text) || isByline(text) || parseDate(text) !== null) return false;
  if (isBold) return true;
  return /^\P{Ll}+$/u.test(text) && /\s/.test(text) && text.replace(/\P{Lu}/gu, '').length >= FEWEST_CAPITALS;
}
