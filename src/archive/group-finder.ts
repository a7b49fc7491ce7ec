import type { FoundEntity, Group } from './finding.js';

/** By article: what its record found of one kind. */
export type FindingLists = readonly (readonly FoundEntity[])[];

/** The index of the group that a finding is in. @param local its id in the record of that article */
export type GroupFinder = (article: number, local: string) => number | undefined;

/**
 * The way from findings to their groups: a number for each finding, in a row for all articles, since a map for each article takes as
 * much memory as the texts. Keeps the groups themselves not alive.
 */
export function groupFinderOf(groups: readonly Group[], lists: FindingLists): GroupFinder {
  const starts = new Uint32Array(lists.length + 1);
  for (const [article, list] of lists.entries()) starts[article + 1] = starts[article]! + list.length;
  const groupOf = new Int32Array(starts[lists.length]!).fill(-1);
  for (const [group, { findings }] of groups.entries())
    for (const { article, found } of findings) {
      const at = positionOf(lists[article]!, found.id);
      if (at !== -1) groupOf[starts[article]! + at] = group;
    }
  return (article, local) => {
    const list = lists[article];
    const at = list === undefined ? -1 : positionOf(list, local);
    const group = at === -1 ? -1 : groupOf[starts[article]! + at]!;
    return group === -1 ? undefined : group;
  };
}

function positionOf(list: readonly FoundEntity[], id: string): number {
  for (let i = 0; i < list.length; i++) if (list[i]!.id === id) return i;
  return -1;
}
