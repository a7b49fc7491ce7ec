import { Memo } from '../text/vocabulary/kept.js';
import { NameBit, type PlaceKind } from './gazetteer-layout.js';

/** What reading a name asks of the gazetteer. */
export interface NameTable {
  /** The entry of the same name after `entry`, or -1. */
  nextEntry(entry: number): number;
  placeOfEntry(entry: number): number;
  /** `NameBit`s. */
  bitsOfEntry(entry: number): number;
  kind(place: number): PlaceKind;
  population(place: number): number;
  seat(place: number): number;
}

/** What a match may be; bits of `PlaceName.kinds`. Populations are those of the largest place of the name. */
export const PlaceBit = {
  country: 1,
  /** a first-level region: a U.S. state, a province */
  region: 2,
  county: 4,
  /** a city, town or village of any size */
  town: 8,
  /** 100,000 inhabitants or more, or a capital */
  city: 16,
  /** a million or more */
  metropolis: 32,
  /** a continent or part of the world */
  wide: 64,
  /** sea, river, mountain, island, or one of the hand-made additions */
  feature: 128,
  /** the name of a people, of a country or region: Syrian, Texans */
  demonym: 256,
  /** a short form that only follows a place: Ky., MA */
  short: 512,
  /** also a common word or a person's name, which needs evidence */
  weak: 1024,
  /** a part of a hyphenated word: Turkey-backed */
  part: 2048,
} as const;

/** How a name is written, which some forms of names ask for; bits. */
export const NameStyle = { capitals: 1, pointed: 2, long: 4, two: 8, follows: 16 } as const;

/** What a name may mean, written as it is. */
export interface NameReading {
  /** `PlaceBit`s */
  readonly kinds: number;
  /** names the people of a country or region, not the place itself */
  readonly demonym: boolean;
  /** places, those whose own name it is first, then the larger first; at most `MOST_CANDIDATES` */
  readonly candidates: readonly number[];
  /** how many of the candidates, the first ones, have it as their own name */
  readonly own: number;
}

/** So many Springfields are enough. */
const MOST_CANDIDATES = 48;
/** So many names are kept. */
const MOST_READINGS = 30_000;
/** Whose own names go before the names of peoples: the Caribbean. */
const OWN_NAME_FIRST = new Set(['country', 'historic', 'world-region']);

/** What names may mean, kept for the names met most: a gazetteer's names are read once, not once a mention. */
export class NameReadings {
  private readonly known = new Memo(MOST_READINGS, (key: number) => this.read(Math.floor(key / 32), key % 32));

  constructor(private readonly table: NameTable) {}

  /** @param entry the first entry of the name @param written bits of `NameStyle` */
  of(entry: number, written: number): NameReading | null {
    return this.known.get(entry * 32 + written);
  }

  private read(first: number, written: number): NameReading | null {
    const { table } = this;
    const own: number[] = [];
    const other: number[] = [];
    const peoples: number[] = [];
    let kinds = 0;
    let weak = true;
    for (let entry = first; entry >= 0; entry = table.nextEntry(entry)) {
      const bits = table.bitsOfEntry(entry);
      if (!admits(written, bits)) continue;
      const place = table.placeOfEntry(entry);
      kinds |= placeKindsOf(table, place, bits);
      if (!(bits & NameBit.weak)) weak = false;
      (bits & NameBit.demonym ? peoples : bits & NameBit.primary ? own : other).push(place);
    }
    if (own.length + other.length + peoples.length === 0) return null;
    if (!weak) kinds &= ~PlaceBit.weak;
    // towns are called Canadian and German, too; the people are meant
    const demonym = peoples.length > 0 && !own.some((place) => OWN_NAME_FIRST.has(table.kind(place)));
    const candidates = demonym ? peoples : [...own, ...other].slice(0, MOST_CANDIDATES);
    return { kinds, demonym, candidates, own: demonym ? peoples.length : own.length };
  }
}

function admits(written: number, bits: number): boolean {
  if (bits & NameBit.capitals && !(written & NameStyle.capitals)) return false;
  if (bits & NameBit.postal) {
    const all = NameStyle.capitals | NameStyle.two | NameStyle.follows;
    return (written & all) === all;
  }
  if (bits & NameBit.pointed)
    return (written & NameStyle.pointed) !== 0 && (written & (NameStyle.long | NameStyle.follows)) !== 0;
  return true;
}

function placeKindsOf(table: NameTable, place: number, bits: number): number {
  let kinds = 0;
  if (bits & NameBit.demonym) kinds |= PlaceBit.demonym;
  if (bits & (NameBit.postal | NameBit.pointed)) kinds |= PlaceBit.short;
  if (bits & NameBit.weak) kinds |= PlaceBit.weak;
  const kind = table.kind(place);
  if (kind === 'country' || kind === 'historic') return kinds | PlaceBit.country;
  if (kind === 'region') return kinds | PlaceBit.region;
  if (kind === 'county') return kinds | PlaceBit.county;
  if (kind === 'world-region') return kinds | PlaceBit.wide;
  if (kind !== 'city') return kinds | PlaceBit.feature;
  const people = table.population(place);
  kinds |= PlaceBit.town;
  if (people >= 100_000 || table.seat(place) === 4) kinds |= PlaceBit.city;
  if (people >= 1_000_000) kinds |= PlaceBit.metropolis;
  return kinds;
}
