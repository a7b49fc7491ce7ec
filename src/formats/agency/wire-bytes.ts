import { type Seed, wholeSeed } from '../../article/seed.js';

/**
 * The characters of a seed with its control characters, which mark the parts of a message: UTF-8, UTF-16 with a mark, or
 * windows-1252, which agencies of Europe and America send.
 * @param encoding a label that overrides the guess; null for none
 */
export function wireCharacters(seed: Seed, encoding: string | null = null): string {
  const bytes = wholeSeed(seed);
  const label =
    encoding ??
    (bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null);
  try {
    return new TextDecoder(label ?? 'utf-8', { fatal: label === null }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first bytes as characters of one byte each; control characters as their pictures: SOH is “␁”. Tabs and line ends stay. */
export function headCharacters(head: Uint8Array, length = 400): string {
  let text = '';
  for (const byte of head.subarray(0, length)) {
    const isControl = byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
    text += String.fromCharCode(isControl ? 0x2400 + byte : byte);
  }
  return text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad]/g;

/** A line without control characters and white space around it. */
export const bareLine = (line: string): string =>
  line
    .replace(CONTROLS, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
