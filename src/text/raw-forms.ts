/** Longer tokens, addresses mostly, are not kept. */
const LONGEST = 40;
const SEED = 0x811c9dc5;

/**
 * Token forms as they stand in texts, letters' case and all, with what was worked out for each when it was first met: its shape
 * and the number of its word. An open-addressed table over one pool of code units.
 */
export class RawForms {
  private slots = new Int32Array(1024); // number of a form, raised by 1; 0 is empty
  private pool = new Uint16Array(4096);
  private pooled = 0;
  private count = 0;
  private marks = new Int32Array(512); // hash
  private starts = new Int32Array(512); // into the pool
  private lengths = new Uint8Array(512);
  private ids = new Int32Array(512);
  private shapes = new Uint16Array(512);
  /** where the form asked for last would stand, and its hash */
  private slot = 0;
  private mark = 0;

  /** The number of the form that stands from `start` up to `end`; -1 when it was not met before. */
  find(codes: Uint16Array, start: number, end: number): number {
    let mark = SEED;
    for (let i = start; i < end; i++) mark = Math.imul(mark ^ codes[i]!, 0x01000193);
    mark ^= mark >>> 15;
    const { slots, marks, starts, lengths, pool } = this;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = mark & mask;
    for (; ; slot = (slot + 1) & mask) {
      const form = slots[slot]! - 1;
      if (form < 0) break;
      if (marks[form] !== mark || lengths[form] !== length) continue;
      let at = starts[form]!;
      let i = start;
      while (i < end && pool[at] === codes[i]) {
        i++;
        at++;
      }
      if (i === end) return form;
    }
    this.slot = slot;
    this.mark = mark;
    return -1;
  }

  idOf(form: number): number {
    return this.ids[form]!;
  }

  shapeOf(form: number): number {
    return this.shapes[form]!;
  }

  /** Keeps the form that `find` has just not found. */
  keep(codes: Uint16Array, start: number, end: number, id: number, shape: number): void {
    const length = end - start;
    if (length > LONGEST) return;
    const form = this.count++;
    if (form === this.marks.length) this.widen();
    if (this.pooled + length > this.pool.length) this.pool = grown(this.pool, Uint16Array);
    this.pool.set(codes.subarray(start, end), this.pooled);
    this.marks[form] = this.mark;
    this.starts[form] = this.pooled;
    this.lengths[form] = length;
    this.ids[form] = id;
    this.shapes[form] = shape;
    this.pooled += length;
    this.slots[this.slot] = form + 1;
    if (this.count * 2 > this.slots.length) this.spread();
  }

  private widen(): void {
    this.marks = grown(this.marks, Int32Array);
    this.starts = grown(this.starts, Int32Array);
    this.lengths = grown(this.lengths, Uint8Array);
    this.ids = grown(this.ids, Int32Array);
    this.shapes = grown(this.shapes, Uint16Array);
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let form = 0; form < this.count; form++) {
      let slot = this.marks[form]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = form + 1;
    }
    this.slots = slots;
  }
}

type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

function grown<T extends Numbers>(values: T, make: new (length: number) => T): T {
  const wider = new make(values.length * 2);
  wider.set(values);
  return wider;
}
