import { Memo } from '../text/vocabulary/kept.js';
import {
  DEGREE,
  type Header,
  kindOfSort,
  NameBit,
  NO_POINT,
  openingOf,
  type PlaceKind,
  seatOfSort,
  unpackPopulation,
} from './gazetteer-layout.js';
import { Misspellings } from './misspellings.js';
import { foldName, NameHash } from './name-key.js';
import { type NameReading, NameReadings, NameStyle } from './name-readings.js';

/** The arrays of `layout.ts`, as they lie in the file. */
export interface GazetteerArrays {
  readonly slots: Uint32Array;
  readonly entries: Uint32Array;
  readonly geonames: Int32Array;
  readonly lats: Int32Array;
  readonly lons: Int32Array;
  readonly proofs: Uint16Array;
  readonly regionOf: Uint16Array;
  readonly countyOf: Uint16Array;
  readonly populations: Uint16Array;
  readonly sorts: Uint8Array;
  readonly countryOf: Uint8Array;
  readonly nameLengths: Uint8Array;
  readonly fames: Uint8Array;
  readonly openings: Uint32Array;
}

/** So many names and places are kept of those asked for. */
const MOST_LOOKUPS = 20_000;

/**
 * Some 170,000 places by number, and their names by hash. Places are numbers, so that there is no object for each; countries come
 * first, then regions, counties, features, and cities by falling size.
 */
export class Gazetteer {
  readonly size: number;
  /** what names may mean, by their first entry */
  readonly readings = new NameReadings(this);
  readonly misspellings = new Misspellings(this);
  private readonly buckets: Uint32Array;
  private readonly nameStarts: Uint32Array;
  private readonly decoder = new TextDecoder();
  private readonly names = new Memo(MOST_LOOKUPS, (place: number) => this.readName(place));
  private readonly plain = new Memo(MOST_LOOKUPS, (name: string) => this.findPlaces(name, false));
  private readonly postal = new Memo(MOST_LOOKUPS, (name: string) => this.findPlaces(name, true));
  private readonly read = new Memo(MOST_LOOKUPS, (name: string) => this.findReading(name));
  private readonly companions = new Map<(gazetteer: Gazetteer) => unknown, unknown>();
  private readonly yearsOf: ReadonlyMap<number, readonly [number, number]>;

  constructor(
    private readonly header: Header,
    private readonly arrays: GazetteerArrays,
    private readonly nameBytes: Uint8Array,
  ) {
    this.size = header.places;
    this.buckets = bucketsOf(arrays.slots);
    this.nameStarts = new Uint32Array(header.places + 1);
    for (let i = 0; i < header.places; i++) this.nameStarts[i + 1] = this.nameStarts[i]! + arrays.nameLengths[i]!;
    this.yearsOf = new Map(header.years.map(([place, from, to]) => [place, [from, to]]));
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
    return this.placesHashed(hash, postal);
  }

  /** The same for a name that is hashed already. */
  placesHashed(hash: NameHash, postal = false): number[] {
    const places: number[] = [];
    const unwanted = postal ? NameBit.demonym : NameBit.demonym | NameBit.postal;
    for (let entry = this.firstEntry(hash); entry >= 0; entry = this.nextEntry(entry)) {
      if (!(this.bitsOfEntry(entry) & unwanted)) places.push(this.placeOfEntry(entry));
    }
    return places;
  }

  name(place: number): string {
    return this.names.get(place);
  }

  private readName(place: number): string {
    return this.decoder.decode(this.nameBytes.subarray(this.nameStarts[place]!, this.nameStarts[place + 1]!));
  }

  kind(place: number): PlaceKind {
    return kindOfSort(this.arrays.sorts[place]!);
  }

  /** How many country numbers there are. */
  get countries(): number {
    return this.header.countries.length;
  }

  /** How many region numbers there are. */
  get regions(): number {
    return this.header.regionPlaces.length;
  }

  /** ISO 3166-1 alpha-2, for historic states the old code; null where there is none. */
  country(place: number): string | null {
    return this.header.countries[this.arrays.countryOf[place]!] || null;
  }

  /** A number for each country, 0 for none. */
  countryNumber(place: number): number {
    return this.arrays.countryOf[place]!;
  }

  /** The place that is the country of `place`, or -1. */
  countryPlace(place: number): number {
    return this.header.countryPlaces[this.arrays.countryOf[place]!] ?? -1;
  }

  /** A number for each first-level region, 0 for none. */
  regionNumber(place: number): number {
    return this.arrays.regionOf[place]!;
  }

  /** The place that is the first-level region of `place`, or -1. */
  regionPlace(place: number): number {
    return this.header.regionPlaces[this.arrays.regionOf[place]!] ?? -1;
  }

  /** Code of the first-level region, `US.KY`; empty where there is none. */
  regionCode(place: number): string {
    return this.header.regionCodes[this.arrays.regionOf[place]!] ?? '';
  }

  countyNumber(place: number): number {
    return this.arrays.countyOf[place]!;
  }

  /** The place that is the county of `place`, or -1. */
  countyPlace(place: number): number {
    return this.header.countyPlaces[this.arrays.countyOf[place]!] ?? -1;
  }

  /** Inhabitants, to about one part in 5,000; 0 when unknown. */
  population(place: number): number {
    return unpackPopulation(this.arrays.populations[place]!);
  }

  /** 4 capital of its country, 3 seat of a region, 2 of a county, 1 of something smaller, 0 none. */
  seat(place: number): number {
    return seatOfSort(this.arrays.sorts[place]!);
  }

  /** In how many languages and spellings GeoNames has its name, at most 255: how widely it is known. */
  fame(place: number): number {
    return this.arrays.fames[place]!;
  }

  /** GeoNames number, or null. */
  geonames(place: number): number | null {
    return this.arrays.geonames[place]! || null;
  }

  /** Degrees, or null. */
  lat(place: number): number | null {
    const lat = this.arrays.lats[place]!;
    return lat === NO_POINT ? null : lat / DEGREE;
  }

  lon(place: number): number | null {
    const lon = this.arrays.lons[place]!;
    return lon === NO_POINT ? null : lon / DEGREE;
  }

  /** First and last year of a historic state, or null. */
  years(place: number): readonly [number, number] | null {
    return this.yearsOf.get(place) ?? null;
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
