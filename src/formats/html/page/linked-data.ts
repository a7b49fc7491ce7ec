import { elementsIn, type HtmlElement } from '../html-tree.js';

/** An object of a page's JSON-LD, https://schema.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** In UTF-16 code units; more of JSON-LD in one script is not read. */
const LARGEST_SCRIPT = 1024 * 1024;
const DEEPEST_NODE = 6;

/** In UTF-16 code units; more of one field is not read. */
export const LONGEST_FIELD = 5000;

/** All objects of a page's JSON-LD, those in `@graph` and in lists too, in their order. Scripts that cannot be repaired are passed over. */
export function linkedNodes(root: HtmlElement): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST_NODE) return;
    if (Array.isArray(value)) for (const each of value) collect(each, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf'])
        if (typeof value[key] === 'object') collect(value[key], depth + 1);
    }
  };
  for (const { name, attributes, children } of elementsIn(root))
    if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? ''))
      collect(parseRepaired(children.join('')), 0);
  return nodes;
}

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as pages have it: in comments, escaped as HTML, with line breaks in strings and commas at the end of lists. */
function parseRepaired(script: string): unknown {
  if (script.length > LARGEST_SCRIPT) return null;
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '');
  const tries = [
    bare,
    bare.replace(/[\n\t]+/g, ' '),
    bare.replace(/[\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
    bare
      .replace(/&quot;/g, '"')
      .replace(/&#0?39;/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/[\n\t]+/g, ' '),
    bare.replace(/[\n\t]+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
  ];
  for (const each of tries) {
    try {
      return JSON.parse(each);
    } catch {
      // the next way to repair it may do
    }
  }
  return null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Recipe|ClaimReview|SocialMediaPosting)$/;

export const typesOf = (node: LinkedNode): string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
};

/** The object that is the article of the page: the first article with a headline; null when there is none. */
export function articleNode(nodes: readonly LinkedNode[]): LinkedNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((node) => textOf(node.headline) !== null) ?? articles[0] ?? null;
}

/** A text of JSON-LD without tags and character references; null when it has none. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return isNode(value) ? textOf(value['@value'] ?? value.name) : null;
  const text = unescapedText(value.slice(0, LONGEST_FIELD));
  return text === '' ? null : text;
}

/** Texts of a field that may be one or a list. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== null);

/** Names in a field of persons or organisations: objects, texts, or references to other objects of the page. */
export function namesIn(value: unknown, nodes: readonly LinkedNode[]): string[] {
  return (Array.isArray(value) ? value.flat() : [value]).flatMap((each) => {
    if (!isNode(each)) return textsOf(each);
    const id = each['@id'];
    const referred =
      each.name === undefined && id !== undefined
        ? nodes.find((node) => node['@id'] === id && node.name !== undefined)
        : each;
    return textsOf((referred ?? each).name);
  });
}

const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Escaped once more than the page is, as many fields are. */
export function unescapedText(text: string): string {
  return text
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        const code =
          decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : Number.NaN;
        if (code > 31 && code <= 0x10ffff) return String.fromCodePoint(code);
        return NAMED_CHARACTERS[name?.toLowerCase() ?? ''] ?? whole;
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
}
