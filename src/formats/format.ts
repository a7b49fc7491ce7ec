import type { ArticleSettings } from '../article/article.js';
import type { Seed } from '../article/seed.js';
import type { Draft, Refusal } from './draft.js';

/** Lines that belong to the pages of a folder and not to one article, with small numbers that change from page to page as “#”. */
export interface RecurringLines {
  readonly lines: ReadonlySet<string>;
  /** of those, the ones that open the foot of a page, such as “Share” */
  readonly footers: ReadonlySet<string>;
}

/** What is known of a folder of seeds, shared by its articles. */
export interface FolderFacts {
  /** names of authors by the ids that articles use for them, in lower case: "jdoe" */
  readonly authors: ReadonlyMap<string, string>;
  /** by the path of a seed: what a table beside it says of its article, by the names that people use for fields */
  readonly sidecars: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** by folder: lines that most of its articles have, such as menus and notices */
  readonly boilerplate: ReadonlyMap<string, RecurringLines>;
  /** by folder: what most of its headlines end in, such as “ - The Saltmarsh Courier” */
  readonly headlineSuffixes: ReadonlyMap<string, readonly string[]>;
}

export const NO_FOLDER_FACTS: FolderFacts = {
  authors: new Map(),
  sidecars: new Map(),
  boilerplate: new Map(),
  headlineSuffixes: new Map(),
};

/** What a reader may know besides its seed. */
export interface ReadContext {
  readonly settings: ArticleSettings;
  readonly folder: FolderFacts;
  /** Opens a file that a seed refers to, by its path from the seed's folder; null when there is none. */
  readonly openBeside: (href: string) => Seed | null;
  /** Reads a seed that lies in this one, as a file in a ZIP does, by whatever format it has. */
  readonly readWithin: (seed: Seed) => AsyncIterable<Draft | Refusal>;
}

/** How much of a file its format is detected by, in bytes. */
export const HEAD = 64 * 1024;

/** One kind of file that people keep articles in. Each is a file in this room and a row in `formats.ts`. */
export interface Format {
  /** as reports and docs call it: "Markdown" */
  readonly name: string;
  /** in lower case, with their dots */
  readonly extensions: readonly string[];
  /**
   * Whether a file with one of these extensions is of this format; of several, the first in the table that says so reads it.
   * @param head the first `HEAD` bytes of the seed
   */
  detect(head: Uint8Array, path: string): boolean;
  /**
   * The articles of a seed, in its order, or why there are none. Takes bytes as it needs them, so that a large seed need not fit in
   * memory. Pure; throws on no bytes, but for a SeedError where they cannot be had.
   */
  read(seed: Seed, context: ReadContext): Iterable<Draft | Refusal> | AsyncIterable<Draft | Refusal>;
}
