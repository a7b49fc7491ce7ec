import { Worker } from 'node:worker_threads';
import type { ArticleRecord } from '../article/record.js';
import type { PostingShards } from '../search/indexing/posting-shards.js';
import { type SearchedTexts, searchedTextsOf } from '../search/indexing/searched-texts.js';

/** The words of an archive, indexed in a thread of their own while this one files its names. */
export class IndexAhead {
  readonly #records: readonly ArticleRecord[];
  readonly #made: Promise<PostingShards | null>;

  /** @param records in archive order */
  constructor(records: readonly ArticleRecord[]) {
    this.#records = records;
    this.#made = postingShardsInThread(searchedTextsOf(records));
  }

  /**
   * The shards of the words of these records; null when they are not those that were indexed, or the thread has failed.
   * @param records as filed, in archive order
   */
  async of(records: readonly ArticleRecord[]): Promise<PostingShards | null> {
    const made = await this.#made;
    const same = records.length === this.#records.length;
    return same && records.every((record, i) => areReadAlike(record, this.#records[i]!)) ? made : null;
  }
}

/** Whether an index reads two records alike: most that the editor changes while names are filed are called otherwise, and no more. */
function areReadAlike(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a === b) return true;
  const [now, before] = [searchedTextsOf([a]), searchedTextsOf([b])];
  return now.texts[0] === before.texts[0] && now.stretches.join() === before.stretches.join();
}

function postingShardsInThread(texts: SearchedTexts): Promise<PostingShards | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('index-worker.js', import.meta.url), {
      workerData: texts,
      transferList: [texts.stretches.buffer],
    });
    worker.on('message', resolve);
    // what a thread cannot do is done without it
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
  });
}
