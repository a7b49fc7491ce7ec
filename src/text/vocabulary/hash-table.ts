/**
 * A word list as a table of hashes: each hash keeps some flags, 0 when it is not there. Open addressing, so that it is used as it
 * was written, with nothing to parse.
 */
export interface HashTable {
  /** a power of two long; 0 marks an empty place */
  readonly keys: Uint32Array;
  readonly flags: Uint8Array;
}

/** The flags of a hash; 0 when the table does not have it. */
export function flagsOf(table: HashTable, hash: number): number {
  const mask = table.keys.length - 1;
  const key = hash >>> 0 || 1;
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const found = table.keys[at]!;
    if (found === key) return table.flags[at]!;
    if (found === 0) return 0;
  }
}

/** @param entries hash and flags; the flags of equal hashes are joined */
export function hashTableOf(entries: Iterable<readonly [number, number]>): HashTable {
  const joined = new Map<number, number>();
  for (const [hash, flags] of entries) {
    const key = hash >>> 0 || 1;
    joined.set(key, (joined.get(key) ?? 0) | flags);
  }
  let size = 16;
  while (size < joined.size * 2) size *= 2;
  const keys = new Uint32Array(size);
  const flags = new Uint8Array(size);
  for (const key of [...joined.keys()].sort((a, b) => a - b)) {
    let at = key & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = key;
    flags[at] = joined.get(key)!;
  }
  return { keys, flags };
}

/** The table as bytes: how many places (uint32), the keys (uint32 each), the flags (a byte each); little-endian. */
export function bytesOfTable(table: HashTable): Uint8Array {
  const size = table.keys.length;
  const bytes = new Uint8Array(4 + size * 5);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, size, true);
  for (let i = 0; i < size; i++) view.setUint32(4 + i * 4, table.keys[i]!, true);
  bytes.set(table.flags, 4 + size * 4);
  return bytes;
}

/** Reads what `bytesOfTable` wrote, beginning at `offset`. */
export function tableOfBytes(bytes: Uint8Array, offset = 0): HashTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  const size = view.getUint32(0, true);
  const from = offset + 4 + size * 4;
  const keys = uint32From(bytes.subarray(offset + 4, from));
  return { keys, flags: bytes.slice(from, from + size) };
}

/** Little-endian numbers, copied, since they may begin anywhere. */
function uint32From(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 4);
  new Uint8Array(numbers.buffer).set(bytes);
  if (IS_LITTLE_ENDIAN) return numbers;
  const view = new DataView(numbers.buffer);
  return numbers.map((_, i) => view.getUint32(i * 4, true));
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
