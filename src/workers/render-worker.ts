import { parentPort } from 'node:worker_threads';
import type { ArticleRecord } from '../article/record.js';
import type { Page } from '../page/page.js';
import { UserError } from '../problem.js';
import { publicationOf, type SiteInput, sharedPages } from '../publish.js';
import { readManifest } from '../site/manifest.js';
import type { OutputPaths } from '../site/output-paths.js';
import { pagesInPathOrder } from '../site/plan.js';
import { Staging } from '../site/staging.js';
import { collectGarbage, garbageCollector, SHARES_PER_COLLECTION } from './gc.js';
import type { RenderFailure, RenderMessage } from './render-pool.js';

const records: ArticleRecord[] = [];
let pages: readonly Page[] = [];
let failure: RenderFailure | null = null;

parentPort?.on('message', (message: RenderMessage) => {
  try {
    if ('record' in message) records.push(JSON.parse(message.record));
    else if ('manuscript' in message) pages = fileArchive(message.manuscript);
    else if (failure === null) parentPort?.postMessage(render(message.place, new Int32Array(message.counter)));
    else parentPort?.postMessage(failure);
  } catch (error) {
    const { message: text } = error as Error;
    failure =
      error instanceof UserError
        ? { failure: text, hint: error.hint, byUser: true }
        : { failure: text, hint: null, byUser: false };
    if ('place' in message) parentPort?.postMessage(failure);
  }
});

function fileArchive(manuscript: SiteInput): readonly Page[] {
  collectGarbage();
  const { edition } = publicationOf(records, manuscript);
  collectGarbage();
  return pagesInPathOrder(sharedPages(edition));
}

function render(place: OutputPaths, counter: Int32Array): Staging['staged'] {
  const stage = new Staging(place, readManifest(place.site) ?? new Map());
  const tidy = garbageCollector(SHARES_PER_COLLECTION);
  while (stage.putShare(pages, Atomics.add(counter, 0, 1))) tidy();
  return stage.staged;
}
