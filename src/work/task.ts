import type { ArticleSettings } from '../article/settings.js';
import type { Problem } from '../problem.js';
import { type Knowledge, recordOf } from '../record.js';
import { isArticle, parse } from '../seed/parse.js';
import { readSeed } from '../seed/read.js';
import type { Seed } from '../seed/seed.js';

/** What becomes of one seed: its record as JSON, or why there is none. */
export type Outcome = { readonly json: string } | { readonly problem: Problem };

/** Seeds of one folder, to be made into records. */
export interface Job {
  readonly root: string;
  readonly settings: ArticleSettings;
}

/** Reads one seed and finds everything in it. */
export function outcomeOf(job: Job, path: string, known: Knowledge): Outcome {
  const seed = readSeed(job.root, path);
  return 'bytes' in seed ? outcomeOfSeed(seed, job.settings, known) : { problem: seed };
}

/** @param seed already in memory */
export function outcomeOfSeed(seed: Seed, settings: ArticleSettings, known: Knowledge): Outcome {
  try {
    const article = parse(seed, settings);
    if (!isArticle(article)) return { problem: article };
    return { json: JSON.stringify(recordOf(article, known, settings)) };
  } catch (error) {
    const [first] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n    at ');
    return { problem: failed(seed.path, `the program failed on it: ${first}`) };
  }
}

export function failed(path: string, message: string): Problem {
  return { path, line: null, column: null, message, hint: 'please report this, with the file', severity: 'refused' };
}
