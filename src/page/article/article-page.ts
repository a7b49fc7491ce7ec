import { isLarge } from '../../archive/lone.js';
import type { ArticleRecord } from '../../article/record.js';
import { articleHead } from '../../export/head.js';
import { firstAbove } from '../../text/sorted.js';
import { type InterfaceWords, runsFromRight } from '../../words/words.js';
import type { Edition } from '../edition.js';
import { articleEntryOf, headlineOf, type InSentence, langOf, listed, listedWhenOf, whenOf } from '../entries.js';
import type { Html } from '../html.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { socialImageOf } from '../social-image.js';
import { type TermKind, termHref } from '../terms/terms.js';
import { articleUrl, dateUrl, type Href, hrefBelow, rootFrom, urlOf, VERSIONS } from '../urls.js';
import { annotationsOf, type LinkTo } from './annotations.js';
import { changesBetween } from './changes.js';
import { type ArticleFigures, figuresOf } from './figures.js';
import { highlight } from './highlight.js';
import { authorMarksOf, linkMarksOf } from './link-marks.js';
import { marginNotesOf, type SourcesById } from './margin-notes.js';
import { neighboursOf } from './neighbours.js';
import { groupsOf, type ParagraphBlock } from './paragraph-groups.js';
import { recordCardOf } from './record-card.js';

/** Letters that run from right to left: paragraphs with their like say their own direction. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Pages of all articles. */
export function* articlePages(edition: Edition): Iterable<Page> {
  const { records } = edition.archive;
  for (let article = 0; article < records.length; article++) {
    const record = records[article]!;
    yield {
      path: articleUrl(record),
      inputs: () => edition.inputs?.ofArticle(article) ?? null,
      bytes: () => edition.theme.render('article', articleData(edition, article)),
    };
  }
}

/** What `article.hbs` gets. */
export function articleData(edition: Edition, article: number) {
  const { archive, words } = edition;
  const record = archive.records[article]!;
  const path = articleUrl(record);
  const root = rootFrom(path);
  const linkTo = linksOf(edition, article, root);
  const dir = directionOf(record, words);
  const numbers = numbersOf(record);
  const ends = record.paragraphs.map(({ end }) => end);
  const figures = figuresOf(edition, record, root);
  const linksOnce = isLarge(archive.records.length);
  const blocks = blocksOf(record, {
    numbers,
    figures,
    linkTo,
    linksOnce,
    dir: dir === null ? null : 'auto',
    root,
    words,
  });
  const body = blocks.findIndex(({ role }) => role === 'text' || role === 'subhead');
  const top = body < 0 ? blocks : blocks.slice(0, body);
  return {
    page: pageLayoutOf(edition, {
      path,
      title: headlineOf(record),
      machine: articleHead(edition.machine, article),
      image: socialImageOf(edition, article),
    }),
    lang: langOf(record, words),
    dir,
    headline: top.some(({ role }) => role === 'headline') ? null : headlineOf(record),
    top: topOf(top),
    groups: body < 0 ? [] : groupsOf(blocks.slice(body)),
    figures: figures.others,
    facsimiles: figures.facsimiles,
    facts: articleFactsOf(record, { linkTo: linksOnce ? null : linkTo, root, words }),
    card: recordCardOf(edition, article, {
      root,
      linkTo,
      numberOf: (offset) => numbers[firstAbove(ends, offset)] ?? 0,
    }),
    versions: versionEntries(edition, article, root),
    versionsHref: hrefBelow(root, VERSIONS),
    related: (archive.related.get(article) ?? []).map((other) => articleEntryOf(edition, other, root)),
    ...neighboursOf(edition, article, root),
  };
}

/** `rtl` where the page around is not written from the right; `auto` where each paragraph has to say its own. */
function directionOf({ language, text }: ArticleRecord, words: InterfaceWords): 'rtl' | 'auto' | null {
  const [page, article] = [words.direction === 'rtl', runsFromRight(language)];
  if (article && !page) return 'rtl';
  return article !== page || RIGHT_TO_LEFT.test(text) ? 'auto' : null;
}

/** A page has one heading: of several headlines those after the first are below it. */
function topOf(blocks: readonly ParagraphBlock[]): { role: string; html: Html }[] {
  const first = blocks.findIndex(({ role }) => role === 'headline');
  return blocks.map(({ role, html }, i) => ({ role: role === 'headline' && i > first ? 'deck' : role, html }));
}

/** Addresses of this article's findings. What the archive does not file has none. */
function linksOf({ archive }: Edition, article: number, root: string): LinkTo {
  return (kind, local) => {
    const authority = archive.authorityOf(kind, article, local);
    // what has no page of its own is named here only: nothing further is to be read of it
    return authority === undefined || authority.lone !== null ? null : hrefBelow(root, urlOf(authority));
  };
}

