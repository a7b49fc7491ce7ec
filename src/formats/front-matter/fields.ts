import type { ArticleProblem } from '../../article/article.js';

/** Fields as a file gives them, before anything is made of them. */
export interface GivenFields {
  /** by their names in lower case */
  readonly values: ReadonlyMap<string, unknown>;
  /** the line of the file on which a field of this name is, in lower case */
  readonly places: ReadonlyMap<string, number>;
  readonly problems: readonly ArticleProblem[];
}

/** The fields at the top of a file, and the rest of it. Nothing in them is ever run. */
export interface FrontMatter extends GivenFields {
  readonly body: string;
  /** line of the file on which the body begins */
  readonly bodyLine: number;
}
