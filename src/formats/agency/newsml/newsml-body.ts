import { childOf, descendantsOf, isXmlElement, localName, type XmlElement, xmlText } from '../../xml/xml-tree.js';
import { htmlOfNitf } from '../nitf-html.js';
import { storyOfNitf } from '../nitf-story.js';
import type { WireStory } from '../wire-story.js';
import { htmlOfPlainText, isHtmlText } from '../wire-text.js';
import { xhtmlBodyOf } from './xhtml-body.js';

/** What the text of a NewsML item is, and what it says of itself. */
export type NewsmlBody = Pick<
  WireStory,
  'fields' | 'html' | 'publisher' | 'dateline' | 'posts' | 'notes' | 'markedNotes' | 'unpublished'
> & { readonly language: string | undefined };

/**
 * The text in the first of some elements that has any: NITF, XHTML, paragraphs alone, HTML that is escaped, or plain text. The
 * media types that agencies give it differ too much to go by.
 * @returns null when none has
 */
export function bodyOfNewsml(inline: readonly XmlElement[], language: string | undefined): NewsmlBody | null {
  const filled = inline.filter((one) => xmlText(one).trim() !== '' && !/base64/i.test(one.attributes.encoding ?? ''));
  const chosen = filled.find((one) => (one.attributes['xml:lang'] ?? language) === language) ?? filled[0];
  return chosen === undefined ? null : bodyIn(chosen);
}

function bodyIn(inline: XmlElement): NewsmlBody {
  const language = inline.attributes['xml:lang'];
  const nitf = childOf(inline, 'nitf');
  if (nitf !== undefined) return { ...storyOfNitf(nitf), language: languageOfInline(nitf, language) };
  const elements = inline.children.filter(isXmlElement);
  if (elements.length === 0) return { fields: {}, html: htmlOfData(xmlText(inline)), language };
  if (childOf(inline, 'body.content') !== undefined)
    return { fields: {}, html: htmlOfNitf(childOf(inline, 'body.content'), () => true), language };
  if (!elements.some((each) => localName(each) === 'html') && descendantsOf(inline, 'hl2', 'bq', 'media').length > 0)
    return { fields: {}, html: htmlOfNitf(inline, () => true), language };
  return { ...ofXhtml(inline), language: languageOfInline(childOf(inline, 'html'), language) };
}

const languageOfInline = (element: XmlElement | undefined, language: string | undefined): string | undefined =>
  element?.attributes['xml:lang'] ?? element?.attributes.lang ?? language;

function ofXhtml(inline: XmlElement): Omit<NewsmlBody, 'language'> {
  const { html, title, kicker, tags, places, notes, markedNotes, unpublished } = xhtmlBodyOf(inline);
  return { fields: { title, kicker, tags, listedplaces: places }, html, notes, markedNotes, unpublished };
}

const htmlOfData = (data: string): string => (isHtmlText(data) ? data : htmlOfPlainText(data));
