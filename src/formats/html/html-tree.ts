import { onOneLine } from '../../text/one-line.js';

/** An element of a page. Its name and the names of its attributes are in lower case. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: readonly HtmlNode[];
}

/** Text has its character references decoded. Comments and declarations are not kept. */
export type HtmlNode = HtmlElement | string;

/** A set of names that a text has with white space between them. */
export const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements of the standard's class "special" that break lines: an end tag of an inline element does not reach across one. */
export const BLOCK_ELEMENTS =
  nameSet(`address article aside blockquote body button caption center colgroup dd details dialog dir div dl
  dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe li main menu nav object ol
  optgroup option p pre search section select summary table tbody td template textarea tfoot th thead title tr ul`);

export const HEADINGS = nameSet('h1 h2 h3 h4 h5 h6');

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/** All elements below one, in the order of the text. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  const ahead: HtmlElement[] = [];
  const queue = ({ children }: HtmlElement): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]!;
      if (isElement(child)) ahead.push(child);
    }
  };
  queue(root);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    yield next;
    queue(next);
  }
}

/**
 * The words of an element and all in it, runs of white space as one space; scripts and styles have none.
 * @param enough UTF-16 code units after which the rest may be left out
 */
export function textIn(node: HtmlNode, enough = Number.POSITIVE_INFINITY): string {
  let text = '';
  const collect = (each: HtmlNode): void => {
    if (!isElement(each)) text += each.length > 4 * enough ? each.slice(0, 4 * enough) : each;
    else if (each.name !== 'script' && each.name !== 'style') {
      const around = BLOCK_ELEMENTS.has(each.name) || each.name === 'br' ? ' ' : '';
      text += around;
      for (let i = 0; i < each.children.length && text.length < enough; i++) collect(each.children[i]!);
      text += around;
    }
  };
  collect(node);
  return onOneLine(text);
}
