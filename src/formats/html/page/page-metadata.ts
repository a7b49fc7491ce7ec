import { parseDate } from '../../../article/parse-date.js';
import { isByline } from '../../byline.js';
import { elementsIn, type HtmlElement, textIn } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import { namesIn, textOf, textsOf } from './linked-data.js';
import { authorNames } from './page-byline.js';
import { dateInLine, daysBetween, dayWithoutYear } from './page-date.js';
import type { HeadLine } from './page-head.js';
import { endOfTitle, lettersOf, withoutSiteName } from './page-headline.js';

/** What a page says of its article, under the names of front matter. */
export type PageFields = ReadonlyMap<string, unknown>;

/** @param opening the first paragraphs of the body */
export function fieldsOfPage(page: HtmlPage, opening: readonly string[]): PageFields {
  const fields = new Map<string, unknown>();
  const { meta, article, url } = page;
  const set = (name: string, value: string | readonly string[] | null): void => {
    if (value !== null && value.length > 0) fields.set(name, value);
  };
  const papers = papersOf(page);
  set('headline', pageHeadline(page, papers));
  set('deck', deckOf(page, opening));
  set('byline', bylineOf(page, papers));
  set('publisher', papers[0] ?? null);
  set('language', languageOf(page));
  set('url', url);
  set('date', dateOf(page));
  set(
    'section',
    meta.first('article:section') ?? textsOf(article?.articleSection)[0] ?? meta.first('parsely-section', 'section'),
  );
  set('tags', tagsOf(page));
  return fields;
}

/** Names of the paper, the one that it calls itself first. */
function papersOf(page: HtmlPage): string[] {
  const { meta, article, nodes, headline, url } = page;
  const title = meta.first('title') ?? '';
  const isTitled = headline !== null && lettersOf(title).includes(lettersOf(textIn(headline)));
  const named = [
    meta.first('og:site_name'),
    ...namesIn(article?.publisher, nodes),
    isTitled ? endOfTitle(title) : null,
    meta.first('application-name', 'apple-mobile-web-app-title', 'cre', 'dc.publisher', 'publisher'),
  ]
    .filter((name) => name !== null)
    // "The Courier | News of the Coast" is The Courier
    .map((name) => name.split(/\s*\|\s*|\s+[-–—:]\s+|\s+(?:on|at)\s+www\./)[0]!.trim())
    .filter((name) => lettersOf(name).length > 1 && name.length < 80 && !/^https?:|^@|^\d+$/.test(name));
  const host = url !== null && URL.canParse(url) ? lettersOf(new URL(url).hostname) : '';
  const owns = named.filter((name) => lettersOf(name).length > 2 && host.includes(lettersOf(name).replace(/com$/, '')));
  const own = owns.find((name) => /\p{Lu}/u.test(name)) ?? owns[0];
  return [...new Set(own === undefined ? named : [own, ...named])];
}

function pageHeadline({ meta, article, headline, url }: HtmlPage, papers: readonly string[]): string | null {
  if (headline !== null) return textIn(headline);
  const names = url !== null && URL.canParse(url) ? [...papers, ...new URL(url).hostname.split('.')] : papers;
  const title = meta.first('og:title') ?? textOf(article?.headline) ?? meta.first('twitter:title');
  if (title !== null) return withoutSiteName(title, names);
  const written = meta.first('title');
  return written === null ? null : withoutSiteName(written, [...names, endOfTitle(written) ?? '']);
}

const SURELY_DECK = ['deck', 'dek', 'subtitle', 'subheadline', 'standfirst', 'tagline', 'alternativeheadline'];
const DECK = ['subheading', 'subhead', 'summary', 'description'];

