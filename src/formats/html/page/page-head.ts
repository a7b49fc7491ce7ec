import { classWords } from '../class-words.js';
import { type HtmlElement, isElement, textIn } from '../html-tree.js';
import { isBlockElement, isHidden, isMachinery } from '../machinery.js';

/** One line that a page shows near its headline, and what the element around it calls itself. */
export interface HeadLine {
  readonly text: string;
  /** the innermost element that has all of the line */
  readonly element: HtmlElement;
  /** words of the names of that element's class and of those around it, innermost first */
  readonly names: ReadonlySet<string>;
}

/** A byline and a date are no longer than this. */
const LONGEST_LINE = 400;

/** Lines after the headline and before the body, and so many of the body's first. */
const MOST_LINES = 60;

/** What a page shows from its headline on, line by line: there are deck, byline and date. */
export function linesAfter(root: HtmlElement, headline: HtmlElement): HeadLine[] {
  const lines: HeadLine[] = [];
  let isAfter = false;
  const visit = (element: HtmlElement): void => {
    if (lines.length >= MOST_LINES) return;
    if (element === headline) {
      isAfter = true;
      return;
    }
    if (isMachinery(element) || isHidden(element)) return;
    if (isAfter && isLeaf(element)) {
      const text = textIn(element, 2 * LONGEST_LINE);
      if (text !== '' && text.length <= LONGEST_LINE) lines.push({ text, element, names: namesAround(element) });
      return;
    }
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
  return lines;
}

/** Whether an element has words of its own: then it is one line with all in it. */
const isLeaf = (element: HtmlElement): boolean =>
  element.children.some((child) => !isElement(child) && child.trim() !== '') ||
  (isBlockElement(element) &&
    !element.children.some((child) => isElement(child) && (isBlockElement(child) || child.children.length > 0)));

function namesAround(element: HtmlElement): ReadonlySet<string> {
  const names = new Set<string>();
  let around: HtmlElement | null = element;
  for (let i = 0; i < 3 && around !== null; i++, around = around.parent) {
    for (const name of classWords(around)) names.add(name);
    const { itemprop, rel } = around.attributes;
    for (const name of [itemprop, rel]) if (name !== undefined) names.add(name.toLowerCase());
    if (around.name === 'time') names.add('time');
  }
  return names;
}
