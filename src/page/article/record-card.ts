import type { Authority } from '../../archive/archive.js';
import { isLarge } from '../../archive/lone.js';
import type { ArticleRecord, Mention } from '../../article/record.js';
import { linkableAddress } from '../../article/web-address.js';
import { formattedOf } from '../../export/citation-formats.js';
import { citedArticleOf } from '../../export/citations.js';
import { recordsFileOf } from '../../export/record-files.js';
import { pinOf } from '../../map/pin.js';
import { visible } from '../../problem.js';
import { compareCodeUnits } from '../../text/compare.js';
import { foldOf } from '../../text/fold.js';
import type { InterfaceWords } from '../../words/words.js';
import type { Edition } from '../edition.js';
import { type Html, NO_HTML } from '../html.js';
import { type Href, hrefBelow, type SitePath } from '../urls.js';
import type { LinkTo } from './annotations.js';
import { foundBy } from './margin-notes.js';

/** The record card of an article: what a cataloguer would write. */
export interface Card {
  readonly people: readonly (CardRow & { readonly role: string | null; readonly said: string | null })[];
  readonly places: readonly (CardRow & { readonly count: number; readonly printed: string | null })[];
  readonly named: readonly CardRow[];
  readonly unnamed: readonly CardRow[];
  /** “14, 3 unnamed” */
  readonly sourceCount: string | null;
  readonly nothing: boolean;
  /** a small map of the places */
  readonly mapHtml: Html;
  readonly organisations: readonly CardRow[];
  readonly corrections: readonly { readonly words: string; readonly line: string }[];
  /** what the reading of the file left out or could not make out */
  readonly problems: readonly string[];
  readonly file: string;
  readonly sha256: string;
  /** the file that holds the article's record */
  readonly recordsHref: Href;
  /** null when it is the file's path without its extension */
  readonly recordId: string | null;
  /** where the article says that it was published; only web addresses */
  readonly url: string | null;
  readonly citation: string;
  /** names the article in reference managers; null when it is the file's path without its extension */
  readonly citationKey: string | null;
  readonly citationPlace: string | null;
}

/** Something found, with the paragraphs in which it is and how it was found. */
interface CardRow {
  readonly name: string;
  readonly href: Href | null;
  readonly paragraphs: readonly number[];
  readonly how: string;
  readonly last: boolean;
}

/** Where the card is. */
interface CardPlace {
  readonly root: string;
  readonly linkTo: LinkTo;
  /** the number of the paragraph at an offset, 0 above the text */
  readonly numberOf: (offset: number) => number;
}

export function recordCardOf(edition: Edition, article: number, { root, linkTo, numberOf }: CardPlace): Card {
  const record = edition.archive.records[article]!;
  const rowOf = rowMaker(numberOf, edition.words);
  const unnamed = record.sources.filter((source) => source.anonymous);
  const named = record.sources.filter((source) => !source.anonymous);
  const said = saidBy(edition, article);
  const { say } = edition.words;
  const cited = citedArticleOf(record, edition.site, edition.machine.addresses.article(article));
  return {
    people: sortedFindings(record.people, (person) => edition.archive.authorityOf('person', article, person.id)).map(
      (person) => ({
        ...rowOf(person.name, linkTo('person', person.id), person.mentions),
        role: person.role,
        said: said.has(person.id) ? say('card.said', { count: said.get(person.id)! }) : null,
      }),
    ),
    places: withLast(
      sortedFindings(record.places, (place) => edition.archive.authorityOf('place', article, place.id)).map(
        (place) => ({
          ...rowOf(place.name, linkTo('place', place.id), place.mentions),
          count: place.mentions.length,
          printed: printedAs(place.name, place.mentions),
        }),
      ),
    ),
    named: withLast(named.map((source) => rowOf(source.name, linkTo('source', source.id), source.mentions))),
    unnamed: withLast(unnamed.map((source) => rowOf(source.name, linkTo('source', source.id), source.mentions))),
    sourceCount: standInMargin(edition, record) ? null : sourceCount(named.length, unnamed.length, edition.words),
    nothing: record.people.length + record.places.length + record.sources.length + record.organisations.length === 0,
    mapHtml: articleMap(edition, record, root),
    organisations: sortedFindings(record.organisations, (one) =>
      edition.archive.authorityOf('organisation', article, one.id),
    ).map((one) => rowOf(one.name, linkTo('organisation', one.id), one.mentions)),
    corrections: (edition.corrections.get(record.id) ?? []).map(({ words, line }) => ({ words, line: String(line) })),
    problems: record.problems.map(({ message, line }) =>
      line === null ? message : say('card.problem', { line: String(line), problem: message }),
    ),
    file: visible(record.seed),
    sha256: inEights(record.sha256),
    recordsHref: hrefBelow(root, recordsFileOf(record, edition.archive.records.length) as SitePath),
    recordId: record.id === pathWithoutExtension(record.seed) ? null : visible(record.id),
    url: record.url === null || !/^https?:/i.test(record.url) ? null : linkableAddress(record.url),
    citation: formattedOf(cited, edition.words),
    citationKey: cited.key === pathWithoutExtension(record.seed) ? null : cited.key,
    citationPlace: cited.place,
  };
}

