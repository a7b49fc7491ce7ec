import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.js';
import type { Outcome } from '../article/outcome.js';
import type { Problem } from '../problem.js';
import { isArticle } from '../seed/parse.js';
import { type Batch, failedArticle, type Job, unreadOutcome } from './extract-task.js';

/** How long a thread may take, in milliseconds; a 1 MB article takes under a second. */
export interface TimeLimits {
  readonly batch: number;
  /** for an article that is tried again alone */
  readonly alone: number;
}

const PATIENCE: TimeLimits = { batch: 60_000, alone: 30_000 };

/** Articles of one seed that failed as a whole. */
const TRIED_TOGETHER = 16;

/** What a thread is asked: to find everything in a batch, or only to read the articles of one seed. */
export type PoolRequest = Batch | { readonly read: string };

/** A thread's answer, by what it was asked. */
type Answer<R extends PoolRequest> = R extends Batch ? readonly Outcome[] : readonly (Article | Problem)[];

/** Of one thread, in MB, so that an article that eats memory ends its thread and not the build. */
const MEMORY = 1024;

/** Of one thread, in MB, for what is young: with the 48 that engines give, articles read together are copied time and again. */
export const YOUNG = 96;

export interface PoolOptions {
  /** threads */
  readonly size: number;
  /** what each runs */
  readonly script: URL;
  readonly patience?: TimeLimits;
  /** of one thread, in MB */
  readonly memory?: number;
}

/** A thread, once it has loaded what it needs to know. */
interface PoolWorker {
  readonly worker: Worker;
  /** rejected when it cannot start */
  readonly ready: Promise<void>;
  /** called when it has answered, or died */
  done: ((answer: unknown) => void) | null;
  alive: boolean;
}

/** Threads that make records. Each takes one batch at a time; one that dies or hangs is replaced. */
export class WorkerPool {
  readonly #job: Job;
  readonly #script: URL;
  readonly #patience: TimeLimits;
  readonly #memory: number;
  readonly #idle: PoolWorker[] = [];
  readonly #all = new Set<PoolWorker>();
  readonly #waiting: ((thread: PoolWorker) => void)[] = [];

  constructor(job: Job, { size, script, patience = PATIENCE, memory = MEMORY }: PoolOptions) {
    this.#job = job;
    this.#script = script;
    this.#patience = patience;
    this.#memory = memory;
    for (let i = 0; i < size; i++) this.#idle.push(this.#startThread());
  }

  /**
   * The outcomes of a batch, in its order. When its thread fails, each article is tried again alone; one that fails then too is
   * published as plain text, with a problem, and refused only when it cannot even be read.
   * @throws when threads cannot start
   */
  async batch(batch: Batch): Promise<readonly Outcome[]> {
    const done = await this.#run(batch, this.#patience.batch);
    if (!(done instanceof Error)) return done;
    const outcomes: Outcome[] = [];
    for (const each of batch) {
      const alone = await this.#run([each] as Batch, this.#patience.alone);
      outcomes.push(...(alone instanceof Error ? await this.#without(each, alone.message) : alone));
    }
    return outcomes;
  }

  /** What becomes of a seed or article that finding fails on. The articles of a seed are read, and tried for themselves. */
  async #without(each: Batch[number], reason: string): Promise<readonly Outcome[]> {
    if (typeof each !== 'string') return [isArticle(each) ? unreadOutcome(each, reason) : { problem: each }];
    const read = await this.#run({ read: each }, this.#patience.alone);
    if (read instanceof Error) return [{ problem: failedArticle(each, reason) }];
    if (read.length === 1) return this.#without(read[0]!, reason);
    const outcomes: Outcome[] = [];
    for (let i = 0; i < read.length; i += TRIED_TOGETHER)
      outcomes.push(...(await this.batch(read.slice(i, i + TRIED_TOGETHER))));
    return outcomes;
  }

  async terminate(): Promise<void> {
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  #startThread(): PoolWorker {
    const worker = new Worker(this.#script, {
      workerData: this.#job,
      resourceLimits: { maxOldGenerationSizeMb: this.#memory, maxYoungGenerationSizeMb: YOUNG },
    });
    let start = (): void => {};
    let failStart = (_error: Error): void => {};
    const ready = new Promise<void>((resolve, reject) => {
      start = resolve;
      failStart = reject;
    });
    ready.catch(() => {}); // reported when the thread is wanted
    const thread: PoolWorker = { worker, ready, done: null, alive: true };
    const end = (error: Error): void => {
      thread.alive = false;
      this.#all.delete(thread);
      failStart(error);
      thread.done?.(error);
    };
    worker.on('message', (message: unknown) => {
      if (message === 'ready') start();
      else thread.done?.(message);
    });
    worker.on('error', end);
    worker.on('exit', () => end(new Error('its thread ended')));
    this.#all.add(thread);
    return thread;
  }

  async #run<R extends PoolRequest>(request: R, patience: number): Promise<Answer<R> | Error> {
    const thread = this.#idle.pop() ?? (await new Promise<PoolWorker>((resolve) => this.#waiting.push(resolve)));
    try {
      await thread.ready;
      return await this.#ask(thread, request, patience);
    } finally {
      this.#free(thread.alive ? thread : this.#startThread());
    }
  }

  async #ask<R extends PoolRequest>(thread: PoolWorker, request: R, patience: number): Promise<Answer<R> | Error> {
    if (!thread.alive) return new Error('its thread ended');
    let timer: NodeJS.Timeout | undefined;
    const result = await new Promise<Answer<R> | Error>((resolve) => {
      timer = setTimeout(() => resolve(new Error(`it took longer than ${patience / 1000} seconds`)), patience);
      thread.done = resolve as (answer: unknown) => void;
      thread.worker.postMessage(request);
    });
    clearTimeout(timer);
    thread.done = null;
    if (result instanceof Error) {
      thread.alive = false;
      void thread.worker.terminate();
    }
    return result;
  }

  #free(thread: PoolWorker): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(thread);
    else next(thread);
  }
}
