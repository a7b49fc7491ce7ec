import { isHusbandsName, wordKey } from '../../lexicon/reading/person-name.js';
import { isBeforeGivenName } from '../../lexicon/titles.js';
import { gathered, pushTo, tallied } from '../../text/gather.js';
import { isCommonName } from './common-names.js';
import { type PersonContext, roleWords } from './person-context.js';
import {
  draftOf,
  give,
  likeliest,
  type PersonDraft,
  profileOf,
  relate,
  spheresOf,
  splitByConflict,
} from './person-drafts.js';
import type { NamedFinding } from './person-forms.js';
import { fieldsOfRole } from './role-fields.js';

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
        mayBeMeant(finding, best, context) &&
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
    const apart = isCommonName(key)
      ? byEvidence(findings, context)
      : able.length === 0
        ? splitByConflict(findings, context)
        : byRole(findings);
    relateToBearers(apart, able);
    return apart;
  });
}

/** Bearers who are in so many articles are known to readers without more being said. */
const KNOWN_TO_READERS = 3;

/**
 * Whether a common family name alone may be the bearer's: the article speaks for the bearer, or gives a role like the bearer's; where it
 * gives none, the bearer is well known.
 */
function mayBeMeant(finding: NamedFinding, bearer: PersonDraft, context: PersonContext): boolean {
  const { found, key } = finding;
  if (isByGivenName(found.role) && !bearer.findings.some(({ parts }) => wordKey(parts.given[0] ?? '') === key))
    return false;
  // President Hale is not Mrs. Woodrow Hale
  if (found.role !== null && bearer.findings.some(({ parts }) => isHusbandsName(parts))) return false;
  if (!isCommonName(key) || speaksFor(finding, bearer, context)) return true;
  if (bearer.findings.length < KNOWN_TO_READERS) return false;
  const { fields } = spheresOf(bearer, context);
  return found.role === null || fieldsOfRole(found.role).some((field) => fields.has(field));
}

/** "King George", "Sister Mary" */
const isByGivenName = (role: string | null): boolean => role?.split(/\s+/).some(isBeforeGivenName) === true;

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

/** So many others a page names as perhaps the same: thousands of a common name would fill each other's pages. */
const MOST_ALSO = 20;

/** Who has a name alone, and those of the full name: the first of each, for a reader to judge. */
function relateToBearers(apart: readonly PersonDraft[], bearers: readonly PersonDraft[]): void {
  for (const draft of apart) for (const bearer of bearers.slice(0, MOST_ALSO)) draft.kin.add(bearer);
  for (const bearer of bearers) for (const draft of apart.slice(0, MOST_ALSO)) bearer.kin.add(draft);
}

/** A name that thousands of articles have alone is compared with so many people of it, the latest. */
const MOST_DRAFTS = 100;

/** A common name alone is that of an earlier article only where a word of the role or rare company is the same. */
function byEvidence(findings: readonly NamedFinding[], context: PersonContext): PersonDraft[] {
  const drafts: PersonDraft[] = [];
  for (const finding of findings) {
    const home = drafts.slice(-MOST_DRAFTS).find((draft) => speaksFor(finding, draft, context));
    if (home) give(home, [finding]);
    else drafts.push(draftOf([finding]));
  }
  drafts.forEach((draft, i) => {
    for (const other of drafts.slice(i + 1, i + 1 + MOST_ALSO / 2)) relate(draft, other);
  });
  return drafts;
}

/** Whether the article of a name speaks for a person: by rare company, or by a word of the role. */
function speaksFor(finding: NamedFinding, draft: PersonDraft, context: PersonContext): boolean {
  const profile = profileOf(draft, context);
  return roleWords(finding.found.role).some((word) => profile.has(word)) || context.speaksFor(finding, profile);
}

/** What nobody claims for sure stays apart by its role, so that no page holds two people. */
function byRole(findings: readonly NamedFinding[]): PersonDraft[] {
  return [...gathered(findings, ({ article, found }) => found.role?.toLowerCase() ?? String(article)).values()].map(
    draftOf,
  );
}
