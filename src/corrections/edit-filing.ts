import type { AuthorityKind } from '../archive/archive.js';
import type { Filing } from '../archive/filing.js';
import type { Finding, FoundEntity, Group } from '../archive/finding.js';
import type { ArticleRecord } from '../article/record.js';
import { compareCodeUnits } from '../text/compare.js';
import { FINDING_LISTS } from './edit-record.js';

/** Findings of one kind that an editor means by a name, each with the number of its group. */
export type Selected = readonly (Finding & { readonly group: number })[];

/**
 * What the archive calls `name`; where it calls nothing so, the findings that their articles call so, or print so.
 * @param article only there, an index into the records
 */
export function select(filing: Filing, kind: AuthorityKind, name: string, article: number | null = null): Selected {
  const groups = filing.groups[kind] ?? [];
  const tests: ((group: Group, finding: Finding) => boolean)[] = [
    (group) => group.name === name,
    (_, { found }) => found.name === name,
    (_, { found }) => found.mentions.some(({ text }) => text === name),
  ];
  for (const test of tests) {
    const selected = groups.flatMap((group, i) =>
      group.findings
        .filter((finding) => (article === null || finding.article === article) && test(group, finding))
        .map((finding) => ({ ...finding, group: i })),
    );
    if (selected.length > 0) return selected;
  }
  return [];
}

type RecordEdit = (record: ArticleRecord, found: FoundEntity) => ArticleRecord;

/** Changes the records of some findings, each by its own name there; the groups follow. */
export function editRecords(filing: Filing, selected: Selected, edit: RecordEdit): Filing {
  const edited = refreshed(filing, selected, edit);
  const groups = Object.entries(edited.groups).map(([kind, list]) => [kind, withoutEmpty(list)]);
  return { ...edited, groups: Object.fromEntries(groups) };
}

/**
 * Makes the selected findings, and what the archive calls `name` already, one group of that name.
 * @param edit gives a finding that name in its record
 */
export function unite(
  filing: Filing,
  kind: AuthorityKind,
  { selected, name }: { readonly selected: Selected; readonly name: string },
  edit: RecordEdit,
): Filing {
  const named = (filing.groups[kind] ?? []).findIndex((group) => group.name === name);
  const target = named >= 0 ? named : selected[0]!.group;
  const own = selected.filter(({ group }) => group === target).length;
  const whole = named >= 0 || own === filing.groups[kind]![target]!.findings.length;
  const edited = refreshed(filing, selected, edit);
  const taken = new Set(selected.map(keyOfFinding));
  const left = edited.groups[kind]!.map((group, i) =>
    i === target && whole
      ? group
      : { ...group, findings: group.findings.filter((one) => !taken.has(keyOfFinding(one))) },
  );
  const moved = selected.flatMap(({ article }) => {
    const found = foundIn(edited.records[article]!, kind).find((one) => one.name === name);
    return found === undefined ? [] : [{ article, found }];
  });
  const old = left[target]!;
  const slug = named >= 0 || kind === 'place' ? old.slug : name;
  const united = { ...old, name, slug, findings: distinctFindings([...(whole ? old.findings : []), ...moved]) };
  const all = whole ? left.with(target, united) : [...left, { ...united, seeAlso: [] }];
  return { ...edited, groups: { ...edited.groups, [kind]: withoutEmpty(all) } };
}

/** Files a finding that is new in its record with the group of that name, or as a group of its own. */
export function addFinding(filing: Filing, kind: AuthorityKind, group: number | null, finding: Finding): Filing {
  const groups = (filing.groups[kind] ?? []).slice();
  if (group === null) {
    const { name } = finding.found;
    groups.push({ name, slug: name, findings: [finding], seeAlso: [] });
  } else groups[group] = { ...groups[group]!, findings: distinctFindings([...groups[group]!.findings, finding]) };
  return { ...filing, groups: { ...filing.groups, [kind]: groups } };
}

/** Edits records; findings that are gone from their record leave their group, which may be left empty. */
function refreshed(filing: Filing, selected: Selected, edit: RecordEdit): Filing {
  const records = filing.records.slice();
  for (const { article, found } of selected) records[article] = edit(records[article]!, found);
  const isEdited = (article: number): boolean => records[article] !== filing.records[article];
  const groups = Object.entries(filing.groups).map(([kind, list]) => [
    kind,
    list.map((group): Group => {
      if (!group.findings.some(({ article }) => isEdited(article))) return group;
      const findings = group.findings.flatMap(({ article, found }) => {
        const now = foundIn(records[article]!, kind as AuthorityKind).find(({ id }) => id === found.id);
        return now === undefined ? [] : [{ article, found: now }];
      });
      return { ...group, findings };
    }),
  ]);
  return { records, groups: Object.fromEntries(groups) };
}

const foundIn = (record: ArticleRecord, kind: AuthorityKind): readonly FoundEntity[] => record[FINDING_LISTS[kind]];

const keyOfFinding = ({ article, found }: Finding): string => `${article}\n${found.id}`;

/** In archive order, each once. */
function distinctFindings(findings: readonly Finding[]): Finding[] {
  const byKey = new Map(findings.map((finding) => [keyOfFinding(finding), finding]));
  return [...byKey.values()].sort((a, b) => a.article - b.article || compareCodeUnits(a.found.id, b.found.id));
}

/** Groups that lost their last finding go; the numbers by which others refer to groups follow. */
function withoutEmpty(groups: readonly Group[]): readonly Group[] {
  if (groups.every(({ findings }) => findings.length > 0)) return groups;
  let next = 0;
  const numbers = groups.map(({ findings }) => (findings.length > 0 ? next++ : -1));
  return groups
    .filter(({ findings }) => findings.length > 0)
    .map((group) => ({ ...group, seeAlso: group.seeAlso.map((i) => numbers[i]!).filter((i) => i >= 0) }));
}
