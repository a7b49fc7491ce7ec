import type { Block, Refusal } from '../../draft.js';
import { elementsIn, HEADINGS, type HtmlElement, isElement, textIn } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import { typesOf } from './linked-data.js';
import type { Amount } from './text-amounts.js';

/** A page with less running text than this is no article, unless it says that it is one. In UTF-16 code units. */
const SHORTEST_ARTICLE = 140;
const SHORTEST_UNNAMED = 400;
const LONGEST_ERROR = 400;

const ERROR =
  /\b(?:40[034]|410|50[0234])\b.{0,40}\b(?:error|not found|forbidden|page)|\b(?:page|file|article|story) (?:was |could )?not (?:be )?found|^(?:not found|error|forbidden)$|\baccess (?:is )?denied|just a moment|attention required|service (?:temporarily )?unavailable|are you (?:a robot|human)|can[’']t be found|no longer (?:available|exists)|bad gateway|please enable (?:cookies|javascript)/i;

/** Why a page is no article; null when it is one. @param amount of the element that was taken for the body */
export function refusalOfPage(page: HtmlPage, blocks: readonly Block[], amount: Amount): Refusal | null {
  const { root, meta, headline, article, nodes, url } = page;
  const titles = [headline === null ? '' : textIn(headline, 300), meta.first('title') ?? ''];
  const written = blocks.filter(({ role }) => role === 'text').reduce((sum, { text }) => sum + text.length, 0);
  const failed = titles.find((title) => ERROR.test(title));
  if (failed !== undefined && failed.length < 120 && written < LONGEST_ERROR)
    return { refused: `is an error page (“${failed}”), not an article`, hint: 'save the page of the article itself' };
  const isNamed = article !== null || meta.first('og:type') === 'article';
  const isFront =
    url !== null && URL.canParse(url) && /^\/(?:index\.\w+|home|news|[a-z]{2})?\/?$/.test(new URL(url).pathname);
  const types = nodes.flatMap(typesOf);
  const isCollection =
    types.some((type) => /^(?:CollectionPage|SearchResultsPage|ItemList)$/.test(type)) && article === null;
  const linked = amount.text === 0 ? 0 : amount.linked / amount.text;
  const links = titleLinks(blocks);
  const stories = storyLinks(root);
  if (
    (isFront && !isNamed) ||
    (isFront && links > 8) ||
    (isCollection && stories > 5) ||
    (!isNamed && (linked > 0.4 || links > 12 || (written < SHORTEST_ARTICLE && stories > 12)))
  )
    return { refused: 'is a page of links to articles, not an article', hint: 'save the articles themselves' };
  if (written >= (isNamed || headline !== null ? SHORTEST_ARTICLE : SHORTEST_UNNAMED)) return null;
  const whole = textIn(root, 20_000);
  if (/\b(?:subscribe|subscription|subscriber|sign in|log in|paywall|abonn)/i.test(whole) && isNamed)
    return {
      refused: 'has no text of its article, only what is shown to those without a subscription',
      hint: 'save it again when you are logged in',
    };
  return { refused: 'has no text of an article', hint: 'save the page when it has loaded' };
}

/** How many blocks are a link and nothing else, of three words or more. */
const titleLinks = (blocks: readonly Block[]): number =>
  blocks.filter(({ text, links = [] }) => {
    const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
    return linked > text.length * 0.8 && /\S\s+\S+\s+\S/.test(text);
  }).length;

/** How many headings on a page are links, as those of other stories are. */
function storyLinks(root: HtmlElement): number {
  let count = 0;
  for (const heading of elementsIn(root)) {
    if (!HEADINGS.has(heading.name)) continue;
    const above = heading.parent?.name === 'a' ? heading.parent : null;
    const link =
      above ??
      heading.children
        .filter(isElement)
        .flatMap((child) => [child, ...child.children.filter(isElement)])
        .find(({ name }) => name === 'a');
    if (link?.attributes.href !== undefined && /\S\s+\S+\s+\S/.test(textIn(heading, 200))) count++;
  }
  return count;
}
