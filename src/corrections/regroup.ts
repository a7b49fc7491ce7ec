import type { AuthorityKind } from '../archive/archive.js';
import type { Filing } from '../archive/filing.js';
import type { Finding, FoundEntity, Group } from '../archive/finding.js';
import type { ArticleRecord, Place } from '../article/record.js';
import { editRecords, type Selected, select } from './edit-filing.js';

/**
 * Splits what is filed together: each name but the first gets a group of its own where it is filed with another of them. Groups that
 * are apart already are no longer said to be alike.
 */
export function keepApart(filing: Filing, kind: AuthorityKind, names: readonly string[]): Filing {
  let held = filing;
  for (const [i, name] of names.entries()) {
    const groups = held.groups[kind] ?? [];
    const before = new Set(names.slice(0, i).flatMap((other) => select(held, kind, other).map(({ group }) => group)));
    // a name that is not its group's own is looked for among the findings of the groups that hold the others
    const named = i > 0 && groups.every((group) => group.name !== name);
    const selected = select(held, kind, name);
    if (selected.length === 0) return filing;
    if (named && selected.every(({ group }) => before.has(group))) held = splitOff(held, kind, selected, name);
  }
  return withoutHints(held, kind, names);
}

function splitOff(filing: Filing, kind: AuthorityKind, selected: Selected, name: string): Filing {
  const taken = new Set<unknown>(selected.map(({ found }) => found));
  const rest = filing.groups[kind]!.map((group) => ({
    ...group,
    findings: group.findings.filter(({ found }) => !taken.has(found)),
  }));
  // the first of several names keeps the group when nothing else is left in it
  if (rest.some(({ findings }) => findings.length === 0)) return filing;
  const own: Group = { name, slug: name, findings: selected.map(withoutGroup), seeAlso: [] };
  return { ...filing, groups: { ...filing.groups, [kind]: [...rest, own] } };
}

const withoutGroup = ({ article, found }: Selected[number]): Finding => ({ article, found });

/** Takes the mutual hints of the groups away. Their records become new objects: the correction bears on these articles. */
function withoutHints(filing: Filing, kind: AuthorityKind, names: readonly string[]): Filing {
  const selected = names.map((name) => select(filing, kind, name));
  const numbers = new Set(selected.flatMap((each) => each.map(({ group }) => group)));
  if (numbers.size < 2) return filing;
  const groups = filing.groups[kind]!.map((group, i) =>
    numbers.has(i) ? { ...group, seeAlso: group.seeAlso.filter((other) => !numbers.has(other)) } : group,
  );
  const apart = { ...filing, groups: { ...filing.groups, [kind]: groups } };
  return editRecords(apart, selected.flat(), (record) => ({ ...record }));
}

/**
 * Gives findings of places another place. They are filed with what is known of it already, by its number at GeoNames; where that is
 * none and they are not all of their group, they become a group of their own.
 */
export function replaced(
  filing: Filing,
  selected: Selected,
  geonames: number | null,
  edit: (record: ArticleRecord, found: FoundEntity) => ArticleRecord,
): Filing {
  if (selected.length === 0) return filing;
  const groups = filing.groups.place ?? [];
  const own = selected[0]!.group;
  const known = groups.findIndex(
    (group, i) =>
      i !== own && geonames !== null && (group.findings[0]?.found as Place | undefined)?.geonames === geonames,
  );
  const whole = groups[own]!.findings.length === selected.length;
  const edited = editRecords(filing, selected, edit);
  if (known < 0 && whole) return edited;
  const taken = new Set(selected.map(({ article, found }) => `${article}\n${found.id}`));
  const isTaken = ({ article, found }: Finding): boolean => taken.has(`${article}\n${found.id}`);
  const all = edited.groups.place!;
  const moved = all.flatMap(({ findings }) => findings.filter(isTaken));
  const left = all.map((group, i) => ({
    ...group,
    findings: [...group.findings.filter((one) => !isTaken(one)), ...(i === known ? moved : [])].sort(
      (a, b) => a.article - b.article,
    ),
  }));
  const { name, slug } = groups[own]!;
  const places = known < 0 ? [...left, { name, slug, findings: moved, seeAlso: [] }] : left;
  return editRecords({ ...edited, groups: { ...edited.groups, place: places } }, [], edit);
}
