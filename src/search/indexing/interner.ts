import { withDoubleRoom } from '../../text/vocabulary/growable.js';
import { hashOf } from '../../text/vocabulary/hash.js';

/** Strings numbered from 0 in order of first sight, looked up by a stretch of a text without cutting it out. */
export class Interner {
  readonly texts: string[] = [];
  /** the code units of all of them, one after the other: a comparison with them is faster than with strings */
  #units = new Uint16Array(65536);
  #ends = new Int32Array(4096);
  #places = new Int32Array(16384);
  #mask = 16383;
  #text = '';
  #read: Uint16Array = new Uint16Array(0);

  /** Has strings taken from this text from now on. @param units its code units */
  read(text: string, units: Uint16Array): void {
    this.#text = text;
    this.#read = units;
  }

  /**
   * The number of a stretch of the text that `read` was given.
   * @param hash its `hashOf`, when the caller has it already
   */
  add(start: number, end: number, hash = hashOf(this.#text, start, end)): number {
    let at = hash & this.#mask;
    for (;;) {
      const found = this.#places[at]!;
      if (found === 0) return this.#insert(this.#text.slice(start, end), at);
      if (this.#is(found - 1, start, end)) return found - 1;
      at = (at + 1) & this.#mask;
    }
  }

  #is(number: number, start: number, end: number): boolean {
    const read = this.#read;
    let from = number === 0 ? 0 : this.#ends[number - 1]!;
    if (this.#ends[number]! - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#units[from++] !== read[i]) return false;
    return true;
  }

  #insert(text: string, at: number): number {
    const number = this.texts.length;
    this.texts.push(text);
    this.#places[at] = number + 1;
    const from = number === 0 ? 0 : this.#ends[number - 1]!;
    const end = from + text.length;
    if (end > this.#units.length) this.#units = withDoubleRoom(this.#units, end);
    if (number === this.#ends.length) this.#ends = withDoubleRoom(this.#ends);
    for (let i = 0; i < text.length; i++) this.#units[from + i] = text.charCodeAt(i);
    this.#ends[number] = end;
    if (number * 2 > this.#mask) this.#grow();
    return number;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#places = new Int32Array(this.#mask + 1);
    this.texts.forEach((text, number) => {
      let at = hashOf(text) & this.#mask;
      while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
      this.#places[at] = number + 1;
    });
  }
}
