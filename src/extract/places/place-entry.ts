import type { Place } from '../../article/record.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { slugOf } from '../../text/slug.js';

/** What a record says of a place of the gazetteer, whatever the article says of it. */
export interface PlaceCard {
  /** what its id begins with: `syria`, `aleppo-sy`, and in the U.S. `london-ky-us` */
  readonly slug: string;
  readonly name: string;
  readonly kind: Place['kind'];
  readonly country: string | null;
  /** name of its first-level region, of a region its own */
  readonly region: string | null;
  readonly isRegion: boolean;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
}

/** Reads what a record says of a place. */
export function placeEntryOf(gazetteer: Gazetteer, place: number): PlaceCard {
  const name = gazetteer.name(place);
  const kind = gazetteer.kind(place);
  const region = gazetteer.regionPlace(place);
  return {
    slug: slugFor(gazetteer, place, name),
    name,
    kind,
    country: gazetteer.country(place),
    region: region >= 0 ? gazetteer.name(region) : null,
    isRegion: region === place,
    lat: gazetteer.lat(place),
    lon: gazetteer.lon(place),
    geonames: gazetteer.geonames(place),
  };
}

function slugFor(gazetteer: Gazetteer, place: number, name: string): string {
  const kind = gazetteer.kind(place);
  const country = gazetteer.country(place);
  if (kind === 'country' || kind === 'historic' || country === null) return slugOf(name);
  const region = country === 'US' && kind !== 'region' ? gazetteer.regionCode(place).slice(3) : '';
  return slugOf([name, region, country].filter((part) => part !== '').join(' '));
}
