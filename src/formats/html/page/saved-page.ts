import type { ArticleProblem } from '../../../article/article.js';
import type { Metadata } from '../../../article/metadata.js';
import { isByline } from '../../byline.js';
import { type Block, type Draft, problem, type Refusal } from '../../draft.js';
import { draftWith } from '../../draft-with.js';
import { metadataOf } from '../../read-metadata.js';
import type { Image } from '../figure.js';
import { blocksOfHtml, type HtmlBlocks } from '../html-blocks.js';
import { type HtmlElement, isElement } from '../html-tree.js';
import { findBody } from './find-body.js';
import { type HtmlPage, pageOf } from './html-page.js';
import { withoutInvitations } from './invitations.js';
import { unescapedText } from './linked-data.js';
import { dateInLine } from './page-date.js';
import { lettersOfTitle } from './page-headline.js';
import { leadImage, placedImages } from './page-images.js';
import { fieldsOfPage } from './page-metadata.js';
import { refusalOfPage } from './refuse-page.js';
import { type Amount, amountIn } from './text-amounts.js';

/**
 * The article of a saved page, without what is around it; an HTML file that is not a complete page is an article as it is.
 * @param path of the seed, for pictures that were saved beside it
 * @param address where the page was, when its container says so
 */
export function readPage(html: string, path: string, address: string | null = null): Draft | Refusal {
  const page = pageOf(html, address);
  const base = page.meta.first('base') ?? page.url;
  const linkBase = base !== null && /^https?:/i.test(base) ? base : page.url;
  const body = isWhole(page)
    ? bodyOfPage(page, linkBase)
    : { ...blocksOfHtml(page.root), around: [], amount: null, element: null };
  if (body.amount !== null) {
    const refusal = refusalOfPage(page, [...body.blocks, ...body.around], body.amount);
    if (refusal !== null) return refusal;
  }
  if (body.blocks.length === 0) return { refused: 'has no text' };
  const fields = fieldsOfPage(page, opening(body.blocks));
  const { metadata, problems } = metadataOf(fields, { where: 'page', lineOf: () => null });
  const blocks = withoutHead(body.blocks, metadata);
  const images = placedImages(withLead(leadImage(page, body.element), body.images), path, linkBase);
  return draftWith({ ...metadata, ...(images.length === 0 ? {} : { images }) }, blocks, {
    problems: [...problems, ...leftOut(body.left, body.around.length)],
    line: 1,
  });
}

const isWhole = ({ root }: HtmlPage): boolean =>
  root.children.some((child) => isElement(child) && PARTS_OF_PAGE.has(child.name));

const PARTS_OF_PAGE = new Set(['html', 'head', 'body', 'title', 'meta', 'link']);

interface PageBody extends HtmlBlocks {
  /** lines of the page that are not of the article */
  readonly around: readonly Block[];
  readonly amount: Amount | null;
  /** where the body is in the page */
  readonly element: HtmlElement | null;
}

function bodyOfPage(page: HtmlPage, base: string | null): PageBody {
  const { root, headline } = page;
  const { element, amounts, isOutside } = findBody(root, headline);
  const body = blocksOfHtml(element, { base, imageBase: null, leaveOut: isOutside });
  const { kept, left } = withoutInvitations(body.blocks);
  const linked = linkedBody(page, base);
  const isShell = charactersIn(kept) < charactersIn(linked) / 2;
  return { ...body, blocks: isShell ? linked : kept, around: left, amount: amountIn(amounts, element), element };
}

/** The text that the page's JSON-LD has; pages that a script fills show less of it. */
function linkedBody({ article }: HtmlPage, base: string | null): readonly Block[] {
  const written = article?.articleBody;
  if (typeof written !== 'string') return [];
  if (/<(?:p|br|div)\b/i.test(written)) return blocksOfHtml(written, { base }).blocks;
  return written.split(/\n+/).flatMap((line) => {
    const text = unescapedText(line);
    return text === '' ? [] : [{ text, role: 'text' as const }];
  });
}

const charactersIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const opening = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ role, text }) => role === 'text' && text.length > 40)
    .slice(0, 3)
    .map(({ text }) => text);

/** So many blocks of a body may repeat what its head says. */
const HEAD_BLOCKS = 8;

/** A body without headline, deck, byline and date at its beginning, which the draft has apart. */
function withoutHead(blocks: readonly Block[], { headline, deck, byline = [] }: Partial<Metadata>): Block[] {
  const said = new Set([headline, deck, byline.join(''), ...byline].filter((text) => text != null).map(lettersOfTitle));
  const isHead = ({ text, role }: Block): boolean => {
    if (role === 'caption') return false;
    const isDated =
      text.length < 70 &&
      dateInLine(text) !== null &&
      (!/[.!?”"]$/.test(text) || /^(?:posted|published)\b/i.test(text));
    const isCount = /^[\d.,KkM\s]+$/.test(text);
    return (
      isCount ||
      said.has(lettersOfTitle(text)) ||
      said.has(lettersOfTitle(text.replace(/^by(?:\s+|(?=\p{Lu}))/iu, ''))) ||
      isByline(text) ||
      isDated
    );
  };
  let isOver = false;
  return blocks.filter((block, i) => {
    isOver ||= i >= HEAD_BLOCKS || (block.role === 'text' && block.text.length > 120 && !isHead(block));
    return headline !== undefined && lettersOfTitle(block.text) === lettersOfTitle(headline)
      ? false
      : isOver || !isHead(block);
  });
}

/** The picture of the page first; that of the body with the same file is it. */
function withLead(lead: Image | null, images: readonly Image[]): Image[] {
  if (lead === null) return [...images];
  const fileOf = ({ src }: Image): string =>
    src
      .split(/[?#]/)[0]!
      .split('/')
      .at(-1)!
      .replace(/-\d+x\d+(?=\.)/, '');
  return images.some((image) => fileOf(image) === fileOf(lead)) ? [...images] : [lead, ...images];
}

/** Elements whose loss a reader may want to know of. */
const EMBEDDED: Readonly<Record<string, string>> = {
  iframe: 'embedded page',
  embed: 'embedded page',
  object: 'embedded page',
  video: 'video',
  audio: 'sound',
  form: 'form',
};

function leftOut(left: ReadonlyMap<string, number>, invitations: number): ArticleProblem[] {
  const counts = new Map<string, number>();
  for (const [name, count] of left) {
    const kind = EMBEDDED[name];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  if (invitations > 0) counts.set('line of links to other stories and invitations to share or subscribe', invitations);
  if (counts.size === 0) return [];
  return [problem(`left out: ${[...counts].map(([kind, count]) => `${kind} (${count})`).join(', ')}`)];
}
