import type { ArticleProblem } from '../article/article.js';
import { problem } from './draft.js';
import { kindOfBinary, markedWide } from './sniff.js';

/** A seed's bytes as text: lines end in LF, no byte order mark, no control characters. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly ArticleProblem[];
}

/**
 * Decodes UTF-8, UTF-16 (by its mark or its pattern of NULs) and, when the bytes are neither, Windows-1252. Every guess and
 * every character left out is reported in `problems`.
 * @param encoding a WHATWG label that the archive declares, for files without a byte order mark that are not UTF-8
 * @returns the reason, when the bytes are no text
 */
export function decode(bytes: Uint8Array, encoding: string | null = null): Decoded | { readonly refused: string } {
  const binary = kindOfBinary(bytes);
  if (binary !== null) return { refused: `is ${binary}, not text` };
  const problems: ArticleProblem[] = [];
  const raw = charactersOf(bytes, encoding, problems);
  const text = withoutControls(withLineFeeds(raw), problems);
  return { text, problems };
}

function charactersOf(bytes: Uint8Array, encoding: string | null, problems: ArticleProblem[]): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3), encoding, problems);
  const marked = markedWide(bytes);
  if (marked !== null) return utf16(marked, bytes.subarray(2), problems);
  const wide = wideOrder(bytes);
  if (wide !== null) {
    problems.push(problem(`read as ${wide.toUpperCase()}, guessed from its NUL bytes`, 'save the file as UTF-8'));
    return utf16(wide, bytes, problems);
  }
  return utf8(bytes, encoding, problems);
}

/** UTF-16 without a mark: in text of Latin letters every second byte is NUL. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, 4096) & ~1;
  if (size < 4) return null;
  const nuls = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nuls[i & 1]!++;
  const [even, odd] = nuls as [number, number];
  if (odd > size / 5 && even < odd / 8) return 'utf-16le';
  if (even > size / 5 && odd < even / 8) return 'utf-16be';
  return null;
}

function utf16(label: 'utf-16le' | 'utf-16be', bytes: Uint8Array, problems: ArticleProblem[]): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.push(problem(`damaged ${label.toUpperCase()}: some characters are lost and stand as U+FFFD`));
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  }
}

function utf8(bytes: Uint8Array, encoding: string | null, problems: ArticleProblem[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return encoding === null ? guessed(bytes, problems) : declared(bytes, encoding, problems);
  }
}

function declared(bytes: Uint8Array, encoding: string, problems: ArticleProblem[]): string {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    problems.push(problem(`is not ${encoding}, the encoding that archive.yaml names`));
    return guessed(bytes, problems);
  }
}

/** Bytes 0x80 to 0x9F, https://encoding.spec.whatwg.org/index-windows-1252.txt */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's own decoder of this name reads 0x80 to 0x9F as control characters. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]!);
}

/** Valid stretches of UTF-8 stay so; all other bytes are read as Windows-1252, which has a character for each of them. */
function guessed(bytes: Uint8Array, problems: ArticleProblem[]): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let first = -1;
  let wide = false;
  let from = 0;
  for (let i = 0; i < bytes.length; ) {
    const size = sizeAt(bytes, i);
    if (size > 0) {
      wide ||= size > 1;
      i += size;
      continue;
    }
    if (first < 0) first = i;
    parts.push(strict.decode(bytes.subarray(from, i)), windows1252(bytes.subarray(i, i + 1)));
    from = ++i;
  }
  parts.push(strict.decode(bytes.subarray(from)));
  const place = `byte ${first + 1}`;
  problems.push(
    problem(
      wide
        ? `not valid UTF-8 from ${place} on; the damaged bytes are read as Windows-1252, a guess`
        : `not UTF-8 (${place}); read as Windows-1252, a guess`,
      'save the file as UTF-8, or name its encoding in archive.yaml (encoding: …)',
      1 + countOfEach(bytes.subarray(0, first), 10),
    ),
  );
  return parts.join('');
}

/** How many bytes the UTF-8 character at `i` has; 0 when there is none. After table 3-7 of the Unicode Standard. */
function sizeAt(bytes: Uint8Array, i: number): number {
  const a = bytes[i]!;
  if (a < 0x80) return 1;
  const tail = (at: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[i + at];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (a >= 0xc2 && a <= 0xdf) return tail(1) ? 2 : 0;
  if (a >= 0xe0 && a <= 0xef) return tail(1, a === 0xe0 ? 0xa0 : 0x80, a === 0xed ? 0x9f : 0xbf) && tail(2) ? 3 : 0;
  if (a >= 0xf0 && a <= 0xf4)
    return tail(1, a === 0xf0 ? 0x90 : 0x80, a === 0xf4 ? 0x8f : 0xbf) && tail(2) && tail(3) ? 4 : 0;
  return 0;
}

function countOfEach(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (const one of bytes) if (one === byte) count++;
  return count;
}

/** CRLF, CR, NEL, LINE and PARAGRAPH SEPARATOR, vertical tab and form feed all end a line. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Leaves out C0 and C1 control characters, which no page can show, and lone surrogates; says so. */
export function withoutControls(text: string, problems: ArticleProblem[]): string {
  const found = text.match(CONTROL_CHARACTERS);
  const kept = found === null ? text : text.replace(CONTROL_CHARACTERS, '');
  if (found !== null) {
    const names = [...new Set(found.map((c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`))];
    const at = text.slice(0, text.search(CONTROL_CHARACTERS)).split('\n').length;
    problems.push(problem(`left out ${found.length} control character(s): ${names.sort().join(', ')}`, null, at));
  }
  if (kept.isWellFormed()) return kept;
  problems.push(problem('half characters (lone surrogates) are lost and stand as U+FFFD'));
  return kept.toWellFormed();
}
