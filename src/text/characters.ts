/** What kind of character a UTF-16 code unit is. */
export const CharacterKind = { other: 0, letter: 1, digit: 2, space: 3 } as const;

/** The kinds of ASCII: for the innermost loops. */
export const kindOfAscii = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) kindOfAscii[c] = CharacterKind.letter;
  else if (c >= 48 && c <= 57) kindOfAscii[c] = CharacterKind.digit;
  else if (c === 32 || (c >= 9 && c <= 13)) kindOfAscii[c] = CharacterKind.space;
}

const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{Nd}/u;
const spacePattern = /[\s\u200b\ufeff]/u;
const upperPattern = /[\p{Lu}\p{Lt}]/u;

/** One of `Kind`. Halves of surrogate pairs are letters. */
export const characterKindOf = (code: number): number => (code < 128 ? kindOfAscii[code]! : kindBeyondAscii(code));

function kindBeyondAscii(code: number): number {
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x52f))
    return CharacterKind.letter;
  if (code >= 0x2010 && code <= 0x2027) return CharacterKind.other;
  const c = String.fromCharCode(code);
  if (letterPattern.test(c) || (code >= 0xd800 && code <= 0xdfff)) return CharacterKind.letter;
  if (spacePattern.test(c)) return CharacterKind.space;
  return digitPattern.test(c) ? CharacterKind.digit : CharacterKind.other;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return upperPattern.test(String.fromCharCode(code));
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
