import { parentPort } from 'node:worker_threads';
import type { ArticleRecord } from '../article/record.js';
import type { Page } from '../page/page.js';
import { publicationOf, type SiteInput, sharedPages } from '../publish.js';
import { readManifest } from '../site/manifest.js';
import type { OutputPaths } from '../site/output-paths.js';
import { pagesInPathOrder } from '../site/plan.js';
import { Staging } from '../site/staging.js';
import { collectGarbage, garbageCollector, SHARES_PER_COLLECTION } from './gc.js';
import type { Told } from './render-pool.js';

const records: ArticleRecord[] = [];
let pages: readonly Page[] = [];
let failure: string | null = null;

parentPort?.on('message', (told: Told) => {
  try {
    if ('record' in told) records.push(JSON.parse(told.record));
    else if ('manuscript' in told) pages = fileArchive(told.manuscript);
    else if (failure === null) parentPort?.postMessage(render(told.place, new Int32Array(told.counter)));
    else parentPort?.postMessage({ failure });
  } catch (error) {
    failure = (error as Error).message;
    if ('place' in told) parentPort?.postMessage({ failure });
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
