import { isLarge } from '../archive/lone.js';
import { addressFrom } from '../export/addresses.js';
import type { HeadData } from '../export/head.js';
import type { Edition } from './edition.js';
import type { Html } from './html.js';
import type { SocialImage } from './social-image.js';
import { TERM_KINDS } from './terms/terms.js';
import {
  ABOUT,
  HOME_PAGE,
  type Href,
  hrefBelow,
  type IndexFolder,
  indexUrl,
  isArticleOrNameUrl,
  rootFrom,
  SEARCH_PAGE,
  type SitePath,
} from './urls.js';

/** What `layout.hbs` gets, as `page`. */
export interface PageLayout {
  /** of the browser's window */
  readonly title: string;
  readonly siteTitle: string;
  /** BCP 47, of the interface */
  readonly lang: string;
  /** `rtl` where that is written from the right; else null */
  readonly dir: 'rtl' | null;
  /** steps up to the site's folder; comes before every address */
  readonly root: string;
  readonly cspHtml: Html;
  readonly homeHref: Href;
  readonly searchHref: Href;
  readonly aboutHref: Href;
  readonly styleHref: Href;
  /** the editor's own picture instead of the title, and in the tab; null for none */
  readonly logoHref: Href | null;
  readonly faviconHref: Href | null;
  /** under which the texts may be used, and whom to write to; the address is null when it is words */
  readonly licence: FooterWords | null;
  readonly contact: FooterWords | null;
  /** a script that is in the page itself, empty on all pages but 404.html */
  readonly scriptHtml: Html;
  readonly scriptHref: Href;
  /** further ones, run in this order when the page is read */
  readonly scripts: readonly PageScript[];
  /** the parts of the archive, the search last */
  readonly nav: readonly NavLink[];
  /** whether `site.js` makes the menu, and what leads past it */
  readonly isMenuShort: boolean;
  /** for it: the parts that not every archive has */
  readonly navTerms: string;
  /** not in large archives that would only say there what their menu says */
  readonly hasFooter: boolean;
  /** `<meta name content>` */
  readonly names: HeadData['names'];
  /** `<meta property content>` */
  readonly properties: HeadData['properties'];
  readonly feeds: readonly FeedLink[];
  /** JSON-LD; may be empty */
  readonly jsonLdHtml: Html;
  /** where the browser is to go at once; null on all pages but those of moved addresses */
  readonly refresh: Href | null;
}

interface FooterWords {
  readonly words: string;
  readonly href: string | null;
}

export interface NavLink {
  readonly name: string;
  readonly href: Href;
  readonly current: boolean;
}

export interface PageScript {
  readonly href: Href;
  /** the name of the shard of the search index that it brings; null for other scripts */
  readonly shard: string | null;
}

export interface FeedLink {
  readonly title: string;
  readonly href: Href;
  /** `application/atom+xml` */
  readonly type: string;
}

/** What a page says of itself to its layout. */
export interface PageHead {
  readonly path: SitePath;
  /** null: the site's own title alone (the home page) */
  readonly title: string | null;
  /** the part of the archive it belongs to */
  readonly section?: NavSection;
  /** what it says to machines */
  readonly machine?: HeadData;
  readonly feeds?: readonly FeedLink[];
  /** a script that is in the page itself, and what the policy calls it */
  readonly script?: { readonly html: Html; readonly source: string };
  readonly scripts?: readonly PageScript[];
  /** what other sites show beside a link to it; absent or null: that of the archive, if it has one */
  readonly image?: SocialImage | null;
  readonly refresh?: Href | null;
}

export type NavSection = IndexFolder | 'about' | 'search';

/** Design §5. Firefox takes no `file:` page for `'self'` when a form is sent. */
const cspWith = (script: string): Html =>
  `default-src 'none';script-src 'self'${script};style-src 'self';img-src 'self' data:;base-uri 'none';form-action 'self' file:` as Html;

const NAV_SECTIONS: readonly (readonly [section: NavSection, path: SitePath])[] = (
  ['people', 'places', 'organisations', 'sources', 'quotes', 'dates'] as const
).map((section) => [section, indexUrl(section)]);

const NAV_END: typeof NAV_SECTIONS = [
  ['about', ABOUT],
  ['search', SEARCH_PAGE],
];

/** Only what the articles of this archive have. */
const termSections = ({ terms }: Edition): typeof NAV_SECTIONS =>
  TERM_KINDS.filter((kind) => terms[kind].length > 0).map((kind) => [kind, indexUrl(kind)]);

