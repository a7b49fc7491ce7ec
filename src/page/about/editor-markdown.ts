import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeHtml, type Html } from '../html.js';

/** What an editor's Markdown may become: no pictures, no scripts, no ids, no raw HTML (which `remark-html` leaves out). */
const EDITOR_HTML = {
  tagNames: [
    ...['p', 'br', 'em', 'strong', 'code', 'a', 'pre', 'blockquote', 'ul', 'ol', 'li', 'hr'],
    ...['h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: { a: ['href', 'title', 'rel'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ol', 'ul'] },
};

const processor = unified().use(remarkParse).use(remarkHtml, { sanitize: EDITOR_HTML }).freeze();

/** The text of `about.md` as a part of a page that has its own first heading: `#` becomes `<h2>`. */
export function blocksHtml(source: string): Html {
  return htmlOf(processor.parse(source));
}

/** One paragraph, or several after another, as it can be part of a sentence. What is no paragraph is shown as it was typed. */
export function inlineHtml(source: string): Html {
  const inline = inlineIn(source);
  if (inline === null) return escapeHtml(source);
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: inline.words }, ...inline.definitions] };
  return htmlOf(tree)
    .trim()
    .replace(/^<p>|<\/p>$/g, '') as Html;
}

/** The words alone of what `inlineHtml` shows. */
export function wordsOfInline(source: string): string {
  const inline = inlineIn(source);
  return inline === null ? source : inline.words.map(wordsOf).join('').trim();
}

interface Inline {
  readonly words: PhrasingContent[];
  readonly definitions: Definition[];
}

/** Null when there is more than paragraphs, as in “1954. A year of the harbour”, which is a list in Markdown. */
function inlineIn(source: string): Inline | null {
  const words: PhrasingContent[] = [];
  const definitions: Definition[] = [];
  for (const child of processor.parse(source).children) {
    if (child.type === 'definition') definitions.push(child);
    else if (child.type !== 'paragraph') return null;
    else words.push(...(words.length === 0 ? [] : [space]), ...child.children);
  }
  return { words, definitions };
}

const space: PhrasingContent = { type: 'text', value: ' ' };

function htmlOf(tree: Root): Html {
  prepare(tree);
  return processor.stringify(tree) as Html;
}

/** Lowers headings, and keeps links to web addresses, mail addresses and the files of the site. */
function prepare(node: Nodes): void {
  if (node.type === 'heading') node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
  // `/x` and `//host/x` mean another place on a web server than on a disk
  if ((node.type === 'link' || node.type === 'definition') && /^[/\\]/.test(node.url)) node.url = '';
  if (node.type === 'link' && /^https?:/i.test(node.url)) node.data = { hProperties: { rel: ['noreferrer'] } };
  if ('children' in node) for (const child of node.children) prepare(child);
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
