const FIRST_ROOM = 1 << 16;
/** UTF-8 takes three bytes at most for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3;

/** Texts one after the other, in UTF-8: a long text never has to be one string, which takes up to twice the bytes. */
export function encodedPieces(texts: Iterable<string>): Uint8Array<ArrayBuffer> {
  let room = Buffer.from(new ArrayBuffer(FIRST_ROOM));
  let length = 0;
  for (const text of texts) {
    if (length + text.length * MOST_BYTES_A_UNIT > room.length) {
      const wider = Buffer.from(new ArrayBuffer(Math.max(room.length * 2, length + text.length * MOST_BYTES_A_UNIT)));
      wider.set(room.subarray(0, length));
      room = wider;
    }
    length += room.write(text, length, 'utf8');
  }
  return new Uint8Array(room.buffer, 0, length);
}