/** The part of a page that all pages have. */
export function pageLayoutOf(edition: Edition, head: PageHead): PageLayout {
  const { site } = edition;
  return {
    ...shellOf(edition, head),
    title: head.title === null ? site.title : `${head.title} · ${site.title}`,
    cspHtml: cspWith(head.script ? ` ${head.script.source}` : ''),
    scriptHtml: head.script?.html ?? ('' as Html),
    scripts: head.scripts ?? [],
    names: [...(head.machine?.names ?? []), ...(head.image?.card ? [LARGE_CARD] : [])],
    properties: [...(head.machine?.properties ?? []), ...imageTags(edition, head)],
    feeds: head.feeds ?? [],
    jsonLdHtml: (head.machine?.jsonLd ?? '') as Html,
    refresh: head.refresh ?? null,
  };
}

/** What pages of one depth and section have in common. */
type Shell = Omit<
  PageLayout,
  'title' | 'cspHtml' | 'scriptHtml' | 'scripts' | 'names' | 'properties' | 'feeds' | 'jsonLdHtml' | 'refresh'
>;

const shells = new WeakMap<Edition, Map<string, Shell>>();

function shellOf(edition: Edition, { path, section }: PageHead): Shell {
  const root = rootFrom(path);
  // most pages: without scripts their readers have the parts of the archive on its home page, which the title leads to
  const isMenuShort = isLarge(edition.archive.records.length) && isArticleOrNameUrl(path);
  const known = shells.get(edition) ?? new Map<string, Shell>();
  shells.set(edition, known);
  const key = `${root} ${section ?? ''} ${isMenuShort}`;
  const shell = known.get(key) ?? shellMade(edition, { root, current: section, isMenuShort });
  known.set(key, shell);
  return shell;
}

interface ShellPlace {
  /** see `rootFrom` */
  readonly root: string;
  readonly current: NavSection | undefined;
  readonly isMenuShort: boolean;
}

function shellMade(edition: Edition, { root, current, isMenuShort }: ShellPlace): Shell {
  const { site, theme, words } = edition;
  const to = (path: SitePath): Href => hrefBelow(root, path);
  const { face } = site;
  const terms = termSections(edition);
  const asset = (name: string | null | undefined): Href | null =>
    name === null || name === undefined ? null : to(theme.asset(name) as SitePath);
  const [licence, contact] = [footerWords(face?.licence), footerWords(face?.contact)];
  const hasFooter = licence !== null || contact !== null || !isLarge(edition.archive.records.length);
  return {
    siteTitle: site.title,
    lang: words.tag,
    dir: words.direction === 'rtl' ? 'rtl' : null,
    root,
    homeHref: to(HOME_PAGE),
    searchHref: to(SEARCH_PAGE),
    aboutHref: to(ABOUT),
    hasFooter,
    styleHref: to(theme.asset('style.css') as SitePath),
    scriptHref: to(theme.asset('site.js') as SitePath),
    logoHref: asset(face?.logo),
    faviconHref: asset(face?.favicon),
    licence,
    contact,
    isMenuShort,
    navTerms: terms.map(([section]) => section).join(' '),
    nav: [...NAV_SECTIONS, ...terms, ...NAV_END].map(([section, path]) => ({
      name: words.say(`part.${section}`),
      href: to(path),
      current: section === current,
    })),
  };
}

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;
const MAIL = /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/;

function footerWords(words: string | null | undefined): FooterWords | null {
  if (words === null || words === undefined) return null;
  if (MAIL.test(words)) return { words, href: `mailto:${words}` };
  return { words: words.replace(/^mailto:/i, ''), href: ADDRESS.test(words) ? words : null };
}

/** What other sites show beside a link: it needs a whole address. */
function imageTags({ site, theme }: Edition, { machine, image }: PageHead): HeadData['properties'] {
  if (site.baseUrl === null || !machine?.properties.length) return [];
  if (image) return openGraphTags(image, addressFrom(image.path, hrefBelow('', image.path), site.baseUrl));
  const picture = site.face?.socialImage ?? null;
  return picture === null ? [] : [{ property: 'og:image', content: site.baseUrl + theme.asset(picture) }];
}

function openGraphTags({ size, alt }: SocialImage, address: string): HeadData['properties'] {
  const sizes = size === null ? [] : Object.entries(size);
  return [
    { property: 'og:image', content: address },
    ...sizes.map(([side, length]) => ({ property: `og:image:${side}`, content: String(length) })),
    ...(alt === '' ? [] : [{ property: 'og:image:alt', content: alt }]),
  ];
}

/** https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image */
const LARGE_CARD = { name: 'twitter:card', content: 'summary_large_image' } as const;
