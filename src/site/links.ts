import { posix } from 'node:path';
import { LINKABLE_SCHEMES } from '../article/web-address.js';

/** One reference of a page, as written and where it leads. */
export interface Link {
  readonly href: string;
  /** below the site's folder, decoded; null for addresses on the web */
  readonly path: string | null;
  /** decoded, without `#`; null when there is none */
  readonly fragment: string | null;
}

/** A reference that no page of a site may have, and why. */
export interface Bad {
  readonly href: string;
  readonly reason: string;
}

export interface PageLinks {
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  readonly bad: readonly Bad[];
}

/** Attributes that lead away only when a reader asks; all others load by themselves. */
const ASKED = /^(?:a|area|form)$/;
const TAG = /<([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>/g;
const ATTRIBUTE = /\s([a-zA-Z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'`=<>]+))/g;

/** Ids and references of an HTML page of ours: `<` and `>` escaped in attributes. @param path of the page */
export function linksIn(html: string, path: string): PageLinks {
  const ids: string[] = [];
  const links: Link[] = [];
  const bad: Bad[] = [];
  for (const [, name, attributes] of html.matchAll(TAG)) {
    const element = name!.toLowerCase();
    let canonical = false;
    const hrefs: string[] = [];
    for (const [, attribute, double, single, bare] of attributes!.matchAll(ATTRIBUTE)) {
      const value = unescapedMarkup(double ?? single ?? bare ?? '');
      const key = attribute!.toLowerCase();
      if (key === 'id') ids.push(value);
      else if (key === 'href' || key === 'src' || key === 'action' || key === 'xlink:href') hrefs.push(value);
      else if (key === 'rel' && element === 'link') canonical = /^(?:canonical|alternate|license)$/.test(value);
    }
    for (const href of hrefs) {
      const link = linkOf(href, path, canonical ? 'a' : element);
      if ('reason' in link) bad.push(link);
      else links.push(link);
    }
  }
  return { ids, links, bad };
}

/** What a form of a template may send to. */
const SENT_TO = /^(?:https?|mailto)$/;

function linkOf(href: string, from: string, element: string): Link | Bad {
  const scheme = /^\s*([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined || href.startsWith('//')) {
    if (!ASKED.test(element)) return scheme === 'data' ? web(href) : { href, reason: 'is loaded from elsewhere' };
    return scheme !== undefined && LINKABLE_SCHEMES.has(scheme) && (element !== 'form' || SENT_TO.test(scheme))
      ? web(href)
      : { href, reason: 'leads nowhere safe' };
  }
  if (href.startsWith('/')) return { href, reason: 'breaks when the folder moves' };
  const [, way, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href)!;
  try {
    const target = way === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(way!));
    if (target.startsWith('../')) return { href, reason: 'leads out of the site' };
    return { href, path: target, fragment: fragment ? decodeURIComponent(fragment) : null };
  } catch {
    return { href, reason: 'is not percent-encoded as it should be' };
  }
}

const web = (href: string): Link => ({ href, path: null, fragment: null });

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Markup's character references, as templates write them, resolved. */
export function unescapedMarkup(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : NAMED[name.toLowerCase()]!,
  );
}
