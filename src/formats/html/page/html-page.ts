import type { HtmlElement } from '../html-tree.js';
import { parseHtml } from '../parse-html.js';
import { articleNode, type LinkedNode, linkedNodes, textsOf } from './linked-data.js';
import { type MetaFields, metaFieldsOf } from './meta-fields.js';
import { type HeadLine, linesAfter } from './page-head.js';
import { findHeadline } from './page-headline.js';

/** A saved page, taken apart. */
export interface HtmlPage {
  readonly root: HtmlElement;
  readonly meta: MetaFields;
  /** of its JSON-LD */
  readonly nodes: readonly LinkedNode[];
  /** the object of its JSON-LD that is the article */
  readonly article: LinkedNode | null;
  /** the heading that is the headline */
  readonly headline: HtmlElement | null;
  /** what is shown from the headline on */
  readonly lines: readonly HeadLine[];
  /** address that its browser saved it from, or that it says it has */
  readonly url: string | null;
}

/** Browsers write where they saved a page from: <!-- saved from url=(0042)https://… --> */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i;

/** @param address where the page was, when its container says so */
export function pageOf(html: string, address: string | null = null): HtmlPage {
  const root = parseHtml(html);
  const meta = metaFieldsOf(root);
  const nodes = linkedNodes(root);
  const article = articleNode(nodes);
  const titles = [
    meta.first('og:title'),
    ...textsOf(article?.headline),
    meta.first('twitter:title'),
    meta.first('title'),
  ];
  const headline = findHeadline(
    root,
    titles.filter((title) => title !== null),
  );
  const saved = SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? address;
  const url = absolute([meta.first('canonical'), meta.first('og:url'), saved], saved);
  return { root, meta, nodes, article, headline, lines: headline === null ? [] : linesAfter(root, headline), url };
}

/** The first that is a web address, relative ones completed. */
function absolute(addresses: readonly (string | null)[], base: string | null): string | null {
  for (const each of addresses) {
    if (each === null) continue;
    if (/^https?:\/\//i.test(each)) return each;
    if (base !== null && URL.canParse(each, base)) return new URL(each, base).href;
  }
  return null;
}
