import { conflict, type PersonContext, type Spheres, type YearRange } from './person-context.js';
import type { NamedFinding } from './person-forms.js';

/** One person on the way to an authority. */
export interface PersonDraft {
  readonly findings: NamedFinding[];
  /** may be the same, but nothing says so */
  readonly kin: Set<PersonDraft>;
  /** how often each feature of context occurs with the person; made when it is asked for */
  profile?: ReadonlyMap<string, number>;
  spheres?: Spheres;
}

/** The likeliest of several people must be so many times likelier than the next (as a logarithm). */
const MARGIN = Math.log(3);
/** Somebody in so many times more articles than the next is meant, unless the article speaks for the next. */
const FAME = 10;

export const draftOf = (findings: NamedFinding[]): PersonDraft => ({ findings, kin: new Set() });

export function spheresOf(draft: PersonDraft, context: PersonContext): Spheres {
  draft.spheres ??= context.spheresOf(draft.findings);
  return draft.spheres;
}

export function profileOf(draft: PersonDraft, context: PersonContext): ReadonlyMap<string, number> {
  draft.profile ??= context.profileOf(draft.findings);
  return draft.profile;
}

/** Adds findings to a person; what was known of the context is made anew. */
export function give(draft: PersonDraft, findings: readonly NamedFinding[]): void {
  for (const finding of findings) draft.findings.push(finding);
  delete draft.profile;
  delete draft.spheres;
}

function likelihood(finding: NamedFinding, draft: PersonDraft, context: PersonContext): number {
  return context.likelihood(finding, profileOf(draft, context), draft.findings.length);
}

/** One name, several people: articles that conflict with all before them begin another. The most telling first. */
export function splitByConflict(person: readonly NamedFinding[], context: PersonContext): PersonDraft[] {
  if (person.length === 1 || !conflictsWithin(person, context)) return [draftOf([...person])];
  const drafts: NamedFinding[][] = [];
  const byRole = [...person].sort(
    (a, b) => Number(b.found.role !== null) - Number(a.found.role !== null) || a.article - b.article,
  );
  for (const finding of byRole) {
    const own = context.spheresOf([finding]);
    const home = drafts
      .filter((draft) => !conflict(own, context.spheresOf(draft)))
      .map((draft) => ({ draft, score: context.bond(context.profileOf([finding]), context.profileOf(draft)) }))
      .reduce<{ draft: NamedFinding[]; score: number } | null>(
        (a, b) => (a === null || b.score > a.score ? b : a),
        null,
      );
    if (home) home.draft.push(finding);
    else drafts.push([finding]);
  }
  const made = drafts.map(draftOf);
  for (const draft of made) for (const other of made) if (other !== draft) draft.kin.add(other);
  return made;
}

/** Whether any two findings conflict: told from the spheres of each, so as to spare the common case. */
function conflictsWithin(person: readonly NamedFinding[], context: PersonContext): boolean {
  const all = context.spheresOf(person);
  if (isOneYear(all.years) && isOneYear(all.births) && all.fields.size < 2) return false;
  if (person.length > 400) return false;
  const spheres = person.map((finding) => context.spheresOf([finding]));
  return spheres.some((a, i) => spheres.slice(i + 1).some((b) => conflict(a, b)));
}

const isOneYear = (range: YearRange): boolean => range === null || range[0] === range[1];

/**
 * The person to whom a finding belongs; null when none is much likelier than the others.
 * @param byFame whether somebody far better known than the next may be taken without the margin
 */
export function likeliest(
  finding: NamedFinding,
  able: readonly PersonDraft[],
  context: PersonContext,
  byFame = false,
): PersonDraft | null {
  const own = context.spheresOf([finding]);
  const scored = able
    .filter((draft) => suffixed(draft, finding) && !conflict(own, spheresOf(draft, context)))
    .map((draft) => ({ draft, score: likelihood(finding, draft, context) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined) return null;
  if (next === undefined || best.score - next.score >= MARGIN) return best.draft;
  const famous = best.draft.findings.length >= FAME * next.draft.findings.length;
  return byFame && famous && best.score > next.score ? best.draft : null;
}

/** "Mark IV" is nobody whose name has no such number. */
function suffixed({ findings }: PersonDraft, { parts: { suffix } }: NamedFinding): boolean {
  return suffix === null || findings.some(({ parts }) => parts.suffix === suffix);
}

export function relate(a: PersonDraft, b: PersonDraft): void {
  a.kin.add(b);
  b.kin.add(a);
}
