import type { ServerResponse } from 'node:http';

/** Pages that listen; of more, the oldest are let go. */
const MOST_LISTENERS = 64;
/** In milliseconds: a comment now and then, so that a page that has gone is noticed. */
const BEAT = 30_000;

/** What the desk says to the pages that are open. */
export type DeskEvent =
  /** something was read again: these paths show it, or all when null */
  | { readonly type: 'changed'; readonly paths: readonly string[] | null }
  /** all is filed */
  | { readonly type: 'filed' }
  /** what is wrong with corrections.yaml */
  | { readonly type: 'fault'; readonly message: string };

/** Server-sent events (HTML standard, section 9.2) to all open pages. */
export class EventHub {
  readonly #listeners = new Set<ServerResponse>();
  readonly #beat: NodeJS.Timeout;

  constructor() {
    this.#beat = setInterval(() => this.#write(': \n\n'), BEAT);
    this.#beat.unref();
  }

  listen(response: ServerResponse): void {
    for (const oldest of this.#listeners) {
      if (this.#listeners.size < MOST_LISTENERS) break;
      oldest.end();
      this.#listeners.delete(oldest);
    }
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  tell(event: DeskEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    clearInterval(this.#beat);
    for (const each of this.#listeners) each.end();
    this.#listeners.clear();
  }

  #write(text: string): void {
    for (const each of this.#listeners) each.write(text);
  }
}
