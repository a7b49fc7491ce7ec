import { BASE, PAIR, PAIR_MASK, values } from './alphabet.js';

/** Reads what `BitWriter` wrote. Every method throws `RangeError` when the text ends too early. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  #held = 0;
  #have = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param width at most 30 */
  bits(width: number): number {
    if (width > 16) return this.bits(width - 16) * 65536 + this.bits(16);
    while (this.#have < width) this.#fill();
    this.#have -= width;
    const value = this.#held >>> this.#have;
    this.#held &= (1 << this.#have) - 1;
    return value;
  }

  below(limit: number): number {
    if (limit < 2) return 0;
    const width = 32 - Math.clz32(limit - 1);
    const short = (1 << width) - limit;
    const value = this.bits(width - 1);
    return value < short ? value : value * 2 + this.bits(1) - short;
  }

  gamma(): number {
    const width = this.unary();
    return (1 << width) + this.bits(width);
  }

  /** How many zeros are before the next one. */
  unary(): number {
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
    if (first < 0) throw new RangeError('the data end early or are damaged');
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
