import type { PlaceKind } from '../../gazetteer/gazetteer-layout.js';
import { areaNames } from './collect-areas.js';
import { itemsOf, listRows, type PlaceDraft } from './gazetteer-draft.js';
import { ADDITIONS } from './lists/additions.js';
import { ISLANDS, MOUNTAINS, PARTS_OF_COUNTRIES, WATERS, WORLD_REGIONS } from './lists/geographic-features.js';
import { OLD_PLACES, OLD_REGIONS } from './lists/old-names.js';

const none = { region: '', county: '', population: 0, geonames: 0, fame: 0, seat: 0 };

/** Parts of the world, seas, rivers, mountains, islands and the hand-made additions. */
export function collectFeatures(regionByName: (country: string, name: string) => string): PlaceDraft[] {
  const wide = listRows(WORLD_REGIONS).map(([name, others, demonyms, lat, lon]): PlaceDraft => {
    const names = areaNames(name!, itemsOf(others), itemsOf(demonyms));
    return { ...none, kind: 'world-region', name: name!, country: '', lat: Number(lat), lon: Number(lon), names };
  });
  const listed = (list: string, kind: PlaceKind): PlaceDraft[] =>
    listRows(list).map(([name, others, country, lat, lon]): PlaceDraft => {
      const names = areaNames(name!, itemsOf(others), []);
      return { ...none, kind, name: name!, country: country!, lat: Number(lat), lon: Number(lon), names };
    });
  const additions = listRows(ADDITIONS).map(([kind, name, others, country, region, lat, lon]): PlaceDraft => {
    const names = areaNames(name!, itemsOf(others), []);
    const code = region ? regionByName(country!, region) : '';
    const at = { lat: Number(lat), lon: Number(lon) };
    return { ...none, kind: kind as PlaceKind, name: name!, country: country!, region: code, ...at, names };
  });
  return [
    ...wide,
    ...listed(PARTS_OF_COUNTRIES, 'region'),
    ...listed(OLD_REGIONS, 'region'),
    ...listed(WATERS, 'water'),
    ...listed(MOUNTAINS, 'mountain'),
    ...listed(ISLANDS, 'island'),
    ...additions,
    ...listRows(OLD_PLACES).flatMap(([kind, ...row]) => listed(row.join('|'), kind as PlaceKind)),
  ];
}
