import { inflateSync } from 'fflate';
import { BitReader } from './bit-reader.js';

/** Between the texts; one that is in a text becomes U+FFFD, which browsers show for it. */
export const TEXT_SEPARATOR = '\u0000';

/** Bytes that one deflated byte can become (RFC 1951: 258 for two bits, and the head of a block). */
const MOST_INFLATED = 1032;

const unpackDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads what `packTexts` wrote.
 * @param dictionary the one it was written with
 * @throws RangeError or fflate's error when the data are damaged
 */
export function unpackTexts(packed: string, dictionary: Uint8Array): string[] {
  const reader = new BitReader(packed);
  const size = reader.gamma() - 1;
  const unpackedSize = reader.gamma() - 1;
  if (size > packed.length || unpackedSize > size * MOST_INFLATED) throw new RangeError('the texts are damaged');
  const bytes = new Uint8Array(size);
  for (let i = 1; i < size; i += 2) {
    const two = reader.bits(16);
    bytes[i - 1] = two >> 8;
    bytes[i] = two & 0xff;
  }
  if (size % 2 === 1) bytes[size - 1] = reader.bits(8);
  const out = new Uint8Array(unpackedSize);
  return unpackDecoder.decode(inflateSync(bytes, { dictionary, out })).split(TEXT_SEPARATOR);
}

/**
 * Opens a shard of bits and, after a blank, the texts that they speak of.
 * @throws RangeError or fflate's error when the data are damaged, `next` also when the texts end early
 */
export function openShard(
  data: string,
  dictionary: Uint8Array,
): { readonly reader: BitReader; readonly next: () => string } {
  const end = data.indexOf(' ');
  const texts = unpackTexts(data.slice(end + 1), dictionary);
  let at = 0;
  const next = (): string => {
    const text = texts[at++];
    if (text === undefined) throw new RangeError('the texts end early');
    return text;
  };
  return { reader: new BitReader(data.slice(0, end)), next };
}
