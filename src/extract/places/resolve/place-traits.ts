import type { Gazetteer } from '../../../gazetteer/gazetteer.js';
import type { PlaceKind } from '../../../gazetteer/gazetteer-layout.js';

/** What choosing among places asks of each. */
export interface PlaceTraits {
  readonly place: number;
  readonly kind: PlaceKind;
  /** numbers of its country, first-level region and county, 0 for none */
  readonly country: number;
  readonly region: number;
  readonly county: number;
  /** a state of the U.S. */
  readonly isState: boolean;
  /** a region that the news names without its country */
  readonly isFederal: boolean;
  /** a county of the United Kingdom */
  readonly isShire: boolean;
  /** whether it is small enough to be near something */
  readonly isPoint: boolean;
  /** on a globe of radius 1; not a number where it has no point */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** the share of its own mentions that counts for its region */
  readonly locality: number;
  readonly population: number;
  /** what the size and fame of a town add to its likelihood, in nats */
  readonly size: number;
  /** what its country and its seat add */
  readonly english: number;
  readonly seat: number;
}

/** Weights in nats, set by hand. */
const PER_POPULATION = 0.45;
const PER_FAME = 0.8;
/** What a town without a figure is taken for. */
const UNKNOWN_SIZE = 3000;
/** By its seat: of nothing, of something small, of a county, a region, a country. */
const SEAT = [0, 0, 0, 0.5, 2.5];
/** English news writes of these more often than of others as large. */
const ENGLISH: Readonly<Record<string, number>> = { US: 0.5, GB: 0.4, CA: 0.4, AU: 0.3, IE: 0.3, NZ: 0.3 };
/** Federal states whose regions the news names without their country. */
const STATES_OF = new Set(['US', 'CA', 'AU', 'GB']);
/** The share of a state's own mentions that counts for its towns. */
const STATE = 0.7;
/** News from anywhere names New York and London: that says less of where it plays. */
const METROPOLIS = 6_000_000;
const WIDELY_NAMED = 0.4;
/** England and Scotland are whole nations: to lie in one says less than to lie in one state. */
const NATION = 0.4;
/** Too wide to be near anything. */
const WIDE_KINDS = new Set<PlaceKind>(['country', 'historic', 'world-region', 'region']);

/** Reads the traits of a place. */
export function traitsOf(gazetteer: Gazetteer, place: number): PlaceTraits {
  const kind = gazetteer.kind(place);
  const code = gazetteer.country(place) ?? '';
  const region = gazetteer.regionNumber(place);
  const isRegion = kind === 'region' && region !== 0;
  const population = gazetteer.population(place);
  const people = population || UNKNOWN_SIZE;
  const state = kind === 'region' ? STATE : 1;
  return {
    place,
    kind,
    country: gazetteer.countryNumber(place),
    region,
    county: gazetteer.countyNumber(place),
    isState: isRegion && code === 'US',
    isFederal: isRegion && STATES_OF.has(code),
    isShire: kind === 'county' && code === 'GB',
    isPoint: !WIDE_KINDS.has(kind),
    ...onGlobe(gazetteer.lat(place) ?? Number.NaN, gazetteer.lon(place) ?? Number.NaN),
    locality:
      (code === 'GB' ? state * NATION : state) * (kind === 'city' && population >= METROPOLIS ? WIDELY_NAMED : 1),
    population,
    size: PER_POPULATION * Math.log(people + 50) + PER_FAME * Math.log(1 + gazetteer.fame(place)),
    english: ENGLISH[code] ?? 0,
    seat: SEAT[gazetteer.seat(place)]!,
  };
}

function onGlobe(lat: number, lon: number): { x: number; y: number; z: number } {
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) };
}

/** The squared length of the straight line between two places on a globe of radius 1. */
export function chord(a: PlaceTraits, b: PlaceTraits): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  const z = a.z - b.z;
  return x * x + y * y + z * z;
}

const DIAMETER = 12_742;
/** The `chord` of a great-circle distance in kilometres. */
export const chordOf = (km: number): number => 4 * Math.sin(km / DIAMETER) ** 2;
