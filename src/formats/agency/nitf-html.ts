import { childrenOf, htmlOfXml, localName, type XmlElement } from '../xml/xml-tree.js';

/** How the elements of NITF are set as HTML, where they have another name there. */
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['block', 'div'],
  ['hl1', 'h2'],
  ['hl2', 'h2'],
  ['bq', 'blockquote'],
  ['credit', 'p'],
  ['fn', 'p'],
  ['datasource', 'p'],
  ['abstract', 'div'],
  ['nitf-table', 'div'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['media-producer', 'p'],
  ['media-metadata', ''],
]);

const SAME_IN_HTML = new Set(
  'p a em strong b i u sub sup q br hr ul ol li dl dt dd table caption thead tbody tfoot tr td th pre h1 h2 h3 h4 h5 h6 div span section figure figcaption blockquote img'.split(
    ' ',
  ),
);

/** What is about the text, not of it. */
const LEFT_OUT = new Set([
  'nitf-table-metadata',
  'media-reference',
  'media-object',
  'custom-table',
  'classifier',
  'note',
]);

/** A paragraph with nothing but tags in it, escaped: code to embed something from elsewhere. */
const EMBED_CODE = /<p(?=[\s>])[^>]*>\s*(?:&lt;(?:(?!&gt;)[^<])*&gt;\s*)+<\/p>/g;

/**
 * The body of NITF as HTML. People, places and other things that are marked keep their words only.
 * @param isShown whether a media element shows only its caption, since its picture is named elsewhere or not at all
 */
export function htmlOfNitf(body: XmlElement | undefined, isShown: (media: XmlElement) => boolean): string {
  const repeated = repeatedLead(body);
  const html = htmlOfXml(body, (element) => {
    const name = localName(element);
    if (element === repeated) return null;
    if (name === 'media') return mediaName(element, isShown);
    if (LEFT_OUT.has(name)) return null;
    return HTML_NAMES.get(name) ?? (SAME_IN_HTML.has(name) ? name : '');
  });
  return html.replace(EMBED_CODE, '<embed>').replace(/<p(?=[\s>])[^>]*>[\s\S]*?<\/p>/g, withoutMargins);
}

/** The New York Times has the first paragraph twice: in a block of its own, and in the block of the full text. */
function repeatedLead(body: XmlElement | undefined): XmlElement | undefined {
  const blocks = childrenOf(body, 'block');
  const ofClass = (name: string): XmlElement | undefined => blocks.find(({ attributes }) => attributes.class === name);
  return ofClass('full_text') === undefined ? undefined : ofClass('lead_paragraph');
}

/** Lines of these lengths were broken at a margin, in characters; verses and addresses are shorter. */
const TELEX_MARGIN = { least: 40, most: 90 };

/** Joins a paragraph that was sent line by line, as telexes were. */
function withoutMargins(paragraph: string): string {
  const lines = paragraph
    .split(/<br\b[^>]*>(?:<\/br>)?/)
    .map((line) => line.replace(/<[^<>]*>/g, '').trim())
    .filter((line, i, all) => line !== '' || i < all.length - 1);
  const isBroken =
    lines.length > 1 &&
    lines.slice(0, -1).every(({ length }) => length >= TELEX_MARGIN.least && length <= TELEX_MARGIN.most);
  return isBroken ? paragraph.replace(/<br\b[^>]*>(?:<\/br>)?/g, ' ') : paragraph;
}

/** Films and sounds are named as HTML names them, so that they are counted as left out. */
function mediaName(media: XmlElement, isShown: (media: XmlElement) => boolean): string | null {
  const type = media.attributes['media-type'] ?? '';
  if (/^(?:video|audio)/i.test(type)) return type.toLowerCase().slice(0, 5);
  return isShown(media) ? 'figure' : null;
}
