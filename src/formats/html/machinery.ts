import { BLOCK_ELEMENTS, elementsIn, type HtmlElement, isElement } from './html-tree.js';

const MACHINERY = new Set(
  `script style template noscript svg math iframe frame object embed applet canvas audio video nav button select textarea input
  datalist progress meter map area noembed noframes dialog title base link meta head`.split(/\s+/),
);

/** Boxes that newsletters put between paragraphs to win subscribers. */
const INVITES =
  /(?:^|\s)(?:subscription-widget(?:-wrap)?(?:-editor)?|subscribe-widget|button-wrapper|captioned-button-wrap)(?:\s|$)/;

/** A form with this many characters of text is a page in a form, as ASP.NET makes them. */
const PAGE_IN_FORM = 600;

/** Elements that show no text of an article: scripts, embedded pages, menus, things to click and to fill in. */
export function isMachinery(element: HtmlElement): boolean {
  if (element.name === 'head') return !element.children.some((child) => isElement(child) && isShown(child.name));
  if (element.attributes.class !== undefined && INVITES.test(element.attributes.class)) return true;
  if (element.name === 'form') return !hasText(element, PAGE_IN_FORM) && !holds(element, 'h1');
  return MACHINERY.has(element.name);
}

const holds = (element: HtmlElement, name: string): boolean => {
  for (const inside of elementsIn(element)) if (inside.name === name) return true;
  return false;
};

/** Whether an element has so many characters of text that are not white space. Looks no further than it must. */
function hasText(element: HtmlElement, least: number): boolean {
  let length = 0;
  const isEnough = ({ name, children }: HtmlElement): boolean =>
    name !== 'script' &&
    name !== 'style' &&
    children.some((child) => {
      if (isElement(child)) return isEnough(child);
      length += child.trim().length;
      return length >= least;
    });
  return isEnough(element);
}

/** A head that was not closed holds the page. */
const isShown = (name: string): boolean => name === 'p' || name === 'div' || name === 'table' || name === 'body';

/** For screen readers, which say what a link or button does. */
const UNSEEN = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|assistive-text|visuallyhidden)(?:\s|$)/i;

/** Elements that a browser does not show. */
export function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  if (attributes.style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style))
    return true;
  return attributes.class !== undefined && UNSEEN.test(attributes.class);
}

/** Elements before and after which a line ends. */
export const isBlockElement = ({ name, attributes }: HtmlElement): boolean =>
  BLOCK_ELEMENTS.has(name) ||
  (attributes.style !== undefined && /display\s*:\s*(?:block|flex|grid|table\b)/i.test(attributes.style));
