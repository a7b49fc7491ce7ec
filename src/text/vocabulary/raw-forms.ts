import { withDoubleRoom } from './growable.js';

/** Longer tokens, addresses mostly, are not kept. */
const LONGEST_FORM = 40;
const SEED = 0x811c9dc5;

/** What is kept of a form: four numbers side by side, so that one cache line has all. The first is 0 for none. */
const FORM_FIELDS = 4;
const MARK = 0;
const PLACE = 1; // where its code units begin in the pool, and after that its length
const ID_FIELD = 2;
const SHAPE = 3;
const LENGTH_BITS = 6;

/**
 * Token forms as they are in texts, letters' case and all, with what was worked out for each when it was first met: its shape
 * and the number of its word. An open-addressed hash table over one pool of code units: to look a token up in a `Map` its string
 * has to be made and hashed first, which takes a third of the time of reading a text.
 */
export class RawForms {
  private table = new Int32Array(512 * FORM_FIELDS);
  private mask = 511;
  private pool = new Uint16Array(4096);
  private pooled = 0;
  private count = 0;
  /** where the form asked for last goes, and its hash */
  private free = 0;
  private mark = 0;
  private codes: Uint16Array = new Uint16Array(0);
  private start = 0;
  private end = 0;

  /** Where the form of the code units from `start` up to `end` is kept; -1 when it was not met before. */
  find(codes: Uint16Array, start: number, end: number): number {
    let mark = SEED;
    for (let i = start; i < end; i++) mark = Math.imul(mark ^ codes[i]!, 0x01000193);
    mark = (mark ^ (mark >>> 15)) | 1;
    const { table, pool, mask } = this;
    const length = end - start;
    let slot = (mark >>> 1) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const at = slot * FORM_FIELDS;
      const found = table[at]!;
      if (found === 0) break;
      if (found !== mark) continue;
      const place = table[at + PLACE]!;
      if ((place & (2 ** LENGTH_BITS - 1)) !== length) continue;
      let from = place >>> LENGTH_BITS;
      let i = start;
      while (i < end && pool[from] === codes[i]) {
        i++;
        from++;
      }
      if (i === end) return at;
    }
    this.free = slot * FORM_FIELDS;
    this.mark = mark;
    this.codes = codes;
    this.start = start;
    this.end = end;
    return -1;
  }

  idOf(form: number): number {
    return this.table[form + ID_FIELD]!;
  }

  shapeOf(form: number): number {
    return this.table[form + SHAPE]!;
  }

  /** Keeps the form that `find` has just not found. */
  keep(id: number, shape: number): void {
    const { codes, start, end } = this;
    const length = end - start;
    if (length > LONGEST_FORM) return;
    if (this.pooled + length > this.pool.length) this.pool = withDoubleRoom(this.pool);
    this.pool.set(codes.subarray(start, end), this.pooled);
    const { table, free } = this;
    table[free + MARK] = this.mark;
    table[free + PLACE] = (this.pooled << LENGTH_BITS) | length;
    table[free + ID_FIELD] = id;
    table[free + SHAPE] = shape;
    this.pooled += length;
    if (++this.count * 2 > this.mask) this.spread();
  }

  private spread(): void {
    const { table } = this;
    const wider = new Int32Array(table.length * 2);
    const mask = this.mask * 2 + 1;
    for (let at = 0; at < table.length; at += FORM_FIELDS) {
      if (table[at] === 0) continue;
      let slot = (table[at]! >>> 1) & mask;
      while (wider[slot * FORM_FIELDS] !== 0) slot = (slot + 1) & mask;
      wider.set(table.subarray(at, at + FORM_FIELDS), slot * FORM_FIELDS);
    }
    this.table = wider;
    this.mask = mask;
  }
}
