import type { ArticleSettings } from '../article/article.js';
import type { Draft, Refusal } from './draft.js';

/** What a reader may know of a seed besides its bytes. */
export interface ReadContext {
  /** below the folder of seeds, with `/` */
  readonly path: string;
  readonly settings: ArticleSettings;
}

/** One kind of file that people keep articles in. Each is a file in this room and a row in `formats.ts`. */
export interface Format {
  /** as reports and docs call it: "Markdown" */
  readonly name: string;
  /** in lower case, with their dots */
  readonly extensions: readonly string[];
  /** Whether a file with one of these extensions is of this format; of several, the first in the table that says so reads it. */
  detect(bytes: Uint8Array, path: string): boolean;
  /** The articles of a seed, in its order, or why there are none. Pure; never throws on any bytes. */
  read(bytes: Uint8Array, context: ReadContext): Iterable<Draft | Refusal>;
}
