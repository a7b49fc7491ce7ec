import type { ArticleRecord, Place } from '../article/record.js';
import { foldOf } from '../text/fold.js';
import { gathered } from '../text/gather.js';
import type { Authority, PlaceAuthority } from './archive.js';
import { commonest, type Finding, type Group, NO_ITEMS } from './finding.js';

/** Which findings of the archive are one place: the same country, or the same entry of the gazetteer, or the same name there. */
export function groupPlaces(findings: readonly Finding<Place>[]): Group<Place>[] {
  return [...gathered(findings, ({ found }) => placeKey(found)).values()].map((group) => ({
    name: commonest(group.map(({ found }) => found.name)),
    slug: group[0]!.found.id,
    findings: group,
    seeAlso: NO_ITEMS,
  }));
}

function placeKey(place: Place): string {
  if (place.kind === 'country' && place.country !== null) return `country ${place.country}`;
  if (place.geonames !== null) return `geonames ${place.geonames}`;
  return [place.kind, place.country ?? '', place.region ?? '', foldOf(place.name)].join('\n');
}

/** The authorities of places, each within its region or country where the archive has one. */
export function placeAuthorities(
  groups: readonly Group<Place>[],
  common: readonly (Authority & { readonly kind: 'place' })[],
  records: readonly ArticleRecord[],
): PlaceAuthority[] {
  const surest = groups.map(surestOf);
  const containers = new Map<string, string>();
  surest.forEach((place, i) => {
    if (place.kind === 'country' && place.country !== null) containers.set(place.country, common[i]!.id);
    if (place.kind === 'region' && place.country !== null)
      containers.set(`${place.country}\n${foldOf(place.name)}`, common[i]!.id);
  });
  return groups.map((group, i) => {
    const { kind, country, region, lat, lon, geonames, confidence, rivals } = surest[i]!;
    const holders = [
      kind !== 'region' && region !== null ? containers.get(`${country}\n${foldOf(region)}`) : undefined,
      kind !== 'country' && country !== null ? containers.get(country) : undefined,
    ];
    return {
      ...common[i]!,
      place: { kind, country, region, lat, lon, geonames, confidence, ...(rivals ? { rivals } : {}) },
      within: holders.find((id) => id !== undefined) ?? null,
      datelined: datelinedIn(group, records),
    };
  });
}

/** The finding that is surest of itself, of equally sure ones the first. */
function surestOf(group: Group<Place>): Place {
  return group.findings.reduce(
    (best, { found }) => (found.confidence > best.confidence ? found : best),
    group.findings[0]!.found,
  );
}

function datelinedIn(group: Group<Place>, records: readonly ArticleRecord[]): number[] {
  const articles = group.findings
    .filter(({ article, found }) => records[article]!.dateline?.places.some(({ place }) => place === found.id))
    .map(({ article }) => article);
  return [...new Set(articles)];
}
