import { Worker } from 'node:worker_threads';
import { failed, type Job, type Outcome } from './task.js';

/** How long a thread may take, in milliseconds; a 1 MB article takes under a second. */
export interface Patience {
  readonly batch: number;
  /** for an article that is tried again alone, start of the thread included */
  readonly alone: number;
}

export const PATIENCE: Patience = { batch: 60_000, alone: 30_000 };

/** Of one thread, in MB, so that an article that eats memory ends its thread and not the build. */
const MEMORY = 1024;

type Done = (outcomes: readonly Outcome[] | Error) => void;

/** Threads that make records. Each takes one batch at a time; one that dies or hangs is replaced. */
export class Crew {
  readonly #job: Job;
  readonly #script: URL;
  readonly #patience: Patience;
  readonly #memory: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Done>();
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #broken: Error | null = null;

  constructor(job: Job, size: number, script: URL, patience: Patience = PATIENCE, memory = MEMORY) {
    this.#job = job;
    this.#script = script;
    this.#patience = patience;
    this.#memory = memory;
    for (let i = 0; i < size; i++) this.#idle.push(this.#hire());
  }

  /**
   * The outcomes of a batch, in its order. When its thread fails, each article is tried again alone.
   * @throws when threads cannot start
   */
  async batch(paths: readonly string[]): Promise<readonly Outcome[]> {
    const done = await this.#run(paths, this.#patience.batch);
    if (!(done instanceof Error)) return done;
    const outcomes: Outcome[] = [];
    for (const path of paths) {
      const alone = await this.#run([path], this.#patience.alone);
      outcomes.push(alone instanceof Error ? { problem: failed(path, alone.message) } : alone[0]!);
    }
    return outcomes;
  }

  async dismiss(): Promise<void> {
    const all = [...this.#idle, ...this.#busy.keys()];
    this.#idle.length = 0;
    this.#busy.clear();
    await Promise.all(all.map((worker) => worker.terminate()));
  }

  #hire(): Worker {
    const worker = new Worker(this.#script, {
      workerData: this.#job,
      resourceLimits: { maxOldGenerationSizeMb: this.#memory },
    });
    let ready = false;
    worker.on('message', (message: 'ready' | readonly Outcome[]) => {
      if (message === 'ready') ready = true;
      else this.#busy.get(worker)?.(message);
    });
    worker.on('error', (error) => this.#lose(worker, error, ready));
    worker.on('exit', () => this.#lose(worker, new Error('its thread ended'), ready));
    return worker;
  }

  /** A thread has died: what it was at has failed. One that could not even start is no article's fault. */
  #lose(worker: Worker, error: Error, ready: boolean): void {
    const at = this.#idle.indexOf(worker);
    if (!ready && (at >= 0 || this.#busy.has(worker))) this.#broken ??= error;
    if (at >= 0) this.#idle.splice(at, 1, ...(ready ? [this.#hire()] : []));
    this.#busy.get(worker)?.(error);
  }

  async #run(paths: readonly string[], patience: number): Promise<readonly Outcome[] | Error> {
    if (this.#broken !== null) throw this.#broken;
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    const result = await new Promise<readonly Outcome[] | Error>((resolve) => {
      const timer = setTimeout(() => resolve(new Error(`it took longer than ${patience / 1000} seconds`)), patience);
      this.#busy.set(worker, (outcomes) => {
        clearTimeout(timer);
        resolve(outcomes);
      });
      worker.postMessage(paths);
    });
    if (!this.#busy.delete(worker)) return result;
    if (this.#broken !== null) throw this.#broken;
    if (result instanceof Error) void worker.terminate();
    this.#free(result instanceof Error ? this.#hire() : worker);
    return result;
  }

  #free(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }
}
