import type { Authority, AuthorityKind, SourceAuthority } from '../archive/archive.js';
import type { ArticleRecord } from '../article/record.js';
import { SLUG_LIMIT, shortHashOf, slugOf } from '../text/slug.js';

/** The addresses of the site. They are made here and nowhere else, and once published they stay. */

declare const path: unique symbol;
declare const reference: unique symbol;

/** Where a page lies below the site's folder: `people/ann-jones.html`. ASCII, with `/`, not percent-encoded. */
export type SitePath = string & { readonly [path]: true };
/** A relative reference as it is in an attribute: `../people/ann-jones.html#q3`. Percent-encoded. */
export type Href = string & { readonly [reference]: true };

export const HOME_PAGE = 'index.html' as SitePath;
export const SEARCH_PAGE = 'search.html' as SitePath;
/** Where the search index is, as a script for `site.js`. */
export const SEARCH_START = 'search/start.js' as SitePath;
export const ABOUT = 'about.html' as SitePath;
export const MISSING = '404.html' as SitePath;

/** The folders that have an index page. */
export type IndexFolder =
  | 'people'
  | 'places'
  | 'organisations'
  | 'sources'
  | 'quotes'
  | 'dates'
  | 'topics'
  | 'sections'
  | 'series'
  | 'authors';

const SHELF = { person: 'people', place: 'places', organisation: 'organisations', source: 'sources' } as const;

/** The page of an article. Depends on its id alone, so that other articles never move it. */
export function articleUrl(record: Pick<ArticleRecord, 'id'>): SitePath {
  return `articles/${safePath(record.id)}.html` as SitePath;
}

/** Whether a page is an article's. */
export const isArticleUrl = (path: string): boolean => path.startsWith('articles/') && path.endsWith('.html');

const ARTICLE_OR_NAME = new RegExp(`^(?:articles|${Object.values(SHELF).join('|')})/(?!index[.-])`);

/** Whether a page is an article's, or on a shelf and not its index. */
export const isArticleOrNameUrl = (path: SitePath): boolean => ARTICLE_OR_NAME.test(path);

/** The page of an authority. A source that is a person or an organisation has its page there. */
export function urlOf(authority: Authority | SourceAuthority): SitePath {
  const { kind, id } = 'is' in authority && authority.is !== null ? authority.is : authority;
  return authorityUrl(kind, id);
}

/** A reference to an authority: to its page, or to the paragraph that names it where it has none. @param root see `rootFrom` */
export function authorityHref(root: string, authority: Authority | SourceAuthority): Href {
  const { lone } = authority;
  if (lone === null) return hrefBelow(root, urlOf(authority));
  return hrefBelow(root, articleUrl({ id: lone.article }), lone.paragraph === 0 ? undefined : `p${lone.paragraph}`);
}

/** The page of the authority of this kind and id. */
export function authorityUrl(kind: AuthorityKind, id: string): SitePath {
  return `${SHELF[kind]}/${id}.html` as SitePath;
}

/** The index of a shelf; long ones have further pages, counted from 1. */
export function indexUrl(shelf: IndexFolder, page = 1): SitePath {
  return `${shelf}/${page === 1 ? 'index' : `index-${page}`}.html` as SitePath;
}

/** A further page of a list that begins on the page `first`: `people/ann-jones/said-2.html`. Page 1 is `first` itself. */
export function furtherUrl(first: SitePath, list: string, page: number): SitePath {
  return page === 1 ? first : (`${first.slice(0, -'.html'.length)}/${list}-${page}.html` as SitePath);
}

/** Who is quoted, the most often first. */
export const SPEAKERS = 'quotes/speakers.html' as SitePath;
/** Who appears with whom. */
export const TOGETHER_PAGE = 'people/together.html' as SitePath;
/** Stories of which there are several versions. */
export const VERSIONS = 'dates/versions.html' as SitePath;
/** Articles without a date. */
export const UNDATED_PAGE = 'dates/undated.html' as SitePath;

/** The page of a year (`1987`), a month (`1987-03`) or a day (`1987-03-17`). */
export function dateUrl(date: string): SitePath {
  return `dates/${date}.html` as SitePath;
}

/** The search for what names an authority during a time. @param from YYYY, YYYY-MM or YYYY-MM-DD @param to as `from`, included */
export function searchDuring(
  root: string,
  { kind, id }: { readonly kind: Exclude<AuthorityKind, 'source'>; readonly id: string },
  [from, to]: readonly [from: string, to: string],
): Href {
  return `${hrefBelow(root, SEARCH_PAGE)}#${kind}=${encodeURIComponent(id)}&from=${from}&to=${to}` as Href;
}

/** Steps up from a page to the site's folder: empty, `../`, `../../`… */
export function rootFrom(page: SitePath): string {
  let up = '';
  for (let i = page.indexOf('/'); i >= 0; i = page.indexOf('/', i + 1)) up += '../';
  return up;
}

/** A reference from one page to another, and to an anchor there (without `#`). */
export function hrefFrom(from: SitePath, to: SitePath, anchor?: string): Href {
  return hrefBelow(rootFrom(from), to, anchor);
}

/** As `hrefFrom`, for many references from one page: `root` is its `rootFrom`. */
export function hrefBelow(root: string, to: SitePath, anchor?: string): Href {
  const encoded = PLAIN_PATH.test(to) ? to : to.split('/').map(encodeURIComponent).join('/');
  return (anchor === undefined ? root + encoded : `${root}${encoded}#${encodeURIComponent(anchor)}`) as Href;
}

const PLAIN_PATH = /^[\w./-]+$/;
/**
 * Paths whose segments are all safe as they are: numbers, long words, and words joined by hyphens. Each link asks for one, and one look at the
 * whole takes a fifth of the time that looks at its segments take.
 */
const PLAINLY_SAFE =
  /^(?!404(?:\/|$)|index-)(?:\d+|[a-z]{7,}|[a-z\d]+(?:-[a-z\d]+)+)(?:\/(?!404(?:\/|$)|index-)(?:\d+|[a-z]{7,}|[a-z\d]+(?:-[a-z\d]+)+))*$/;
const SAFE = /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/;

/** Folders and a name, safe on every disk. */
export function safePath(id: string): string {
  if (id.length <= SLUG_LIMIT && PLAINLY_SAFE.test(id)) return id;
  return id.split('/').map(safeSegment).join('/');
}

/** A segment that is safe on every disk stays; any other gets a hash of its own, so that `A b` and `a-b` stay apart. */
function safeSegment(segment: string): string {
  if (SAFE.test(segment)) {
    const plain = segment.replace(/[_-]+/g, '-');
    if (slugOf(plain) === plain) return segment;
  }
  const slug = slugOf(segment);
  const hash = shortHashOf(segment);
  return slug.endsWith(hash) ? slug : `${slug}-x${hash}`;
}
