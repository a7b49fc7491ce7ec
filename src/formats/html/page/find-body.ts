import { classWords } from '../class-words.js';
import { elementsIn, type HtmlElement, isElement } from '../html-tree.js';
import { isAround, type WholePage } from './clutter.js';
import { type Amounts, amountIn, measureText, type Weigh } from './text-amounts.js';

/** Where the body of an article is in a page. */
export interface FoundBody {
  readonly element: HtmlElement;
  /** amounts of the page without what is around the article */
  readonly amounts: Amounts;
  /** whether an element within is not of the article */
  readonly isOutside: (element: HtmlElement) => boolean;
}

/** Of the running text of an element and of those beside it that belong to it, what a child must have to be gone into. */
const MOST = 0.97;
/** Of all running text of an element. */
const LEAST_SHARE = 0.5;
const SHARE_IF_MARKED = 0.35;

/**
 * The element whose text is the article: down from the page to the last that holds nearly all of its running text, once menus,
 * comments, related stories and the like are taken out by their names.
 */
export function findBody(root: HtmlElement, headline: HtmlElement | null = null): FoundBody {
  const trunk = new Set<HtmlElement>();
  for (let around = headline; around !== null; around = around.parent) trunk.add(around);
  const weigh = weighAfter(headline, trunk);
  const measured = measureText(root, () => false, weigh);
  const page: WholePage = { amounts: measured, prose: amountIn(measured, root).prose, trunk };
  const amounts = measureText(root, (element) => isAround(element, page), weigh);
  let element = root;
  for (let next: HtmlElement | null = root; next !== null; next = fullestChild(element, amounts)) element = next;
  return { element, amounts, isOutside: (each) => each !== element && isAround(each, page) };
}

/** What comes before the headline is seldom of the article. */
function weighAfter(headline: HtmlElement | null, trunk: ReadonlySet<HtmlElement>): Weigh {
  if (headline === null) return () => 1;
  const before = new Set<HtmlElement>();
  for (const element of elementsIn([...trunk].at(-1)!)) {
    if (element === headline) break;
    if (!trunk.has(element)) before.add(element);
  }
  return (_, block) => (before.has(block) ? 0.2 : 1);
}

function fullestChild(element: HtmlElement, amounts: Amounts): HtmlElement | null {
  const children = element.children.filter(isElement);
  const prose = (child: HtmlElement): number => (PARAGRAPHS.has(child.name) ? 0 : amountIn(amounts, child).prose);
  const marked = children.filter((child) => isMarked(child) && prose(child) > 0);
  const best = fullestOf(marked.length === 1 ? marked : children, prose);
  if (best === null || prose(best) === 0) return null;
  const share = prose(best) / prose(element);
  if (share < (isMarked(best) ? SHARE_IF_MARKED : LEAST_SHARE)) return null;
  const isText = isNamedText(element);
  const beside = children.filter((child) => child !== best && belongsTo(best, child, { amounts, isText }));
  const proseOf = (child: HtmlElement): number => amountIn(amounts, child).prose;
  const loose = proseOf(element) - children.reduce((sum, child) => sum + proseOf(child), 0);
  const rest = beside.reduce((sum, child) => sum + proseOf(child), loose);
  return prose(best) / (prose(best) + rest) >= MOST ? best : null;
}

function fullestOf(elements: readonly HtmlElement[], prose: (element: HtmlElement) => number): HtmlElement | null {
  let best: HtmlElement | null = null;
  for (const element of elements) if (best === null || prose(element) > prose(best)) best = element;
  return best;
}

/** Whether an element beside the fullest is more of the same text, as the parts of a body that is cut up are. */
function belongsTo(
  best: HtmlElement,
  other: HtmlElement,
  { amounts, isText }: { readonly amounts: Amounts; readonly isText: boolean },
): boolean {
  const { prose, text, linked } = amountIn(amounts, other);
  if (prose === 0 || prose < text * 0.6 || linked > text * 0.25) return false;
  if (isText) return true;
  if (other.name !== best.name) return PARAGRAPHS.has(other.name) || PARAGRAPHS.has(best.name);
  const names = classWords(other);
  const shared = new Set(classWords(best));
  // columns of a page have one class but for their side
  if (SIDES.some((side) => names.includes(side) !== shared.has(side))) return false;
  if (names.length === 0) return shared.size === 0 && other.name === 'div';
  return names.some((name) => shared.has(name)) || (linked <= text * 0.1 && names.some((name) => OF_TEXT.has(name)));
}

/** "entry-content", "storyBody" */
function isNamedText(element: HtmlElement): boolean {
  const names = classWords(element);
  return names.some((word) => KINDS_OF_TEXT.has(word)) && names.some((word) => BODIES.has(word));
}

const KINDS_OF_TEXT = new Set('article story post entry blog news'.split(' '));
const BODIES = new Set('body content text copy'.split(' '));
const SIDES = ['left', 'right', 'side', 'sidebar', 'aside', 'secondary', 'bottom', 'top'];

const PARAGRAPHS = new Set(['p', 'blockquote', 'ul', 'ol', 'pre', 'table', 'h2', 'h3', 'figure']);
const OF_TEXT = new Set(
  'article story body text content entry post paragraph paragraphs chapter lead lede intro'.split(' '),
);

const isMarked = ({ name, attributes }: HtmlElement): boolean =>
  name === 'article' ||
  name === 'main' ||
  attributes.role === 'main' ||
  /\barticleBody\b/i.test(attributes.itemprop ?? '');
