/** How many values are asked for at once. */
const CHUNK = 2 ** 15;
/** The longest array that is cut from a chunk. */
const LONGEST_SLICE = CHUNK / 8;

/**
 * Makes arrays of zeros by cutting them from larger ones: for a text of some hundred tokens, asking for an array of its own costs
 * more than filling it. No two arrays share a value.
 */
export class Arrays {
  private chunkOfBytes = new Uint8Array(0);
  private bytesUsed = 0;
  private chunkOfShorts = new Uint16Array(0);
  private shortsUsed = 0;
  private chunkOfNumbers = new Int32Array(0);
  private numbersUsed = 0;

  bytes(size: number): Uint8Array {
    if (size > LONGEST_SLICE) return new Uint8Array(size);
    if (this.bytesUsed + size > this.chunkOfBytes.length) {
      this.chunkOfBytes = new Uint8Array(CHUNK);
      this.bytesUsed = 0;
    }
    const from = this.bytesUsed;
    this.bytesUsed += size;
    return this.chunkOfBytes.subarray(from, from + size);
  }

  shorts(size: number): Uint16Array {
    if (size > LONGEST_SLICE) return new Uint16Array(size);
    if (this.shortsUsed + size > this.chunkOfShorts.length) {
      this.chunkOfShorts = new Uint16Array(CHUNK);
      this.shortsUsed = 0;
    }
    const from = this.shortsUsed;
    this.shortsUsed += size;
    return this.chunkOfShorts.subarray(from, from + size);
  }

  /** Of 32 bits. */
  numbers(size: number): Int32Array {
    if (size > LONGEST_SLICE) return new Int32Array(size);
    if (this.numbersUsed + size > this.chunkOfNumbers.length) {
      this.chunkOfNumbers = new Int32Array(CHUNK);
      this.numbersUsed = 0;
    }
    const from = this.numbersUsed;
    this.numbersUsed += size;
    return this.chunkOfNumbers.subarray(from, from + size);
  }

  /** The first `size` of `values`, copied: one by one, since a view to copy from costs more than a text's few hundred numbers. */
  firstNumbers(values: Int32Array, size: number): Int32Array {
    const own = this.numbers(size);
    for (let i = 0; i < size; i++) own[i] = values[i]!;
    return own;
  }

  /** The first `size` of `values`, copied. */
  firstShorts(values: Uint16Array, size: number): Uint16Array {
    const own = this.shorts(size);
    for (let i = 0; i < size; i++) own[i] = values[i]!;
    return own;
  }
}
