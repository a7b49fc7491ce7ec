import type { Article, ArticleSettings } from '../article/article.js';
import type { Outcome } from '../article/outcome.js';
import type { ArticleRecord } from '../article/record.js';
import { type Knowledge, recordOf, recordsOf, unreadRecord } from '../extract/extract.js';
import type { Problem } from '../problem.js';
import { isArticle } from '../seed/parse.js';
import { readArticles, type SeedFolder } from '../seed/read-articles.js';

/** Seeds of one folder, to be made into records. */
export type Job = SeedFolder;

/** Seeds to be read, by their paths, or what was read of them already. */
export type Batch = readonly string[] | readonly (Article | Problem)[];

/**
 * Finds everything in the articles of a batch, and reads its seeds first where they are not read.
 * @returns at least one outcome for each of the batch, in its order
 */
export async function outcomesOfBatch(job: Job, batch: Batch, known: Knowledge): Promise<Outcome[]> {
  const read: (Article | Problem)[] = [];
  for (const each of batch) {
    if (typeof each !== 'string') read.push(each);
    else for await (const parsed of articlesOf(job, each)) read.push(parsed);
  }
  const records = recordsTogether(read.filter(isArticle), known, job.settings);
  let next = 0;
  return read.map((each) => (isArticle(each) ? records[next++]! : { problem: each }));
}

/** The articles of one seed, or why there are none. Never throws. */
export async function* articlesOf(job: Job, path: string): AsyncGenerator<Article | Problem> {
  try {
    yield* readArticles(job, path);
  } catch (error) {
    yield failedArticle(path, failureOf(error));
  }
}

/** Finds everything in one article. */
export function outcomeOfArticle(article: Article, settings: ArticleSettings, known: Knowledge): Outcome {
  return recordsTogether([article], known, settings)[0]!;
}

/** Where the program fails on one of several articles, each is tried alone. */
function recordsTogether(articles: readonly Article[], known: Knowledge, settings: ArticleSettings): Outcome[] {
  const alone = (article: Article): Outcome => {
    try {
      return outcomeOf(recordOf(article, known, settings));
    } catch (error) {
      return unreadOutcome(article, failureOf(error));
    }
  };
  try {
    return recordsOf(articles, known, settings).map(outcomeOf);
  } catch {
    return articles.map(alone);
  }
}

const outcomeOf = (record: ArticleRecord): Outcome => ({ json: JSON.stringify(record), seed: record.seed });

/** An article as it is, with nothing found in it, and a problem that says why. */
export function unreadOutcome(article: Article, reason: string): Outcome {
  const message = `nothing was looked for in it: ${reason}`;
  const problem = {
    line: null,
    column: null,
    message,
    hint: 'its text is published; please report this, with the file',
  };
  return outcomeOf(unreadRecord({ ...article, problems: [...article.problems, problem] }));
}

function failureOf(error: unknown): string {
  const [first] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n    at ');
  return `the program failed on it: ${first}`;
}

export function failedArticle(path: string, message: string): Problem {
  return { path, line: null, column: null, message, hint: 'please report this, with the file', severity: 'refused' };
}
