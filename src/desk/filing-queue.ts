import type { UserError } from '../problem.js';
import type { EventHub } from './server/event-stream.js';

/** In milliseconds: after a seed was edited its page is shown at once; all else is filed when nothing was changed for so long. */
const QUIET_BEFORE_FILING = 700;
/** Of a large archive, which takes some seconds: whoever is writing saves again within this time. */
const LARGE_QUIET_BEFORE_FILING = 2500;

/** An archive that can be filed anew. */
interface Refiled {
  /** why the corrections on disk are not in force; null when they are */
  readonly fault: UserError | null;
  readonly isLarge: boolean;
  /** @returns false when it was overtaken by another change */
  file(relist: boolean): Promise<boolean>;
}

/** Files an archive anew, once for all that was changed meanwhile. */
export class FilingQueue {
  readonly #live: Refiled;
  readonly #events: EventHub;
  readonly #writing: { want(): void };
  #running: Promise<void> | null = null;
  #again = false;
  #relist = false;
  #timer: NodeJS.Timeout | null = null;
  /** the corrections that are in force or being filed */
  corrections: string | null = null;

  constructor(live: Refiled, events: EventHub, writing: { want(): void }) {
    this.#live = live;
    this.#events = events;
    this.#writing = writing;
  }

  /** Files when nothing was changed for a moment. */
  soon(relist: boolean): void {
    this.#relist ||= relist;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.now(),
      this.#live.isLarge ? LARGE_QUIET_BEFORE_FILING : QUIET_BEFORE_FILING,
    );
  }

  now(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    let done = false;
    while (this.#again) {
      this.#again = false;
      const relist = this.#relist;
      this.#relist = false;
      done = await this.#live.file(relist);
      if (done) continue;
      // a seed was read again meanwhile; when it will be filed soon anyway, that is enough
      this.#relist ||= relist;
      this.#again ||= this.#timer === null;
    }
    if (!done) return;
    const { fault } = this.#live;
    this.#events.tell(fault === null ? { type: 'filed' } : { type: 'fault', message: fault.message });
    if (fault === null) this.#writing.want();
  }
}
