import type { AuthorityKind } from '../archive/archive.js';
import { idsOf } from '../archive/authority.js';
import type { Filing } from '../archive/filing.js';
import type { Correction } from './verbs.js';

/** A correction that gives a name. */
export type Naming = Extract<Correction, { readonly verb: 'merge' | 'rename' }>;

/** The id that a page had, and the name of what is there now. */
export interface FormerAddress {
  readonly kind: AuthorityKind;
  readonly id: string;
  readonly name: string;
}

/** What pages are called without the editor: ids of groups that corrections merge into others or rename. */
export function formerAddresses(filing: Filing, corrections: readonly Naming[]): FormerAddress[] {
  const recordIds = filing.records.map(({ id }) => id);
  return Object.entries(filing.groups).flatMap(([kind, groups]) => {
    const names = new Map(
      corrections
        .filter((it) => it.kind === kind)
        .flatMap((it) => (it.verb === 'merge' ? it.merge : [it.rename]).map((from) => [from, it.as] as const)),
    );
    if (names.size === 0) return [];
    const ids = idsOf(groups, recordIds);
    return groups.flatMap((group, i) => {
      const name = names.get(group.name);
      return name === undefined ? [] : [{ kind: kind as AuthorityKind, id: ids[i]!, name }];
    });
  });
}
