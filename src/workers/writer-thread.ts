import { Worker } from 'node:worker_threads';
import type { PageJob, PageWriting, PageWritten, StartWriting, WritingPlace } from '../site/staging/page-writer.js';
import type { WordList } from '../words/words.js';

/** What a thread begins with. */
export interface WriterStart {
  readonly place: WritingPlace;
  readonly words: WordList;
}

/** What a thread is to do. */
export interface WriterOrder {
  readonly jobs: readonly PageJob[];
  /** files of the old site, by their paths */
  readonly takenOver: readonly string[];
}

/** A thread's answer to some pages: what became of each, or why one of them could not be written. */
export type WriterAnswer =
  | { readonly written: readonly PageWritten[] }
  | { readonly failed: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'path' | 'syscall'> };

/** Characters that are sent at once: a message for each page would take longer than to write many of them. */
const SENT_AT_ONCE = 1 << 18;
/** Characters that may wait to be written before no more pages are made: as many as are made while the thread packs a long text. */
const MOST_WAITING = 1 << 23;

/** Characters that are written in the time in which a file is taken over, about. */
const LINK_SIZE = 1 << 9;

/** Of the thread, for what is young: what it has is written at once. */
const YOUNG_MB = 12;

/**
 * Finishes pages and writes them in a thread of its own, while this one makes the next.
 * @param words that its maps are drawn with
 */
export function writingInThread(words: WordList): StartWriting {
  return (place) => new WriterThread({ place, words });
}

/** The buffer of a text that is to be packed, which can go to the thread instead of a copy. */
const ownBufferOf = ({ content, finishing }: PageJob): ArrayBuffer[] =>
  finishing !== null && typeof content !== 'string' ? [content.buffer as ArrayBuffer] : [];

class WriterThread implements PageWriting {
  readonly #worker: Worker;
  #jobs: PageJob[] = [];
  #takenOver: string[] = [];
  #size = 0;
  /** what was sent and is not answered, the first first */
  readonly #sent: { readonly size: number; readonly done: readonly ((written: PageWritten) => void)[] }[] = [];
  #done: ((written: PageWritten) => void)[] = [];
  #waiting = 0;
  #failure: Error | null = null;
  /** called when the thread has answered, or died */
  #answered: () => void = () => {};

  constructor(start: WriterStart) {
    this.#worker = new Worker(new URL('writer-worker.js', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.on('message', (answer: WriterAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that writes pages ended')));
  }

  write(job: PageJob, done: (written: PageWritten) => void): void {
    this.#jobs.push(job);
    this.#done.push(done);
    this.#size += job.content.length;
    if (this.#size >= SENT_AT_ONCE) this.#send();
  }

  takeOver(path: string): void {
    this.#takenOver.push(path);
    this.#size += LINK_SIZE;
    if (this.#size >= SENT_AT_ONCE) this.#send();
  }

  get isFull(): boolean {
    return this.#behindFirst > MOST_WAITING;
  }

  /** Characters that wait behind what the thread is at. */
  get #behindFirst(): number {
    return this.#waiting - (this.#sent[0]?.size ?? 0);
  }

  async settled(waiting: 'none' | 'few'): Promise<void> {
    if (waiting === 'none') this.#send();
    while (this.#failure === null && (waiting === 'none' ? this.#sent.length > 0 : this.isFull))
      await new Promise<void>((resolve) => {
        this.#answered = resolve;
      });
    if (this.#failure !== null) throw this.#failure;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(): void {
    if (this.#jobs.length + this.#takenOver.length === 0) return;
    const order: WriterOrder = { jobs: this.#jobs, takenOver: this.#takenOver };
    this.#worker.postMessage(order, this.#jobs.flatMap(ownBufferOf));
    this.#sent.push({ size: this.#size, done: this.#done });
    this.#waiting += this.#size;
    this.#jobs = [];
    this.#takenOver = [];
    this.#done = [];
    this.#size = 0;
  }

  #take(answer: WriterAnswer): void {
    const { size, done } = this.#sent.shift()!;
    this.#waiting -= size;
    if ('failed' in answer) {
      const { message, ...system } = answer.failed;
      this.#fail(Object.assign(new Error(message), system));
      return;
    }
    for (const [i, written] of answer.written.entries()) done[i]!(written);
    this.#answered();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#answered();
  }
}
