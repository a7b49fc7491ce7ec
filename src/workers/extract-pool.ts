import { availableParallelism } from 'node:os';
import { loadKnowledge } from '../extract/extract.js';
import { type Job, type Outcome, outcomesOfBatch } from './extract-task.js';
import { WorkerPool } from './pool.js';

/** Below this many articles the start of threads costs more than they gain (0.3 s of loading against 5 ms an article). */
const INLINE_BELOW = 100;
/** Finding is quickest with some hundred articles at a time; but no thread should wait at the end while another has two batches. */
export const MOST_AT_ONCE = 256;
const LEAST_AT_ONCE = 32;
const BATCHES_A_THREAD = 4;
/** Batches that may be ready ahead of the reader, for each thread. */
const AHEAD = 4;

export interface Hands {
  /** null: as many as the machine has cores, at most 8 */
  readonly threads: number | null;
}

/** The records of seeds, in the order of `paths`, made in threads when there are many. Never throws on any article. */
export async function* outcomesOf(job: Job, paths: readonly string[], hands: Hands): AsyncGenerator<Outcome> {
  const threads = hands.threads ?? Math.min(8, availableParallelism());
  if (threads < 1 || (paths.length < INLINE_BELOW && hands.threads === null)) yield* inline(job, paths);
  else yield* inThreads(job, paths, Math.min(threads, Math.ceil(paths.length / LEAST_AT_ONCE)));
}

function* inline(job: Job, paths: readonly string[]): Generator<Outcome> {
  if (paths.length === 0) return;
  const known = loadKnowledge();
  for (let from = 0; from < paths.length; from += MOST_AT_ONCE)
    yield* outcomesOfBatch(job, paths.slice(from, from + MOST_AT_ONCE), known);
}

async function* inThreads(job: Job, paths: readonly string[], threads: number): AsyncGenerator<Outcome> {
  const share = Math.ceil(paths.length / (threads * BATCHES_A_THREAD));
  const size = Math.max(LEAST_AT_ONCE, Math.min(MOST_AT_ONCE, share));
  const crew = new WorkerPool(job, { size: threads, script: new URL('extract-worker.js', import.meta.url) });
  try {
    const ready: Promise<readonly Outcome[]>[] = [];
    let from = 0;
    const fill = (): void => {
      while (ready.length < threads * AHEAD && from < paths.length) {
        ready.push(crew.batch(paths.slice(from, from + size)));
        from += size;
      }
    };
    for (fill(); ready.length > 0; fill()) yield* await ready.shift()!;
  } finally {
    await crew.dismiss();
  }
}
