import type { ArticleRecord } from '../article/record.js';
import { isSaying } from '../article/sayings.js';
import type { QuoteRef } from './archive.js';

/** The sayings of a record, as quotes of the archive. @param article the record's number in the archive */
export function sayingRefsOf({ quotes }: ArticleRecord, article: number): QuoteRef[] {
  return quotes.flatMap((each, quote) => (isSaying(each) ? [{ article, quote }] : []));
}
