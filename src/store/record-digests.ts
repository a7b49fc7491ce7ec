import type { FoundOutcome } from '../article/outcome.js';
import type { ArticleRecord } from '../article/record.js';
import { checksumOf } from './file-state.js';

/** Digests of records, from the JSON that they were read from as long as nothing has changed them since. */
export class RecordDigests {
  readonly #known = new WeakMap<ArticleRecord, string>();

  /** @param outcome that the record was read from */
  keep(record: ArticleRecord, { json, digest }: FoundOutcome): void {
    this.#known.set(record, digest ?? checksumOf(json));
  }

  readonly of = (record: ArticleRecord): string => {
    const known = this.#known.get(record);
    if (known !== undefined) return known;
    const digest = checksumOf(JSON.stringify(record));
    this.#known.set(record, digest);
    return digest;
  };
}
