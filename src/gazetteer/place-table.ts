import { Memo } from '../text/vocabulary/kept.js';
import {
  DEGREE,
  type FILE_SECTIONS,
  type Header,
  kindOfSort,
  NO_POINT,
  type PlaceKind,
  seatOfSort,
  unpackPopulation,
} from './gazetteer-layout.js';

/** The arrays of `FILE_SECTIONS`, as they are in the file. */
export type GazetteerArrays = {
  readonly [Section in (typeof FILE_SECTIONS)[number] as Section[0]]: InstanceType<Section[1]>;
};

/** So many names of places are kept of those asked for. */
const MOST_KEPT_NAMES = 20_000;

/**
 * What is known of some 170,000 places. A place is a number, so that there is no object for each; countries come first, then
 * regions, counties, features, and cities by falling size.
 */
export class PlaceTable {
  readonly size: number;
  private readonly nameStarts: Uint32Array;
  private readonly decoder = new TextDecoder();
  private readonly names = new Memo(MOST_KEPT_NAMES, (place: number) => this.readName(place));
  private readonly yearsOf: ReadonlyMap<number, readonly [number, number]>;

  constructor(
    private readonly header: Header,
    protected readonly arrays: GazetteerArrays,
    private readonly nameBytes: Uint8Array,
  ) {
    this.size = header.places;
    this.nameStarts = new Uint32Array(header.places + 1);
    for (let i = 0; i < header.places; i++) this.nameStarts[i + 1] = this.nameStarts[i]! + arrays.nameLengths[i]!;
    this.yearsOf = new Map(header.years.map(([place, from, to]) => [place, [from, to]]));
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

  /** The country of an ISO 3166-1 alpha-2 code, or -1. */
  placeOfCountry(code: string): number {
    return this.header.countryPlaces[this.header.countries.indexOf(code)] ?? -1;
  }

  /** A number for each first-level region, 0 for none. */
  regionNumber(place: number): number {
    return this.arrays.regionOf[place]!;
  }

  /** The place that is the first-level region of `place`, or -1. */
  regionPlace(place: number): number {
    return this.header.regionPlaces[this.arrays.regionOf[place]!] ?? -1;
  }

  /** The first-level region of a code, `US.KY`, or -1. */
  placeOfRegion(code: string): number {
    return this.header.regionPlaces[this.header.regionCodes.indexOf(code)] ?? -1;
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
