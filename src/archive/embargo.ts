import type { ArticleRecord } from '../article/record.js';

/** Articles that readers may have on a day, and those that they may not have yet, or no more. */
export interface PublishableRecords {
  readonly records: readonly ArticleRecord[];
  readonly withheld: readonly { readonly record: ArticleRecord; readonly because: string }[];
}

/**
 * Parts articles by their embargoes and expiry dates.
 * @param now YYYY-MM-DD; null stands for the newest date of an article that is under no embargo, so that the same articles give the
 *   same archive on any day
 */
export function publishableOn(records: readonly ArticleRecord[], now: string | null): PublishableRecords {
  if (records.every(({ publishFrom, publishUntil }) => publishFrom === null && publishUntil === null))
    return { records, withheld: [] };
  const day = now ?? newestOf(records);
  const kept: ArticleRecord[] = [];
  const withheld: { record: ArticleRecord; because: string }[] = [];
  for (const record of records) {
    const { publishFrom, publishUntil } = record;
    if (publishFrom !== null && publishFrom > day)
      withheld.push({ record, because: `is under embargo until ${publishFrom}` });
    else if (publishUntil !== null && publishUntil <= day)
      withheld.push({ record, because: `expired on ${publishUntil}` });
    else kept.push(record);
  }
  return { records: kept, withheld };
}

function newestOf(records: readonly ArticleRecord[]): string {
  let newest = '';
  for (const { date, publishFrom } of records)
    if (date !== null && publishFrom === null && date > newest) newest = date;
  return newest;
}
