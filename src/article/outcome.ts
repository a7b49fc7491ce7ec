import type { Problem } from '../problem.js';

/** What becomes of an article: its record as JSON and the path of its seed, or why there is none. */
export type Outcome = { readonly json: string; readonly seed: string } | { readonly problem: Problem };

/** The seed that an outcome is of, by its path. */
export const seedPathOf = (outcome: Outcome): string => ('json' in outcome ? outcome.seed : outcome.problem.path);
