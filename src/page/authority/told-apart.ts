import type { Archive, Authority, NameVariant } from '../../archive/archive.js';
import { compareCodeUnits } from '../../text/compare.js';
import { headlineOf } from '../entries.js';
import { type TallyRow, tallyRow } from '../tally.js';

/** A name that may be the same, and what tells it apart. What `parts/also.hbs` gets, as an item of `seeAlso`. */
export interface AlsoRow extends TallyRow {
  /** what the articles call it, else the headline of the only article that names it; null where neither is there */
  readonly told: string | null;
}

/** Names that may be the same, for the reader to judge. */
export function alsoOf(
  { records }: Archive,
  authority: Authority,
  { others, root }: { readonly others: ReadonlyMap<string, Authority>; readonly root: string },
): AlsoRow[] {
  return authority.seeAlso
    .flatMap((id) => others.get(id) ?? [])
    .sort((a, b) => compareCodeUnits(a.sortName, b.sortName))
    .map((other) => ({ ...tallyRow(other, other.appearances.length, root), told: toldApart(records, other) }));
}

/** The role that most articles give; of several, the one that was given later. Null when no article gives one. */
export function mostGivenRole(person: Authority): string | null {
  let best: NameVariant | null = null;
  for (const role of person.roles) {
    if (best === null || role.articles.length >= best.articles.length) best = role;
  }
  return best?.text ?? null;
}

/** The role that a namesake is most given; of one who has none and is in one article, the article's headline. */
export function toldApart(records: Archive['records'], authority: Authority): string | null {
  const { appearances } = authority;
  return mostGivenRole(authority) ?? (appearances.length === 1 ? headlineOf(records[appearances[0]!.article]!) : null);
}
