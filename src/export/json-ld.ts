import type { NewsArticle, Organization, Person, Place as PlaceLd, Quotation, Thing, WithContext } from 'schema-dts';
import type { Archive, Authority, PlaceAuthority } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import type { Quote } from '../article/record.js';
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

/** schema.org's NewsArticle with what it mentions and quotes. `from` is the page's own path. */
export function articleLd(site: JsonLdSite, article: number, from: string): WithContext<NewsArticle> {
  const { archive, description, addresses } = site;
  const record = archive.records[article]!;
  const at = (path: string): string => addressFrom(from, path, description.baseUrl);
  const mentions: Thing[] = [
    ...record.people.flatMap(({ id }) => thingOf(archive.authorityOf('person', article, id), at, addresses)),
    ...record.places.flatMap(({ id }) => thingOf(archive.authorityOf('place', article, id), at, addresses)),
    ...record.organisations.flatMap(({ id }) =>
      thingOf(archive.authorityOf('organisation', article, id), at, addresses),
    ),
  ] as Thing[];
  const paper = record.publisher ?? description.publisher;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': at(addresses.article(article)),
    headline: record.headline,
    inLanguage: record.language,
    ...(record.deck ? { alternativeHeadline: record.deck } : {}),
    ...(record.date ? { datePublished: record.date } : {}),
    ...(record.dateline ? { dateline: record.dateline.text } : {}),
    ...(record.byline.length > 0 ? { author: record.byline.map((name): Person => ({ '@type': 'Person', name })) } : {}),
    ...(paper ? { publisher: { '@type': 'Organization', name: paper } } : {}),
    ...(record.url ? { isBasedOn: record.url } : {}),
    isPartOf: { '@type': 'ArchiveComponent', name: description.title },
    identifier: `sha256:${record.sha256}`,
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(record.quotes.length > 0
      ? { hasPart: record.quotes.map((quote) => quotationLd(quote, at(addresses.article(article)))) }
      : {}),
  } as WithContext<NewsArticle>;
}

/** Only what is in quotation marks is a schema.org Quotation with its text; all name their speaker as the article does. */
function quotationLd(quote: Quote, page: string): Quotation {
  const name = quote.speaker?.name ?? quote.speaker?.text;
  return {
    '@type': 'Quotation',
    '@id': `${page}#${quote.id}`,
    text: quote.text,
    additionalType: quote.kind,
    ...(name ? { creator: { '@type': 'Thing', name } as unknown as Person } : {}),
  };
}

function thingOf(
  authority: Authority | PlaceAuthority | undefined,
  at: (path: string) => string,
  addresses: Addresses,
): (Person | PlaceLd | Organization)[] {
  if (authority === undefined) return [];
  return [{ '@type': typeOf(authority), '@id': at(addresses.authority(authority)), name: authority.name } as Person];
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
