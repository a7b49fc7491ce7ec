// one at a time: a run of millions would be more than the engine can go back over
const MARKS = /\p{M}/gu;
const FORMAT_CHARACTERS = /\p{Cf}/gu;
/** Letters that do not decompose into a base letter and a mark; the one table for names, places and search. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ə: 'a',
  ŋ: 'ng',
};
const BASELESS = /[ßæœøđðþłħŧıəŋ]/g;
const PUNCTUATION: Readonly<Record<string, string>> = {
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
};
const TYPOGRAPHIC = /[ʼ’‘‐‑\u00a0]/g;

/** Letters of Latin script without a base letter, spelled with those of ASCII. @param text in lower case, decomposed or not */
export function plainLatin(text: string): string {
  return text.replace(BASELESS, (letter) => LATIN_LETTERS[letter]!);
}

/**
 * A text as names are compared: lower case, without accents and invisible characters, with plain apostrophes and hyphens.
 * "Señor Łukasz" gives "senor lukasz". The same on every machine.
 */
export function foldOf(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(MARKS, '').replace(FORMAT_CHARACTERS, '').toLowerCase();
  return plainLatin(bare).replace(TYPOGRAPHIC, (mark) => PUNCTUATION[mark]!);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}
