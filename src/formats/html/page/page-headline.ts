import { elementsIn, HEADINGS, type HtmlElement, textIn } from '../html-tree.js';

/** Letters and digits in lower case: what is left when two titles differ in punctuation only. */
export const lettersOfTitle = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const titleWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** A heading of fewer letters may be the name of a section. */
const SHORTEST_HEADLINE = 8;
const LONGEST_PAGE_HEADLINE = 300;

/** How many of the words of either title both must have, when they are not the same. */
const ALIKE = 0.4;

interface Heading {
  readonly element: HtmlElement;
  readonly text: string;
}

/** The heading on a page that says what its titles say, in the same words or in others; null when none does. */
export function findHeadline(root: HtmlElement, titles: readonly string[]): HtmlElement | null {
  const headings: Heading[] = [...elementsIn(root)]
    .filter(({ name, attributes }) => HEADINGS.has(name) || attributes.itemprop === 'headline')
    .map((element) => ({ element, text: textIn(element, 2 * LONGEST_PAGE_HEADLINE) }))
    .filter(({ text }) => text.length <= LONGEST_PAGE_HEADLINE && lettersOfTitle(text).length >= SHORTEST_HEADLINE);
  const wanted = titles.map(lettersOfTitle).filter((title) => title.length >= SHORTEST_HEADLINE);
  const same = headings.filter(({ text }) => {
    const own = lettersOfTitle(text);
    return wanted.some((title) => title.startsWith(own) || own.startsWith(title));
  });
  const isWhole = ({ text }: Heading): boolean => wanted.includes(lettersOfTitle(text));
  const best = same.find(isWhole) ?? same.find(({ element }) => element.name === 'h1') ?? same[0];
  if (best !== undefined) return best.element;
  const first = headings.filter(({ element }) => element.name === 'h1' || element.attributes.itemprop === 'headline');
  const alike = first.filter(({ text }) => titles.some((title) => likeness(text, title) >= ALIKE));
  return (alike[0] ?? (first.length === 1 ? first[0] : undefined))?.element ?? unmarkedHeadline(root, wanted);
}

/** Pages that are old set their headlines in big letters and not in headings. @param wanted letters of the titles */
function unmarkedHeadline(root: HtmlElement, wanted: readonly string[]): HtmlElement | null {
  for (const element of elementsIn(root)) {
    if (!UNMARKED.has(element.name) || element.children.length > 4) continue;
    const own = lettersOfTitle(textIn(element, 2 * LONGEST_PAGE_HEADLINE));
    if (own.length < 2 * SHORTEST_HEADLINE) continue;
    if (wanted.some((title) => title === own || (own.length > title.length / 2 && title.startsWith(own))))
      return element;
  }
  return null;
}

const UNMARKED = new Set(['p', 'b', 'strong', 'font', 'span', 'div', 'td', 'center', 'dt', 'big']);

/** Part of the words of the shorter that the longer has, 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [titleWords(a), titleWords(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** What a title has after its last mark: the name of the paper, mostly. */
export function endOfTitle(title: string): string | null {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)!;
  return parts.length > 1 && last.split(' ').length <= 5 ? last : null;
}

const SEPARATOR = /\s+(?:[|•·»›—–:-]|::|\|\|)\s+|\s*\|\s*/;

/**
 * A title without the names of the paper and its sections at its end or beginning.
 * @param papers names of the paper
 */
export function withoutSiteName(title: string, papers: readonly string[]): string {
  const named = papers.find((paper) => title.toLowerCase().startsWith(`${paper.toLowerCase()}: `));
  if (named !== undefined) return title.slice(named.length + 2).trim();
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const names = papers.map(lettersOfTitle).filter((name) => name.length > 1);
  const isPaper = (part: string): boolean => {
    const own = lettersOfTitle(part);
    return (
      own === '' || names.some((name) => own === name || (own.length > 3 && (name.includes(own) || own.includes(name))))
    );
  };
  const mark = title.search(/\s*\|\s*|\s[•·»›]\s/);
  let cut = mark > 0 && title.slice(0, mark).split(' ').length > 2 ? title.slice(0, mark) : title;
  const last = parts.at(-1)!;
  if (cut === title && isPaper(last)) cut = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|•·»›—–:-]+\s*$/, '');
  const [first = ''] = parts;
  if (cut === title && isPaper(first)) cut = title.slice(first.length).replace(/^\s*[|•·»›—–:-]+\s*/, '');
  return cut.trim() === '' ? title : cut.trim();
}