/** The number of each paragraph: text paragraphs count from 1, all others are 0. */
function numbersOf(record: ArticleRecord): number[] {
  let number = 0;
  return record.paragraphs.map(({ role }) => (role === 'text' ? ++number : 0));
}

interface BlockContext {
  readonly numbers: readonly number[];
  readonly figures: ArticleFigures;
  readonly linkTo: LinkTo;
  /** whether a name leads to its page once in the text and once in the margin: in large archives, whose pages have to be short */
  readonly linksOnce: boolean;
  readonly dir: ParagraphBlock['dir'];
  /** steps up to the site's folder */
  readonly root: string;
  readonly words: InterfaceWords;
}

function blocksOf(
  record: ArticleRecord,
  { numbers, figures, linkTo, linksOnce, dir, root, words }: BlockContext,
): ParagraphBlock[] {
  const language = langOf(record, words);
  const sources: SourcesById = new Map(record.sources.map((source) => [source.id, source]));
  const findingsIn = annotationsOf(record, { linkTo, linksOnce });
  const noted = linksOnce ? new Set<string>() : null;
  return record.paragraphs.map((paragraph, i) => {
    const { marks, voices } = findingsIn(paragraph);
    const { role, form, start, end } = paragraph;
    const number = numbers[i]!;
    const html = highlight(
      record.text,
      paragraph,
      role === 'headline'
        ? marks.filter(({ id }) => id !== null)
        : role === 'byline'
          ? authorMarksOf(record, paragraph, root)
          : linkMarksOf(record.links, paragraph, marks),
    );
    const figure = role === 'caption' ? figures.captioned.get(record.text.slice(start, end)) : undefined;
    return {
      role,
      form: form ?? null,
      dir,
      no: number === 0 ? null : number,
      html,
      lang: language,
      notesLang: language === null ? null : words.tag,
      voices: marginNotesOf(voices, paragraph, sources, { linkTo, linked: noted, words }),
      figure: figure === undefined ? null : { ...figure, captionHtml: html },
    };
  });
}

interface TermLink {
  readonly name: string;
  readonly href: Href;
}

interface Facts {
  /** for `<time datetime>`; null when undated */
  readonly datetime: string | null;
  readonly date: string;
  /** the page of its day; null when no day is known */
  readonly dayHref: Href | null;
  readonly filedFrom: readonly InSentence<{ name: string; href: Href | null }>[];
  /** names that are nowhere else on the page */
  readonly byline: readonly InSentence<TermLink>[];
  readonly publisher: string | null;
  readonly section: TermLink | null;
  readonly series: TermLink | null;
  readonly tags: readonly InSentence<TermLink>[];
  /** “No byline, no publisher given.” */
  readonly lack: string;
}

interface FactsContext {
  /** null where the dateline in the text leads to its places, and once is enough */
  readonly linkTo: LinkTo | null;
  readonly root: string;
  readonly words: InterfaceWords;
}

function articleFactsOf(record: ArticleRecord, { linkTo, root, words }: FactsContext): Facts {
  const { say } = words;
  const term = (kind: TermKind, name: string) => ({ name, href: termHref(kind, name, root) });
  const lacks = [
    ...(record.byline.length === 0 ? [say('article.no-byline')] : []),
    ...(record.publisher === null ? [say('article.no-publisher')] : []),
  ].join(say('list.comma'));
  const printed = record.paragraphs.some(({ role }) => role === 'byline');
  return {
    ...whenOf(record, words),
    dayHref: record.date?.length === 10 ? hrefBelow(root, dateUrl(record.date)) : null,
    filedFrom: listed(
      (record.dateline?.places ?? []).map(({ name, place }) => ({
        name,
        href: place === null || linkTo === null ? null : linkTo('place', place),
      })),
      words,
    ),
    byline: printed
      ? []
      : listed(
          record.byline.map((name) => term('authors', name)),
          words,
        ),
    publisher: record.publisher,
    section: record.section === null ? null : term('sections', record.section),
    series: record.series === null ? null : term('series', record.series),
    tags: listed(
      record.tags.map((name) => term('topics', name)),
      words,
    ),
    lack: lacks === '' ? '' : say('article.lack', { lacks: `${lacks.charAt(0).toUpperCase()}${lacks.slice(1)}` }),
  };
}

/** The other versions of the story, likest first, with what changed between them. */
function versionEntries({ archive, words }: Edition, article: number, root: string) {
  const { text } = archive.records[article]!;
  return (archive.versions.get(article) ?? []).map((version, i) => {
    const other = archive.records[version.article]!;
    const changes = i < MOST_COMPARED ? changesBetween(other.text, text) : null;
    return {
      headline: headlineOf(other),
      href: hrefBelow(root, articleUrl(other)),
      ...listedWhenOf(other, words),
      percent: Math.floor(version.likeness * 100),
      changes: changes === null ? null : changes.map((html) => ({ html })),
      alike: changes?.length === 0,
    };
  });
}

/** versions that are compared word by word on one page */
const MOST_COMPARED = 5;
