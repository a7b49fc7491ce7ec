import type { PlaceAuthority, QuoteRef } from '../../archive/archive.js';
import { sayingRefsOf } from '../../archive/shelf.js';
import { pinOf } from '../../map/pin.js';
import { compareCodeUnits } from '../../text/compare.js';
import { gathered } from '../../text/gather.js';
import type { InterfaceWords } from '../../words/words.js';
import { countryName } from '../country-names.js';
import type { Edition } from '../edition.js';
import { articleEntryOf, newestFirst, newestQuotesFirst } from '../entries.js';
import { type Html, NO_HTML } from '../html.js';
import type { Page } from '../page.js';
import { speakersOf, type TallyRow, tallyOf, tallyRow } from '../tally.js';
import { authorityHref, rootFrom, urlOf } from '../urls.js';
import { barsOfAuthority } from './authority-bars.js';
import { authoritiesById, type Crumb, commonData, pagesOfAuthority, type Shelved } from './authority-page.js';
import { isBrief, MOST_SEEN_AT_ONCE } from './brevity.js';
import { extentWords } from './extent-words.js';
import { saidGroups } from './said.js';

const SAID_HERE = 10;
const WRITTEN_HERE = 20;
const MOST_LISTED_PLACES = 12;
const MOST_WITHIN = 24;
const MOST_PINS_WITHIN = 40;

type PlacesById = Shelved<PlaceAuthority>;

/** A page for each place: where it lies, what was written and said there, who is quoted, what lies in it. */
export function* placePages(edition: Edition): Iterable<Page> {
  const places = authoritiesById(edition.archive.places);
  const within = withinOf(edition.archive.places);
  const towns = townsOf(edition.archive.places);
  for (const place of edition.archive.places) {
    const children = within.get(place.id) ?? [];
    const pinned =
      place.place.kind === 'country' ? (towns.get(place.place.country) ?? []) : children.filter(isTownPlace);
    yield* pagesOfAuthority(edition, place, {
      template: 'place',
      data: () => placeData(edition, place, { places, children, towns: pinned }),
      around: () => ({
        named: holdingPlaces(place, places),
        counted: [...children, ...pinned.slice(0, MOST_PINS_WITHIN)],
      }),
    });
  }
}

/** The towns of each country, by its code, that are named most often. */
function townsOf(places: readonly PlaceAuthority[]): ReadonlyMap<string | null, readonly PlaceAuthority[]> {
  return gathered(mostNamed(places.filter(isTownPlace)), ({ place }) => place.country);
}

function isTownPlace({ place: { kind } }: PlaceAuthority): boolean {
  return kind === 'city' || kind === 'mountain' || kind === 'other';
}

function mostNamed(places: readonly PlaceAuthority[]): readonly PlaceAuthority[] {
  return [...places].sort((a, b) => b.appearances.length - a.appearances.length || compareCodeUnits(a.id, b.id));
}

/** The places that lie in each, the most often named first. */
function withinOf(places: readonly PlaceAuthority[]): ReadonlyMap<string | null, readonly PlaceAuthority[]> {
  return gathered(mostNamed(places), ({ within }) => within);
}

/** The places around a place. */
interface PlaceSurroundings {
  readonly places: PlacesById;
  /** directly within it */
  readonly children: readonly PlaceAuthority[];
  /** with a pin on its map */
  readonly towns: readonly PlaceAuthority[];
}

/** What `place.hbs` gets. */
export function placeData(edition: Edition, place: PlaceAuthority, { places, children, towns }: PlaceSurroundings) {
  const { archive, words } = edition;
  const root = rootFrom(urlOf(place));
  const here = place.datelined;
  // they are among those that name it, on the same page
  const writtenHere = isBrief(edition) ? MOST_SEEN_AT_ONCE / 2 : WRITTEN_HERE;
  const common = commonData(edition, place, places, here.length > writtenHere ? [] : here);
  const holders = holdersOf(place, places, root);
  const quotes = quotesInArticles(edition, here);
  const speakers = speakersOf(archive, here);
  return {
    ...common,
    crumbs: [...common.crumbs, ...holders] as Crumb[],
    facts: `${kindWords(place, holders, words)} ${extentWords(edition, place)}`,
    mapHtml: mapFor(edition, place, towns, root),
    where: coordinates(place, words),
    doubt: doubtOf(place, words),
    saidHere: saidGroups(edition, newestQuotesFirst(archive, quotes).slice(0, SAID_HERE), root, true),
    saidHereExtent: newestPart(SAID_HERE, quotes.length, words),
    written: newestFirst(archive, here)
      .slice(0, writtenHere)
      .map((article) => articleEntryOf(edition, article, root)),
    writtenExtent: newestPart(writtenHere, here.length, words),
    barsHtml: barsOfAuthority(edition, place, root),
    within: placeRows(children.slice(0, MOST_WITHIN), root),
    withinMore: placeRows(children.slice(MOST_WITHIN), root),
    withinCount: children.length,
    quoted: tallyOf(speakers, root, MOST_LISTED_PLACES),
  };
}

