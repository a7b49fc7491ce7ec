import type { Archive } from '../../archive/archive.js';
import type { ArticleRecord } from '../../article/record.js';
import { compareCodeUnits } from '../../text/compare.js';
import { foldOf } from '../../text/fold.js';
import { type Href, hrefBelow, type SitePath, safePath } from '../urls.js';

/** What the articles themselves are filed under: somebody typed it in, nothing was found. */
export type TermKind = 'topics' | 'sections' | 'series' | 'authors';

/** A topic, a section, a series or an author, with its articles. */
export interface IndexTerm {
  readonly name: string;
  readonly path: SitePath;
  /** indexes of records, in archive order */
  readonly articles: readonly number[];
}

export type Terms = Readonly<Record<TermKind, readonly IndexTerm[]>>;

export const TERM_KINDS: readonly TermKind[] = ['topics', 'sections', 'series', 'authors'];

const NAMES_GIVEN: Readonly<Record<TermKind, (record: ArticleRecord) => readonly string[]>> = {
  topics: ({ tags }) => tags,
  sections: ({ section }) => (section === null ? [] : [section]),
  series: ({ series }) => (series === null ? [] : [series]),
  authors: ({ byline }) => byline,
};

/** What differs only in case, accents, spaces or hyphens is one term, under the name that most articles give it. */
export function termsOf(archive: Archive): Terms {
  return {
    topics: termsOfKind(archive, 'topics'),
    sections: termsOfKind(archive, 'sections'),
    series: termsOfKind(archive, 'series'),
    authors: termsOfKind(archive, 'authors'),
  };
}

function termsOfKind({ records }: Archive, kind: TermKind): IndexTerm[] {
  const byKey = new Map<string, { names: Map<string, number>; articles: number[] }>();
  records.forEach((record, article) => {
    for (const name of NAMES_GIVEN[kind](record)) {
      const key = termKey(name);
      const term = byKey.get(key) ?? { names: new Map<string, number>(), articles: [] };
      byKey.set(key, term);
      term.names.set(name, (term.names.get(name) ?? 0) + 1);
      if (term.articles.at(-1) !== article) term.articles.push(article);
    }
  });
  return [...byKey]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, { names, articles }]) => ({ name: mostGiven(names), path: termUrl(kind, key), articles }));
}

/** Of names given equally often the one that is not all capitals. */
function mostGiven(names: ReadonlyMap<string, number>): string {
  const loud = (name: string): number => Number(name === name.toUpperCase());
  return [...names].sort(([a, m], [b, n]) => n - m || loud(a) - loud(b) || compareCodeUnits(a, b))[0]![0];
}

const termUrl = (kind: TermKind, key: string): SitePath => `${kind}/${safePath(key)}.html` as SitePath;

/** Names that differ only in case, accents, spaces or hyphens are one term. */
const termKey = (name: string): string => foldOf(name).replace(/[\s_/-]+/g, '-');

/** A link to the page of a term, for the article that gives it. @param root steps up to the site's folder */
export const termHref = (kind: TermKind, name: string, root: string): Href =>
  hrefBelow(root, termUrl(kind, termKey(name)));