/** Eight digits and a space, as they are read out. */
function inEights(digits: string): string {
  let grouped = digits.slice(0, 8);
  for (let at = 8; at < digits.length; at += 8) grouped += ` ${digits.slice(at, at + 8)}`;
  return grouped;
}

const pathWithoutExtension = (path: string): string => path.replace(/\.[^./]+$/, '');

/** Where the article happens: its places, each as large as it is often named. */
function articleMap({ archive, mapOf, words }: Edition, record: ArticleRecord, root: string): Html {
  const pins = record.places
    .map((place) => pinOf(place.name, place, place.mentions.length))
    .filter((pin) => pin !== null);
  // a single dot on a map says less than its name
  if (isLarge(archive.records.length) && pins.length - holders(record.places) < 2) return NO_HTML;
  const svg = mapOf(pins, { root, title: words.say('card.map'), size: 'small' });
  return (svg === '' ? '' : `<figure>${svg}</figure>`) as Html;
}

/** How many places have another one of these in them: Texas beside Houston. */
const holders = (places: ArticleRecord['places']): number =>
  places.filter((outer) => places.some((inner) => inner !== outer && liesIn(inner, outer))).length;

function liesIn(inner: PlaceOnCard, outer: PlaceOnCard): boolean {
  if (inner.country !== outer.country || inner.kind === 'country') return false;
  return outer.kind === 'country' || (outer.kind === 'region' && inner.region === outer.name);
}

type PlaceOnCard = ArticleRecord['places'][number];

/** A large archive does not list sources that the margin shows at a glance. */
const standInMargin = ({ archive }: Edition, { sources }: ArticleRecord): boolean =>
  isLarge(archive.records.length) && sources.length <= MOST_AT_A_GLANCE;

const MOST_AT_A_GLANCE = 3;

function sourceCount(named: number, unnamed: number, { say }: InterfaceWords): string | null {
  if (named + unnamed === 0) return null;
  return unnamed === 0 ? String(named) : say('card.some-unnamed', { total: named + unnamed, unnamed });
}

function rowMaker(numberOf: (offset: number) => number, words: InterfaceWords) {
  return (name: string, href: Href | null, mentions: readonly Mention[]): CardRow => {
    const paragraphs = new Set<number>();
    for (const { start } of mentions) paragraphs.add(numberOf(start));
    paragraphs.delete(0);
    const first = mentions[0];
    const how = first === undefined ? '' : foundBy(first.rule, first.confidence, words);
    return { name, href, paragraphs: [...paragraphs], how, last: false };
  };
}

/** How many quotes each person of the article has, by the person's id in the record. */
function saidBy({ archive }: Edition, article: number): Map<string, number> {
  const { people, quotes, sources } = archive.records[article]!;
  const idOf = new Map<string, string>();
  for (const { id } of people) idOf.set(archive.authorityOf('person', article, id)?.id ?? id, id);
  const speaker = new Map<string, string>();
  for (const { id, kind } of sources) {
    if (kind !== 'person') continue;
    const is = archive.authorityOf('source', article, id)?.is;
    const person = idOf.get(is?.kind === 'person' ? is.id : id);
    if (person !== undefined) speaker.set(id, person);
  }
  const said = new Map<string, number>();
  for (const quote of quotes) {
    const person = speaker.get(quote.speaker?.source ?? '');
    if (person !== undefined) said.set(person, (said.get(person) ?? 0) + 1);
  }
  return said;
}

/** How the article prints a name that it never gives in the form we file it under. */
function printedAs(name: string, mentions: readonly Mention[]): string | null {
  const forms = mentions.filter((mention) => mention.demonym !== true);
  const folded = foldOf(name);
  const first = forms[0];
  return first === undefined || forms.some(({ text }) => foldOf(text) === folded) ? null : first.text;
}

function sortedFindings<T extends { readonly name: string }>(
  found: readonly T[],
  authority: (one: T) => Authority | undefined,
): T[] {
  return found
    .map((one) => ({ one, key: authority(one)?.sortName ?? one.name }))
    .sort((a, b) => compareCodeUnits(a.key, b.key))
    .map(({ one }) => one);
}

function withLast<T extends CardRow>(rows: readonly T[]): T[] {
  return rows.map((row, i) => ({ ...row, last: i === rows.length - 1 }));
}
