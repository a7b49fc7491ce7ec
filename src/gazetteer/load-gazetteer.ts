import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Gazetteer } from './gazetteer.js';
import { FILE_SECTIONS, type Header, LAYOUT_VERSION, lengthOf, type SectionName } from './gazetteer-layout.js';
import type { GazetteerArrays } from './place-table.js';

/** Where the compiled gazetteer lies: `src/gazetteer/data/gazetteer.bin` of the program's own folder. */
export const GAZETTEER_FILE = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'src',
  'gazetteer',
  'data',
  'gazetteer.bin',
);

/** What the file says of itself, or null when it is none of ours. */
export function readHeader(file: string): Header | null {
  const door = openSync(file, 'r');
  try {
    const size = Buffer.alloc(4);
    if (readSync(door, size, 0, 4, 0) < 4) return null;
    const length = size.readUInt32LE();
    if (length > 4_000_000) return null;
    const text = Buffer.alloc(length);
    readSync(door, text, 0, length, 4);
    const header = JSON.parse(text.toString('utf8')) as Header;
    return header.version === LAYOUT_VERSION ? header : null;
  } catch {
    return null;
  } finally {
    closeSync(door);
  }
}

/**
 * Reads the compiled gazetteer, about 50 ms.
 * @throws Error when the file is absent or of another version: `npm run compile` makes it
 */
export function loadGazetteer(file: string = GAZETTEER_FILE): Gazetteer {
  const bytes = readFileSync(file);
  const { buffer, byteOffset: base } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Header;
  if (header.version !== LAYOUT_VERSION) throw new Error(`${file} is of another version: run npm run compile`);
  let at = aligned(4 + length);
  const arrays: Partial<Record<SectionName, Uint8Array | Uint16Array | Uint32Array | Int32Array>> = {};
  for (const [name, Kind] of FILE_SECTIONS) {
    const array = new Kind(buffer, base + at, lengthOf(name, header));
    arrays[name] = array;
    at = aligned(at + array.byteLength);
  }
  return new Gazetteer(header, arrays as GazetteerArrays, new Uint8Array(buffer, base + at, header.nameBytes));
}

const aligned = (offset: number): number => (offset + 3) & ~3;
