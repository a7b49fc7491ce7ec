import { type Seed, wholeSeed } from '../../article/seed.js';
import type { Draft, Refusal } from '../draft.js';
import type { Format, ReadContext } from '../format.js';
import { metadataOf } from '../read-metadata.js';
import { parseText } from '../text/text.js';
import { rootNameIn, xmlDocument } from '../xml/read-xml.js';
import { childrenOf, descendantsOf, lineAt, localName, type XmlElement } from '../xml/xml-tree.js';
import { altoBlocks, type PageBlock, rangeOfPage, textOfBlocks } from './alto-page.js';

/** Of a METS file, in bytes: a year of a paper in one has 200 MB. */
const LARGEST_METS = 256 * 1024 * 1024;

/** An issue of a paper segmented into articles, with its ALTO pages beside it. https://www.loc.gov/standards/mets/ */
export const mets: Format = {
  name: 'issue (METS with ALTO pages)',
  extensions: ['.xml', '.mets'],
  detect: (head) => /^(?:\w+:)?mets$/i.test(rootNameIn(head)),
  *read(seed, context) {
    const issue = issueOf(seed);
    if (issue.articles.length === 0)
      return yield {
        refused: `is a METS file that tells no articles apart (${issue.files.size} files)`,
        hint: 'its ALTO pages are read one by one, where they are in the folder',
      };
    const pages = new Map<string, readonly PageBlock[] | null>();
    const named = altoFilesOf(issue);
    if (named.length > 0 && named.every((href) => context.openBeside(href) === null))
      return yield {
        refused: `is a METS list of ${issue.articles.length} articles, and its pages are not in the folder: ${named.slice(0, 4).join(', ')}`,
        hint: 'put the ALTO files beside the METS file',
      };
    for (const article of issue.articles) yield articleOfIssue(article, issue, { context, pages });
  },
};

/** A stretch of a page. */
interface PageArea {
  readonly file: string;
  readonly begin: string;
  readonly end: string | null;
}

interface IssueArticle {
  readonly id: string;
  readonly title: string | null;
  readonly areas: readonly PageArea[];
}

export interface Issue {
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string | null;
  /** where files lie, by their ids in the METS file */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: readonly IssueArticle[];
}

const ARTICLE = /^(?:article|news|letter|editorial|obituary|review|column|feature)$/i;

/** Where the pages lie that the articles of an issue are on. */
export const altoFilesOf = ({ articles, files }: Issue): string[] => [
  ...new Set(articles.flatMap(({ areas }) => areas.map(({ file }) => files.get(file) ?? file))),
];

