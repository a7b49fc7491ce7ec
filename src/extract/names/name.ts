import type { Prose } from '../../text/prose.js';
import type { Span } from '../../text/span.js';

/** A mention of a name in an article, as `findNames` gives it to the finders of people, places and organisations. */
export interface Name extends Span {
  /** first token, and the one after the last */
  readonly first: number;
  readonly last: number;
  /** `other`: nationalities, events, works */
  readonly type: 'person' | 'place' | 'organisation' | 'other';
  readonly confidence: number;
  readonly rule: string;
}

/**
 * A name with something changed. Written out, since copies made by `...` have a hidden class of their own, and all that reads names is
 * compiled again for each class.
 */
export const changedName = (name: Name, change: Partial<Name>): Name => ({
  start: change.start ?? name.start,
  end: change.end ?? name.end,
  first: change.first ?? name.first,
  last: change.last ?? name.last,
  type: change.type ?? name.type,
  confidence: change.confidence ?? name.confidence,
  rule: change.rule ?? name.rule,
});

/** The name over tokens of a text. */
export const nameOver = (
  { starts, ends }: Prose,
  { first, last, type, confidence, rule }: Omit<Name, keyof Span>,
): Name => ({
  start: starts[first]!,
  end: ends[last - 1]!,
  first,
  last,
  type,
  confidence,
  rule,
});

/**
 * No names, in a list of the hidden class that other lists of names have: `[]` has one of its own, for which all passes would be compiled again at the
 * first article without a name.
 */
export const NO_NAMES: readonly Name[] = [
  changedName({ start: 0, end: 0, first: 0, last: 0, type: 'other', confidence: 0.5, rule: '' }, {}),
].filter(() => false);

/** Names, some of which `change` gives anew; the names themselves where it gives all as they are. */
export function withEach(names: readonly Name[], change: (name: Name, i: number) => Name): readonly Name[] {
  let changed: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = change(names[i]!, i);
    if (changed === null && name !== names[i]) changed = names.slice(0, i);
    changed?.push(name);
  }
  return changed ?? names;
}

const areSeveral = (found: Name | readonly Name[]): found is readonly Name[] => Array.isArray(found);

/** The same where a name may give way to several, or to none. Adds one by one, since what `flatMap` and `[...a, ...b]` make has a hidden class of its own. */
export function withEachOf(
  names: readonly Name[],
  change: (name: Name, i: number) => Name | readonly Name[],
): readonly Name[] {
  let changed: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const found = change(names[i]!, i);
    if (changed === null && found !== names[i]) changed = names.slice(0, i);
    if (changed === null) continue;
    if (areSeveral(found)) for (const name of found) changed.push(name);
    else changed.push(found);
  }
  return changed ?? names;
}

/** The ids of the last words of people's names of two words and more. @param ids word ids by token */
export function surnameIds(ids: Int32Array, names: readonly Name[]): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const { first, last, type } of names) if (type === 'person' && last - first > 1) surnames.add(ids[last - 1]!);
  return surnames;
}

/** The same, read when it is first asked for. */
export function surnameIdsOnDemand(ids: Int32Array, names: () => readonly Name[]): () => ReadonlySet<number> {
  let surnames: ReadonlySet<number> | null = null;
  return () => {
    surnames ??= surnameIds(ids, names());
    return surnames;
  };
}

/** The words of a name as a key: the id of a single word, or the words. */
export type NameKey = number | string;

export function nameKeyOf({ ids, lower }: Pick<Prose, 'ids' | 'lower'>, { first, last }: Name): NameKey {
  return last - first === 1 ? ids[first]! : lower.slice(first, last).join(' ');
}

/** Names with others added, in order, in the place of those that are gone; the names themselves where none is added. */
export function withReplaced(names: readonly Name[], gone: ReadonlySet<Name>, added: readonly Name[]): readonly Name[] {
  return added.length === 0
    ? names
    : withAdded(
        names.filter((name) => !gone.has(name)),
        added,
      );
}

/** Names with others among them, in order; the names themselves where none is added. */
export function withAdded(names: readonly Name[], added: readonly Name[]): readonly Name[] {
  if (added.length === 0) return names;
  const all = names.slice();
  for (const name of added) all.push(name);
  return all.sort((a, b) => a.first - b.first);
}

/** Names with others among them, in the place of those that they overlap. */
export const withAddedOver = (names: readonly Name[], added: readonly Name[]): readonly Name[] =>
  withAdded(
    added.length === 0
      ? names
      : names.filter(({ first, last }) => added.every((name) => name.last <= first || last <= name.first)),
    added,
  );
