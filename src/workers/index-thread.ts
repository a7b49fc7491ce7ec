import { Worker } from 'node:worker_threads';
import type { ArticleRecord } from '../article/record.js';
import {
  type IndexingOrder,
  indexingOrderOf,
  type KeptIndex,
  type PreparedIndex,
} from '../search/indexing/prepared-index.js';
import { searchedTextsOf } from '../search/indexing/searched-texts.js';
import type { IndexPlace, StoredIndexMemory } from '../store/index-memory.js';

/** What a thread begins with. */
export interface IndexerStart {
  readonly order: IndexingOrder;
  /** null when nobody knows of an index before */
  readonly place: IndexPlace | null;
}

/** The words of an archive, indexed in a thread of their own while this one files its names. */
export class IndexAhead {
  readonly #records: readonly ArticleRecord[];
  readonly #prepared: Promise<PreparedIndex | null>;

  /**
   * @param records in archive order
   * @param memory of the index before; null when nobody knows of one
   * @param digestOf the digest of a record that the memory goes by
   */
  constructor(
    records: readonly ArticleRecord[],
    memory: StoredIndexMemory | null,
    digestOf: (record: ArticleRecord) => string,
  ) {
    this.#records = records;
    const before = memory?.kept<KeptIndex>()?.records;
    const order = indexingOrderOf(records, before ? records.map(digestOf) : null, before);
    this.#prepared = preparedInThread({ order, place: memory?.place ?? null });
  }

  /**
   * The index of the words of these records; null when they are not those that were indexed, or the thread has failed.
   * @param records as filed, in archive order
   */
  async of(records: readonly ArticleRecord[]): Promise<PreparedIndex | null> {
    const prepared = await this.#prepared;
    const same = records.length === this.#records.length;
    return same && records.every((record, i) => areReadAlike(record, this.#records[i]!)) ? prepared : null;
  }
}

/** Whether an index reads two records alike: most that the editor changes while names are filed are called otherwise, and no more. */
function areReadAlike(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a === b) return true;
  const [now, before] = [searchedTextsOf([a]), searchedTextsOf([b])];
  return now.texts[0] === before.texts[0] && now.stretches.join() === before.stretches.join();
}

function preparedInThread(start: IndexerStart): Promise<PreparedIndex | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('index-worker.js', import.meta.url), {
      workerData: start,
      transferList: [start.order.texts.stretches.buffer],
    });
    worker.on('message', resolve);
    // what a thread cannot do is done without it
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
  });
}
