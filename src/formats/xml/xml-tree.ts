import { escapeMarkup } from '../../text/escape-xml.js';
import { onOneLine } from '../../text/one-line.js';

/** An element of XML, small enough to be held in memory. */
export interface XmlElement {
  /** as written, with its prefix: "wp:status" */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export const isXmlElement = (node: XmlNode | undefined): node is XmlElement => typeof node === 'object';

/** Without its prefix, since exports declare the same vocabulary under several. */
export const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);
export const localName = ({ name }: XmlElement): string => bareName(name);

/** The child elements of a name, with its prefix or without any. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => isXmlElement(child) && (child.name === name || localName(child) === name),
  );

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** The element at the end of a path of names, each the first of its name; undefined when there is none. */
export const elementAt = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);

/** All elements of a name within another, in document order. */
export function descendantsOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = (element?.children ?? []).filter(isXmlElement).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (names.includes(localName(next))) found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (isXmlElement(child)) waiting.push(child);
    }
  }
  return found;
}

/** All text within, as it is. */
export function xmlText(element: XmlElement | undefined): string {
  let text = '';
  const waiting: XmlNode[] = [...(element?.children ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next;
    else for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
  }
  return text;
}

/** The text of the element at a path, on one line; null when there is none, or no words in it. */
export function lineAt(element: XmlElement | undefined, ...path: readonly string[]): string | null {
  const text = onOneLine(xmlText(elementAt(element, ...path)));
  return text === '' ? null : text;
}

/**
 * What is in an element, as HTML.
 * @param nameOf the HTML element that an element is set as; '' sets only what is in it, null leaves it out
 */
export function htmlOfXml(
  element: XmlElement | undefined,
  nameOf: (element: XmlElement) => string | null = localName,
): string {
  let html = '';
  const waiting: (XmlNode | { readonly close: string })[] = [...(element?.children ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') html += escapeMarkup(next);
    else if ('close' in next) html += next.close;
    else {
      const name = nameOf(next);
      if (name === null) continue;
      if (name !== '') {
        const attributes = Object.entries(next.attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
        html += `<${name}${attributes.join('')}>`;
        waiting.push({ close: `</${name}>` });
      }
      for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
    }
  }
  return html;
}
