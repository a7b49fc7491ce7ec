/** How many values are asked for at once. */
const CHUNK = 2 ** 15;
/** A longer array is allocated separately. */
const LONGEST_SLICE = CHUNK / 8;

/**
 * Makes arrays of zeros by cutting them from larger ones. A text of some hundred tokens needs about thirty of them, and to ask the
 * engine for memory for each costs more than to fill it. No two arrays share a value.
 */
class ArrayPool<T extends Uint8Array | Uint16Array | Int32Array> {
  private chunk: T;
  private used = 0;

  constructor(private readonly make: (size: number) => T) {
    this.chunk = make(0);
  }

  of(size: number): T {
    if (size > LONGEST_SLICE) return this.make(size);
    if (this.used + size > this.chunk.length) {
      this.chunk = this.make(CHUNK);
      this.used = 0;
    }
    const from = this.used;
    this.used += size;
    return this.chunk.subarray(from, from + size) as T;
  }

  /** A copy of the first `size` of `values`: one by one, since a view to copy from costs more than a text's few hundred values. */
  firstOf(values: T, size: number): T {
    const own = this.of(size);
    for (let i = 0; i < size; i++) own[i] = values[i]!;
    return own;
  }
}

/** Pools of the arrays with a value for each token of a text. */
export class ArrayPools {
  readonly bytes = new ArrayPool<Uint8Array>((size) => new Uint8Array(size));
  readonly shorts = new ArrayPool<Uint16Array>((size) => new Uint16Array(size));
  /** of 32 bits */
  readonly numbers = new ArrayPool<Int32Array>((size) => new Int32Array(size));
}
