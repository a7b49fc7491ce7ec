import { inflateSync, strFromU8 } from 'fflate';
import { BitReader } from './bit-reader.js';

/**
 * Reads what `packTexts` wrote.
 * @param dictionary the one it was written with
 * @throws RangeError or fflate's error when the data are damaged
 */
export function unpackTexts(packed: string, dictionary: Uint8Array): string[] {
  const reader = new BitReader(packed);
  // 13 bits for two characters, 6 for a last one
  const bytes = new Uint8Array(((packed.length >> 1) * 13 + (packed.length & 1) * 6) >> 3);
  for (let i = 0; i < bytes.length; i++) bytes[i] = reader.bits(8);
  const texts: unknown = JSON.parse(strFromU8(inflateSync(bytes, { dictionary })));
  if (!Array.isArray(texts)) throw new RangeError('the texts are damaged');
  return texts as string[];
}
