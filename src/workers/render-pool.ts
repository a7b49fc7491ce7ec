import { Worker } from 'node:worker_threads';
import { UserError } from '../problem.js';
import type { SiteInput } from '../publish.js';
import type { OutputPaths } from '../site/output-paths.js';
import type { Staged } from '../site/staging.js';
import type { Help } from '../site/write.js';

/** The messages that a render thread gets, in this order. */
export type RenderMessage =
  | { readonly record: string }
  | { readonly manuscript: SiteInput }
  | { readonly place: OutputPaths; readonly counter: SharedArrayBuffer };

/** What a render thread answers when it cannot make its pages; an error itself would lose its class on the way. */
export interface RenderFailure {
  readonly failure: string;
  readonly hint: string | null;
  /** whether the user can put it right, as a fault in a template */
  readonly byUser: boolean;
}

/** Below this many articles a second thread costs more than it gains: it files the whole archive once more. */
const ONE_THREAD_BELOW = 1500;
/** Each holds the archive in memory. */
const MOST_RENDER_THREADS = 3;

/** Threads that render a share of the pages. Each files the archive from the same records, and so has the same pages. */
export class RenderPool implements Help {
  readonly #threads: readonly Worker[];
  readonly #counter = new SharedArrayBuffer(4);

  private constructor(size: number) {
    const script = new URL('render-worker.js', import.meta.url);
    this.#threads = Array.from({ length: size }, () => new Worker(script));
    // `begin` rejects with errors; without a listener they would end the program before that
    for (const thread of this.#threads) thread.on('error', () => {});
  }

  /** A pool for this many articles; null when one thread renders them. */
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
            thread.once('message', (answer: Staged | RenderFailure) =>
              'failure' in answer ? reject(errorOf(answer)) : resolve(answer),
            );
            thread.once('error', reject);
            thread.once('exit', () => reject(new Error('a thread that renders pages ended')));
            thread.postMessage({ place, counter: this.#counter } satisfies RenderMessage);
          }),
      ),
    );
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #tell(message: RenderMessage): void {
    for (const thread of this.#threads) thread.postMessage(message);
  }
}

function errorOf({ failure, hint, byUser }: RenderFailure): Error {
  return byUser ? new UserError(failure, hint) : new Error(failure);
}
