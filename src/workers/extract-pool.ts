import { availableParallelism } from 'node:os';
import type { Outcome } from '../article/outcome.js';
import { LARGEST_SEED } from '../article/seed.js';
import { loadKnowledge } from '../extract/extract.js';
import { sizeOfSeed } from '../seed/read.js';
import { articlesOf, type Batch, type Job, outcomesOfBatch } from './extract-task.js';
import { WorkerPool } from './pool.js';

/** Below this many articles the start of threads costs more than they gain (0.3 s of loading against 5 ms an article). */
const INLINE_BELOW = 100;
/** In bytes. What is larger is read in a thread, which can be stopped: an article made to take for ever needs room for that. */
const INLINE_SIZE = 1 << 18;
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
  const few = paths.length < INLINE_BELOW && hands.threads === null;
  if (threads < 1 || (few && paths.every((path) => sizeOfSeed(job.root, path) <= INLINE_SIZE)))
    yield* inline(job, paths);
  else yield* inThreads(job, paths, Math.min(threads, Math.ceil(paths.length / LEAST_AT_ONCE)));
}

async function* inline(job: Job, paths: readonly string[]): AsyncGenerator<Outcome> {
  if (paths.length === 0) return;
  const known = loadKnowledge();
  for await (const batch of batchesOf(job, paths, MOST_AT_ONCE)) yield* await outcomesOfBatch(job, batch, known);
}

/** Seeds by their paths, and the articles of large ones, which are read here piece by piece, since one may hold any number. */
async function* batchesOf(job: Job, paths: readonly string[], size: number): AsyncGenerator<Batch> {
  let waiting: string[] = [];
  for (const path of paths) {
    if (sizeOfSeed(job.root, path) > LARGEST_SEED) {
      if (waiting.length > 0) yield waiting;
      waiting = [];
      yield* inBatches(articlesOf(job, path), size);
    } else if (waiting.push(path) === size) {
      yield waiting;
      waiting = [];
    }
  }
  if (waiting.length > 0) yield waiting;
}

async function* inBatches<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const each of all)
    if (batch.push(each) === size) {
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}

async function* inThreads(job: Job, paths: readonly string[], threads: number): AsyncGenerator<Outcome> {
  const share = Math.ceil(paths.length / (threads * BATCHES_A_THREAD));
  const size = Math.max(LEAST_AT_ONCE, Math.min(MOST_AT_ONCE, share));
  const pool = new WorkerPool(job, { size: threads, script: new URL('extract-worker.js', import.meta.url) });
  try {
    const ready: Promise<readonly Outcome[]>[] = [];
    const batches = batchesOf(job, paths, size);
    const fill = async (): Promise<void> => {
      while (ready.length < threads * AHEAD) {
        const next = await batches.next();
        if (next.done === true) return;
        const outcomes = pool.batch(next.value);
        // reported when its turn comes; a batch after one that failed has no reader any more
        outcomes.catch(() => {});
        ready.push(outcomes);
      }
    };
    for (await fill(); ready.length > 0; await fill()) yield* await ready.shift()!;
  } finally {
    await pool.terminate();
  }
}
