/**
 * Shards are classic scripts, which have to be valid UTF-8 and are best plain ASCII: the 91 printable characters of it that
 * can be in any string. Without the space (which parts lists), the quotation mark, the backslash and `<`, no text can end
 * its string or the script.
 */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !' "\\<'.includes(character))
  .join('');

export const BASE = 91;
/** the code unit of each value */
export const codes = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
/** by code unit of ASCII: its value, or -1 */
export const values = new Int16Array(128).fill(-1);
for (let i = 0; i < BASE; i++) values[codes[i]!] = i;

/** Bits are written so many at a time as two characters (91² ≥ 2¹³): 6.5 bits a byte, where base64 has 6. */
export const PAIR = 13;
export const PAIR_MASK = 0x1fff;
