import type { Place } from '../article/record.js';

/** A place to be drawn. */
export interface Pin {
  readonly name: string;
  readonly kind: Place['kind'];
  /** degrees, north and east positive */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2 of the country that holds it, which is tinted */
  readonly country: string | null;
  /** how often, at least 1: heavier pins are larger and named first */
  readonly weight: number;
}

/** What a finding and an authority have in common. */
type Pinned = Pick<Place, 'kind' | 'country' | 'lat' | 'lon'>;

/** The pin of a place, or null when nobody knows where it lies. */
export function pinOf(name: string, place: Pinned, weight: number): Pin | null {
  if (place.lat === null || place.lon === null) return null;
  return {
    name,
    kind: place.kind,
    lat: place.lat,
    lon: place.lon,
    country: place.country,
    weight: Math.max(1, weight),
  };
}

/** Whether it is drawn as a stretch of the map rather than as a dot. */
export function isArea(pin: Pin): boolean {
  return pin.kind === 'country' || pin.kind === 'world-region' || pin.kind === 'water' || pin.kind === 'historic';
}
