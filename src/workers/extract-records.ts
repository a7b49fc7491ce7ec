import { readConfig } from '../config.js';
import { loadKnowledge } from '../extract/extract.js';
import { seedsIn } from '../formats/ndjson.js';
import { openSeeds } from '../seed/read.js';
import { type Hands, outcomesOf } from './extract-pool.js';
import { type Outcome, outcomeOfSeed } from './extract-task.js';

/**
 * What is found in folders and files, in path order; `-` stands for NDJSON on `input`.
 * @throws when a path given does not exist
 */
export async function* extract(
  paths: readonly string[],
  input: AsyncIterable<string>,
  hands: Hands,
): AsyncGenerator<Outcome> {
  for (const path of paths) yield* path === '-' ? fromLines(input) : fromFiles(path, hands);
}

async function* fromFiles(path: string, hands: Hands): AsyncGenerator<Outcome> {
  const { root, paths, refused } = openSeeds(path);
  const { config, problems } = readConfig(root);
  for (const problem of [...problems, ...refused]) yield { problem };
  yield* outcomesOf({ root, settings: config }, paths, hands);
}

async function* fromLines(input: AsyncIterable<string>): AsyncGenerator<Outcome> {
  const known = loadKnowledge();
  const { config } = readConfig('.');
  for await (const seed of seedsIn(input))
    yield 'bytes' in seed ? outcomeOfSeed(seed, config, known) : { problem: seed };
}
