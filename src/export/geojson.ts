import type { Archive } from '../archive/archive.js';
import type { Page } from '../page/page.js';
import type { Addresses } from './addresses.js';
import { packedPage } from './packing/packed.js';

const PLACES_GEOJSON = 'data/places.geojson';

/** The places of an archive that lie somewhere, as GeoJSON points (RFC 7946): longitude first, in degrees. */
export function geojsonPage({ records, places }: Archive, addresses: Addresses): Page {
  return packedPage(PLACES_GEOJSON, records.length, () => {
    const features = places.flatMap((entry) => {
      const { lat, lon, kind, country, geonames } = entry.place;
      if (lat === null || lon === null) return [];
      const { id, name, appearances, datelined } = entry;
      const properties = {
        ...{ id, name, kind, country, geonames, articles: appearances.length },
        ...{ datelines: datelined.length, page: addresses.authority(entry) },
      };
      return [JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties })];
    });
    return [`{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`];
  });
}
