import type { Article, ArticleSettings } from '../article/article.js';
import { type Knowledge, recordOf, recordsOf } from '../extract/extract.js';
import type { Problem } from '../problem.js';
import { isArticle, parseSeed } from '../seed/parse.js';
import { readSeed } from '../seed/read.js';

/** What becomes of one seed: its record as JSON, or why there is none. */
export type Outcome = { readonly json: string } | { readonly problem: Problem };

/** Seeds of one folder, to be made into records. */
export interface Job {
  readonly root: string;
  readonly settings: ArticleSettings;
}

/** Reads seeds and finds everything in their articles. @returns at least one outcome for each of `paths`, in their order */
export function outcomesOfBatch(job: Job, paths: readonly string[], known: Knowledge): Outcome[] {
  const read = paths.flatMap((path): (Article | Problem)[] => {
    const seed = readSeed(job.root, path);
    if (!('bytes' in seed)) return [seed];
    const parsed = attempt(path, () => parseSeed(seed, job.settings));
    return Array.isArray(parsed) ? parsed : [parsed];
  });
  const records = recordsTogether(read.filter(isArticle), known, job.settings);
  let next = 0;
  return read.map((each) => (isArticle(each) ? records[next++]! : { problem: each }));
}

/** Finds everything in one article. */
export function outcomeOfArticle(article: Article, settings: ArticleSettings, known: Knowledge): Outcome {
  return recordsTogether([article], known, settings)[0]!;
}

/** Where the program fails on one of several articles, each is tried alone. */
function recordsTogether(articles: readonly Article[], known: Knowledge, settings: ArticleSettings): Outcome[] {
  const alone = (article: Article): Outcome => {
    const json = attempt(article.seed, () => JSON.stringify(recordOf(article, known, settings)));
    return typeof json === 'string' ? { json } : { problem: json };
  };
  try {
    return recordsOf(articles, known, settings).map((record) => ({ json: JSON.stringify(record) }));
  } catch {
    return articles.map(alone);
  }
}

/** What `make` gives, or the problem that it failed. */
function attempt<T>(path: string, make: () => T): T | Problem {
  try {
    return make();
  } catch (error) {
    const [first] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n    at ');
    return failedArticle(path, `the program failed on it: ${first}`);
  }
}

export function failedArticle(path: string, message: string): Problem {
  return { path, line: null, column: null, message, hint: 'please report this, with the file', severity: 'refused' };
}
