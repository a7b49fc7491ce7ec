import { hash } from 'node:crypto';
import { deflateSync, strToU8 } from 'fflate';
import type { ArticleRecord } from '../../article/record.js';
import { BitWriter } from '../codec/bit-writer.js';
import { TEXT_SEPARATOR } from '../codec/packed-texts.js';

/** Characters of the preset dictionary. Every search loads it, and it is read again for each shard: twice as many save 1 per cent. */
const DICTIONARY_SIZE = 8192;
/** Characters that each sampled article adds to it. */
const SAMPLE_LENGTH = 700;

/** Of fflate: 2 per cent less than level 3, in a fifth more time. */
const LEVEL = 6;

/** Packs texts for shards with one preset dictionary. */
export class TextPacker {
  readonly #dictionary: Uint8Array;
  readonly #known: ReadonlyMap<string, string> | null;
  readonly #writer = new BitWriter();
  /** digests of what was packed, by the packed text; empty where nobody asks */
  readonly digests = new Map<string, string>();

  /**
   * @param dictionary see `dictionarySampleOf`, in UTF-8
   * @param known packed texts of an index with the same dictionary, by `digests`; null where nobody asks for digests
   */
  constructor(dictionary: Uint8Array, known: ReadonlyMap<string, string> | null = null) {
    this.#dictionary = dictionary;
    this.#known = known;
  }

  /**
   * Texts as bits: all of them deflated as one. The same on every machine, since fflate is plain JavaScript.
   * `unpackTexts` reads it, at least one text; NUL and halves of surrogate pairs come back as U+FFFD.
   */
  packed(texts: readonly string[]): string {
    const joined = texts.map((text) => text.replaceAll(TEXT_SEPARATOR, '\ufffd')).join(TEXT_SEPARATOR);
    if (this.#known === null) return this.#pack(joined);
    const digest = hash('sha256', joined, 'base64url');
    const packed = this.#known.get(digest) ?? this.#pack(joined);
    this.digests.set(packed, digest);
    return packed;
  }

  #pack(text: string): string {
    writeDeflated(this.#writer, strToU8(text), this.#dictionary);
    return this.#writer.take();
  }
}

function writeDeflated(writer: BitWriter, joined: Uint8Array, dictionary: Uint8Array): void {
  const preset = deflateSync(joined, { level: LEVEL, dictionary });
  // fflate 0.8 puts the dictionary itself into a first block that it stores (RFC 1951, BTYPE 0), as it does with what is not compressible
  const bytes = (preset[0]! & 6) === 0 ? deflateSync(joined, { level: LEVEL }) : preset;
  writer.gamma(bytes.length + 1);
  writer.gamma(joined.length + 1);
  const even = bytes.length & ~1;
  for (let i = 0; i < even; i += 2) writer.bits((bytes[i]! << 8) | bytes[i + 1]!, 16);
  if (even < bytes.length) writer.bits(bytes[even]!, 8);
}

/** The preset dictionary of an archive: the beginnings of articles chosen at equal intervals. */
export function dictionarySampleOf(records: readonly ArticleRecord[]): string {
  const samples = Math.ceil(DICTIONARY_SIZE / SAMPLE_LENGTH);
  const interval = Math.max(1, records.length / samples);
  let sample = '';
  for (let i = 0; i < records.length && sample.length < DICTIONARY_SIZE; i += interval) {
    sample += records[Math.floor(i)]!.text.slice(0, SAMPLE_LENGTH);
  }
  return sample.slice(0, DICTIONARY_SIZE);
}
