import {
  childOf,
  childrenOf,
  descendantsOf,
  elementAt,
  isXmlElement,
  lineAt,
  localName,
  type XmlElement,
  xmlText,
} from '../xml/xml-tree.js';
import { htmlOfNitf } from './nitf-html.js';
import { uninverted, type WireByline, wireByline } from './wire-byline.js';
import type { WireStory } from './wire-story.js';
import { distinct, wireDate } from './wire-text.js';

/** The story of a `nitf` element, with a schema's namespace or without. https://iptc.org/standards/nitf/ */
export function storyOfNitf(
  nitf: XmlElement,
): Omit<WireStory, 'where' | 'line' | 'key'> & { readonly id: string | null } {
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  const bodyHead = elementAt(nitf, 'body', 'body.head');
  const content = elementAt(nitf, 'body', 'body.content');
  const { title, deck } = headlinesOf(bodyHead, head);
  const byline = bylineOfNitf(bodyHead);
  const images = imagesIn(content);
  const named: ReadonlySet<XmlElement> = new Set(images.map(({ media }) => media));
  const date = dateOfNitf(docdata, head, bodyHead);
  const release = wireDate(childOf(docdata, 'date.release')?.attributes.norm);
  const status = docdata?.attributes['management-status'];
  const noted = notesIn(nitf);
  return {
    id: childOf(docdata, 'doc-id')?.attributes['id-string'] ?? null,
    fields: {
      title,
      deck,
      byline: byline.names,
      date,
      language: nitf.attributes.baselang ?? nitf.attributes['xml:lang'] ?? languageIn(content),
      url: childOf(head, 'pubdata')?.attributes['ex-ref'],
      section: sectionOfNitf(head),
      tags: tagsOfNitf(head, docdata),
      listedpeople: peopleIn(docdata, content),
      listedplaces: placesInNitf(docdata, content),
      image: images.map(({ image }) => image),
      status: status?.toLowerCase(),
      embargoed: embargoOf(status, release, date),
      series: childOf(docdata, 'series')?.attributes['series.name'],
    },
    publisher: publisherOfNitf(bodyHead, head, docdata),
    html: `${extraAbstract(bodyHead, deck)}${htmlOfNitf(content, (media) => !named.has(media))}`,
    dateline: datelineOfNitf(bodyHead),
    posts: byline.posts,
    notes: [...noted.notes, ...distinct([childOf(docdata, 'ed-msg')?.attributes.info])],
    unpublished: noted.unpublished,
  };
}

/** PA's title in the head is a slug: “1 SPORT Trivia (Oct 14)”. AP repeats the headline as `hl2`. */
function headlinesOf(bodyHead: XmlElement | undefined, head: XmlElement | undefined) {
  const hedline = childOf(bodyHead, 'hedline');
  const [first] = distinct(childrenOf(hedline, 'hl1').map(xmlText));
  const title = first ?? lineAt(hedline, 'hl2') ?? lineAt(head, 'title');
  const [second] = distinct(childrenOf(hedline, 'hl2').map(xmlText)).filter((line) => line !== title);
  return { title, deck: second ?? abstractOf(bodyHead) };
}

const abstractOf = (bodyHead: XmlElement | undefined): string | null => lineAt(bodyHead, 'abstract');

/** Where there is a second headline and an abstract, the abstract opens the text. */
function extraAbstract(bodyHead: XmlElement | undefined, deck: string | null): string {
  const abstract = abstractOf(bodyHead);
  if (abstract === null || abstract === deck) return '';
  return htmlOfNitf(childOf(bodyHead, 'abstract'), () => false);
}

function bylineOfNitf(bodyHead: XmlElement | undefined): WireByline {
  const bylines = childrenOf(bodyHead, 'byline');
  const printed = bylines.filter(({ attributes }) => attributes.class !== 'normalized_byline');
  const all = (printed.length > 0 ? printed : bylines).map((byline): WireByline => {
    const titles = childrenOf(byline, 'byttl').map(xmlText);
    const people = descendantsOf(byline, 'person').map(xmlText);
    const bare = { ...byline, children: byline.children.filter((child) => !isByttl(child)) };
    const { names, posts } = wireByline(people.length > 0 ? distinct(people).join(', ') : xmlText(bare));
    return { names, posts: [...posts, ...titles] };
  });
  return { names: distinct(all.flatMap(({ names }) => names)), posts: distinct(all.flatMap(({ posts }) => posts)) };
}

const isByttl = (child: XmlElement['children'][number]): boolean => isXmlElement(child) && localName(child) === 'byttl';

function dateOfNitf(docdata: XmlElement | undefined, head: XmlElement | undefined, bodyHead: XmlElement | undefined) {
  const story = elementAt(bodyHead, 'dateline', 'story.date');
  const written = [
    childOf(docdata, 'date.issue')?.attributes.norm,
    childOf(head, 'pubdata')?.attributes['date.publication'],
    story?.attributes.norm,
    childOf(docdata, 'date.release')?.attributes.norm,
  ];
  return written.map(wireDate).find((date) => date !== null) ?? xmlText(story).trim();
}

