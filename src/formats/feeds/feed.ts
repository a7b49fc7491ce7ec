import { onOneLine } from '../../text/one-line.js';
import type { Draft, Refusal } from '../draft.js';
import { isRefusal, problem } from '../draft.js';
import type { Format } from '../format.js';
import { draftOfHtml } from '../html/html-draft.js';
import { rootNameIn, xmlElements } from '../xml/read-xml.js';
import { childOf, childrenOf, htmlOfXml, lineAt, localName, type XmlElement, xmlText } from '../xml/xml-tree.js';

/** With fewer words an entry is a summary of an article elsewhere. */
const FEWEST_WORDS = 150;

/** RSS 0.9 to 2.0, RDF and Atom. */
export const feed: Format = {
  name: 'feed (RSS, Atom)',
  extensions: ['.rss', '.atom', '.xml', '.rdf'],
  detect: (head) => /^(?:rss|(?:rdf:)?RDF|(?:\w+:)?feed|(?:\w+:)?entry)$/.test(rootNameIn(head)),
  *read(seed) {
    let paper: Paper = { publisher: null, language: null };
    for (const { element, line } of xmlElements(seed, new Set(['title', 'language', 'item', 'entry']))) {
      if (localName(element) === 'title') paper = { ...paper, publisher: paper.publisher ?? oneLineOf(element) };
      else if (localName(element) === 'language') paper = { ...paper, language: paper.language ?? oneLineOf(element) };
      else if (isStory(element)) yield articleOfEntry(element, line, paper);
    }
  },
};

/** Blogger says of each entry of an export what it is; some are comments, settings and templates. */
function isStory(entry: XmlElement): boolean {
  const kind =
    childrenOf(entry, 'category').find(isKind)?.attributes.term?.split('#').at(-1) ?? lineAt(entry, 'blogger:type');
  return /^post$/i.test(kind ?? 'post') && childOf(entry, 'thr:in-reply-to') === undefined;
}

const isKind = ({ attributes }: XmlElement): boolean => /#kind$/.test(attributes.scheme ?? '');

interface Paper {
  readonly publisher: string | null;
  readonly language: string | null;
}

const oneLineOf = (element: XmlElement): string | null => onOneLine(xmlText(element)) || null;

/** The names of what feeds say, the fuller first. */
const ENTRY_BODIES = ['content:encoded', 'content', 'body', 'description', 'summary'];
const DATES = ['pubDate', 'published', 'dc:date', 'prism:publicationDate', 'issued', 'updated'];
const CREATORS = ['dc:creator', 'author', 'dc:contributor'];

function articleOfEntry(entry: XmlElement, line: number, paper: Paper): Draft | Refusal {
  const bodies = ENTRY_BODIES.map((name) => bodyOfEntry(childOf(entry, name)));
  const html = bodies.find((body) => body.trim() !== '') ?? '';
  const summary = bodyOfEntry(childOf(entry, 'summary')) || bodyOfEntry(childOf(entry, 'description'));
  const link = linkOfEntry(entry);
  const draft = draftOfHtml({
    key: lineAt(entry, 'guid') ?? lineAt(entry, 'id') ?? link ?? `line-${line}`,
    where: 'entry',
    line,
    base: link,
    fields: {
      title: lineAt(entry, 'title'),
      excerpt: summary === html ? null : summary,
      authors: CREATORS.flatMap((name) => childrenOf(entry, name))
        .map((one) => lineAt(one, 'name') ?? oneLineOf(one))
        .filter((name) => name !== null)
        .slice(0, 8),
      date: DATES.map((name) => lineAt(entry, name)).find((date) => date !== null),
      url: link,
      publisher: lineAt(entry, 'source', 'title') ?? lineAt(entry, 'prism:publicationName') ?? paper.publisher,
      language: lineAt(entry, 'dc:language') ?? entry.attributes['xml:lang'] ?? paper.language,
      section: lineAt(entry, 'prism:section'),
      draft: lineAt(entry, 'app:control', 'app:draft'),
      status: lineAt(entry, 'blogger:status'),
      tags: childrenOf(entry, 'category')
        .filter((one) => !isKind(one))
        .map((one) => one.attributes.term ?? oneLineOf(one) ?? ''),
    },
    html,
  });
  if (isRefusal(draft)) return draft;
  const words = draft.blocks.filter(({ role }) => role === 'text').flatMap(({ text }) => text.split(/\s+/)).length;
  if (words >= FEWEST_WORDS) return draft;
  const told = problem(`has ${words} words: it may be a summary of an article that the feed does not hold`, null, line);
  return { ...draft, problems: [...draft.problems, told] };
}

/** Escaped HTML is text of the element; Atom's XHTML is elements in it. */
function bodyOfEntry(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.attributes.type === 'xhtml' ? htmlOfXml(element) : xmlText(element);
}

function linkOfEntry(entry: XmlElement): string | null {
  const links = childrenOf(entry, 'link');
  const atom = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate' && attributes.href);
  const written = atom?.attributes.href ?? links.map(oneLineOf).find((line) => line !== null) ?? null;
  const id = lineAt(entry, 'guid');
  return written ?? (id !== null && /^https?:/.test(id) ? id : null);
}
