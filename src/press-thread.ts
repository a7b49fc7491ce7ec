import { parentPort } from 'node:worker_threads';
import type { ArticleRecord } from './article/record.js';
import type { Page } from './page/page.js';
import type { Told } from './press.js';
import { type Manuscript, publicationOf, sharedPages } from './publish.js';
import { readManifest } from './site/manifest.js';
import type { Place } from './site/place.js';
import { sorted } from './site/plan.js';
import { Stage } from './site/stage.js';
import { SHARES, sweep, sweeper } from './work/sweep.js';

const records: ArticleRecord[] = [];
let pages: readonly Page[] = [];
let failed: string | null = null;

parentPort?.on('message', (told: Told) => {
  try {
    if ('record' in told) records.push(JSON.parse(told.record));
    else if ('manuscript' in told) pages = file(told.manuscript);
    else if (failed === null) parentPort?.postMessage(render(told.place, new Int32Array(told.counter)));
    else parentPort?.postMessage({ failed });
  } catch (error) {
    failed = (error as Error).message;
    if ('place' in told) parentPort?.postMessage({ failed });
  }
});

function file(manuscript: Manuscript): readonly Page[] {
  sweep();
  const { edition } = publicationOf(records, manuscript);
  sweep();
  return sorted(sharedPages(edition));
}

function render(place: Place, counter: Int32Array): Stage['staged'] {
  const stage = new Stage(place, readManifest(place.site) ?? new Map());
  const tidy = sweeper(SHARES);
  while (stage.putShare(pages, Atomics.add(counter, 0, 1))) tidy();
  return stage.staged;
}
