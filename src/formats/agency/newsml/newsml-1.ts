import type { Draft, Refusal } from '../../draft.js';
import { childOf, childrenOf, descendantsOf, elementAt, lineAt, type XmlElement, xmlText } from '../../xml/xml-tree.js';
import { wireByline } from '../wire-byline.js';
import { draftOfWire } from '../wire-story.js';
import { distinct, wireDate } from '../wire-text.js';
import { bodyOfNewsml, type NewsmlBody } from './newsml-body.js';

/** One version of a story in a `NewsItem`: a language, or the only one. */
interface StoryPart {
  /** from outer to inner: inner ones take precedence */
  readonly components: readonly XmlElement[];
  readonly texts: XmlElement[];
  readonly captions: string[];
  readonly pictures: XmlElement[];
}

/**
 * The articles of a `NewsItem` of NewsML 1.0 to 1.2. Components of a headline or a language of their own are articles of their own,
 * as Business Wire sends translations.
 */
export function* articlesOfNewsml1(item: XmlElement, line: number): Generator<Draft | Refusal> {
  const parts = storyPartsOf(item);
  const withText = parts.filter(({ texts }) => texts.length > 0);
  const [first] = withText;
  if (first === undefined) return yield { refused: withoutTextIn(item), line };
  const versions = withText.length > 1 ? withText.slice(0, MOST_VERSIONS) : [withAll(first, parts)];
  const id = elementAt(item, 'Identification', 'NewsIdentifier');
  const key = lineAt(id, 'PublicIdentifier') ?? lineAt(id, 'NewsItemId') ?? `line-${line}`;
  for (const part of versions) {
    const language = inParts(part, (component) => languageOfComponent(component));
    yield articleOfPart(item, part, {
      line,
      key: versions.length > 1 && language !== null ? `${key}:${language}` : key,
    });
  }
}

/** No agency sends an item with more versions. */
const MOST_VERSIONS = 100;

/** Pictures beside the only story are its own. */
const withAll = (story: StoryPart, parts: readonly StoryPart[]): StoryPart => ({
  ...story,
  captions: parts.flatMap(({ captions }) => captions),
  pictures: parts.flatMap(({ pictures }) => pictures),
});

/** The components of an item, each with those of its own texts that no inner headline or language parts from it. */
function storyPartsOf(item: XmlElement): StoryPart[] {
  const parts: StoryPart[] = [];
  const outer: StoryPart = { components: [], texts: [], captions: [], pictures: [] };
  const waiting = childrenOf(item, 'NewsComponent').map((component) => ({ component, around: outer }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { component, around } = next;
    const part = ownPart(component, around);
    if (part !== around) parts.push(part);
    addContents(component, part);
    const inner = childrenOf(component, 'NewsComponent').map((each) => ({ component: each, around: part }));
    for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i]!);
  }
  return parts;
}

/** A component without a headline is a part of the story around it, such as a picture or its caption. */
function ownPart(component: XmlElement, around: StoryPart): StoryPart {
  const isFirst = around.components.length === 0;
  const outerLanguage = inParts(around, languageOfComponent);
  const language = languageOfComponent(component);
  const isTranslation = language !== null && outerLanguage !== null && language !== outerLanguage;
  const isOther =
    isTranslation || (hasHeadLine(component) && (around.components.some(hasHeadLine) || around.texts.length > 0));
  const isNamed = hasHeadLine(component) || language !== null;
  if (!isFirst && !isOther && !(isNamed && around.texts.length === 0)) return around;
  return { components: [...around.components, component], texts: [], captions: [], pictures: [] };
}

const hasHeadLine = (component: XmlElement): boolean =>
  (elementAt(component, 'NewsLines', 'HeadLine')?.children.length ?? 0) > 0;
const languageOfComponent = (component: XmlElement): string | null =>
  elementAt(component, 'DescriptiveMetadata', 'Language')?.attributes.FormalName ??
  component.attributes['xml:lang'] ??
  null;

/** What the innermost component that says it says. */
function inParts<T>({ components }: StoryPart, said: (component: XmlElement) => T | null): T | null {
  for (let i = components.length - 1; i >= 0; i--) {
    const value = said(components[i]!);
    if (value !== null) return value;
  }
  return null;
}

