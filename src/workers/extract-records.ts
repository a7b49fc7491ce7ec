import { readConfig } from '../config.js';
import { loadKnowledge } from '../extract/extract.js';
import { draftOfLine, linesOfStream } from '../formats/ndjson.js';
import { openFolder } from '../seed/folder-facts.js';
import { languageOf } from '../seed/language.js';
import { openSeeds } from '../seed/listing.js';
import { articleOf, isArticle, refusalOf, sha256Of } from '../seed/parse.js';
import { type Hands, outcomesOf } from './extract-pool.js';
import { type Outcome, outcomeOfArticle } from './extract-task.js';

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
  const { root, ...listing } = openSeeds(path);
  const { config, problems } = readConfig(root);
  const { folder, seeds, problems: told } = await openFolder(root, listing, config);
  for (const problem of [...problems, ...told, ...listing.refused]) yield { problem };
  yield* outcomesOf(folder, seeds, hands);
}

/** An article of `-` has its line's id, unaltered. */
async function* fromLines(input: AsyncIterable<string>): AsyncGenerator<Outcome> {
  const known = loadKnowledge();
  const { config } = readConfig('.');
  let number = 0;
  for await (const line of linesOfStream(input)) {
    number++;
    if (line?.trim() === '') continue;
    const draft =
      line === null ? { refused: 'is longer than 16 million characters', line: number } : draftOfLine(line, number);
    if ('refused' in draft) yield { problem: refusalOf(draft, STANDARD_INPUT) };
    else {
      const origin = { id: draft.key, seed: draft.key, sha256: sha256Of(Buffer.from(line ?? '')) };
      const article = articleOf(draft, origin, config, await languageOf(draft.blocks));
      yield isArticle(article)
        ? outcomeOfArticle(article, config, known)
        : { problem: { ...article, path: STANDARD_INPUT, line: number } };
    }
  }
}

const STANDARD_INPUT = '-';
