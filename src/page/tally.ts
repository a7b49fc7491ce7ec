import type { Archive, Authority, SourceAuthority } from '../archive/archive.js';
import { sayingsOf } from '../article/sayings.js';
import { compareCodeUnits } from '../text/compare.js';
import { tallied } from '../text/gather.js';
import { authorityHref, type Href } from './urls.js';

/** A name with a count. What `parts/tally.hbs` gets, as an item of `rows`. */
export interface TallyRow {
  readonly name: string;
  readonly href: Href;
  readonly count: number;
  readonly unnamed: boolean;
}

/** Counts of authorities, the largest first, then by name; at most `limit`. */
export function tallyOf(counts: ReadonlyMap<Authority, number>, root: string, limit: number): TallyRow[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareCodeUnits(a.sortName, b.sortName) || compareCodeUnits(a.id, b.id))
    .slice(0, limit)
    .map(([authority, count]) => tallyRow(authority, count, root));
}

export function tallyRow(authority: Authority, count: number, root: string): TallyRow {
  return {
    name: authority.name,
    href: authorityHref(root, authority),
    count,
    unnamed: 'anonymous' in authority && authority.anonymous === true,
  };
}

/** Whether it is known as a person or an organisation, or is a paper or a station: “officials”, “the company”, “report” are not. */
export function goesByName({ anonymous, name, is, sourceKind }: SourceAuthority): boolean {
  return !anonymous && (is !== null || sourceKind === 'media') && /^\P{Ll}/u.test(name);
}

/** How often each source is quoted in some articles. */
export function speakersOf(archive: Archive, articles: Iterable<number>): Map<Authority, number> {
  const speakers = [...articles].flatMap((article) =>
    sayingsOf(archive.records[article]!).flatMap(({ speaker }) =>
      speaker?.source == null ? [] : (archive.authorityOf('source', article, speaker.source) ?? []),
    ),
  );
  return tallied<Authority>(speakers);
}
