import type { BitReader } from '../codec/bit-reader.js';
import type { BitWriter } from '../codec/bit-writer.js';

/** The longest code, so that the next code is always in one peek. */
const LONGEST_CODE = 16;
const DIRECT = 10;

/**
 * A canonical Huffman code, in which symbols are numbered from 0 by the length of their codes, none longer than 16 bits.
 * @param frequencies descending, 1 or more each, at most 2¹⁶ of them
 * @returns how many codes have 1, 2, … 16 bits
 */
export function huffmanOf(frequencies: ArrayLike<number>): number[] {
  const counts = new Array<number>(LONGEST_CODE).fill(0);
  const size = frequencies.length;
  if (size < 2) {
    counts[0] = size;
    return counts;
  }
  const depths = depthsOf(frequencies);
  for (const depth of depths) counts[Math.min(depth, LONGEST_CODE) - 1]!++;
  // codes cut to the longest length overfill the tree: lengthen shorter ones until it fits (Kraft)
  let sum = 0;
  counts.forEach((count, i) => {
    sum += count * 2 ** (LONGEST_CODE - i - 1);
  });
  while (sum > 2 ** LONGEST_CODE) {
    let length = LONGEST_CODE - 1;
    while (counts[length - 1] === 0) length--;
    counts[length - 1]!--;
    counts[length]!++;
    sum -= 2 ** (LONGEST_CODE - length - 1);
  }
  return counts;
}

/** The depth of each leaf of the Huffman tree, by two queues. */
function depthsOf(frequencies: ArrayLike<number>): Int32Array {
  const size = frequencies.length;
  const weights = new Float64Array(size * 2 - 1);
  const parents = new Int32Array(size * 2 - 1);
  for (let i = 0; i < size; i++) weights[i] = frequencies[size - 1 - i]!;
  let leaf = 0;
  let inner = size;
  for (let next = size; next < weights.length; next++) {
    for (let twice = 0; twice < 2; twice++) {
      const takeLeaf = leaf < size && (inner >= next || weights[leaf]! <= weights[inner]!);
      const taken = takeLeaf ? leaf++ : inner++;
      weights[next]! += weights[taken]!;
      parents[taken] = next;
    }
  }
  const depths = new Int32Array(weights.length);
  for (let i = weights.length - 2; i >= 0; i--) depths[i] = depths[parents[i]!]! + 1;
  return depths.slice(0, size).reverse();
}

/** Codes and lengths of all symbols of a code. */
export function codesOf(counts: readonly number[]): { codes: Uint16Array; widths: Uint8Array } {
  const size = counts.reduce((sum, count) => sum + count, 0);
  const codes = new Uint16Array(size);
  const widths = new Uint8Array(size);
  let code = 0;
  let symbol = 0;
  counts.forEach((count, i) => {
    for (let n = 0; n < count; n++) {
      codes[symbol] = code++;
      widths[symbol++] = i + 1;
    }
    code *= 2;
  });
  return { codes, widths };
}

export class HuffmanWriter {
  readonly codes: Uint16Array;
  readonly widths: Uint8Array;

  constructor(counts: readonly number[]) {
    const { codes, widths } = codesOf(counts);
    this.codes = codes;
    this.widths = widths;
  }

  write(writer: BitWriter, symbol: number): void {
    writer.bits(this.codes[symbol]!, this.widths[symbol]!);
  }
}

export class HuffmanReader {
  /** by the next 10 bits: symbol × 16 + length, or -1 */
  readonly #direct = new Int32Array(1 << DIRECT).fill(-1);
  /** by length: the first code behind those of this length, moved to 16 bits */
  readonly #ends: number[] = [];
  /** by length: symbol minus code */
  readonly #shifts: number[] = [];

  constructor(counts: readonly number[]) {
    let code = 0;
    let symbol = 0;
    counts.forEach((count, i) => {
      const width = i + 1;
      this.#shifts.push(symbol - code);
      for (let n = 0; n < count; n++, code++, symbol++) {
        if (width > DIRECT) continue;
        const from = code << (DIRECT - width);
        this.#direct.fill(symbol * 16 + width, from, from + (1 << (DIRECT - width)));
      }
      this.#ends.push(code << (LONGEST_CODE - width));
      code *= 2;
    });
  }

  /** @throws RangeError when the bits are no code */
  read(reader: BitReader): number {
    const next = reader.peek(LONGEST_CODE);
    const direct = this.#direct[next >>> (LONGEST_CODE - DIRECT)]!;
    if (direct >= 0) {
      reader.bits(direct & 15);
      return direct >> 4;
    }
    for (let width = DIRECT + 1; width <= LONGEST_CODE; width++) {
      if (next < this.#ends[width - 1]!) return reader.bits(width) + this.#shifts[width - 1]!;
    }
    throw new RangeError('the data are damaged');
  }
}
