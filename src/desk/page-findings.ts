import type { Archive, Authority, AuthorityKind, PlaceAuthority } from '../archive/archive.js';
import { authoritiesOf } from '../archive/shelf.js';
import type { ArticleRecord, Mention, Place, Quote } from '../article/record.js';
import { quoteWords } from '../corrections/correction-lines.js';
import { filedSpeaker } from '../page/authority/said.js';
import { articleUrl, urlOf } from '../page/urls.js';
import { type LikelySpeaker, likelySpeakers } from './likely-speakers.js';

/** A thing that a page names, as the archive calls it. */
export interface NameFound {
  readonly kind: AuthorityKind;
  readonly name: string;
  /** the words of the page for it */
  readonly forms: readonly string[];
  readonly role: string | null;
  /** the least of its mentions; null on its own page */
  readonly confidence: number | null;
  readonly place: FoundPlace | null;
  /** names that may be the same */
  readonly alike: readonly string[];
  /** articles that name it */
  readonly articles: number;
}

/** Where a place was taken to be, and where else it may be. */
export interface FoundPlace {
  readonly label: string;
  readonly at: readonly [lat: number, lon: number] | null;
  readonly rivals: readonly PlaceOption[];
}

/** A place that may be chosen. */
export interface PlaceOption {
  readonly name: string;
  /** “London, Ontario, CA” */
  readonly label: string;
  readonly at: readonly [lat: number, lon: number] | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly geonames: number | null;
}

/** A quotation on its article's page. */
export interface FoundQuote {
  readonly id: string;
  /** some words that name it in corrections.yaml */
  readonly words: string;
  readonly kind: Quote['kind'];
  /** as the archive calls the speaker; null for nobody */
  readonly speaker: string | null;
  readonly confidence: number;
  readonly likely: readonly LikelySpeaker[];
  /** what shares its “said” is of another kind, and may be somebody else's */
  readonly isAlone: boolean;
}

/** All that can be corrected on one page. */
export interface PageFindings {
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly date: string | null;
    readonly quotes: readonly FoundQuote[];
  } | null;
  /** the thing that the page is about; null on pages of articles */
  readonly subject: NameFound | null;
  readonly names: readonly NameFound[];
}

/** Finds the coordinates of a place by its number at GeoNames. */
export type Locate = (choice: Omit<PlaceOption, 'at' | 'label'>) => PlaceOption['at'];

/** What is found on the page of an article or of an authority; null for other pages. */
export function findingsOnPage(archive: Archive, path: string, locate: Locate): PageFindings | null {
  if (path.startsWith('articles/')) {
    const article = archive.records.findIndex((record) => articleUrl(record) === path);
    return article < 0 ? null : onArticle(archive, article, locate);
  }
  for (const authority of [...archive.people, ...archive.places, ...archive.organisations, ...archive.sources])
    if (authority.lone === null && urlOf(authority) === path && !('is' in authority && authority.is !== null))
      return { article: null, subject: onOwnPage(archive, authority, locate), names: [] };
  return null;
}

function onArticle(archive: Archive, article: number, locate: Locate): PageFindings {
  const record = archive.records[article]!;
  const nameOf = (kind: AuthorityKind, id: string): Authority | undefined =>
    archive.authorityOf(kind as 'person', article, id);
  const found = (
    kind: AuthorityKind,
    { id, name, mentions }: { readonly id: string; readonly name: string; readonly mentions: readonly Mention[] },
    more: Partial<NameFound> = {},
  ): NameFound => {
    const authority = nameOf(kind, id);
    return {
      kind,
      name: authority?.name ?? name,
      forms: [...new Set(mentions.map(({ text }) => text.replace(/\s+/g, ' ')))],
      role: null,
      confidence: mentions.length === 0 ? null : Math.min(...mentions.map(({ confidence }) => confidence)),
      place: null,
      alike: alikeOf(archive, authority),
      articles: authority?.appearances.length ?? 1,
      ...more,
    };
  };
  return {
    article: {
      id: record.id,
      headline: record.headline,
      date: record.date,
      quotes: record.quotes.map((quote) => foundQuote(archive, article, quote)),
    },
    subject: null,
    names: [
      ...record.people.map((person) => found('person', person, { role: person.role })),
      ...record.places.map((place) =>
        found('place', place, { confidence: place.confidence, place: foundPlace(place, locate) }),
      ),
      ...record.organisations.map((one) => found('organisation', one)),
      ...sourcesAlone(record).map((one) => found('source', one)),
    ],
  };
}

/** Sources that are no person or organisation of the article. */
const sourcesAlone = ({ sources, people, organisations }: ArticleRecord): ArticleRecord['sources'] => {
  const others = new Set([...people, ...organisations].map(({ id }) => id));
  return sources.filter(({ id }) => !others.has(id));
};

function foundQuote(archive: Archive, article: number, quote: Quote): FoundQuote {
  const { id, text, kind, speaker, confidence } = quote;
  return {
    id,
    words: quoteWords(text),
    kind,
    speaker: filedSpeaker(archive, article, speaker),
    confidence,
    likely: likelySpeakers(archive, article, quote),
    isAlone: isAloneAtCue(archive.records[article]!, quote),
  };
}

/** Whether a quotation shares its cue with others, none of which is in quotation marks as it is, or not as it is not. */
export function isAloneAtCue({ quotes }: ArticleRecord, { id, cue, kind }: Quote): boolean {
  if (cue === null) return false;
  const others = quotes.filter((one) => one.id !== id && one.cue?.start === cue.start);
  return others.length > 0 && others.every((one) => (one.kind === 'indirect') !== (kind === 'indirect'));
}

function onOwnPage(archive: Archive, authority: Authority, locate: Locate): NameFound {
  const { kind, name, forms, roles, appearances } = authority;
  return {
    kind,
    name,
    forms: forms.map(({ text }) => text),
    role: roles.at(-1)?.text ?? null,
    confidence: null,
    place: kind === 'place' ? foundPlace({ name, ...(authority as PlaceAuthority).place }, locate) : null,
    alike: alikeOf(archive, authority),
    articles: appearances.length,
  };
}

function alikeOf(archive: Archive, authority: Authority | undefined): string[] {
  if (authority === undefined || authority.seeAlso.length === 0) return [];
  const ids = new Set(authority.seeAlso);
  return authoritiesOf(archive, authority.kind)
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name);
}

type LocatedPlace = { readonly name: string } & Pick<Place, 'country' | 'region' | 'lat' | 'lon' | 'rivals'>;

function foundPlace({ name, country, region, lat, lon, rivals = [] }: LocatedPlace, locate: Locate): FoundPlace {
  return {
    label: placeLabel({ name, country, region }),
    at: lat === null || lon === null ? null : [lat, lon],
    rivals: rivals.map((rival) => ({ ...rival, label: placeLabel(rival), at: locate(rival) })),
  };
}

/** “London, Ontario, CA” */
export const placeLabel = ({ name, region, country }: Pick<PlaceOption, 'name' | 'region' | 'country'>): string =>
  [name, ...(region === null || region === name ? [] : [region]), ...(country === null ? [] : [country])].join(', ');