/** “embargoed” without a day is an embargo until somebody lifts it. */
function embargoOf(status: string | undefined, release: string | null, date: string | null): string | null {
  if (release !== null && (date === null || release > date)) return release;
  return /^embargoed$/i.test(status ?? '') && release === null ? 'true' : null;
}

const languageIn = (content: XmlElement | undefined): string | undefined =>
  childrenOf(content, 'p').find(({ attributes }) => attributes['xml:lang'] !== undefined)?.attributes['xml:lang'];

function publisherOfNitf(
  bodyHead: XmlElement | undefined,
  head: XmlElement | undefined,
  docdata: XmlElement | undefined,
): string | null {
  const holder = childOf(docdata, 'doc.copyright')?.attributes.holder;
  const paper = childOf(head, 'pubdata')?.attributes.name;
  const sender = childOf(docdata, 'doc-id')?.attributes.regsrc;
  return distinct([lineAt(bodyHead, 'distributor'), paper, holder, sender])[0] ?? null;
}

/** The paper's own sections are in `meta`; the type of the text object is “News” where it says nothing. */
function sectionOfNitf(head: XmlElement | undefined): string | null {
  const meta = childrenOf(head, 'meta').find(({ attributes }) =>
    /^(?:online_)?sections?$/i.test(attributes.name ?? ''),
  );
  const type = childOf(head, 'tobject')?.attributes['tobject.type'] ?? '';
  return meta?.attributes.content?.split(';')[0] ?? (/^(?:news|current|)$/i.test(type) ? null : type);
}

function tagsOfNitf(head: XmlElement | undefined, docdata: XmlElement | undefined): string[] {
  const subjects = childrenOf(childOf(head, 'tobject'), 'tobject.subject').flatMap(({ attributes }) => [
    attributes['tobject.subject.type'],
    attributes['tobject.subject.matter'],
    attributes['tobject.subject.detail'],
  ]);
  const keywords = childrenOf(childOf(docdata, 'key-list'), 'keyword').map(({ attributes }) => attributes.key);
  const scopes = childrenOf(docdata, 'doc-scope').map(({ attributes }) => attributes.scope);
  const classes = childrenOf(childOf(docdata, 'identified-content'), 'classifier')
    .filter(({ attributes }) => /descriptor/i.test(attributes.type ?? ''))
    .map(xmlText);
  return distinct([...keywords, ...subjects, ...scopes, ...classes]);
}

/** Names of people that are marked in the text; “Brian Ashton's” is Brian Ashton. */
function peopleIn(docdata: XmlElement | undefined, content: XmlElement | undefined): string[] {
  const listed = childrenOf(childOf(docdata, 'identified-content'), 'person').map((one) => uninverted(xmlText(one)));
  return distinct([...listed, ...descendantsOf(content, 'person').map(xmlText)].map(withoutPossessive));
}

function placesInNitf(docdata: XmlElement | undefined, content: XmlElement | undefined): string[] {
  const listed = childrenOf(childOf(docdata, 'identified-content'), 'location').map(xmlText);
  const events = childrenOf(docdata, 'evloc').map(({ attributes }) => attributes.city);
  const marked = descendantsOf(content, 'location').map(xmlText);
  return distinct([...events, ...listed, ...marked].map((place) => withoutPossessive(place ?? '')));
}

const withoutPossessive = (name: string): string => name.trim().replace(/['’]s?$/u, '');

/** Without the day, which has an element of its own and is the date of the story. */
function datelineOfNitf(bodyHead: XmlElement | undefined): string | null {
  const dateline = childOf(bodyHead, 'dateline');
  return distinct([lineAt(dateline, 'location') ?? textOutside(dateline, 'story.date')])[0] ?? null;
}

const textOutside = (element: XmlElement | undefined, name: string): string =>
  element === undefined
    ? ''
    : xmlText({
        ...element,
        children: element.children.filter((child) => !(isXmlElement(child) && localName(child) === name)),
      });

interface NamedPicture {
  readonly media: XmlElement;
  readonly image: Readonly<Record<'src' | 'alt' | 'caption' | 'credit', string | null>>;
}

/** Pictures whose references are paths or addresses; ids of an agency's store lead nowhere. */
function imagesIn(content: XmlElement | undefined): NamedPicture[] {
  return descendantsOf(content, 'media').flatMap((media) => {
    const reference = childOf(media, 'media-reference');
    const src = reference?.attributes.source ?? '';
    if (!/^(?:image|photo|graphic|)$/i.test(media.attributes['media-type'] ?? '') || !/[./]/.test(src)) return [];
    const alt = reference?.attributes['alternate-text'] ?? null;
    const image = { src, alt, caption: lineAt(media, 'media-caption'), credit: lineAt(media, 'media-producer') };
    return [{ media, image }];
  });
}

/** Notes beside the text. A note of the type “npa” is no advisory for publication. */
function notesIn(nitf: XmlElement): { readonly notes: readonly string[]; readonly unpublished: number } {
  const all = descendantsOf(childOf(nitf, 'body'), 'note');
  const open = all.filter(({ attributes }) => attributes.type !== 'npa');
  const end = elementAt(nitf, 'body', 'body.end');
  return { notes: distinct([...open.map(xmlText), lineAt(end, 'tagline')]), unpublished: all.length - open.length };
}
