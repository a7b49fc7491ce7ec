type NumberArray =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** A copy with room for twice as many values, or for `least` when that is more; the new ones are 0. */
export function withDoubleRoom<T extends NumberArray>(values: T, least = 0): T {
  const wider = new (values.constructor as new (length: number) => T)(Math.max(values.length * 2, least));
  wider.set(values);
  return wider;
}
