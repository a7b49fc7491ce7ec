import type { PlaceAuthority } from '../archive/archive.js';
import { pinOf } from '../map/pin.js';
import { foldOf } from '../text/fold.js';
import { counted } from '../theme/helpers.js';
import { countryName } from './country-names.js';
import type { Edition } from './edition.js';
import type { Html } from './html.js';
import { namePages, type Section } from './names.js';
import type { Page } from './page.js';
import { inOrder } from './people-index.js';
import { compare } from './tally.js';
import { indexUrl, urlOf } from './urls.js';

const PINNED = 60;

/** All places: on a map, and by country. */
export function placesIndex(edition: Edition): Iterable<Page> {
  const { places } = edition.archive;
  const sections = countriesOf(places);
  const countries = sections.filter(({ anchor }) => anchor !== NOWHERE).length;
  const unpinned = places.filter(({ place }) => place.lat === null).length;
  return namePages(edition, {
    shelf: 'places',
    pathOf: (page) => indexUrl('places', page),
    title: 'Places',
    facts: [
      places.length === 0
        ? 'No place was found in these articles.'
        : `${counted(places.length, 'place', 'places')} in ${counted(countries, 'country', 'countries')}. The figure counts articles.`,
      unpinned === 0 ? '' : ` ${counted(unpinned, 'place', 'places')} could not be pinned to the map.`,
    ].join(''),
    sorts: [],
    sections,
    headings: null,
    wordsFor: (authority) => holderWords(authority as PlaceAuthority),
    pictureHtml: () => mapOfAll(edition),
  });
}

const NOWHERE = 'c-none';

/** Places under their countries, these by name; seas and parts of the world last. */
function countriesOf(places: readonly PlaceAuthority[]): Section[] {
  const byCountry = new Map<string | null, PlaceAuthority[]>();
  const pages = new Map<string, PlaceAuthority>();
  for (const place of inOrder(places)) {
    const { country, kind } = place.place;
    if (kind === 'country' && country !== null) pages.set(country, place);
    const list = byCountry.get(country);
    if (list) list.push(place);
    else byCountry.set(country, [place]);
  }
  return [...byCountry]
    .map(([country, inOne]): Section & { order: string } => {
      const page = country === null ? undefined : pages.get(country);
      const heading = country === null ? 'In no country, or in several' : (page?.name ?? countryName(country));
      return {
        anchor: country === null ? NOWHERE : `c-${country}`,
        heading,
        short: country === null ? 'None' : heading,
        page: page ? urlOf(page) : null,
        authorities: inOne,
        order: country === null ? '\uffff' : foldOf(heading),
      };
    })
    .sort((a, b) => compare(a.order, b.order));
}

/** Its region, or what it is when that is no town. */
function holderWords({ place }: PlaceAuthority): string | null {
  if (place.kind === 'city') return place.region;
  const kind = { 'world-region': 'part of the world', historic: 'historic place', other: null }[place.kind as string];
  return kind === undefined ? place.kind : kind;
}

/** Towns, and countries, by the number of articles that name them. */
function mapOfAll({ archive, mapOf }: Edition): Html {
  const heaviest = archive.places
    .filter(({ place }) => place.kind !== 'world-region' && place.kind !== 'water')
    .sort((a, b) => b.appearances.length - a.appearances.length || compare(a.id, b.id))
    .slice(0, PINNED);
  const pins = heaviest.flatMap(({ name, place, appearances }) => pinOf(name, place, appearances.length) ?? []);
  return mapOf(pins, { id: 'map', title: 'The places most written about', size: 'broad', rings: true }) as Html;
}
