import { wordKey } from '../../lexicon/reading/person-name.js';
import { gathered, pushTo, tallied } from '../../text/gather.js';
import type { PersonContext } from './person-context.js';
import { draftOf, give, likeliest, type PersonDraft, profileOf, relate, splitByConflict } from './person-drafts.js';
import type { NamedFinding } from './person-forms.js';

/** A family name that stands alone in so many times more articles than those with the full name may mean something else. */
const CALLS = 3;

/**
 * Family names that stand alone: each goes to the bearer whom its article makes likely; the rest stay apart. Twice, for
 * those that find their home show who else is meant.
 */
export function placeSingles(
  singles: readonly NamedFinding[],
  known: readonly PersonDraft[],
  context: PersonContext,
): PersonDraft[] {
  const bearers = byShortName(known);
  let left = singles;
  for (const pass of [1, 2]) {
    const taken = new Map<PersonDraft, NamedFinding[]>();
    const calls = tallied(left.map(({ key }) => key));
    const homeless: NamedFinding[] = [];
    for (const finding of left) {
      const best = likeliest(finding, bearers.get(finding.key) ?? [], context, pass === 2);
      const known =
        best &&
        (calls.get(finding.key)! <= CALLS * best.findings.length + 2 ||
          context.speaksFor(finding, profileOf(best, context)));
      if (known) pushTo(taken, best, finding);
      else homeless.push(finding);
    }
    for (const [draft, findings] of taken) give(draft, findings);
    left = homeless;
  }
  return [...gathered(left, ({ key }) => key)].flatMap(([key, findings]) => {
    const able = bearers.get(key) ?? [];
    const apart = able.length === 0 ? splitByConflict(findings, context) : byRole(findings);
    for (const draft of apart) for (const bearer of able) relate(draft, bearer);
    return apart;
  });
}

/** The people by each single word that their articles call them: family name, or "Deng" for Deng Xiaoping. */
function byShortName(drafts: readonly PersonDraft[]): Map<string, PersonDraft[]> {
  const names = new Map<string, Set<PersonDraft>>();
  const file = (key: string, draft: PersonDraft): void => {
    const set = names.get(key);
    if (set) set.add(draft);
    else names.set(key, new Set([draft]));
  };
  for (const draft of drafts) {
    for (const { key, parts, found } of draft.findings) {
      file(key, draft);
      const first = wordKey(parts.given[0]!);
      if (
        first.length > 1 &&
        found.mentions.some(({ text }) => wordKey(text) === first) &&
        found.mentions.some(({ text }) => text.includes(' ')) && // not "Jim" of "Jim and Pat Lee"
        !found.mentions.some(({ text }) => wordKey(text) === key)
      )
        file(first, draft);
    }
  }
  return new Map([...names].map(([key, set]) => [key, [...set]]));
}

/** What nobody claims for sure stays apart by its role, so that no page holds two people. */
function byRole(findings: readonly NamedFinding[]): PersonDraft[] {
  return [...gathered(findings, ({ article, found }) => found.role?.toLowerCase() ?? String(article)).values()].map(
    draftOf,
  );
}
