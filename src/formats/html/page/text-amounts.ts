import { type HtmlElement, isElement } from '../html-tree.js';
import { isBlockElement, isHidden, isMachinery } from '../machinery.js';

/** How much text there is in an element with all it holds, in UTF-16 code units. */
export interface Amount {
  /** that a reader sees */
  readonly text: number;
  /** in links */
  readonly linked: number;
  /** in blocks that are running text, not menus, titles and lists of links */
  readonly prose: number;
}

export type Amounts = ReadonlyMap<HtmlElement, Amount>;

const NOTHING: Amount = { text: 0, linked: 0, prose: 0 };

/** The amount of text of an element; nothing for one that is not shown. */
export const amountIn = (amounts: Amounts, element: HtmlElement): Amount => amounts.get(element) ?? NOTHING;

/** A block is running text from this length on. */
const SHORTEST_PROSE = 80;
const SHORTEST_SENTENCE = 30;

/** How much the text of a block counts for as running text: 1 for its length as it is. */
export type Weigh = (text: string, block: HtmlElement) => number;

/** The text of one block, but for blocks in it. */
interface Run {
  readonly parts: string[];
  text: number;
  linked: number;
}

/**
 * Measures the text of a page, an element at a time, in the order of the text.
 * @param isOutside elements that do not count
 */
export function measureText(
  root: HtmlElement,
  isOutside: (element: HtmlElement) => boolean,
  weigh: Weigh = () => 1,
): Amounts {
  const amounts = new Map<HtmlElement, Amount>();
  /** @param run text of the block that an inline element is in */
  const visit = (element: HtmlElement, run: Run, inLink: boolean): Amount => {
    if (isMachinery(element) || isHidden(element) || isOutside(element)) return NOTHING;
    const isBlock = isBlockElement(element) || element.name === '';
    const own = isBlock ? { parts: [], text: 0, linked: 0 } : run;
    const link = inLink || (element.name === 'a' && element.attributes.href !== undefined);
    const sum = { text: 0, linked: 0, prose: 0 };
    for (const child of element.children) {
      if (isElement(child)) {
        const within = visit(child, own, link);
        sum.text += within.text;
        sum.linked += within.linked;
        sum.prose += within.prose;
        continue;
      }
      const text = child.replace(/\s+/g, ' ');
      const { length } = text.trim();
      if (length === 0) continue;
      sum.text += length;
      own.text += length;
      own.parts.push(text);
      if (!link) continue;
      sum.linked += length;
      own.linked += length;
    }
    if (isBlock && isRunningText(own)) sum.prose += own.text * weigh(own.parts.join(''), element);
    amounts.set(element, sum);
    return sum;
  };
  visit(root, { parts: [], text: 0, linked: 0 }, false);
  return amounts;
}

function isRunningText({ text, linked, parts }: Run): boolean {
  if (linked >= text / 2 || text < SHORTEST_SENTENCE) return false;
  const words = parts.join('');
  if (/\bcookies?\b/i.test(words) && /\b(?:web ?site|site|browser|consent|privacy|experience)\b/i.test(words))
    return false;
  return text >= SHORTEST_PROSE || /[.!?…。！？][”"’')\]\s]*$/.test(words);
}