/** What a METS file says of an issue. @throws SeedError when it is too large */
export function issueOf(seed: Seed): Issue {
  wholeSeed(seed, LARGEST_METS);
  const root = xmlDocument(seed) ?? undefined;
  const files = new Map(
    descendantsOf(root, 'file').flatMap((file): [string, string][] => {
      const href = childrenOf(file, 'FLocat')[0]?.attributes['xlink:href'];
      return href === undefined ? [] : [[file.attributes.ID ?? '', href.replace(/^file:(?:\/\/)?/, '')]];
    }),
  );
  const descriptions = new Map(descendantsOf(root, 'dmdSec').map((section) => [section.attributes.ID ?? '', section]));
  const divisions = descendantsOf(root, 'div');
  const byId = new Map(divisions.map((division) => [division.attributes.ID ?? '', division]));
  const links = new Map<string, string[]>();
  for (const { attributes } of descendantsOf(root, 'smLink')) {
    const from = (attributes['xlink:from'] ?? '').replace(/^#/, '');
    links.set(from, [...(links.get(from) ?? []), (attributes['xlink:to'] ?? '').replace(/^#/, '')]);
  }
  for (const group of descendantsOf(root, 'smLinkGrp')) {
    const [from, ...to] = childrenOf(group, 'smLocatorLink').map(({ attributes }) =>
      (attributes['xlink:href'] ?? '').replace(/^#/, ''),
    );
    if (from !== undefined) links.set(from, [...(links.get(from) ?? []), ...to]);
  }
  const articles = divisions
    .filter(({ attributes }) => ARTICLE.test(attributes.TYPE ?? ''))
    .map((division): IssueArticle => {
      const id = division.attributes.ID ?? '';
      const linked = (links.get(id) ?? []).map((to) => byId.get(to)).filter((one) => one !== undefined);
      const described = descriptions.get((division.attributes.DMDID ?? '').split(' ')[0] ?? '');
      return {
        id,
        title: division.attributes.LABEL ?? titleIn(described),
        areas: [division, ...linked].flatMap(areasIn),
      };
    });
  const host = descendantsOf(root, 'relatedItem').find(({ attributes }) => attributes.type === 'host');
  const labels = divisions.map(({ attributes }) => attributes.LABEL ?? '');
  return {
    publisher:
      titleIn(host) ??
      labels.map((label) => /^(.*?)[.,]?\s+\d{4}-\d\d-\d\d/.exec(label)?.[1]).find(Boolean) ??
      titleIn(root),
    date:
      firstLineNamed(root, 'dateIssued') ??
      labels.map((label) => /\d{4}-\d\d-\d\d/.exec(label)?.[0]).find(Boolean) ??
      null,
    language: firstLineNamed(root, 'languageTerm'),
    files,
    articles,
  };
}

const titleIn = (element: XmlElement | undefined): string | null =>
  lineAt(descendantsOf(element, 'titleInfo')[0], 'title');

const firstLineNamed = (element: XmlElement | undefined, name: string): string | null =>
  descendantsOf(element, name)
    .map((one) => lineAt({ name: '', attributes: {}, children: [one] }, localName(one)))
    .find((line) => line !== null) ?? null;

/** Areas of text; those of pictures have coordinates and no ids. */
const areasIn = (division: XmlElement): PageArea[] =>
  descendantsOf(division, 'area').flatMap(({ attributes: { FILEID, BEGIN, END } }) =>
    FILEID === undefined || BEGIN === undefined ? [] : [{ file: FILEID, begin: BEGIN, end: END ?? null }],
  );

interface PagesOfIssue {
  readonly context: ReadContext;
  /** those that were read, by the id of their file; null for one that is not there */
  readonly pages: Map<string, readonly PageBlock[] | null>;
}

function articleOfIssue(
  { id, title, areas }: IssueArticle,
  issue: Issue,
  { context, pages }: PagesOfIssue,
): Draft | Refusal {
  const missing = new Set<string>();
  const blocks = areas.flatMap(({ file, begin, end }) => {
    const page = altoPageOf(file, issue, { context, pages });
    if (page === null) missing.add(issue.files.get(file) ?? file);
    return page === null ? [] : rangeOfPage(page, begin, end);
  });
  const text = textOfBlocks(blocks);
  const name = title ?? id;
  if (text === '')
    return {
      refused:
        missing.size > 0
          ? `“${name}”: its pages are not in the folder: ${[...missing].join(', ')}`
          : `“${name}” has no text`,
      hint: missing.size > 0 ? 'put the ALTO files beside the METS file' : null,
    };
  const draft = parseText(title === null || startsWith(text, title) ? text : `${title}\n\n${text}`);
  const said = metadataOf(
    new Map(
      Object.entries({ publisher: issue.publisher, date: issue.date, language: issue.language }).filter(
        ([, value]) => value !== null,
      ),
    ),
    { where: 'METS', lineOf: () => null },
  );
  return {
    ...draft,
    key: id,
    metadata: { ...draft.metadata, ...said.metadata },
    problems: [...draft.problems, ...said.problems],
  };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const startsWith = (text: string, title: string): boolean =>
  letters(text.slice(0, title.length * 3)).startsWith(letters(title).slice(0, 30));

function altoPageOf(file: string, { files }: Issue, { context, pages }: PagesOfIssue): readonly PageBlock[] | null {
  const known = pages.get(file);
  if (known !== undefined) return known;
  const href = files.get(file);
  const seed = href === undefined ? null : context.openBeside(href);
  const page = seed === null ? null : [...altoBlocks(seed)];
  pages.set(file, page);
  return page;
}
