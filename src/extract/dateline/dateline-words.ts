import { lexicon } from '../../lexicon/load-lexicon.js';

/** The words of datelines: names and agencies. */

const AGENCY_WORDS = new RegExp(`\\b(?:${lexicon.pattern('agency', 'agency-name', 'paper-end', 'news-word')})\\b`, 'i');

const DATELINE_WORD = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.'’‘ʼ-]*|${lexicon.pattern('inside-dateline')})$`, 'u');

export const datelineLettersOf = (name: string): string => {
  const lower = name.toLowerCase();
  return /^[a-z .'-]*$/.test(lower) ? lower : lower.normalize('NFC');
};

/** What a paragraph's beginning must have for one form of dateline or another; bits. */
export const Sign = { mark: 1, bracket: 2, digit: 4, comma: 8 } as const;

/** Dashes that end a dateline, besides hyphens. */
export const DASHES = '–—―';

/** The `Sign`s that are in a text. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (code === 44) signs |= Sign.comma;
    else if (code >= 48 && code <= 57) signs |= Sign.digit;
    else if (code === 40) signs |= Sign.bracket;
    else if (code === 45 || code === 58 || (code > 90 && DASHES.includes(text.charAt(i)))) signs |= Sign.mark;
  }
  return signs;
}

/** Whether a letter from A to Z is there: a quick test that most texts fail. */
export function isAsciiLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** Cuts commas, semicolons and white space off the end. */
export function withoutMarks(text: string): string {
  return isAsciiLetterAt(text, text.length - 1) ? text : text.replace(/[\s,;]+$/, '');
}

/** @param surely only what is known for one, or looks like a station: WKYT */
export function isAgency(words: string, surely: boolean): boolean {
  const text = words.trim();
  if (isAgencyCode(text) || AGENCY_WORDS.test(text)) return true;
  if (/^[A-Z]{2,6}(?:[-/][A-Z]{1,4}|\.com)?$/.test(text)) return !surely || /^[KW][A-Z]{2,3}/.test(text);
  return (
    !surely &&
    /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u.test(text) &&
    !/^(?:The|In|A|An|This|No)(?:\s|$)/.test(text)
  );
}

const isAgencyWord = (word: string): boolean => lexicon.has(word, 'agency') || lexicon.has(word, 'dateline-agency');

export const isAgencyCode = (words: string): boolean => isAgencyWord(words.trim().toLowerCase());

export function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || !/^\p{Lu}/u.test(name) || !/\p{L}\.?\p{L}/u.test(name)) return false;
  return words.every((word) => DATELINE_WORD.test(word));
}

export const isUppercaseText = (text: string): boolean =>
  text === text.toUpperCase() || /^(?:Mc|Mac|St\.?\s|Ste\.?\s|d')?[\p{Lu}\s.'’-]+$/u.test(text);
export const opensDatelinedSentence = (after: string): boolean => /^["“‘'([]*[\p{Lu}\p{N}$€£<]/u.test(after);

/** A second dash closes an insertion: "Paris – she loves it – is far." */
export function hasSecondDash(after: string): boolean {
  const sentence = /^.{0,400}?[.?!](?=\s|$)/su.exec(after)?.[0] ?? after.slice(0, 400);
  return /(?:\s(?:-|--+|[—–―])\s|\S[—―]\S)/.test(sentence);
}

/** "RIO DE JANEIRO" as Rio de Janeiro. */
export function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\s)(?:De|La|Las|Le|Del|Of|The|Du|Da|Do|Dos|Der|Den|Am|Upon|On)(?=\s)/g, (word) => word.toLowerCase())
    .replace(/\b(Mc)(\p{Ll})/gu, (_, mc: string, letter: string) => mc + letter.toUpperCase());
}
