import { hashOf } from '../text/hash.js';

/** Strings numbered from 0 in order of first sight, looked up by a stretch of a text without cutting it out. */
export class Forms {
  readonly texts: string[] = [];
  counts = new Int32Array(1024);
  #places = new Int32Array(4096);
  #mask = 4095;

  /** The number of `text[start, end)`; counts it. */
  add(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    let at = hash & this.#mask;
    for (;;) {
      const found = this.#places[at]!;
      if (found === 0) break;
      const known = this.texts[found - 1]!;
      if (same(known, text, start, end)) {
        this.counts[found - 1]!++;
        return found - 1;
      }
      at = (at + 1) & this.#mask;
    }
    return this.#insert(text.slice(start, end), at);
  }

  #insert(text: string, at: number): number {
    const number = this.texts.length;
    this.texts.push(text);
    this.#places[at] = number + 1;
    if (number === this.counts.length) {
      const counts = new Int32Array(number * 2);
      counts.set(this.counts);
      this.counts = counts;
    }
    this.counts[number] = 1;
    if (number * 2 > this.#mask) this.#grow();
    return number;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#places = new Int32Array(this.#mask + 1);
    this.texts.forEach((text, number) => {
      let at = hashOf(text, 0, text.length) & this.#mask;
      while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
      this.#places[at] = number + 1;
    });
  }
}

function same(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
