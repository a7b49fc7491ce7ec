import { Memo } from '../text/vocabulary/kept.js';
import { type Header, NameBit, openingOf } from './gazetteer-layout.js';
import { MisreadNames } from './misread-names.js';
import { Misspellings } from './misspellings.js';
import { foldName, NameHash } from './name-key.js';
import { type NameReading, NameReadings, NameStyle } from './name-readings.js';
import { type GazetteerArrays, PlaceTable } from './place-table.js';

/** So many names and places are kept of those asked for. */
const MOST_LOOKUPS = 20_000;

/** Places, and their names by hash. */
export class Gazetteer extends PlaceTable {
  /** what names may mean, by their first entry */
  readonly readings = new NameReadings(this);
  readonly misspellings = new Misspellings(this);
  readonly misread = new MisreadNames(this);
  private readonly buckets: Uint32Array;
  private readonly plain = new Memo(MOST_LOOKUPS, (name: string) => this.findPlaces(name, false));
  private readonly postal = new Memo(MOST_LOOKUPS, (name: string) => this.findPlaces(name, true));
  private readonly read = new Memo(MOST_LOOKUPS, (name: string) => this.findReading(name));
  private readonly companions = new Map<(gazetteer: Gazetteer) => unknown, unknown>();

  constructor(header: Header, arrays: GazetteerArrays, nameBytes: Uint8Array) {
    super(header, arrays, nameBytes);
    this.buckets = bucketsOf(arrays.slots);
  }

  /** What `make` makes of this gazetteer, made when it is first asked for. */
  companion<T>(make: (gazetteer: Gazetteer) => T): T {
    const known = this.companions.get(make);
    if (known !== undefined) return known as T;
    const made = make(this);
    this.companions.set(make, made);
    return made;
  }

  /** The first entry of the name hashed, or -1. Its other entries follow: see `nextEntry`. */
  firstEntry(hash: NameHash): number {
    const { slots, proofs } = this.arrays;
    const slot = hash.slot;
    const proof = hash.proof;
    const to = this.buckets[(slot >>> 16) + 1]!;
    for (let i = this.buckets[slot >>> 16]!; i < to; i++) {
      const other = slots[i]!;
      if (other > slot) return -1;
      if (other === slot && proofs[i] === proof) return i;
    }
    return -1;
  }

  /**
   * Whether a name may have these words: false only when none begins with what is hashed, if that ends with a space, or when no
   * word in the midst or at the end of a name is the one hashed with a space before it.
   */
  mayOpen(hash: NameHash): boolean {
    const bit = openingOf(hash.slot);
    return (this.arrays.openings[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** The entry of the same name after `entry`, or -1. */
  nextEntry(entry: number): number {
    const { slots, proofs } = this.arrays;
    const next = entry + 1;
    return next < slots.length && slots[next] === slots[entry] && proofs[next] === proofs[entry] ? next : -1;
  }

  placeOfEntry(entry: number): number {
    return this.arrays.entries[entry]! & 0xffffff;
  }

  /** `NameBit`s. */
  bitsOfEntry(entry: number): number {
    return this.arrays.entries[entry]! >>> 24;
  }

  /**
   * Places of a name, with or without its article, the largest first; demonyms left out.
   * @param postal whether two-letter codes count: MA
   */
  placesNamed(name: string, postal = false): readonly number[] {
    return (postal ? this.postal : this.plain).get(name);
  }

  private findPlaces(name: string, postal: boolean): readonly number[] {
    const folded = foldName(name);
    const places = this.placesFolded(folded, postal);
    return places.length === 0 && folded.startsWith('the ') ? this.placesFolded(folded.slice(4), postal) : places;
  }

  /** What a name may mean, written in any manner; null when no place has it. */
  readingOf(name: string): NameReading | null {
    return this.read.get(name);
  }

  private findReading(name: string): NameReading | null {
    const hash = new NameHash();
    hash.reset();
    hash.add(foldName(name));
    const entry = this.firstEntry(hash);
    return entry < 0 ? null : this.readings.of(entry, NameStyle.capitals | NameStyle.pointed | NameStyle.long);
  }

  /** The same for a name that is folded already. */
  placesFolded(folded: string, postal = false): number[] {
    const hash = new NameHash();
    hash.reset();
    hash.add(folded);
    const places: number[] = [];
    const unwanted = postal ? NameBit.demonym : NameBit.demonym | NameBit.postal;
    for (let entry = this.firstEntry(hash); entry >= 0; entry = this.nextEntry(entry)) {
      if (!(this.bitsOfEntry(entry) & unwanted)) places.push(this.placeOfEntry(entry));
    }
    return places;
  }
}

/** Where the entries begin whose slot has these upper 16 bits. */
function bucketsOf(slots: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(0x10001);
  let bucket = 0;
  for (let i = 0; i < slots.length; i++) {
    const high = slots[i]! >>> 16;
    while (bucket <= high) buckets[bucket++] = i;
  }
  while (bucket <= 0x10000) buckets[bucket++] = slots.length;
  return buckets;
}
