import { textIn } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import { namesIn, textOf, textsOf } from './linked-data.js';
import { shownBylineOf } from './page-byline.js';
import { dateOf } from './page-date.js';
import { endOfTitle, lettersOfTitle, withoutSiteName } from './page-headline.js';

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
  set('byline', shownBylineOf(page, { papers, lead: opening[0] ?? '' }));
  set('publisher', papers[0] ?? null);
  set('language', languageOfPage(page));
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
  const isTitled = headline !== null && lettersOfTitle(title).includes(lettersOfTitle(textIn(headline)));
  const named = [
    meta.first('og:site_name'),
    ...namesIn(article?.publisher, nodes),
    isTitled ? endOfTitle(title) : null,
    meta.first('application-name', 'apple-mobile-web-app-title', 'cre', 'dc.publisher', 'publisher'),
  ]
    .filter((name) => name !== null)
    // "The Courier | News of the Coast" is The Courier
    .map((name) => name.split(/\s*\|\s*|\s+[-–—:]\s+|\s+(?:on|at)\s+www\./)[0]!.trim())
    .filter((name) => lettersOfTitle(name).length > 1 && name.length < 80 && !/^https?:|^@|^\d+$/.test(name));
  const host = url !== null && URL.canParse(url) ? lettersOfTitle(new URL(url).hostname) : '';
  const owns = named.filter(
    (name) => lettersOfTitle(name).length > 2 && host.includes(lettersOfTitle(name).replace(/com$/, '')),
  );
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
    .map(lettersOfTitle);
  const first = opening.map(lettersOfTitle);
  const found = lines.slice(0, 12).find(({ text, names }) => {
    const own = lettersOfTitle(text);
    const isSurely = SURELY_DECK.some((name) => names.has(name));
    const isNamed = isSurely || DECK.some((name) => names.has(name));
    // what calls itself a deck may be the first of the body; what only repeats a description may be a paragraph
    const isParagraph = first.some((each) => (each.includes(own) || own.includes(each)) && !(isSurely && each === own));
    if (own.length < 20 || isParagraph) return false;
    return isNamed || said.some((each) => each === own || (own.length > 40 && each.startsWith(own)));
  });
  return found?.text ?? null;
}

/** "en_US" is en-US. */
function languageOfPage({ meta, article }: HtmlPage): string | null {
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