function addContents(component: XmlElement, part: StoryPart): void {
  const isCaption = /caption/i.test(childOf(component, 'Role')?.attributes.FormalName ?? '');
  const alternatives = component.attributes.EquivalentsList === 'yes';
  for (const content of childrenOf(component, 'ContentItem')) {
    const type = childOf(content, 'MediaType')?.attributes.FormalName ?? '';
    const data = childOf(content, 'DataContent');
    const text = data === undefined ? '' : xmlText(data).trim();
    if (/photo|picture|image|graphic/i.test(type)) part.pictures.push(content);
    else if (text !== '' && isCaption) part.captions.push(text.replace(/\s+/g, ' '));
    else if (text !== '' && !/video|audio|animation/i.test(type) && !(alternatives && part.texts.length > 0))
      part.texts.push(data!);
  }
}

function articleOfPart(
  item: XmlElement,
  part: StoryPart,
  { line, key }: { line: number; key: string },
): Draft | Refusal {
  const bodies = part.texts.map((text) => bodyOfNewsml([text], undefined)).filter((body) => body !== null);
  const first: NewsmlBody = bodies[0] ?? { fields: {}, html: '', language: undefined };
  const said = (name: string): string | null => inParts(part, (component) => lineAt(component, 'NewsLines', name));
  const byline = wireByline(said('ByLine'));
  const management = childOf(item, 'NewsManagement');
  const status = childOf(management, 'Status')?.attributes.FormalName?.toLowerCase();
  const names = byline.names.length > 0 ? byline.names : first.fields.byline;
  return draftOfWire({
    key,
    where: 'NewsML',
    line,
    fields: {
      ...first.fields,
      title: said('HeadLine') ?? first.fields.title ?? said('Title') ?? said('SlugLine'),
      deck: said('SubHeadLine') ?? first.fields.deck,
      byline: names,
      date:
        dateOfManagement(management) ??
        wireDate(lineAt(item, 'Identification', 'NewsIdentifier', 'DateId')) ??
        first.fields.date,
      language: inParts(part, languageOfComponent) ?? first.language ?? first.fields.language,
      tags: distinct([...tagsOfPart(part), ...(Array.isArray(first.fields.tags) ? first.fields.tags.map(String) : [])]),
      image: imagesOfPart(part),
      status: status ?? first.fields.status,
      embargoed:
        status === 'embargoed' ? (wireDate(lineAt(management, 'StatusWillChange', 'DateAndTime')) ?? 'true') : null,
    },
    publisher: providerOf(part) ?? first.publisher ?? lineAt(item, 'Identification', 'NewsIdentifier', 'ProviderId'),
    html: bodies.map(({ html }) => html).join('\n'),
    dateline: said('DateLine') ?? first.dateline,
    posts: byline.names.length > 0 ? byline.posts : first.posts,
    notes: distinct(bodies.flatMap(({ notes = [] }) => notes)),
    markedNotes: distinct(bodies.flatMap(({ markedNotes = [] }) => markedNotes)),
    unpublished: bodies.reduce((sum, { unpublished = 0 }) => sum + unpublished, 0),
  });
}

const dateOfManagement = (management: XmlElement | undefined): string | null =>
  wireDate(lineAt(management, 'FirstCreated')) ?? wireDate(lineAt(management, 'ThisRevisionCreated'));

function tagsOfPart({ components }: StoryPart): string[] {
  const lines = components.flatMap((component) => childrenOf(childOf(component, 'NewsLines'), 'KeywordLine'));
  return distinct(lines.flatMap((keywords) => xmlText(keywords).split(/[,;]/)));
}

/** The agency by its name; FormalName may be a code: "AFP". */
function providerOf(part: StoryPart): string | null {
  return inParts(part, (component) => {
    const meta = childOf(component, 'AdministrativeMetadata');
    const parties = ['Provider', 'Source'].map((name) => elementAt(meta, name, 'Party')?.attributes.FormalName ?? null);
    return parties.find((party) => party !== null && party !== '') ?? null;
  });
}

function imagesOfPart({ pictures, captions }: StoryPart): Readonly<Record<string, string | null>>[] {
  return pictures
    .map(({ attributes }) => attributes.Href ?? '')
    .filter((src) => /[./]/.test(src) && !/^urn:/i.test(src))
    .map((src, i) => ({ src, caption: captions[i] ?? null }));
}

function withoutTextIn(item: XmlElement): string {
  const types = distinct(
    descendantsOf(item, 'MediaType').map(({ attributes }) => attributes.FormalName?.toLowerCase()),
  );
  const headline = descendantsOf(item, 'HeadLine').map(xmlText)[0]?.trim();
  const name = headline ? `“${headline.slice(0, 80)}”` : '';
  if (types.length > 0 && !types.includes('text'))
    return `${name} is a NewsML item of ${types.join(' and ')}, without text`.trim();
  const isPackage = descendantsOf(item, 'NewsItemRef').length > 0;
  return `${name} is a NewsML ${isPackage ? 'package of other items' : 'item'}, without text`.trim();
}
