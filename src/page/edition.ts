import type { Archive, Authority } from '../archive/archive.js';
import type { ArticleRecord } from '../article/record.js';
import type { Problem } from '../problem.js';
import { counted, grouped } from '../theme/helpers.js';
import type { Theme } from '../theme/theme.js';
import { type Html, NOTHING } from './html.js';
import type { SitePath } from './urls.js';

/** What `archive.yaml` says about the whole site. */
export interface SiteWords {
  readonly title: string;
  /** one line for the home page; null when the owner gave none */
  readonly description: string | null;
  /** BCP 47, of the archive's articles; the site's own words are English */
  readonly language: string;
  readonly publisher: string | null;
  /** where the site will lie on the web, ending in `/`; null when it is not known */
  readonly baseUrl: string | null;
}

/** What became of every file: seen = published + refused. */
export interface Account {
  readonly seen: number;
  readonly published: number;
  /** one for each file that is not in the archive, in path order */
  readonly refused: readonly Problem[];
  /** the editor's word, as it was applied */
  readonly corrections: readonly CorrectionInForce[];
  /** of this program */
  readonly version: string;
}

export interface CorrectionInForce {
  /** in corrections.yaml, from 1 */
  readonly line: number;
  /** what it does, as a sentence without a full stop: “Miss Brackwatter is Ada Brackwater” */
  readonly words: string;
}

/** What a page is about. */
export type Subject =
  | { readonly kind: 'article'; readonly article: number }
  | { readonly kind: 'authority'; readonly authority: Authority }
  | { readonly kind: 'home' };

/** One way to cite an article. */
export interface Citation {
  /** “Formatted”, “BibTeX” */
  readonly name: string;
  readonly text: string;
}

/** What other rooms add to pages. */
export interface Extras {
  /** for `<head>`: meta tags, JSON-LD, links to feeds */
  headOf(subject: Subject, path: SitePath): Html;
  /** the formatted one first */
  citationsOf(record: ArticleRecord): readonly Citation[];
}

export const NO_EXTRAS: Extras = { headOf: () => NOTHING, citationsOf: () => [] };

/** What an edition is made from. */
export interface Copy {
  readonly archive: Archive;
  readonly theme: Theme;
  readonly site: SiteWords;
  readonly account: Account;
  readonly extras?: Extras;
}

/** Everything that pages are made from, and what all of them say, counted once. */
export interface Edition extends Required<Copy> {
  /** “12,034 articles, 1921–1998, and 43 undated” */
  readonly extent: string;
}

export function editionOf(copy: Copy): Edition {
  return { ...copy, extras: copy.extras ?? NO_EXTRAS, extent: extentOf(copy.archive.records) };
}

/** How much there is, from when to when. Records are in order of date, undated last. */
export function extentOf(records: readonly { readonly date: string | null }[]): string {
  if (records.length === 0) return 'No articles';
  const total = counted(records.length, 'article', 'articles');
  const dated = records.findLastIndex((record) => record.date !== null) + 1;
  if (dated === 0) return `${total}, undated`;
  const first = records[0]!.date!.slice(0, 4);
  const last = records[dated - 1]!.date!.slice(0, 4);
  const years = first === last ? first : `${first}–${last}`;
  return dated === records.length
    ? `${total}, ${years}`
    : `${total}, ${years}, and ${grouped(records.length - dated)} undated`;
}
