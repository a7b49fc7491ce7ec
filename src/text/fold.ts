const MARKS = /\p{M}+/gu;
const FORMAT_CHARACTERS = /\p{Cf}/gu;
/** Letters that do not decompose into a base letter and a mark. */
const SINGLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
};
const UNFOLDED = new RegExp(`[${Object.keys(SINGLE).join('')}]`, 'g');

/**
 * A text as names are compared: lower case, without accents and invisible characters, with plain apostrophes and hyphens.
 * "Señor Łukasz" gives "senor lukasz". The same on every machine.
 */
export function foldOf(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(FORMAT_CHARACTERS, '')
    .toLowerCase()
    .replace(UNFOLDED, (letter) => SINGLE[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}
