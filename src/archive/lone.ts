import type { ArticleRecord } from '../article/record.js';
import type { Archive, Authority, ParagraphRef, PlaceAuthority, SourceAuthority } from './archive.js';

/** In archives of more articles, things that occur in one story only have no page of their own; most pages would be such ones. */
const LARGE = 2000;

/** Whether an archive of so many articles leaves out what repeats itself. */
export const isLarge = (articles: number): boolean => articles > LARGE;

/** The shelves of an archive that may hold what occurs once; people keep their pages. */
interface Shelves {
  readonly place: readonly PlaceAuthority[];
  readonly organisation: readonly Authority[];
  readonly source: readonly SourceAuthority[];
}

/** Marks what occurs in a single story of a large archive, in one article or in several versions of it, and holds nothing else. */
export function withLoneMarked<T extends Shelves>(
  shelves: T,
  records: readonly ArticleRecord[],
  versions: Archive['versions'],
): T {
  if (!isLarge(records.length)) return shelves;
  const loneAmong = (findingsOf: FindingsOf) => {
    const stories = { records, versions, findingsOf };
    return (one: Authority) => loneIn(one, stories);
  };
  const holders = new Set(shelves.place.map(({ within }) => within));
  const organisationAlone = loneAmong((record) => record.organisations);
  const placeAlone = loneAmong((record) => record.places);
  const sourceAlone = loneAmong((record) => record.sources);
  const organisation = shelves.organisation.map((one) => ({ ...one, lone: organisationAlone(one) }));
  const lone = new Map(organisation.map((one) => [one.id, one.lone]));
  return {
    ...shelves,
    organisation,
    place: shelves.place.map((one) => ({
      ...one,
      lone: holders.has(one.id) ? null : placeAlone(one),
    })),
    source: shelves.source.map((one) => ({
      ...one,
      lone: one.is === null ? sourceAlone(one) : one.is.kind === 'person' ? null : (lone.get(one.is.id) ?? null),
    })),
  };
}

type FindingsOf = (
  record: ArticleRecord,
) => readonly { readonly id: string; readonly mentions: readonly { readonly start: number }[] }[];

interface Stories {
  readonly records: readonly ArticleRecord[];
  readonly versions: Archive['versions'];
  readonly findingsOf: FindingsOf;
}

/** Where something is named first that only one story has; null when several have it. */
function loneIn(
  { appearances, quotes, attitudes }: Authority,
  { records, versions, findingsOf }: Stories,
): ParagraphRef | null {
  const [only, ...others] = appearances;
  if (only === undefined) return null;
  const isSameStory = ({ article }: { readonly article: number }): boolean =>
    article === only.article || versions.get(only.article)?.some((version) => version.article === article) === true;
  if (!others.every(isSameStory) || ![...quotes, ...attitudes].every(isSameStory)) return null;
  const record = records[only.article]!;
  const first = findingsOf(record).find(({ id }) => id === only.local[0])?.mentions[0];
  return { article: record.id, paragraph: first === undefined ? 0 : paragraphAt(record, first.start) };
}

/** The number of the text paragraph that holds an offset, from 1; 0 above the text. */
export function paragraphAt(record: ArticleRecord, offset: number): number {
  let number = 0;
  for (const { start, role } of record.paragraphs) {
    if (start > offset) break;
    if (role === 'text') number++;
  }
  return number;
}
