import { withDoubleRoom } from '../../text/vocabulary/growable.js';
import { BASE, codes, PAIR, PAIR_MASK } from './alphabet.js';

/** Writes numbers one after the other as printable text, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #size = 0;
  /** its lowest bits are still to be written; those above are old */
  #held = 0;
  #have = 0;

  /** @param width at most 31 */
  bits(value: number, width: number): void {
    if (width > 16) {
      this.bits(value >>> 16, width - 16);
      this.bits(value & 0xffff, 16);
      return;
    }
    this.#held = (this.#held << width) | value;
    this.#have += width;
    while (this.#have >= PAIR) {
      this.#have -= PAIR;
      this.#pair((this.#held >>> this.#have) & PAIR_MASK);
    }
  }

  /** A number below `limit` (less than 2³⁰), each as likely: truncated binary. */
  below(value: number, limit: number): void {
    if (limit < 2) return;
    const width = 32 - Math.clz32(limit - 1);
    const short = (1 << width) - limit;
    if (value < short) this.bits(value, width - 1);
    else this.bits(value + short, width);
  }

  /** Elias gamma; 1 or more, below 2³¹ */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.#zeros(width);
    this.bits(value, width + 1);
  }

  /** So many zeros, and a one. */
  unary(value: number): void {
    this.#zeros(value);
    this.bits(1, 1);
  }

  /** Ends the text, and gives it; the writer is empty then. */
  take(): string {
    if (this.#have > 6) this.#pair((this.#held << (PAIR - this.#have)) & PAIR_MASK);
    else if (this.#have > 0) this.#bytes[this.#size++] = codes[(this.#held << (6 - this.#have)) & 63]!;
    const text = decoder.decode(this.#bytes.subarray(0, this.#size));
    this.#size = this.#held = this.#have = 0;
    return text;
  }

  /** bytes written so far */
  get size(): number {
    return this.#size;
  }

  #zeros(count: number): void {
    for (; count > 16; count -= 16) this.bits(0, 16);
    this.bits(0, count);
  }

  /** Always leaves room for one more byte. */
  #pair(value: number): void {
    if (this.#size + 3 > this.#bytes.length) this.#bytes = withDoubleRoom(this.#bytes);
    this.#bytes[this.#size++] = codes[Math.floor(value / BASE)]!;
    this.#bytes[this.#size++] = codes[value % BASE]!;
  }
}

const decoder = /* @__PURE__ */ new TextDecoder('latin1');