/** “10 of 312, newest first”; nothing when all are shown. */
const newestPart = (shown: number, total: number, { say }: InterfaceWords): string =>
  total > shown ? say('place.newest', { shown, total }) : '';

function placeRows(places: readonly PlaceAuthority[], root: string): TallyRow[] {
  return places.map((place) => tallyRow(place, place.appearances.length, root));
}

/** All that was said in some articles. */
function quotesInArticles({ archive }: Edition, articles: readonly number[]): QuoteRef[] {
  return articles.flatMap((article) => sayingRefsOf(archive.records[article]!, article));
}

/** The country and region that hold the place; a country that no article names has no page, and is in the facts. */
function holdersOf(place: PlaceAuthority, places: PlacesById, root: string): Crumb[] {
  return holdingPlaces(place, places).map((holder) => ({ name: holder.name, href: authorityHref(root, holder) }));
}

/** The outermost first. */
function holdingPlaces(place: PlaceAuthority, places: PlacesById): PlaceAuthority[] {
  const holders: PlaceAuthority[] = [];
  const seen = new Set([place.id]);
  for (let id = place.within; id !== null && !seen.has(id); ) {
    seen.add(id);
    const holder = places.get(id);
    if (!holder) break;
    holders.unshift(holder);
    id = holder.within;
  }
  return holders;
}

/** “Town or city in Aleppo Governorate, Syria.” The country is called what its own page calls it. */
function kindWords({ name, place }: PlaceAuthority, holders: readonly Crumb[], words: InterfaceWords): string {
  const country = holders[0]?.name ?? (place.country === null ? null : countryName(place.country, words));
  const parts = [place.region, country];
  const where = parts
    .filter((part, index) => part !== null && part !== name && parts.indexOf(part) === index)
    .join(words.say('list.comma'));
  const kind = words.say(`place-kind.${place.kind}`);
  return place.kind === 'country' || where === ''
    ? words.say('place.kind', { kind })
    : words.say('place.kind-in', { kind, where });
}

/** “36.20° N, 37.16° E”; null when nobody knows where it lies. */
export function coordinates({ place: { lat, lon } }: PlaceAuthority, { say, decimal }: InterfaceWords): string | null {
  if (lat === null || lon === null) return null;
  const degrees = (value: number) => ({ degrees: decimal(Math.abs(value)) });
  return [
    say(lat < 0 ? 'place.south' : 'place.north', degrees(lat)),
    say(lon < 0 ? 'place.west' : 'place.east', degrees(lon)),
  ].join(say('list.comma'));
}

/** What else the name may mean, when the choice is uncertain. */
function doubtOf({ place }: PlaceAuthority, words: InterfaceWords): string | null {
  const rivals = (place.rivals ?? []).map(({ name, region, country }) =>
    [name, region, country === null ? null : countryName(country, words)]
      .filter((part) => part !== null)
      .join(words.say('list.comma')),
  );
  return rivals.length === 0
    ? null
    : words.say('place.may-be', { places: [...new Set(rivals)].join(words.say('place.or')) });
}

const NEAREST: Readonly<Partial<Record<PlaceAuthority['place']['kind'], number>>> = {
  county: 2.25,
  region: 5,
  water: 11,
  'world-region': 25,
  historic: 11,
};

function mapFor(
  { mapOf, words }: Edition,
  place: PlaceAuthority,
  towns: readonly PlaceAuthority[],
  root: string,
): Html {
  const about = pinOf(place.name, place.place, place.appearances.length);
  if (about === null) return NO_HTML;
  const inside = towns
    .slice(0, MOST_PINS_WITHIN)
    .flatMap((town) => pinOf(town.name, town.place, town.appearances.length) ?? []);
  const isTown = place.place.kind === 'city';
  const least = NEAREST[place.place.kind] ?? 5;
  return mapOf([about, ...inside], {
    root,
    title: words.say('place.map', { name: place.name }),
    size: isTown ? 'small' : 'broad',
    about,
    least,
  }) as Html;
}
