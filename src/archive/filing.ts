import type { ArticleRecord } from '../article/record.js';
import type { AuthorityKind } from './archive.js';
import type { FoundEntity, Group } from './finding.js';

/**
 * Records, and their findings in groups that are one person, place, organisation or source each, on the way into the archive.
 * Every finding of a group is in the record of its article, under its id.
 */
export interface Filing {
  readonly records: readonly ArticleRecord[];
  /** people, places and organisations first; sources in a second stage, since they follow from these */
  readonly groups: { readonly [Kind in AuthorityKind]?: readonly Group<FoundEntity>[] };
}

/** What may change records and groups before they are filed: an editor, who goes by the archive's names. */
export type FilingEditor = (filing: Filing) => Filing;
