import { elementsIn, HEADINGS, type HtmlElement, textIn } from '../html-tree.js';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading of fewer letters may be the name of a section. */
const SHORTEST_HEADLINE = 12;

/** The heading on a page that says what its titles say; null when none does. @param titles such as og:title and title */
export function findHeadline(root: HtmlElement, titles: readonly string[]): HtmlElement | null {
  const wanted = titles.map(letters).filter((title) => title.length >= SHORTEST_HEADLINE);
  const headings = [...elementsIn(root)].filter(
    ({ name, attributes }) => HEADINGS.has(name) || attributes.itemprop === 'headline',
  );
  const match = headings.find((heading) => {
    const text = letters(textIn(heading, 400));
    return text.length >= SHORTEST_HEADLINE && wanted.some((title) => title.startsWith(text) || text.startsWith(title));
  });
  if (match !== undefined) return match;
  const first = headings.filter(({ name }) => name === 'h1');
  return first.length === 1 && textIn(first[0]!, 400).length >= SHORTEST_HEADLINE ? first[0]! : null;
}
