import type { Draft, Refusal } from '../../draft.js';
import {
  childOf,
  childrenOf,
  descendantsOf,
  elementAt,
  lineAt,
  localName,
  type XmlElement,
  xmlText,
} from '../../xml/xml-tree.js';
import { wireByline } from '../wire-byline.js';
import { draftOfWire } from '../wire-story.js';
import { distinct, ITEM_KINDS, wireDate } from '../wire-text.js';
import { bodyOfNewsml, type NewsmlBody } from './newsml-body.js';
import { noteLines } from './xhtml-body.js';

/** The article of a `newsItem` of NewsML-G2; or what the item is instead. https://iptc.org/std/NewsML-G2/guidelines/ */
export function articleOfNewsItem(
  item: XmlElement,
  { line, key }: { line: number; key: string | undefined },
): Draft | Refusal {
  const meta = childOf(item, 'itemMeta');
  const content = childOf(item, 'contentMeta');
  const body = bodyOfNewsml(inlineOf(item), item.attributes['xml:lang']);
  const itemClass = qcodeOf(childOf(meta, 'itemClass'));
  if (body === null) return { refused: withoutText(item, itemClass), line };
  const { headline, deck } = headlinesOfItem(content);
  const subjects = subjectsOfItem(content);
  const byline = bylineOfItem(content, body);
  const notes = childrenOf(meta, 'edNote').map(noteLines);
  return draftOfWire({
    key,
    where: 'NewsML-G2',
    line,
    fields: {
      ...body.fields,
      title: headline ?? body.fields.title ?? lineAt(meta, 'title'),
      deck: deck ?? body.fields.deck,
      kicker: body.fields.kicker,
      byline: byline.names,
      date: dateOfItem(meta, content) ?? body.fields.date,
      language: childOf(content, 'language')?.attributes.tag ?? body.language ?? item.attributes['xml:lang'],
      url: /^https?:/i.test(item.attributes.guid ?? '') ? item.attributes.guid : body.fields.url,
      section: subjects.section ?? body.fields.section,
      tags: distinct([...subjects.tags, ...listedTexts(body.fields.tags)]),
      listedpeople: distinct([...subjects.people, ...listedTexts(body.fields.listedpeople)]),
      listedplaces: distinct([...subjects.places, ...listedTexts(body.fields.listedplaces)]),
      status: qcodeOf(childOf(meta, 'pubStatus')) || body.fields.status,
      embargoed: wireDate(lineAt(meta, 'embargoed')) ?? body.fields.embargoed,
    },
    publisher: publisherOfItem(item) ?? body.publisher,
    html: body.html,
    dateline: lineAt(content, 'dateline') ?? body.dateline,
    posts: byline.posts,
    notes: body.notes,
    markedNotes: distinct([...(body.markedNotes ?? []), ...notes.flatMap(({ lines }) => lines)]),
    unpublished: (body.unpublished ?? 0) + notes.reduce((sum, { unpublished }) => sum + unpublished, 0),
  });
}

const listedTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** "ninat:text" -> "text" */
const qcodeOf = (element: XmlElement | undefined): string =>
  (element?.attributes.qcode ?? element?.attributes.literal ?? element?.attributes.uri ?? '').replace(/^.*[:/#]/, '');

/** What carries the text: inline XML first, which has its paragraphs marked. */
function inlineOf(item: XmlElement): readonly XmlElement[] {
  const set = childOf(item, 'contentSet');
  return [...descendantsOf(set, 'inlineXML'), ...descendantsOf(set, 'inlineData')];
}

function withoutText(item: XmlElement, itemClass: string): string {
  const title = lineAt(item, 'contentMeta', 'headline') ?? lineAt(item, 'itemMeta', 'title');
  const what = ITEM_KINDS.get(itemClass.toLowerCase());
  const name = title === null ? 'a NewsML-G2 item' : `“${title.slice(0, 80)}”`;
  if (what !== undefined) return `${name} is ${what}, without text`;
  const remote = childOf(childOf(item, 'contentSet'), 'remoteContent');
  return remote === undefined ? `${name} has no text` : `${name} has its text in another file`;
}

function headlinesOfItem(content: XmlElement | undefined): { headline: string | null; deck: string | null } {
  const headlines = childrenOf(content, 'headline').filter((one) => xmlText(one).trim() !== '');
  const isSub = ({ attributes }: XmlElement): boolean => /sub|deck|second/i.test(attributes.role ?? '');
  const [main] = headlines.filter((one) => !isSub(one));
  const summary = childrenOf(content, 'description').find(({ attributes }) =>
    /summary|^$/i.test((attributes.role ?? '').replace(/^.*:/, '')),
  );
  return {
    headline: main === undefined ? null : distinct([xmlText(main)])[0]!,
    deck: distinct([...headlines.filter(isSub), ...(summary === undefined ? [] : [summary])].map(xmlText))[0] ?? null,
  };
}

/** Creators are often users of the agency's system or the agency itself: those without a name of two words are no authors. */
function bylineOfItem(
  content: XmlElement | undefined,
  body: NewsmlBody,
): { names: readonly string[]; posts: readonly string[] } {
  const written = childrenOf(content, 'by').map((by) => wireByline(xmlText(by)));
  const names = distinct(written.flatMap((by) => by.names));
  if (names.length > 0) return { names, posts: distinct(written.flatMap(({ posts }) => posts)) };
  const within = listedTexts(body.fields.byline);
  if (within.length > 0) return { names: within, posts: body.posts ?? [] };
  const creators = childrenOf(content, 'creator')
    .filter(({ attributes }) => !/org|source/i.test(`${attributes.type ?? ''}${attributes.role ?? ''}`))
    .map((creator) => lineAt(creator, 'name') ?? '')
    .filter(
      (name) => /^\p{Lu}\S*(?: \S+)* \p{Lu}/u.test(name) && wireByline(name).posts.length === 0 && !isAgencyName(name),
    );
  return { names: distinct(creators), posts: body.posts ?? [] };
}

const isAgencyName = (name: string): boolean =>
  /\b(?:press|agency|agentur|news|reuters|media|gmbh|ltd|inc|llc|presse|agence)\b/i.test(name);

const ITEM_DATES: readonly (readonly ['itemMeta' | 'contentMeta', string])[] = [
  ['itemMeta', 'versionCreated'],
  ['itemMeta', 'firstCreated'],
  ['contentMeta', 'contentCreated'],
  ['contentMeta', 'contentModified'],
];

function dateOfItem(meta: XmlElement | undefined, content: XmlElement | undefined): string | null {
  const dates = ITEM_DATES.map(([part, name]) => wireDate(lineAt(part === 'itemMeta' ? meta : content, name)));
  return dates.find((date) => date !== null) ?? null;
}

function publisherOfItem(item: XmlElement): string | null {
  const named = (element: XmlElement | undefined): string | null => lineAt(element, 'name');
  const literal = (element: XmlElement | undefined): string => element?.attributes.literal ?? '';
  const meta = childOf(item, 'itemMeta');
  const content = childOf(item, 'contentMeta');
  const provider = childOf(meta, 'provider');
  const sources = childrenOf(content, 'infoSource');
  const holder = elementAt(item, 'rightsInfo', 'copyrightHolder');
  return (
    distinct([
      named(provider),
      lineAt(content, 'creditline')
        ?.slice(0, 200)
        .replace(/[\s–—-]+$/, ''),
      ...sources.map((source) => literal(source)),
      named(holder),
      literal(holder),
      literal(provider),
      ...sources.map(named),
      qcodeOf(provider),
    ])[0] ?? null
  );
}

interface ItemSubjects {
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** Subjects by their types; a subject without a name is a code that readers do not know. */
function subjectsOfItem(content: XmlElement | undefined): ItemSubjects {
  const subjects = childrenOf(content, 'subject').map((subject) => ({
    name: lineAt(subject, 'name') ?? '',
    type: `${subject.attributes.type ?? ''} ${subject.attributes.qcode ?? ''}`,
  }));
  const ofType = (pattern: RegExp): string[] =>
    subjects.filter(({ type }) => pattern.test(type)).map(({ name }) => name);
  const [section] = distinct(ofType(SECTION_SUBJECTS));
  const places = ofType(PLACE_SUBJECTS);
  const people = ofType(/:person\b/i);
  const rest = subjects.filter(
    ({ type }) => !SECTION_SUBJECTS.test(type) && !PLACE_SUBJECTS.test(type) && !/:person\b/i.test(type),
  );
  return {
    section: section ?? null,
    tags: distinct([...rest.map(({ name }) => name), ...childrenOf(content, 'keyword').map(xmlText)]),
    people: distinct(people),
    places: distinct([...childrenOf(content, 'located').map((place) => lineAt(place, 'name')), ...places]),
  };
}

const SECTION_SUBJECTS = /categor|department|section/i;
const PLACE_SUBJECTS = /:(?:geoArea|poi)\b/i;

/** Items of NewsML-G2 that are not news, by the names of their elements. */
export const refusedItem = (item: XmlElement): string => {
  const title = lineAt(item, 'contentMeta', 'headline') ?? lineAt(item, 'itemMeta', 'title');
  const name = title === null ? '' : `“${title.slice(0, 80)}” `;
  return `${name}is ${OTHER_ITEMS.get(localName(item)) ?? 'a NewsML-G2 item'}, without text of its own`;
};

const OTHER_ITEMS: ReadonlyMap<string, string> = new Map([
  ['packageItem', 'a NewsML-G2 package of other items'],
  ['conceptItem', 'a NewsML-G2 item of a concept'],
  ['knowledgeItem', 'a NewsML-G2 item of concepts'],
  ['planningItem', 'a NewsML-G2 item of planning'],
  ['catalogItem', 'a NewsML-G2 catalogue'],
]);
