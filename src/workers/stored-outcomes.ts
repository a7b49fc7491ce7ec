import type { ArticleRecord } from '../article/record.js';
import type { SeedFolder } from '../seed/read-articles.js';
import type { OutcomeStore } from '../store/outcome-store.js';
import { type Hands, outcomesOf } from './extract-pool.js';
import type { Outcome } from './extract-task.js';

/**
 * What becomes of seeds: from the store where their bytes are known, found anew for all others and kept. In no order.
 * @param store null when everything is to be found
 */
export async function* outcomesWithStore(
  folder: SeedFolder,
  seeds: readonly string[],
  hands: Hands,
  store: OutcomeStore | null,
): AsyncGenerator<Outcome> {
  const fresh: string[] = [];
  for (const path of seeds) {
    const known = isAlone(folder, path) ? store?.outcomesOf(path) : null;
    if (known == null) fresh.push(path);
    else yield* known;
  }
  const waiting = new Map(fresh.map((path): [string, Outcome[]] => [path, []]));
  for await (const outcome of outcomesOf(folder, fresh, hands)) {
    if (store !== null) waiting.get(seedNamedIn(outcome))?.push(outcome);
    yield outcome;
  }
  for (const [path, outcomes] of waiting)
    if (store !== null && outcomes.length > 0 && isAlone(folder, path)) store.keep(path, outcomes);
}

/** Whether nothing but the seed itself bears on what is found in it. */
const isAlone = ({ otherForms, facsimiles }: SeedFolder, path: string): boolean =>
  !otherForms?.has(path) && !facsimiles?.has(path);

function seedNamedIn(outcome: Outcome): string {
  return 'json' in outcome ? (JSON.parse(outcome.json) as Pick<ArticleRecord, 'seed'>).seed : outcome.problem.path;
}
