import type { Seed } from '../../article/seed.js';
import type { Draft, Refusal } from '../draft.js';
import type { Format } from '../format.js';
import { draftOfHtml } from '../html/html-draft.js';
import { xmlElements } from '../xml/read-xml.js';
import { childOf, childrenOf, lineAt, type XmlElement, xmlText } from '../xml/xml-tree.js';
import { withAutoParagraphs } from './auto-paragraphs.js';
import { withoutShortcodes } from './shortcodes.js';

/** A WordPress export (WXR), which Ghost, Substack and Blogger read and write too. Pages, menus and comments are no articles. */
export const wxr: Format = {
  name: 'WordPress export (WXR)',
  extensions: ['.xml', '.wxr'],
  detect: (head) => /<rss\b[\s\S]*?(?:xmlns:wp=|<wp:|wordpress\.org\/export)/.test(new TextDecoder().decode(head)),
  *read(seed) {
    const site = siteOf(seed);
    for (const { element, line } of xmlElements(seed, new Set(['item']))) {
      if (lineAt(element, 'wp:post_type') !== 'post') continue;
      yield articleOfPost(element, line, site);
    }
  },
};

/** What the posts refer to. */
interface Site {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly address: string | null;
  /** names by logins */
  readonly authors: ReadonlyMap<string, string>;
  /** by post id */
  readonly attachments: ReadonlyMap<
    string,
    { readonly src: string; readonly alt: string | null; readonly caption: string | null }
  >;
}

/** Authors come before the posts, and pictures anywhere among them: a first pass finds both. */
function siteOf(seed: Seed): Site {
  const authors = new Map<string, string>();
  const attachments = new Map<string, Site['attachments'] extends ReadonlyMap<string, infer A> ? A : never>();
  const said = new Map<string, string>();
  for (const { element } of xmlElements(
    seed,
    new Set(['title', 'language', 'link', 'wp:base_site_url', 'wp:author', 'item']),
  )) {
    if (element.name === 'wp:author') {
      const login = lineAt(element, 'wp:author_login');
      const name = lineAt(element, 'wp:author_display_name');
      if (login !== null && name !== null) authors.set(login.toLowerCase(), name);
    } else if (element.name === 'item') {
      const id = lineAt(element, 'wp:post_id');
      const src = lineAt(element, 'wp:attachment_url');
      if (id !== null && src !== null)
        attachments.set(id, {
          src,
          alt: metaOf(element, '_wp_attachment_image_alt'),
          caption: lineAt(element, 'excerpt:encoded'),
        });
    } else if (!said.has(element.name)) said.set(element.name, xmlText(element).trim());
  }
  return {
    publisher: said.get('title') || null,
    language: said.get('language') || null,
    address: said.get('wp:base_site_url') || said.get('link') || null,
    authors,
    attachments,
  };
}

function articleOfPost(post: XmlElement, line: number, site: Site): Draft | Refusal {
  const categories = childrenOf(post, 'category');
  const inDomain = (domain: string): string[] => [
    ...new Set(categories.filter(({ attributes }) => attributes.domain === domain).map((one) => xmlText(one).trim())),
  ];
  const featured = site.attachments.get(metaOf(post, '_thumbnail_id') ?? '');
  const sections = inDomain('category').filter((name) => name !== 'Uncategorized');
  return draftOfHtml({
    key: lineAt(post, 'wp:post_id') ?? lineAt(post, 'wp:post_name') ?? lineAt(post, 'guid') ?? `line-${line}`,
    where: 'item',
    line,
    base: lineAt(post, 'link') ?? site.address,
    fields: {
      title: lineAt(post, 'title'),
      deck: metaOf(post, 'subtitle') ?? metaOf(post, '_subtitle'),
      excerpt: lineAt(post, 'excerpt:encoded'),
      authors: authorsOfPost(post, inDomain('author'), site),
      date: postDate(post),
      status: lineAt(post, 'wp:status'),
      url: lineAt(post, 'link'),
      publisher: site.publisher,
      language: site.language,
      section: sections[0],
      tags: [...sections.slice(1), ...inDomain('post_tag')],
      ...(featured === undefined ? {} : { image: featured }),
    },
    html: withAutoParagraphs(withoutShortcodes(xmlText(childOf(post, 'content:encoded')))),
  });
}

/** Co-Authors Plus lists them as categories; then the creator is only who typed the post. */
function authorsOfPost(post: XmlElement, listed: readonly string[], { authors }: Site): string[] | null {
  if (listed.length > 0) return [...listed];
  const login = lineAt(post, 'dc:creator');
  return login === null ? null : [authors.get(login.toLowerCase()) ?? login];
}

/** Of drafts the dates are zeros or of the year −1. */
function postDate(post: XmlElement): string | null {
  const dates = ['wp:post_date', 'wp:post_date_gmt', 'pubDate'].map((name) => lineAt(post, name));
  return dates.find((date) => date !== null && !/^(?:0000|-)|-0001/.test(date)) ?? null;
}

const metaOf = (post: XmlElement, key: string): string | null => {
  const meta = childrenOf(post, 'wp:postmeta').find((one) => lineAt(one, 'wp:meta_key') === key);
  return lineAt(meta, 'wp:meta_value');
};
