import type { Span } from '../text/span.js';
import type { Metadata } from './metadata.js';

/** What a paragraph of an article's text is. Only `text` paragraphs are searched for quotes. */
export type ParagraphRole =
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'label'
  | 'agency'
  | 'subhead'
  | 'note'
  | 'caption'
  | 'text';

/** How a paragraph is set, when it is more than running text. Paragraphs of one form that follow each other are one list, table or quotation. */
export type ParagraphForm = 'list-item' | 'numbered-item' | 'block-quote' | 'table-row' | 'footnote' | 'preformatted';

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** the cells of a table row are separated by tabs */
  readonly form?: ParagraphForm | undefined;
}

/** Words of the text that link to somewhere else. */
export interface ArticleLink extends Span {
  /** an http, https or mailto address, one for another program (`ftp:`, `irc:`, `tel:`), or a path as the seed writes it */
  readonly url: string;
}

/** Something in one seed that the person at the terminal should fix. Line and column count from 1. */
export interface ArticleProblem {
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint: string | null;
}

/**
 * What a seed says about itself, and its text. `text` holds every non-white-space character of the article's own text, in
 * order; paragraphs are joined by one line feed. `language` is never empty.
 */
export interface Article extends Readonly<Metadata> {
  /** the seed's path below the given folder, with `/`, without its extension, unaltered; `path#key` where a seed holds several */
  readonly id: string;
  /** the seed's path below the given folder, with `/` */
  readonly seed: string;
  /** of the seed's bytes, lower-case hexadecimal */
  readonly sha256: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly ArticleLink[];
  readonly problems: readonly ArticleProblem[];
}

/** Whether a language tag (BCP 47) is of English, which the finders read. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** What `archive.yaml` says that bears on single articles. */
export interface ArticleSettings {
  /** BCP 47 */
  readonly language: string;
  readonly publisher: string | null;
  /** the year of datelines that give none; null leaves such dates unknown */
  readonly year: number | null;
  /** the paper's own place, as a reader would write it: "Springfield, Ill." */
  readonly home: string | null;
  /** the civil date against which the seeds' days of release and expiry are compared; null compares none */
  readonly now: string | null;
  /** a WHATWG label for seeds that are neither UTF-8 nor UTF-16, such as "shift_jis"; null lets it be guessed */
  readonly encoding: string | null;
  /** which column of a table has which field, where its name does not say: { text: 'Volltext' } */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}
