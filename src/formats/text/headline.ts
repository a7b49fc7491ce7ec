import { isByline } from '../byline.js';

/** A first paragraph longer than this is no headline. Wire headlines have up to 150 characters. */
const LONGEST_HEADLINE = 300;
/** A sentence of more words is no headline; what has no stop is no sentence. */
const MOST_HEADLINE_WORDS = 14;

/** "LONDON, April 22 -", "NEW DELHI (Reuters) --", "Toronto, ON – March 3, 2020 –" before a sentence */
const DATELINE_BEFORE =
  /^[([]?\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s*\p{Lu}[\p{L}.]+)?(?:,?\s+\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:,\s*\d{4})?)?\s*(?:\([^()]{2,30}\))?[)\]]?\s*(?:--|[—–]|\s-\s|\.\s?[—–-])\s*(?=["“]?\p{Lu}\p{L}*\s+\p{Ll})/u;
const FULL_STOP = /(?<!\.)\.["”’']?$/;
const ENDS_SENTENCE = /[.?!…:;,]["”’')\]]*$/;
const PARTS_SENTENCES = /\p{Ll}{2}[.?!]["”’']?\s+["“‘]?\p{Lu}/u;
const SHORT_FORM =
  /(?:\b\p{Lu}|\b(?:inc|co|corp|ltd|jr|sr|st|no|pc|pct|cos|bros|mr|mrs|dr|gov|sen|rep|gen))\.["”’']?$/iu;

/** Whether a first paragraph can be a headline: no sentence with its stop, nothing long, no dateline, no byline. */
export function canBeHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || !isInWords(text) || (/^by\b/i.test(text) && isByline(text))) return false;
  const words = text.split(/\s+/);
  if (isSetAsHeadline(text)) return true;
  if (words.length > MOST_HEADLINE_WORDS && (ENDS_SENTENCE.test(text) || PARTS_SENTENCES.test(text))) return false;
  if (FULL_STOP.test(text) && !SHORT_FORM.test(text) && words.length > 4) return false;
  return !(words.length > 8 && opensWithDateline(text));
}

/** Three letters in a row, small after the first or all large. */
const WORD = /(?<!\p{L})(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}{3,}|(?:Mc|Mac|O’|O'|i|e)\p{Lu}\p{Ll}+)(?!\p{L})/u;

/** Whether a line is more than marks that OCR read: "V- V.", "C?c7", "feVr" are such marks; "ECB", "北京" and an emoji are more. */
export const isInWords = (text: string): boolean => WORD.test(text) || /[^\x20-\x7e]/.test(text);

/** Whether a paragraph begins as “LONDON, April 22 — The ferry” does. */
export const opensWithDateline = (text: string): boolean => DATELINE_BEFORE.test(text);

/** All in capitals, or with a capital at every longer word. */
function isSetAsHeadline(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (!/\p{Ll}{2}/u.test(text)) return true;
  const long = words.filter((word) => word.length > 4);
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.85;
}