/** What is shown below the headline, when it is no paragraph of the body. */
function deckOf({ meta, article, lines }: HtmlPage, opening: readonly string[]): string | null {
  const said = [
    meta.first('og:description', 'description'),
    textOf(article?.description),
    textOf(article?.alternativeHeadline),
  ]
    .filter((text) => text !== null)
    .map(lettersOf);
  const first = opening.map(lettersOf);
  const found = lines.slice(0, 12).find(({ text, names }) => {
    const own = lettersOf(text);
    const isSurely = SURELY_DECK.some((name) => names.has(name));
    const isNamed = isSurely || DECK.some((name) => names.has(name));
    // what calls itself a deck may be the first of the body; what only repeats a description may be a paragraph
    const isParagraph = first.some((each) => (each.includes(own) || own.includes(each)) && !(isSurely && each === own));
    if (own.length < 20 || isParagraph) return false;
    return isNamed || said.some((each) => each === own || (own.length > 40 && each.startsWith(own)));
  });
  return found?.text ?? null;
}

const AUTHOR_FIELDS = [
  'author',
  'byl',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'creator',
  'authors',
  'byline',
];
const AUTHOR_NAMES = ['byline', 'bylines', 'author', 'authors', 'contributor', 'contributors', 'writer'];

function bylineOf({ meta, article, nodes, lines, root }: HtmlPage, papers: readonly string[]): string[] {
  const shown = shownAuthors(lines, papers);
  const linked = authorNames(namesIn(article?.author ?? article?.creator, nodes), papers);
  const said = AUTHOR_FIELDS.map((name) => authorNames(meta.all(name), papers)).find((names) => names.length > 0) ?? [];
  const marked = authorNames(markedAuthors(root), papers);
  const page = lettersOf(lines.map(({ text }) => text).join(' '));
  const isShown = (names: readonly string[]): boolean =>
    names.length > 0 && names.every((name) => page.includes(lettersOf(name)));
  const candidates = [linked, said, shown, marked];
  const visible = candidates.filter(isShown).sort((a, b) => b.length - a.length);
  return visible[0] ?? candidates.find((names) => names.length > 0) ?? [];
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|dos|del|van|von|der|den|bin|al|el|la|le)){1,4}$/u;

const OF_PICTURES = [
  'credit',
  'credits',
  'caption',
  'copyright',
  'copyrightholder',
  'photo',
  'photographer',
  'figcaption',
];

/** Authors in what is shown near the headline. */
function shownAuthors(lines: readonly HeadLine[], papers: readonly string[]): string[] {
  const shown: string[] = [];
  for (const { text, names } of lines.slice(0, 25)) {
    if (text.length > 160) continue;
    const line = text.replace(/\s+(?:on|at|\||•|·|-|–)?\s*\p{L}*\.?,?\s*\d.*$/u, '');
    if (OF_PICTURES.some((name) => names.has(name))) continue;
    const isNamed = AUTHOR_NAMES.some((name) => names.has(name)) && namesOnly(line, papers);
    if (isNamed || (/^(?:\p{L}+ )?by\b/iu.test(line) && isByline(line))) shown.push(line);
    else if (shown.length > 0) break;
  }
  return authorNames(shown, papers);
}

/** Whether a line is names and little else. */
function namesOnly(line: string, papers: readonly string[]): boolean {
  const names = authorNames([line], papers);
  return names.every((name) => NAME.test(name)) && lettersOf(names.join('')).length > lettersOf(line).length / 2;
}

/** Authors in elements that say they are: rel=author, itemprop=author. */
function markedAuthors(root: HtmlElement): string[] {
  const found: string[] = [];
  for (const element of elementsIn(root)) {
    const { rel = '', itemprop = '' } = element.attributes;
    if (/(?:^|\s)author(?:\s|$)/.test(rel) || /(?:^|\s)author(?:\s|$)/.test(itemprop)) found.push(textIn(element, 200));
    if (found.length > 3) break;
  }
  return found.filter((text) => NAME.test(text.replace(/^by\s+/i, '')));
}

const DATE_FIELDS = [
  'article:published_time',
  'article:published',
  'article.published',
  'og:pubdate',
  'og:article:published_time',
  'datepublished',
  'sailthru.date',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'pdate',
  'date',
  'datecreated',
];

/**
 * The civil date of publication: as a field has it, but for the day that readers see where that is the one before or after, since
 * fields are often in universal time.
 */
