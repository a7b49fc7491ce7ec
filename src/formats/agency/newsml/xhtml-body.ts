import { childOf, descendantsOf, htmlOfXml, lineAt, localName, type XmlElement, xmlText } from '../../xml/xml-tree.js';
import { distinct } from '../wire-text.js';

/** An XHTML page that an agency sends, taken apart: its head lines are metadata, and its notes are for editors. */
export interface XhtmlBody {
  readonly html: string;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly tags: readonly string[];
  readonly places: readonly string[];
  readonly notes: readonly string[];
  /** as HTML, a line each */
  readonly markedNotes: readonly string[];
  readonly unpublished: number;
}

/** What agencies call the parts that readers are not to see, and those beside the text. */
const NOT_PUBLIC = /(?:^|[\s_-])(?:non-?public|not-for-publication|notforpublication|np-nonpublic)(?:$|[\s_-])/i;
const NOTES = /(?:^|[\s_-])(?:notepad|notebook|np-public|closingline|editors?-?notes?|ednotes?|footer)(?:$|[\s_-])/i;

const isNotPublic = ({ attributes }: XmlElement): boolean =>
  NOT_PUBLIC.test(attributes.class ?? '') || /nonpublic/i.test(attributes.pubconstraint ?? '');

const isNote = (element: XmlElement): boolean =>
  NOTES.test(element.attributes.class ?? '') || localName(element) === 'footer';

/** HTML within an element: an `html` page, or what is in its place. */
export function xhtmlBodyOf(root: XmlElement): XhtmlBody {
  const page = localName(root) === 'html' ? root : (childOf(root, 'html') ?? root);
  const body = childOf(page, 'body') ?? page;
  const header = headerOf(body);
  const notes = noteLines(body);
  const lines = header === undefined ? [] : descendantsOf(header, 'li');
  const ofClass = (pattern: RegExp): string[] =>
    distinct(lines.filter(({ attributes }) => pattern.test(attributes.class ?? '')).map(xmlText));
  return {
    html: htmlOfXml(body, (element) => {
      if (element === header || isNotPublic(element) || isNote(element)) return null;
      return localName(element) === 'head' ? null : localName(element);
    }),
    title: lineAt(header, 'h1') ?? lineAt(page, 'head', 'title'),
    kicker: lineOfClass(header, /(?:^|\s)genre(?:\s|$)/),
    tags: ofClass(/(?:^|\s)(?:subject|keyword)(?:\s|$)/),
    places: ofClass(/(?:^|\s)geo(?:\s|$)/),
    notes: headerRest(header),
    markedNotes: notes.lines,
    unpublished: notes.unpublished,
  };
}

/** A header before the text repeats the item's headline and subjects. */
const headerOf = (body: XmlElement): XmlElement | undefined => {
  const header = childOf(body, 'header');
  return header !== undefined && descendantsOf(header, 'h1', 'ul', 'time').length > 0 ? header : undefined;
};

function lineOfClass(within: XmlElement | undefined, pattern: RegExp): string | null {
  const found = descendantsOf(within, 'p', 'span', 'div').find(({ attributes }) =>
    pattern.test(attributes.class ?? ''),
  );
  return found === undefined ? null : (distinct([xmlText(found)])[0] ?? null);
}

/** Paragraphs of a header that no field has. */
const headerRest = (header: XmlElement | undefined): string[] =>
  distinct(
    descendantsOf(header, 'p')
      .filter(({ attributes }) => !/(?:^|\s)genre(?:\s|$)/.test(attributes.class ?? ''))
      .map(xmlText),
  );

const NOTE_LINES = ['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The lines of notes, as HTML, in a body, or of an element of notes. Those that are not for publication are counted, and no more. */
export function noteLines(root: XmlElement): { readonly lines: readonly string[]; readonly unpublished: number } {
  const kept: XmlElement[] = [];
  let unpublished = 0;
  const waiting: { readonly element: XmlElement; readonly noted: boolean }[] = [
    { element: root, noted: isNote(root) || localName(root) === 'edNote' },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, noted } = next;
    if (isNotPublic(element)) {
      unpublished += Math.max(1, descendantsOf(element, ...NOTE_LINES).length);
      continue;
    }
    const inNotes = noted || isNote(element);
    if (inNotes && isLine(element)) {
      kept.push(element);
      continue;
    }
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') waiting.push({ element: child, noted: inNotes });
    }
  }
  return { lines: distinct(kept.map((line) => htmlOfXml(line))), unpublished };
}

/** A line of its own: a paragraph, or an element with nothing but text. */
const isLine = (element: XmlElement): boolean =>
  NOTE_LINES.includes(localName(element)) ||
  (element.children.length > 0 && element.children.every((each) => typeof each === 'string'));
