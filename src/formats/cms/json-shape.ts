import type { HtmlParts } from '../html/html-draft.js';

/** An article of a content management system's JSON, but for where it lies in the seed. */
export interface JsonArticle extends Pick<HtmlParts, 'fields' | 'html'> {
  readonly key: string | null;
  readonly base: string | null;
}

/** A shape of JSON that a system exports: how to detect it, and its articles. */
export interface JsonShape {
  /** as reports and docs call it */
  readonly name: string;
  /** null when the value is of another shape */
  readonly articles: (value: unknown) => readonly JsonArticle[] | null;
}
