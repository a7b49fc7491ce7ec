import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ArticleRecord } from './article/record.js';
import { readConfig } from './config.js';
import type { Problem } from './problem.js';
import { type Knowledge, loadKnowledge, recordOf } from './record.js';
import { seedsIn } from './seed/ndjson.js';
import { isArticle, parse } from './seed/parse.js';
import { listSeeds, readSeed } from './seed/read.js';
import type { Seed } from './seed/seed.js';

/** What becomes of one seed. */
export type Outcome = { readonly record: ArticleRecord } | { readonly problem: Problem };

/**
 * The records of folders and files in path order; `-` stands for NDJSON on `input`.
 * @throws when a path given does not exist
 */
export async function* recordsOf(paths: readonly string[], input: NodeJS.ReadStream): AsyncGenerator<Outcome> {
  const known = loadKnowledge();
  for (const path of paths) {
    const root = path === '-' || statSync(path).isDirectory() ? path : dirname(path);
    const { config, problems } = readConfig(root);
    for (const problem of problems) yield { problem };
    for await (const seed of seedsOf(path, root, input))
      yield isProblem(seed) ? { problem: seed } : outcomeOf(seed, known, config);
  }
}

async function* seedsOf(path: string, root: string, input: NodeJS.ReadStream): AsyncGenerator<Seed | Problem> {
  if (path === '-') return yield* seedsIn(input.setEncoding('utf8') as AsyncIterable<string>);
  if (root !== path) return yield readSeed(root, basename(path));
  const listing = listSeeds(root);
  yield* listing.refused;
  for (const below of listing.paths) yield readSeed(root, below);
}

const isProblem = (seed: Seed | Problem): seed is Problem => 'severity' in seed;

function outcomeOf(seed: Seed, known: Knowledge, config: Parameters<typeof parse>[1]): Outcome {
  const article = parse(seed, config);
  return isArticle(article) ? { record: recordOf(article, known, config) } : { problem: article };
}
