import type { Authority, PlaceAuthority, SourceAuthority } from '../archive/archive.js';
import type { ArticleRecord } from '../article/record.js';
import { pinOf } from '../map/pin.js';
import { counted, grouped } from '../theme/helpers.js';
import { dateWords } from './date-words.js';
import type { Edition } from './edition.js';
import { firstWords } from './first-words.js';
import { type Html, NOTHING } from './html.js';
import { type FeedLink, layoutOf } from './layout.js';
import { listed } from './listed.js';
import type { Page } from './page.js';
import { ABOUT, articleUrl, HOME, type Href, hrefBelow, indexUrl, urlOf } from './urls.js';

const LATEST = 8;
const MOST_QUOTED = 8;
const MOST_PLACES = 8;
const PINS = 30;
const QUOTED_IN = 3;

const FEEDS: readonly FeedLink[] = [
  { title: 'Latest articles', href: 'feed.atom' as Href, type: 'application/atom+xml' },
  { title: 'Latest articles', href: 'feed.json' as Href, type: 'application/feed+json' },
];

export function homePage(edition: Edition): Page {
  return { path: HOME, bytes: () => edition.theme.render('home', homeData(edition)) };
}

/** What `home.hbs` gets. */
export function homeData(edition: Edition) {
  const { archive, site, account } = edition;
  const { records } = archive;
  const voices = archive.sources.filter((source) => source.quotes.length > 0);
  const places = mostNamed(archive.places);
  return {
    page: layoutOf(edition, { path: HOME, title: null, feeds: FEEDS }),
    lead: leadOf(records, site.description),
    extent: records.length === 1 ? null : edition.extent,
    findings: records.length === 0 ? null : findingsOf(edition, voices),
    refused: account.refused.length === 0 ? null : counted(account.refused.length, 'file', 'files'),
    refusedHref: hrefBelow('', ABOUT, 'refused'),
    heading: headingOf(records),
    entries: latest(records).map((article) => entryOf(edition, article)),
    /** whether the list stands for more than it shows */
    more: records.length > LATEST,
    quoted: mostQuoted(voices).map((source) => ({
      name: source.name,
      href: hrefBelow('', urlOf(source)),
      as: source.anonymous ? 'unnamed source' : roleOf(edition, source),
      unnamed: source.anonymous,
      count: source.quotes.length,
    })),
    /** beside few articles the voices stand in the text, beside many in the card */
    few: records.length < QUOTED_IN,
    mapHtml: mapOfPlaces(edition, places),
    places: places.slice(0, MOST_PLACES).map((place) => ({
      name: place.name,
      href: hrefBelow('', urlOf(place)),
      count: records.length === 1 ? mentionsOf(place) : place.appearances.length,
    })),
    allPlaces: places.length > MOST_PLACES ? grouped(places.length) : null,
    ways: waysOf(edition),
    datesHref: hrefBelow('', indexUrl('dates')),
    quotesHref: hrefBelow('', indexUrl('quotes')),
    peopleHref: hrefBelow('', indexUrl('people')),
    placesHref: hrefBelow('', indexUrl('places')),
  };
}

function leadOf(records: readonly ArticleRecord[], description: string | null): string {
  if (records.length === 0) return 'An archive with no articles yet';
  return (
    description ??
    (records.length === 1 ? 'An archive of one article' : `An archive of ${grouped(records.length)} articles`)
  );
}

/** “8 people, 18 places, 20 quotations by 12 speakers” */
function findingsOf({ archive }: Edition, voices: readonly SourceAuthority[]): string {
  const quotes = archive.records.reduce((sum, record) => sum + record.quotes.length, 0);
  const said =
    quotes === 0
      ? 'no quotations'
      : `${counted(quotes, 'quotation', 'quotations')} by ${counted(voices.length, 'speaker', 'speakers')}`;
  return [
    counted(archive.people.length, 'person', 'people'),
    counted(archive.places.length, 'place', 'places'),
    said,
  ].join(', ');
}

function headingOf(records: readonly ArticleRecord[]): string {
  if (records.length === 1) return 'The article';
  return records.length > LATEST ? 'Latest' : 'Articles';
}

/** Indexes of the newest articles; where none is dated, of the first by name. */
function latest(records: readonly ArticleRecord[]): number[] {
  const dated = records.findLastIndex(({ date }) => date !== null) + 1;
  const order = [...records.keys()];
  return [...order.slice(0, dated).reverse(), ...order.slice(dated)].slice(0, LATEST);
}

function entryOf({ archive }: Edition, article: number) {
  const record = archive.records[article]!;
  const quoted = new Map<string, { name: string; href: string }>();
  for (const { speaker } of record.quotes) {
    const source = speaker?.source == null ? undefined : archive.authorityOf('source', article, speaker.source);
    if (source !== undefined && quoted.size < QUOTED_IN)
      quoted.set(source.id, { name: source.name, href: hrefBelow('', urlOf(source)) });
  }
  return {
    datetime: record.date,
    date: dateWords(record.date),
    from: listed((record.dateline?.places ?? []).map(({ name }) => ({ name }))),
    headline: record.headline,
    href: hrefBelow('', articleUrl(record)),
    lang: record.language,
    words: firstWords(record),
    quoted: listed([...quoted.values()]),
  };
}

function mostQuoted(voices: readonly SourceAuthority[]): SourceAuthority[] {
  return voices
    .toSorted((a, b) => b.quotes.length - a.quotes.length || compare(a.sortName, b.sortName) || compare(a.id, b.id))
    .slice(0, MOST_QUOTED);
}

/** What most articles call the person that a source is. */
function roleOf({ archive }: Edition, source: SourceAuthority): string | null {
  const { is } = source;
  if (is?.kind !== 'person') return null;
  const person = archive.people.find(({ id }) => id === is.id);
  return person?.roles.toSorted((a, b) => b.articles.length - a.articles.length)[0]?.text ?? null;
}

/** In order of the articles that name them; in an archive of one article, of their mentions. */
function mostNamed(places: readonly PlaceAuthority[]): PlaceAuthority[] {
  return places.toSorted(
    (a, b) => b.appearances.length - a.appearances.length || mentionsOf(b) - mentionsOf(a) || compare(a.id, b.id),
  );
}

const mentionsOf = ({ appearances }: Authority): number => appearances.reduce((sum, { mentions }) => sum + mentions, 0);

function mapOfPlaces({ archive, mapOf }: Edition, places: readonly PlaceAuthority[]): Html {
  const one = archive.records.length === 1;
  const pins = places
    .slice(0, PINS)
    .map((place) => pinOf(place.name, place.place, one ? mentionsOf(place) : place.appearances.length))
    .filter((pin) => pin !== null);
  if (pins.length === 0) return NOTHING;
  const title = one ? 'Places in the article' : 'Places most written about';
  return mapOf(pins, { id: 'map', title, size: 'small', rings: !one }) as Html;
}

/** The sources by kind. */
function waysOf({ archive }: Edition) {
  const kinds = [
    ['person', 'Named people'],
    ['organisation', 'Offices and firms'],
    ['media', 'Papers and agencies'],
    ['document', 'Documents'],
    ['unnamed', 'Unnamed'],
  ] as const;
  const href = hrefBelow('', indexUrl('sources'));
  return kinds
    .map(([kind, name]) => ({
      name,
      href,
      count: archive.sources.filter(({ sourceKind }) => sourceKind === kind).length,
    }))
    .filter(({ count }) => count > 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
