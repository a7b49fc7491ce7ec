/**
 * Numbers as printable text. Shards are classic scripts, which have to be valid UTF-8 and are best plain ASCII, so bits are
 * written 13 at a time as two of 91 characters (91² ≥ 2¹³): 6.5 bits a byte, where base64 has 6. The alphabet leaves out the
 * space (which parts lists), the quotation mark, the backslash and `<`, so that no text can end its string or the script.
 */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !' "\\<'.includes(character))
  .join('');

const BASE = 91;
const PAIR = 13;
const PAIR_MASK = 0x1fff;
const codes = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
const values = new Int16Array(128).fill(-1);
for (let i = 0; i < BASE; i++) values[codes[i]!] = i;
/** the two characters of every 13 bits */
const firstOf = Uint8Array.from({ length: 1 << PAIR }, (_, bits) => codes[Math.floor(bits / BASE)]!);
const secondOf = Uint8Array.from({ length: 1 << PAIR }, (_, bits) => codes[bits % BASE]!);

/** Writes numbers one after the other, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #size = 0;
  /** its lowest bits are still to be written; those above are old */
  #held = 0;
  #have = 0;

  /** @param width at most 16 */
  bits(value: number, width: number): void {
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
    if (value < short) this.wide(value, width - 1);
    else this.wide(value + short, width);
  }

  /** Elias gamma; 1 or more, below 2³¹ */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    if (width < 8) this.bits(value, width * 2 + 1);
    else {
      this.#zeros(width);
      this.bits(1, 1);
      this.wide(value - (1 << width), width);
    }
  }

  /** Golomb-Rice; 0 or more */
  rice(value: number, parameter: number): void {
    const high = value >>> parameter;
    const low = value & ((1 << parameter) - 1);
    if (high + parameter < 16) this.bits((1 << parameter) | low, high + parameter + 1);
    else {
      this.#zeros(high);
      this.bits(1, 1);
      this.wide(low, parameter);
    }
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

  /** @param width at most 30 */
  wide(value: number, width: number): void {
    if (width > 16) {
      this.bits(value >>> 16, width - 16);
      this.bits(value & 0xffff, 16);
    } else this.bits(value, width);
  }

  /** Always leaves room for one more byte. */
  #pair(value: number): void {
    if (this.#size + 3 > this.#bytes.length) this.#grow();
    this.#bytes[this.#size++] = firstOf[value]!;
    this.#bytes[this.#size++] = secondOf[value]!;
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

const decoder = new TextDecoder('latin1');

/** Reads what `BitWriter` wrote. Every method throws `RangeError` when the text ends too early. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  #held = 0;
  #have = 0;
  #past = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param width at most 16 */
  bits(width: number): number {
    while (this.#have < width) this.#fill();
    this.#have -= width;
    const value = this.#held >>> this.#have;
    this.#held &= (1 << this.#have) - 1;
    return value;
  }

  /** The next bits, not yet taken; `width` at most 16. */
  peek(width: number): number {
    while (this.#have < width) this.#fill();
    return this.#held >>> (this.#have - width);
  }

  below(limit: number): number {
    if (limit < 2) return 0;
    const width = 32 - Math.clz32(limit - 1);
    const short = (1 << width) - limit;
    const value = this.wide(width - 1);
    return value < short ? value : value * 2 + this.bits(1) - short;
  }

  gamma(): number {
    const width = this.#zeros();
    return (1 << width) + this.wide(width);
  }

  rice(parameter: number): number {
    const high = this.#zeros();
    return (high << parameter) + this.wide(parameter);
  }

  /** @param width at most 30 */
  wide(width: number): number {
    return width > 16 ? this.bits(width - 16) * 65536 + this.bits(16) : this.bits(width);
  }

  #zeros(): number {
    let count = 0;
    while (this.#held === 0) {
      count += this.#have;
      this.#have = 0;
      this.#fill();
    }
    const zeros = Math.clz32(this.#held) - (32 - this.#have);
    this.#have -= zeros + 1;
    this.#held &= (1 << this.#have) - 1;
    return count + zeros;
  }

  #fill(): void {
    const first = values[this.#text.charCodeAt(this.#at)] ?? -1;
    if (first < 0) {
      // a code is peeked at wholly, so that its last bits may lie behind the end
      if (this.#at < this.#text.length || ++this.#past > 2) throw new RangeError('the data ends early');
      this.#held <<= PAIR;
      this.#have += PAIR;
      return;
    }
    if (this.#at + 1 === this.#text.length) {
      this.#held = (this.#held << 6) | first;
      this.#have += 6;
      this.#at++;
      return;
    }
    const second = values[this.#text.charCodeAt(this.#at + 1)] ?? -1;
    if (second < 0) throw new RangeError('the data are damaged');
    this.#held = (this.#held << PAIR) | ((first * BASE + second) & PAIR_MASK);
    this.#have += PAIR;
    this.#at += 2;
  }
}
