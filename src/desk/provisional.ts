import type { Archive, Authority, AuthorityKind } from '../archive/archive.js';
import { archiveOf } from '../archive/archive-of.js';
import { publishableOn } from '../archive/embargo.js';
import { authoritiesOf } from '../archive/shelf.js';
import type { ArticleRecord } from '../article/record.js';
import { correcting } from '../corrections/apply.js';
import { FINDING_LISTS } from '../corrections/edit-record.js';
import type { Correction } from '../corrections/verbs.js';
import { articleData } from '../page/article/article-page.js';
import type { Edition } from '../page/edition.js';
import type { Page } from '../page/page.js';
import { articleUrl } from '../page/urls.js';

/** An edition in which some articles are newer than what is filed: their own pages are right, the rest of the archive follows. */
export interface Provisional {
  /** The page of an article that was read again; null when it is gone or not to be published; undefined for all others. */
  pageAt(path: string): Page | null | undefined;
}

/** What articles are shown by. */
interface Ways {
  readonly edition: Edition;
  /** in force */
  readonly corrections: readonly Correction[];
  /** the day of embargoes, YYYY-MM-DD; null for that of the newest article */
  readonly now: string | null;
}

/** @param fresh articles by their ids, as they were found; null for those that are gone */
export function provisionalEdition(fresh: ReadonlyMap<string, ArticleRecord | null>, ways: Ways): Provisional {
  const { edition } = ways;
  return {
    pageAt(path) {
      for (const [id, record] of fresh) {
        if (articleUrl({ id }) !== path) continue;
        const shown = record === null ? null : correctedAlone(record, ways);
        if (shown === null) return null;
        const { archive, at } = archiveWith(edition.archive, shown);
        const now = { ...edition, archive, machine: { ...edition.machine, archive } };
        return { path, bytes: () => edition.theme.render('article', articleData(now, at)) };
      }
      return undefined;
    },
  };
}

/** The article as the editor wants it, as far as that shows in it alone; null when it is not published. */
function correctedAlone(record: ArticleRecord, { edition, corrections, now }: Ways): ArticleRecord | null {
  const newest = edition.archive.records.findLast(({ date }) => date !== null)?.date ?? null;
  const { records, editor } = correcting(publishableOn([record], now ?? newest).records, corrections);
  return archiveOf(records, editor).records[0] ?? null;
}

/** The archive with an article in its place, or after all others when it is new there. What it names is looked up by name. */
function archiveWith(archive: Archive, record: ArticleRecord): { readonly archive: Archive; readonly at: number } {
  const known = archive.records.findIndex(({ id }) => id === record.id);
  const at = known < 0 ? archive.records.length : known;
  const authorityOf = (kind: AuthorityKind, article: number, local: string): Authority | undefined => {
    if (article !== at) return archive.authorityOf(kind, article, local);
    const name = record[FINDING_LISTS[kind]].find(({ id }) => id === local)?.name;
    const before = known < 0 ? undefined : archive.authorityOf(kind, article, local);
    return before?.name === name ? before : authoritiesOf(archive, kind).find((authority) => authority.name === name);
  };
  return {
    at,
    archive: {
      ...archive,
      records: known < 0 ? [...archive.records, record] : archive.records.with(at, record),
      authorityOf: authorityOf as Archive['authorityOf'],
    },
  };
}
