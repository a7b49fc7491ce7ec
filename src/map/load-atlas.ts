import { readFileSync } from 'node:fs';
import type { Outline } from './outline.js';

/** How fine the outlines are: the scales of Natural Earth, 1 : 110 or 50 million. */
export type Fineness = '110m' | '50m';

/** Where the compiled outlines of a scale lie: `src/map/data` of the program's own folder. */
export const atlasFile = (fineness: Fineness): URL =>
  new URL(`../../src/map/data/atlas-${fineness}.bin`, import.meta.url);

/** Raised whenever the layout changes. */
export const ATLAS_LAYOUT = 1;

/** What a file says of itself, as JSON, before its numbers. */
export interface AtlasHeader {
  readonly layout: number;
  readonly countries: readonly { readonly code: string | null; readonly name: string; readonly outlines: number }[];
  /** how many outlines of land, then of borders, come before those of countries */
  readonly land: number;
  readonly borders: number;
}

/**
 * A file is its header's length in bytes (4 bytes, little endian), the header, spaces up to a multiple of 8 bytes, and then doubles: for each
 * outline how many of them its points are and its box (left, top, right, bottom), then the points of all.
 */
export class AtlasFile {
  readonly header: AtlasHeader;
  readonly #boxes: Float64Array;
  readonly #points: Float64Array;
  /** where the points of each outline begin */
  readonly #starts: Uint32Array;

  /** @throws Error when the file is absent or of another layout: `npm run compile` makes it */
  constructor(fineness: Fineness) {
    const file = atlasFile(fineness);
    const bytes = readFileSync(file);
    const length = bytes.readUInt32LE(0);
    this.header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as AtlasHeader;
    if (this.header.layout !== ATLAS_LAYOUT) throw new Error(`${file} is of another version: run npm run compile`);
    const { land, borders, countries } = this.header;
    const count = countries.reduce((sum, { outlines }) => sum + outlines, land + borders);
    const base = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    const numbers = new Float64Array(base.buffer, base.byteOffset + 4 + length);
    this.#boxes = numbers.subarray(0, count * BOX_NUMBERS);
    this.#points = numbers.subarray(count * BOX_NUMBERS);
    this.#starts = new Uint32Array(count + 1);
    for (let index = 0; index < count; index++)
      this.#starts[index + 1] = this.#starts[index]! + this.#boxes[index * BOX_NUMBERS]!;
  }

  /** Outlines by their place in the file. */
  outlines(from: number, count: number): readonly Outline[] {
    return Array.from({ length: count }, (_, i) => {
      const at = (from + i) * BOX_NUMBERS;
      const [left, top, right, bottom] = this.#boxes.subarray(at + 1, at + BOX_NUMBERS) as unknown as BoxNumbers;
      return {
        points: this.#points.subarray(this.#starts[from + i]!, this.#starts[from + i + 1]!),
        box: { left, top, right, bottom },
      };
    });
  }
}

type BoxNumbers = readonly [left: number, top: number, right: number, bottom: number];

/** Of each outline: how many numbers its points are, and its box. */
const BOX_NUMBERS = 5;

/** The bytes of such a file. @param outlines of land, of borders, of each country in turn */
export function bytesOfAtlas(header: AtlasHeader, outlines: readonly Outline[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(header));
  const length = Math.ceil((4 + text.length) / 8) * 8 - 4;
  const head = Buffer.alloc(4 + length, ' ');
  head.writeUInt32LE(length, 0);
  text.copy(head, 4);
  const boxes = outlines.flatMap(({ points, box }) => [points.length, box.left, box.top, box.right, box.bottom]);
  const parts = [Float64Array.from(boxes), ...outlines.map(({ points }) => points)];
  return Buffer.concat([head, ...parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))]);
}