function dateOf({ meta, article, lines, root, url }: HtmlPage): string | null {
  const said = [
    textOf(article?.datePublished),
    textOf(article?.dateCreated),
    ...DATE_FIELDS.map((name) => meta.first(name)),
    markedDate(root),
  ];
  const written = said.find((value) => value !== null && dateInLine(value) !== null) ?? null;
  const shown = dateShown(lines);
  if (written === null) return shown ?? dateInLine(/\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(url ?? '')?.[1] ?? '');
  const date = dateInLine(written);
  const day = shown ?? dayInYear(lines, date);
  return date !== null && day !== null && Math.abs(daysBetween(date, day)) === 1 ? day : date;
}

function markedDate(root: HtmlElement): string | null {
  for (const element of elementsIn(root)) {
    const { itemprop = '', pubdate, datetime, content, class: names = '' } = element.attributes;
    const isMarked =
      /\bdatePublished\b/i.test(itemprop) ||
      (element.name === 'time' && (pubdate !== undefined || /\b(?:published|entry-date)\b/i.test(names)));
    if (!isMarked) continue;
    const date = [content, datetime, textIn(element, 100)].find(
      (each) => each !== undefined && dateInLine(each) !== null,
    );
    if (date !== undefined) return date;
  }
  return null;
}

const NAMES_OF_DATES = [
  'date',
  'time',
  'datetime',
  'timestamp',
  'published',
  'pubdate',
  'publish',
  'datepublished',
  'byline',
  'meta',
  'posted',
];
const CHANGED = /\b(?:updated?|modified|edited|aktualisiert|mis à jour|atualizado|actualizado)\b/i;

/** A date near the headline that is of the article: in an element that says so, or a line that is little else. */
function dateShown(lines: readonly HeadLine[]): string | null {
  const dated = lines
    .slice(0, 30)
    .filter(
      ({ text, names }) => text.length < 60 || (text.length < 160 && NAMES_OF_DATES.some((name) => names.has(name))),
    )
    .map(({ text, element }) => ({
      text,
      date: dateInLine(text.split(CHANGED)[0]!) ?? null,
      late: dateInLine(text) ?? dateInLine(element.attributes.datetime ?? ''),
    }));
  return dated.find(({ date }) => date !== null)?.date ?? dated.find(({ late }) => late !== null)?.late ?? null;
}

/** "Posted Nov 18, 8:19 PM", in the year of another date of the page. */
function dayInYear(lines: readonly HeadLine[], date: string | null): string | null {
  if (date === null) return null;
  for (const { text, names } of lines.slice(0, 20)) {
    if (text.length > 60 || CHANGED.test(text)) continue;
    if (!NAMES_OF_DATES.some((name) => names.has(name)) && !/^(?:posted|published)\b/i.test(text)) continue;
    const day = dayWithoutYear(text);
    if (day !== null) return parseDate(`${day}, ${date.slice(0, 4)}`);
  }
  return null;
}

/** "en_US" is en-US. */
function languageOf({ meta, article }: HtmlPage): string | null {
  const said = [
    meta.first('lang'),
    meta.first('og:locale'),
    textOf(article?.inLanguage),
    meta.first('content-language', 'language', 'dc.language'),
  ];
  const tags = said.filter((tag) => tag !== null).map((tag) => tag.trim().replaceAll('_', '-'));
  return tags.find((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) ?? null;
}

function tagsOf({ meta, article }: HtmlPage): string[] {
  const lists = [
    meta.all('article:tag'),
    [meta.first('news_keywords') ?? ''],
    textsOf(article?.keywords),
    [meta.first('keywords', 'parsely-tags', 'sailthru.tags') ?? ''],
  ];
  const tags = lists.map((list) =>
    list
      .flatMap((each) => each.split(/\s*[,;]\s*/))
      .map((each) => each.trim())
      .filter((each) => each !== '' && !each.startsWith('@') && !/^\w+:/.test(each)),
  );
  return [...new Set(tags.find((list) => list.length > 0) ?? [])];
}
