import { relative, sep } from 'node:path';
import type { Outcome } from '../article/outcome.js';
import { type Share, shareOf } from '../article/share.js';
import { readConfig } from '../config.js';
import { loadKnowledge } from '../extract/extract.js';
import { draftOfLine, linesOfStream } from '../formats/ndjson.js';
import { UserError } from '../problem.js';
import { openFolder } from '../seed/folder-facts.js';
import { languageOf } from '../seed/language.js';
import { listSeeds, openSeeds } from '../seed/listing.js';
import { articleOf, isArticle, refusalOf, sha256Of } from '../seed/parse.js';
import { type Hands, outcomesOf } from './extract-pool.js';
import { outcomeOfArticle } from './extract-task.js';

interface ExtractOptions extends Hands {
  /** the folder of seeds that the paths lie in; null: each path is its own */
  readonly root?: string | null;
  /** null for all seeds */
  readonly share?: Share | null;
}

/**
 * What is found in folders and files, in path order; `-` stands for NDJSON on `input`.
 * @throws when a path given does not exist
 */
export async function* extract(
  paths: readonly string[],
  input: AsyncIterable<string>,
  { root = null, share = null, ...hands }: ExtractOptions,
): AsyncGenerator<Outcome> {
  if (root !== null) yield* fromRoot(root, paths, { ...hands, share });
  else if (share !== null) for (const path of paths) yield* fromRoot(path, [path], { ...hands, share });
  else for (const path of paths) yield* path === '-' ? fromLines(input) : fromFiles(path, hands);
}

/** Seeds of one folder as its build reads them, so that their records are the build's. Faults of the folder itself are reported by the build. */
async function* fromRoot(
  root: string,
  paths: readonly string[],
  { share, ...hands }: Hands & { readonly share: Share | null },
): AsyncGenerator<Outcome> {
  const { config } = readConfig(root);
  const { folder, seeds } = await openFolder(root, listSeeds(root), config);
  const wanted = paths.map((path) => relative(root, path).split(sep).join('/'));
  for (const path of wanted)
    if (path.startsWith('..'))
      throw new UserError(`${path} does not lie in ${root}`, 'name the folder of seeds with --root');
  const chosen = seeds.filter((seed) =>
    wanted.some((path) => path === '' || seed === path || seed.startsWith(`${path}/`)),
  );
  yield* outcomesOf(folder, share === null ? chosen : shareOf(chosen, share), hands);
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
      line === null
        ? { refused: 'is longer than 16 million characters', line: number }
        : await draftOfLine(line, number);
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
