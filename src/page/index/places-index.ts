import type { PlaceAuthority } from '../../archive/archive.js';
import { pinOf } from '../../map/pin.js';
import { compareCodeUnits } from '../../text/compare.js';
import { foldOf } from '../../text/fold.js';
import { gathered } from '../../text/gather.js';
import type { InterfaceWords } from '../../words/words.js';
import { countryName } from '../country-names.js';
import type { Edition } from '../edition.js';
import { INDEX_LETTERS, letterOf } from '../entries.js';
import type { Html } from '../html.js';
import type { Page } from '../page.js';
import { indexUrl, rootFrom, urlOf } from '../urls.js';
import { type IndexSection, namePages } from './authority-index.js';
import { inIndexOrder } from './people-index.js';

const MOST_PINS = 60;
/** more countries than one can look over are listed by their letters */
const MANY_COUNTRIES = 30;

/** All places: on a map, and by country. */
export function placesIndex(edition: Edition): Iterable<Page> {
  const { words } = edition;
  const { places } = edition.archive;
  const countrySections = sectionsByCountry(places, words);
  const byLetter = countrySections.length > MANY_COUNTRIES;
  const sections = countrySections.map((section) =>
    byLetter && section.anchor !== ALL_ANCHOR ? { ...section, short: letterOf(section.heading) } : section,
  );
  const countries = new Set(places.map(({ place }) => place.country).filter((country) => country !== null)).size;
  const unpinned = places.filter(({ place }) => place.lat === null).length;
  return namePages(edition, {
    shelf: 'places',
    pathOf: (page) => indexUrl('places', page),
    title: words.say('part.places'),
    facts: [
      places.length === 0
        ? words.say('index.no-places')
        : words.say('index.places', {
            places: words.say('count.places', { count: places.length }),
            countries: words.say('count.in-countries', { count: countries }),
          }),
      unpinned === 0
        ? ''
        : ` ${words.say('index.unpinned', { places: words.say('count.places', { count: unpinned }) })}`,
    ].join(''),
    sorts: [],
    sections,
    headings: byLetter ? INDEX_LETTERS : null,
    wordsFor: (authority) => holderWords(authority as PlaceAuthority, words),
    pictureHtml: () => mapOfAll(edition, rootFrom(indexUrl('places'))),
  });
}

const NO_COUNTRY_ANCHOR = 'c-none';
const ALL_ANCHOR = 'c-all';

/** The countries; then the places of each, country by country; seas and parts of the world last. */
function sectionsByCountry(places: readonly PlaceAuthority[], words: InterfaceWords): IndexSection[] {
  const ordered = inIndexOrder(places);
  const countries = ordered.filter(({ place }) => place.kind === 'country');
  const others = ordered.filter(({ place }) => place.kind !== 'country');
  const within = gathered(others, ({ place }) => place.country);
  const pages = new Map(countries.map((place) => [place.place.country, place]));
  const sections = [...within]
    .map(([country, inOne]) => sectionOf(country, inOne, pages.get(country), words))
    .sort((a, b) => compareCodeUnits(a.order, b.order));
  if (countries.length === 0) return sections;
  const heading = words.say('index.countries');
  const all = { anchor: ALL_ANCHOR, heading, short: heading, page: null, authorities: countries };
  return [all, ...sections];
}

function sectionOf(
  country: string | null,
  authorities: readonly PlaceAuthority[],
  page: PlaceAuthority | undefined,
  words: InterfaceWords,
): IndexSection & { order: string } {
  if (country === null) {
    const heading = words.say('index.no-country');
    const short = words.say('index.no-country-short');
    return { anchor: NO_COUNTRY_ANCHOR, heading, short, page: null, authorities, order: '\uffff' };
  }
  // what an interface of another language calls it, else what its own page does
  const heading = words.country(country) ?? page?.name ?? countryName(country, words);
  const address = page === undefined ? null : urlOf(page);
  return { anchor: `c-${country}`, heading, short: heading, page: address, authorities, order: foldOf(heading) };
}

/** Its region, or what it is when that is no town. */
function holderWords({ name, place }: PlaceAuthority, { say }: InterfaceWords): string | null {
  if (place.kind === 'city') return place.region === name ? null : place.region;
  if (place.kind === 'country' || place.kind === 'other') return null;
  return say(`place-note.${place.kind}`);
}

/** Towns, and countries, by the number of articles that name them. */
function mapOfAll({ archive, mapOf, words }: Edition, root: string): Html {
  const heaviest = archive.places
    .filter(({ place }) => place.kind !== 'world-region' && place.kind !== 'water')
    .sort((a, b) => b.appearances.length - a.appearances.length || compareCodeUnits(a.id, b.id))
    .slice(0, MOST_PINS);
  const pins = heaviest.flatMap(({ name, place, appearances }) => pinOf(name, place, appearances.length) ?? []);
  // with a few articles all circles are alike and show nothing
  const rings = (heaviest[0]?.appearances.length ?? 0) > 3;
  return mapOf(pins, { root, title: words.say('index.map'), size: 'broad', rings }) as Html;
}
