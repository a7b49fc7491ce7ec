/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [string, readonly number[], number?])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip data', [0x1f, 0x8b, 0x08]],
  ['xz data', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2 data', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ['7-Zip data', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a film', [0x66, 0x74, 0x79, 0x70], 4],
  [
    'a SQLite database',
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00],
  ],
  ['UTF-32 text', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32 text', [0x00, 0x00, 0xfe, 0xff]],
];

/** "a PDF", when the bytes are no text; null for text in any encoding. */
export function kindOfBinary(bytes: Uint8Array): string | null {
  for (const [kind, signature, at = 0] of SIGNATURES)
    if (signature.every((byte, i) => bytes[at + i] === byte)) return kind;
  return looksBinary(bytes) ? 'binary data' : null;
}

/** UTF-16 by its byte order mark, of two bytes; null when there is none. */
export function markedWide([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

const SNIFFED = 8192; // bytes

/** More than one control byte in ten, NULs of UTF-16 set aside. Old wire copy has a few of them; pictures have a third. */
function looksBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, SNIFFED);
  if (size < 32) return false;
  const wideMark = markedWide(bytes);
  if (wideMark !== null) return isNoText(new TextDecoder(wideMark).decode(bytes.subarray(0, size & ~1)));
  let controls = 0;
  const nuls = [0, 0];
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!;
    if (byte === 0) nuls[i & 1]!++;
    else if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++;
  }
  const [even, odd] = nuls as [number, number];
  const wide = Math.max(even, odd) > size / 5 && Math.min(even, odd) < Math.max(even, odd) / 8;
  return (wide ? controls : controls + even + odd) > size / 10;
}

/** More than one character in ten that no text has. Of any bytes as UTF-16 one in seven is; the letters of Cyrillic, Greek and Arabic have bytes of controls. */
function isNoText(text: string): boolean {
  const none = text.match(/(?![\t-\r])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu)?.length ?? 0;
  return none > text.length / 10;
}
