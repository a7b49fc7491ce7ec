import type { CorrectionInForce } from '../corrections/apply.js';
import type { Problem } from '../problem.js';
import type { InterfaceWords } from '../words/words.js';

/** What became of every file that was seen. */
export interface Account {
  /** published */
  readonly articles: number;
  readonly files: {
    /** with at least one article that is published */
    readonly published: number;
    /** all of whose articles are kept from readers */
    readonly withheld: number;
    readonly refused: number;
    /** pictures, facsimiles and other forms of articles that are published */
    readonly beside: number;
  };
  /** what was refused, and what the editor withheld, in path order; a draft is not named to readers */
  readonly refused: readonly Problem[];
  /** the editor's word, as it was applied */
  readonly corrections: readonly CorrectionInForce[];
  /** of this program */
  readonly version: string;
}

/** What is known of files once all are read. */
export interface FileOutcomes {
  /** the seed of each article that is published */
  readonly seeds: Iterable<string>;
  readonly problems: readonly Problem[];
  readonly beside: number;
}

/** Each file counts once: as published when any of its articles is, else as withheld when any is, else as refused. */
export function filesOf({ seeds, problems, beside }: FileOutcomes): Account['files'] {
  const published = new Set(seeds);
  const pathsOf = (severity: Problem['severity']): Set<string> =>
    new Set(problems.filter((problem) => problem.severity === severity).map(({ path }) => path));
  const withheld = pathsOf('withheld');
  const count = (paths: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): number =>
    [...paths].filter((path) => !others.some((other) => other.has(path))).length;
  return {
    published: published.size,
    withheld: count(withheld, published),
    refused: count(pathsOf('refused'), published, withheld),
    beside,
  };
}

/** How many files there were. */
export const seenIn = ({ files }: Account): number => files.published + files.withheld + files.refused + files.beside;

/**
 * What follows “12 files seen =”: "11 articles published + 1 file refused"; where a file holds several articles or none of its own,
 * "5 files with 840 articles published + 3 pictures and other forms of them + 1 file withheld + 0 files refused".
 */
export function accountInWords(
  { articles, files: { published, withheld, refused, beside } }: Account,
  { say }: InterfaceWords,
): string {
  const publishedArticles = say('about.published', { count: articles });
  const parts = [
    articles === published ? publishedArticles : say('about.files', { count: published, articles: publishedArticles }),
    ...(beside > 0 ? [say('about.beside', { count: beside })] : []),
    ...(withheld > 0 ? [say('about.withheld', { count: withheld })] : []),
    say('about.refused', { count: refused }),
  ];
  return parts.join(' + ');
}
