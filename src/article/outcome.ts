import type { Problem } from '../problem.js';
import type { ArticleRecord } from './record.js';

/** What was found in an article. */
export interface FoundOutcome {
  /** its record */
  readonly json: string;
  /** the path of its seed */
  readonly seed: string;
  /** SHA-256 of the JSON, hexadecimal, where somebody knows it already */
  readonly digest?: string;
  /** where somebody had to parse it already */
  readonly record?: ArticleRecord;
}

/** What becomes of an article: its record, or why there is none. */
export type Outcome = FoundOutcome | { readonly problem: Problem };

/** The seed that an outcome is of, by its path. */
export const seedPathOf = (outcome: Outcome): string => ('json' in outcome ? outcome.seed : outcome.problem.path);
