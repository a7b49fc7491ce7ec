import { Worker } from 'node:worker_threads';
import type { SiteInput } from '../publish.js';
import type { OutputPaths } from '../site/output-paths.js';
import type { Staged } from '../site/staging.js';
import type { Help } from '../site/write.js';

/** What a press's thread is told, in this order. */
export type Told =
  | { readonly record: string }
  | { readonly manuscript: SiteInput }
  | { readonly place: OutputPaths; readonly counter: SharedArrayBuffer };

/** Below this many articles a second thread costs more than it gains: it files the whole archive once more. */
const ONE_THREAD_BELOW = 1500;
/** Each holds the archive in memory. */
const MOST_RENDER_THREADS = 3;

/** Threads that render a part of the pages. Each files the archive anew from the same records, and so has the same pages. */
export class RenderPool implements Help {
  readonly #threads: readonly Worker[];
  readonly #counter = new SharedArrayBuffer(4);

  private constructor(size: number) {
    const script = new URL('render-worker.js', import.meta.url);
    this.#threads = Array.from({ length: size }, () => new Worker(script));
    // errors are heard in `begin`; without a listener they would end the program before that
    for (const thread of this.#threads) thread.on('error', () => {});
  }

  /** A press for so many articles, or null when one thread does it. */
  static for(articles: number, threads: number): RenderPool | null {
    const size = Math.min(threads - 1, MOST_RENDER_THREADS);
    return articles < ONE_THREAD_BELOW || size < 1 ? null : new RenderPool(size);
  }

  /** @param record as JSON */
  take(record: string): void {
    this.#tell({ record });
  }

  /** When all records are there: the threads file them. */
  file(manuscript: SiteInput): void {
    this.#tell({ manuscript });
  }

  readonly next = (): number => Atomics.add(new Int32Array(this.#counter), 0, 1);

  async begin(place: OutputPaths): Promise<readonly Staged[]> {
    return Promise.all(
      this.#threads.map(
        (thread) =>
          new Promise<Staged>((resolve, reject) => {
            thread.once('message', (answer: Staged | { readonly failed: string }) =>
              'failed' in answer ? reject(new Error(answer.failed)) : resolve(answer),
            );
            thread.once('error', reject);
            thread.once('exit', () => reject(new Error('a thread that renders pages ended')));
            thread.postMessage({ place, counter: this.#counter } satisfies Told);
          }),
      ),
    );
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #tell(told: Told): void {
    for (const thread of this.#threads) thread.postMessage(told);
  }
}
