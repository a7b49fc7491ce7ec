import { type Outcome, seedPathOf } from '../article/outcome.js';
import type { SeedFolder } from '../seed/read-articles.js';
import { checksumOf } from '../store/file-state.js';
import type { OutcomeStore } from '../store/outcome-store.js';
import { type Hands, outcomesOf } from './extract-pool.js';

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
  // the outcomes of a seed follow each other: only those of one seed wait at a time
  let together: Outcome[] = [];
  const keep = (): void => {
    const path = together[0] === undefined ? null : seedPathOf(together[0]);
    if (path !== null && isAlone(folder, path)) store?.keep(path, together);
    together = [];
  };
  for await (const found of outcomesOf(folder, fresh, hands)) {
    const outcome = store === null ? found : digested(found);
    if (together[0] !== undefined && seedPathOf(together[0]) !== seedPathOf(outcome)) keep();
    if (store !== null) together.push(outcome);
    yield outcome;
  }
  keep();
}

/** With the digest that the store and the pages go by. */
const digested = (outcome: Outcome): Outcome =>
  'json' in outcome ? { ...outcome, digest: checksumOf(outcome.json) } : outcome;

/** Whether nothing but the seed itself bears on what is found in it. */
const isAlone = ({ otherForms, facsimiles }: SeedFolder, path: string): boolean =>
  !otherForms?.has(path) && !facsimiles?.has(path);
