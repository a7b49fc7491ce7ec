import type { ArticleRecord } from '../article/record.js';
import { isSaying } from '../article/sayings.js';
import type { Archive, Authority, AuthorityKind, QuoteRef } from './archive.js';

/** What an archive files of one kind. */
export function authoritiesOf(archive: Archive, kind: AuthorityKind): readonly Authority[] {
  switch (kind) {
    case 'person':
      return archive.people;
    case 'place':
      return archive.places;
    case 'organisation':
      return archive.organisations;
    case 'source':
      return archive.sources;
  }
}

/** The sayings of a record, as quotes of the archive. @param article the record's number in the archive */
export function sayingRefsOf({ quotes }: ArticleRecord, article: number): QuoteRef[] {
  return quotes.flatMap((each, quote) => (isSaying(each) ? [{ article, quote }] : []));
}
