import type { Authority, PlaceAuthority, SourceAuthority } from '../../archive/archive.js';
import { type ArchiveDescription, FRONT_SECTIONS } from '../../archive/description.js';
import { sayingsOf } from '../../article/sayings.js';
import type { HeadData } from '../../export/head.js';
import { pinOf } from '../../map/pin.js';
import { compareCodeUnits } from '../../text/compare.js';
import type { InterfaceWords } from '../../words/words.js';
import { inlineHtml } from '../about/editor-markdown.js';
import { SOURCE_KINDS } from '../authority/source-page.js';
import { mostGivenRole } from '../authority/told-apart.js';
import { beginningOf } from '../beginnings.js';
import { barsOf, barsOverTime } from '../charts/chart.js';
import { comesAgain, ON_THIS_DAY } from '../dates/on-this-day.js';
import type { Edition } from '../edition.js';
import { newestFirst, type ReadableArchive } from '../entries.js';
import { escapeHtml, type Html, NO_HTML } from '../html.js';
import { type FeedLink, pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { goesByName, tallyRow } from '../tally.js';
import { ABOUT, dateUrl, HOME_PAGE, type Href, hrefBelow, indexUrl, SPEAKERS } from '../urls.js';
import { frontColumns } from './sections.js';

const LATEST = 8;
/** an archive of so many articles shows them all */
const ALL_SHOWN = 12;
/** beside so few articles the voices are in the text, beside more in the margin */
const FEW_ARTICLES = 2;
const MOST_QUOTED = 8;
const MOST_HOME_PLACES = 8;
const PINS = 30;
/** so many places that several articles name make a map by themselves */
const ENOUGH_PLACES = 3;
/** from so many years on, the decades are ways in */
const LONG = 25;

const feedsOf = ({ say }: InterfaceWords): readonly FeedLink[] => [
  { title: say('home.feed'), href: 'feed.atom' as Href, type: 'application/atom+xml' },
  { title: say('home.feed'), href: 'feed.json' as Href, type: 'application/feed+json' },
];

export function homePage(edition: Edition): Page {
  return { path: HOME_PAGE, bytes: () => edition.theme.render('home', homeData(edition)) };
}

/** What `home.hbs` gets. */
export function homeData(edition: Edition) {
  const { archive, site, account, words } = edition;
  const { say } = words;
  const { records } = archive;
  const few = records.length <= FEW_ARTICLES;
  const shown = records.length <= ALL_SHOWN ? ALL_SHOWN : LATEST;
  const voices = archive.sources.filter(({ quotes }) => quotes.length > 0);
  const places = placesByArticles(archive.places);
  const time = timeOf(edition);
  const quoted = few
    ? mostQuoted(edition, voices, 2 * MOST_QUOTED)
    : mostQuoted(edition, voices.filter(goesByName), MOST_QUOTED);
  const kinds = sourceKindTallies(edition);
  const present = {
    time: time.barsHtml !== NO_HTML,
    today: comesAgain(archive),
    latest: records.length > 0,
    quoted: quoted.length > 0,
    places: places.length > 0,
    sources: kinds.length > 0,
  };
  return {
    page: pageLayoutOf(edition, {
      path: HOME_PAGE,
      title: null,
      feeds: feedsOf(words),
      machine: homeHeadOf(edition.machine.description),
    }),
    leadHtml: leadOf(edition),
    extent: records.length > 1 && site.description !== null ? edition.extent : null,
    findings: records.length === 0 ? null : findingsSentence(edition, voices.length),
    refused: account.refused.length === 0 ? null : say('count.files', { count: account.refused.length }),
    refusedHref: hrefBelow('', ABOUT, 'refused'),
    few,
    ...frontColumns(site.frontPage ?? FRONT_SECTIONS, present, few),
    ...time,
    heading: say(headingKey(records, shown)),
    more: records.length > shown,
    entries: newestFirst(archive, [...records.keys()])
      .slice(0, shown)
      .map((article) => beginningOf(edition, article, '')),
    quoted,
    mapHtml: homeMap(edition, places),
    places: places
      .slice(0, MOST_HOME_PLACES)
      .map((place) => tallyRow(place, records.length === 1 ? mentionsOf(place) : place.appearances.length, '')),
    allPlaces: places.length > MOST_HOME_PLACES ? places.length : null,
    kinds,
    datesHref: hrefBelow('', indexUrl('dates')),
    quotesHref: hrefBelow('', indexUrl('quotes')),
    speakersHref: hrefBelow('', SPEAKERS),
    placesHref: hrefBelow('', indexUrl('places')),
    todayHref: hrefBelow('', ON_THIS_DAY),
  };
}

function headingKey({ length, 0: first }: readonly { readonly date: string | null }[], shown: number): string {
  if (length === 1) return 'home.the-article';
  return length > shown && first!.date !== null ? 'home.latest' : 'home.articles';
}

/** What the front page says to machines. */
function homeHeadOf({ title, description, baseUrl }: ArchiveDescription): HeadData {
  const about = description === null ? [] : [{ name: 'description', content: description }];
  return {
    names: about,
    properties: [
      { property: 'og:type', content: 'website' },
      { property: 'og:title', content: title },
      ...about.map(({ content }) => ({ property: 'og:description', content })),
      ...(baseUrl === null ? [] : [{ property: 'og:url', content: baseUrl }]),
    ],
    jsonLd: '',
  };
}

function leadOf({ archive, site, extent, words: { say } }: Edition): Html {
  const { length } = archive.records;
  if (length === 0) return escapeHtml(say('home.empty'));
  if (site.description !== null) return inlineHtml(site.description);
  return escapeHtml(length === 1 ? say('home.one') : extent);
}

/** “8 people, 18 places, 20 quotations by 12 speakers” */
function findingsSentence({ archive, words: { say } }: ReadableArchive, speakers: number): string {
  const { people, places, records } = archive;
  const quotes = records.reduce((sum, record) => sum + sayingsOf(record).length, 0);
  const said = {
    quotations: say('count.quotations', { count: quotes }),
    speakers: say('count.by-speakers', { count: speakers }),
  };
  return say('home.findings', {
    people: say('count.people', { count: people.length }),
    places: say('count.places', { count: places.length }),
    quotations: quotes === 0 ? say('home.no-quotations') : say('home.quoted', said),
  });
}

/** How the articles lie in time; of a long time, with links to its decades. */
function timeOf({ archive: { records }, words }: ReadableArchive) {
  const dates = records.map(({ date }) => date).filter((date) => date !== null);
  const bars = barsOverTime(dates, words, (date) => hrefBelow('', dateUrl(date)));
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  const long = Number(years.at(-1)) - Number(years[0]) >= LONG;
  return {
    barsHtml: barsOf(
      bars,
      words.say('home.over-time-from', { from: bars[0]?.label ?? '', to: bars.at(-1)?.label ?? '' }),
    ),
    decades: long ? decadesOf(years, words) : [],
  };
}

/** Every decade from the first year to the last, leading to the first year of it that has articles. */
function decadesOf(years: readonly string[], { say }: InterfaceWords): { name: string; href: Href | null }[] {
  const decadeOf = (year: string | undefined): number => Math.floor(Number(year) / 10);
  const [first, last] = [decadeOf(years[0]), decadeOf(years.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = years.find((one) => decadeOf(one) === first + i);
    return {
      name: say('home.decade', { year: `${first + i}0` }),
      href: year === undefined ? null : hrefBelow('', dateUrl(year)),
    };
  });
}

function mostQuoted({ archive, words }: ReadableArchive, voices: readonly SourceAuthority[], limit: number) {
  const people = new Map(archive.people.map((person) => [person.id, person]));
  return voices
    .toSorted(
      (a, b) =>
        b.quotes.length - a.quotes.length ||
        Number(a.anonymous) - Number(b.anonymous) ||
        compareCodeUnits(a.sortName, b.sortName) ||
        compareCodeUnits(a.id, b.id),
    )
    .slice(0, limit)
    .map((source) => {
      const person = source.is?.kind === 'person' ? people.get(source.is.id) : undefined;
      const role = person === undefined ? null : mostGivenRole(person);
      return { ...tallyRow(source, source.quotes.length, ''), as: source.anonymous ? words.say('home.unnamed') : role };
    });
}

/** In order of the articles that name them; in an archive of one article, of their mentions. */
function placesByArticles(places: readonly PlaceAuthority[]): PlaceAuthority[] {
  return places.toSorted(
    (a, b) =>
      b.appearances.length - a.appearances.length || mentionsOf(b) - mentionsOf(a) || compareCodeUnits(a.id, b.id),
  );
}

const mentionsOf = ({ appearances }: Authority): number => appearances.reduce((sum, { mentions }) => sum + mentions, 0);

function homeMap({ archive, mapOf, words: { say } }: Edition, places: readonly PlaceAuthority[]): Html {
  const one = archive.records.length === 1;
  const several = places.filter(({ appearances, place }) => appearances.length > 1 && place.lat !== null);
  // one stray name must not stretch the map round the globe
  const pins = (several.length < ENOUGH_PLACES ? places : several)
    .slice(0, PINS)
    .map((place) => pinOf(place.name, place.place, one ? mentionsOf(place) : place.appearances.length))
    .filter((pin) => pin !== null);
  if (pins.length === 0) return NO_HTML;
  const title = say(one ? 'home.map-of-one' : 'home.map');
  return mapOf(pins, { root: '', title, size: 'small', rings: !one }) as Html;
}

/** How many sources there are of each kind. */
function sourceKindTallies({ archive: { sources }, words: { say } }: ReadableArchive) {
  const href = hrefBelow('', indexUrl('sources'));
  return SOURCE_KINDS.map((kind) => ({
    name: say(`source-kinds.${kind}`),
    href,
    count: sources.filter((source) => (source.anonymous ? 'unnamed' : source.sourceKind) === kind).length,
    unnamed: false,
  })).filter(({ count }) => count > 0);
}
