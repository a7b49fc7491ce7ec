import type { NewsArticle, Person, Place as PlaceLd, Thing, WithContext } from 'schema-dts';
import type { Archive, Authority, PlaceAuthority } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import { type Addresses, addressFrom } from './addresses.js';

interface JsonLdSite {
  readonly archive: Archive;
  readonly description: ArchiveDescription;
  readonly addresses: Addresses;
}

/** As text for a `<script type="application/ld+json">`: no markup can begin or end in it. */
export function dataBlock(value: WithContext<Thing>): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapedUnit);
}

const escapedUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** schema.org's NewsArticle; what it mentions and quotes is marked in the page itself. `from` is the page's own path. */
export function articleLd(site: JsonLdSite, article: number, from: string): WithContext<NewsArticle> {
  const { archive, description } = site;
  const record = archive.records[article]!;
  const paper = record.publisher ?? description.publisher;
  const url = record.url ?? (description.baseUrl === null ? null : addressFrom(from, from, description.baseUrl));
  const place = record.dateline?.places[0]?.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: record.headline,
    inLanguage: record.language,
    ...(record.deck ? { alternativeHeadline: record.deck } : {}),
    ...(record.date ? { datePublished: record.date } : {}),
    ...(record.dateline ? { dateline: record.dateline.text } : {}),
    ...(place ? { locationCreated: { '@type': 'Place', name: place } } : {}),
    ...(record.byline.length > 0 ? { author: record.byline.map((name): Person => ({ '@type': 'Person', name })) } : {}),
    ...(paper ? { publisher: { '@type': 'Organization', name: paper } } : {}),
    ...(url === null ? {} : { url }),
    isPartOf: { '@type': 'ArchiveComponent', name: description.title },
    identifier: `sha256:${record.sha256}`,
  } as WithContext<NewsArticle>;
}

function typeOf(authority: Authority): 'Person' | 'Place' | 'Organization' | 'Thing' {
  if (authority.kind === 'person') return 'Person';
  if (authority.kind === 'place') return 'Place';
  return authority.kind === 'organisation' ? 'Organization' : 'Thing';
}

/** schema.org's Person, Place or Organization for an authority's own page. */
export function authorityLd(site: JsonLdSite, authority: Authority | PlaceAuthority, from: string): WithContext<Thing> {
  const at = (path: string): string => addressFrom(from, path, site.description.baseUrl);
  const others = authority.forms.map((form) => form.text).filter((text) => text !== authority.name);
  const common = {
    '@context': 'https://schema.org',
    '@type': typeOf(authority),
    '@id': at(site.addresses.authority(authority)),
    name: authority.name,
    ...(others.length > 0 ? { alternateName: others } : {}),
  } as const;
  if (authority.kind === 'person') {
    const roles = authority.roles.map((role) => role.text);
    return { ...common, ...(roles.length > 0 ? { jobTitle: roles } : {}) } as WithContext<Person>;
  }
  if (!('place' in authority)) return common as WithContext<Thing>;
  const { lat, lon, country, geonames } = authority.place;
  const located = lat !== null && lon !== null;
  return {
    ...common,
    ...(located
      ? {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: lat,
            longitude: lon,
            ...(country ? { addressCountry: country } : {}),
          },
        }
      : {}),
    ...(geonames !== null ? { sameAs: `https://sws.geonames.org/${geonames}/` } : {}),
  } as WithContext<PlaceLd>;
}
