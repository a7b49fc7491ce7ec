/** How the compiled gazetteer lies in its file: shared by the script that writes it and the loader. */

/** Raised whenever the layout changes. */
export const LAYOUT_VERSION = 3;

export const PLACE_KINDS = [
  'country',
  'region',
  'county',
  'city',
  'world-region',
  'water',
  'mountain',
  'island',
  'historic',
  'other',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What sort of name an entry is; bits. */
export const NameBit = {
  /** the place's own name, not another form of it */
  primary: 1,
  /** names the people, not the place: Syrian, Americans */
  demonym: 2,
  /** counts only in capitals: US, UAE */
  capitals: 4,
  /** an abbreviation that needs its full stop: Calif. */
  pointed: 8,
  /** a postal code that needs a place and a comma before it: Boston, MA */
  postal: 16,
  /** also a common word or name, which needs evidence */
  weak: 32,
} as const;

/** The typed arrays of the file, in order; see `lengthOf`. */
export const FILE_SECTIONS = [
  ['slots', Uint32Array],
  ['entries', Uint32Array],
  ['geonames', Int32Array],
  ['lats', Int32Array],
  ['lons', Int32Array],
  ['proofs', Uint16Array],
  ['regionOf', Uint16Array],
  ['countyOf', Uint16Array],
  ['populations', Uint16Array],
  ['sorts', Uint8Array],
  ['countryOf', Uint8Array],
  ['nameLengths', Uint8Array],
  ['fames', Uint8Array],
  ['openings', Uint32Array],
] as const;

export type SectionName = (typeof FILE_SECTIONS)[number][0];

/**
 * A bit of `openings` for each beginning of a longer name, up to a space and with it, and for each word after a space, with that
 * space: a million, by the upper bits of the slot.
 */
const OPENING_BITS = 20;
export const openingOf = (slot: number): number => slot >>> (32 - OPENING_BITS);

/** How many numbers a section has. */
export function lengthOf(section: SectionName, { names, places }: Pick<Header, 'names' | 'places'>): number {
  if (section === 'openings') return 2 ** OPENING_BITS / 32;
  return section === 'slots' || section === 'entries' || section === 'proofs' ? names : places;
}

export interface Header {
  readonly version: number;
  /** changes with the sources' versions and the scripts */
  readonly stamp: string;
  readonly places: number;
  readonly names: number;
  /** codes by country number; number 0 is no country */
  readonly countries: readonly string[];
  /** place of each country number, -1 where there is none */
  readonly countryPlaces: readonly number[];
  /** place of each region number; number 0 is none */
  readonly regionPlaces: readonly number[];
  /** `US.KY`, by region number */
  readonly regionCodes: readonly string[];
  readonly countyPlaces: readonly number[];
  /** years of historic states: [place, first, last] */
  readonly years: readonly (readonly [number, number, number])[];
  /** bytes of the names, which lie after the arrays */
  readonly nameBytes: number;
}

/** Kind and seat of a place in one byte. */
export const packSort = (kind: PlaceKind, seat: number): number => PLACE_KINDS.indexOf(kind) | (seat << 4);
export const kindOfSort = (sort: number): PlaceKind => PLACE_KINDS[sort & 15]!;
export const seatOfSort = (sort: number): number => sort >> 4;
/** Populations are kept as logarithms: 0 for none known, up to 40 million. */
export const packPopulation = (people: number): number => Math.round(Math.log(people + 1) * 3600);
export const unpackPopulation = (packed: number): number => Math.round(Math.exp(packed / 3600) - 1);
/** Degrees as whole ten-thousandths (11 m). */
export const DEGREE = 10_000;
/** The point of a place that has none. */
export const NO_POINT = 0x7fffffff;
