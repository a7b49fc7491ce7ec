import { classWords } from '../class-words.js';
import { type HtmlElement, isElement } from '../html-tree.js';
import { type Amounts, amountIn } from './text-amounts.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words in names of classes that pages give to what is around an article, whatever the paper. */
const AROUND_WORDS =
  words(`related breaking ticker share sharing shares social newsletter newsletters subscribe subscription signup rollover tooltip popover dropdown advert advertisement
  advertisements ad ads adslot advertising sponsor sponsored sponsors taboola outbrain promo promos promotion comments comment
  disqus respond commentlist breadcrumb breadcrumbs sidebar rail widget widgets recommended recommendations recommend recirc
  recirculation trending popular nav navigation menu cookie cookies gdpr consent popup modal overlay toolbar pagination pager
  footer masthead infobox login register paywall bio biography bios authorbox tags taglist tag topics keywords copyright
  disclaimer more readmore also morefrom upnext nextup next previous prev teaser teasers skip follow followus donate donation
  feedback carousel slideshow gallery video videos player playlist poll rating ratings hidden jp-relatedposts relatedposts
  addtoany sharedaddy sharethis addthis print email tools utility utilities bookmark bookmarks subnav byline bylines author
  authors dateline timestamp published pubdate datetime time date meta metadata postmeta entrymeta kicker eyebrow byline credit
  credits caption captions`);

/** Of these, what an article may be in as well: they count only for elements with little running text. */
const UNSURE =
  words(`hidden more next previous prev video videos gallery carousel slideshow player author authors time date meta
  metadata published ad ads tag print email skip follow modal overlay widget menu tools utility rail promo comment sponsored
  topics also register subscription subscribe paywall rating ratings caption captions credit credits bio feedback`);

const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|toolbar|menu)$/;
const ITEMS = /^(?:comment|author|publisher|datePublished|dateModified|headline|keywords)$/;

const LISTS_OF_LINKS = words('ul ol dl div section table');

/** What readers write below an article may be longer than it. */
const DISCUSSION = words('comments commentlist disqus');

/** Parts of a page that hold an article or several, whatever they are called. */
const WHOLES = words('html body main article blockquote');

/** What an element is compared with. */
export interface WholePage {
  readonly amounts: Amounts;
  /** running text of the page */
  readonly prose: number;
  /** the headline and the elements that it is in; empty when it is not known */
  readonly trunk: ReadonlySet<HtmlElement>;
}

/**
 * Whether an element is around the article and not of it, by what it calls itself. One that has most of the text of its page is
 * not, whatever its name, nor is one that has the headline.
 */
export function isAround(element: HtmlElement, page: WholePage): boolean {
  if (WHOLES.has(element.name) || element.name === '' || page.trunk.has(element)) return false;
  const { prose, text, linked } = amountIn(page.amounts, element);
  const isBelow = (part: number): boolean => prose < page.prose * part;
  const names = classWords(element);
  if (names.some((word) => DISCUSSION.has(word))) return isBelow(0.85);
  const isMuch = !isBelow(page.trunk.size > 0 ? 0.7 : 0.4);
  if (isMuch) return false;
  // a list of links, but for the paragraph that is one
  if (prose === 0 && linked > text * 0.6 && LISTS_OF_LINKS.has(element.name) && text > 60) return true;
  const { role = '', itemprop = '' } = element.attributes;
  if (element.name === 'aside' || element.name === 'footer') return isBelow(0.2);
  if (ROLES.test(role) || ITEMS.test(itemprop)) return isBelow(0.2);
  const found = names.filter((word) => AROUND_WORDS.has(word));
  if (names.includes('embed') && hasQuotation(element)) return false;
  if (found.length === 0) return false;
  if (found.some((word) => !UNSURE.has(word))) return isBelow(page.trunk.size > 0 ? 0.7 : 0.3);
  return prose < 100 || linked > text / 2;
}

/** A post of a social network that is quoted with its text. */
const hasQuotation = (element: HtmlElement): boolean =>
  element.children.some((child) => isElement(child) && (child.name === 'blockquote' || hasQuotation(child)));
