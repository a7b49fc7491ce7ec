import type { Archive, Authority, PlaceAuthority } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import { isLarge } from '../archive/lone.js';
import { cutOffset } from '../article/cut.js';
import { onOneLine } from '../text/one-line.js';
import type { Addresses } from './addresses.js';
import { addressFrom } from './addresses.js';
import { cslNameOf } from './author-name.js';
import { sortedName } from './citation-formats.js';
import { articleLd, authorityLd, dataBlock } from './json-ld.js';

/** What a page's `<head>` says to machines. All values are plain text, to be escaped by the template. */
export interface HeadData {
  /** `<meta name content>`: citation tags that Zotero reads (Highwire Press), description */
  readonly names: readonly { readonly name: string; readonly content: string }[];
  /** `<meta property content>`: OpenGraph, https://ogp.me */
  readonly properties: readonly { readonly property: string; readonly content: string }[];
  /** JSON-LD, safe inside `<script type="application/ld+json">` as it is */
  readonly jsonLd: string;
}

interface HeadSite {
  readonly archive: Archive;
  readonly description: ArchiveDescription;
  readonly addresses: Addresses;
}

const metaTag = (name: string, content: string | null | undefined): { name: string; content: string }[] =>
  content ? [{ name, content }] : [];
const property = (name: string, content: string | null | undefined): { property: string; content: string }[] =>
  content ? [{ property: name, content }] : [];

/** A text cut after a whole word, with an ellipsis when something is left out. */
function cutDescription(text: string, length: number): string {
  const line = onOneLine(text);
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${line.slice(0, space > 0 ? space : cutOffset(line, length))}…`;
}

/** The head of an article's page. What only search engines and other sites read is left out where the archive has no address on the web. `path` is that page's, percent-encoded. */
export function articleHead(site: HeadSite, article: number): HeadData {
  const { archive, description } = site;
  const record = archive.records[article]!;
  const path = site.addresses.article(article);
  const first = record.paragraphs.find((paragraph) => paragraph.role === 'text');
  const summary = record.deck ?? (first ? cutDescription(record.text.slice(first.start, first.end), 200) : null);
  const onWeb = description.baseUrl !== null;
  const paper = record.publisher ?? description.publisher;
  const url = record.url ?? (description.baseUrl === null ? null : addressFrom(path, path, description.baseUrl));
  const cited = [
    ...record.byline.flatMap((author) => metaTag('citation_author', sortedName(cslNameOf(onOneLine(author))))),
    ...metaTag('citation_publication_date', record.date?.replaceAll('-', '/')),
    ...metaTag('citation_journal_title', paper),
    // a page's script takes what is not said for English
    ...metaTag('citation_language', record.language === 'en' ? null : record.language),
    ...metaTag('citation_public_url', url),
  ];
  return {
    names: [
      ...metaTag('description', onWeb ? summary : null),
      // alone it says no more than the page's own title: a large archive goes without
      ...(cited.length === 0 && isLarge(archive.records.length) ? [] : metaTag('citation_title', record.headline)),
      ...cited,
    ],
    properties: onWeb
      ? [...property('og:type', 'article'), ...property('og:title', record.headline), ...property('og:url', url)]
      : [],
    jsonLd: onWeb ? dataBlock(articleLd(site, article, path)) : '',
  };
}

/** The head of the page of a person, place, organisation or source. */
export function authorityHead(site: HeadSite, authority: Authority | PlaceAuthority): HeadData {
  const path = site.addresses.authority(authority);
  const base = site.description.baseUrl;
  return {
    names: [],
    properties:
      base === null
        ? []
        : [
            ...property('og:type', authority.kind === 'person' ? 'profile' : 'website'),
            ...property('og:title', authority.name),
            ...property('og:url', addressFrom(path, path, base)),
          ],
    jsonLd: base === null ? '' : dataBlock(authorityLd(site, authority, path)),
  };
}
