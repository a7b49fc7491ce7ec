import type { ArticleRecord, Person } from '../../article/record.js';
import { isPlaceholderName, partsOfName, wordKey } from '../../lexicon/reading/person-name.js';
import { compareCodeUnits } from '../../text/compare.js';
import { gathered } from '../../text/gather.js';
import type { Steps } from '../../text/steps.js';
import { commonest, type Finding, type Group } from '../finding.js';
import { PersonContext } from './person-context.js';
import { draftOf, give, likeliest, type PersonDraft, relate, splitByConflict } from './person-drafts.js';
import { bearersOf, fitsAll, type NamedFinding, namedFinding } from './person-forms.js';
import { placeSingles } from './person-singles.js';
import { joinVariants } from './person-variants.js';

/**
 * Which findings of the archive are one person. Names in full go by their given names; two of one name stay apart when
 * lifetimes or callings and countries say so; a family name alone goes to the one whom role and company make likely, or
 * stays apart, as does each whom a court calls Jane Doe. Does not depend on the order of the records. In steps, since it takes a second in an archive of 20,000 articles.
 */
export function* groupPeople(
  findings: readonly Finding<Person>[],
  records: readonly ArticleRecord[],
): Steps<Group<Person>[]> {
  const context = new PersonContext(records);
  yield;
  const named = findings.map(namedFinding);
  yield;
  let families = 0;
  const drafts: PersonDraft[] = [];
  const singles: NamedFinding[] = [];
  for (const family of gathered(named, ({ key }) => key).values()) {
    const { people, unsure, single } = bearersOf(family.filter(({ parts }) => !isPlaceholderName(parts)));
    drafts.push(...family.filter(({ parts }) => isPlaceholderName(parts)).map((finding) => draftOf([finding])));
    const known = people.flatMap((person) => splitByConflict(person, context));
    for (const form of unsure) {
      const able = known.filter((draft) => fitsAll(draft.findings, form[0]!));
      known.push(...placed(form, able, context));
    }
    drafts.push(...known);
    singles.push(...single);
    if (++families % FAMILIES_A_STEP === 0) yield;
  }
  yield;
  joinVariants(drafts, context);
  yield;
  const kept = drafts.filter(({ findings }) => findings.length > 0);
  kept.push(...placeSingles(singles, kept, context));
  yield;
  return groupsFrom(kept);
}

const FAMILIES_A_STEP = 1000;

/** Gives findings that fit several people to the likeliest; what cannot be told is a person of its own. */
function placed(form: readonly NamedFinding[], able: readonly PersonDraft[], context: PersonContext): PersonDraft[] {
  const homes = form.map((finding) => likeliest(finding, able, context));
  const left = form.filter((finding, i) => {
    if (homes[i]) give(homes[i], [finding]);
    return homes[i] === null;
  });
  if (left.length === 0) return [];
  const apart = draftOf([...left]);
  for (const draft of able) relate(apart, draft);
  return [apart];
}

function groupsFrom(drafts: readonly PersonDraft[]): Group<Person>[] {
  for (const { findings } of drafts)
    findings.sort((a, b) => a.article - b.article || compareCodeUnits(a.found.id, b.found.id));
  const order = [...drafts].sort((a, b) => compareFirst(a, b));
  const numbers = new Map(order.map((draft, i) => [draft, i]));
  return order.map(({ findings, kin }) => {
    const full = findings.filter(({ parts }) => parts.given.length > 0);
    const named = full.length > 0 ? full : findings;
    return {
      name: commonest(named.map(({ found }) => found.name)),
      slug: slugTextOf(named[0]!.found.name),
      findings: findings.map(({ article, found }) => ({ article, found })),
      seeAlso: [...kin]
        .map((other) => numbers.get(other))
        .filter((i) => i !== undefined)
        .sort((a, b) => a - b),
    };
  });
}

function compareFirst(a: PersonDraft, b: PersonDraft): number {
  const [x, y] = [a.findings[0]!, b.findings[0]!];
  return x.article - y.article || compareCodeUnits(x.found.id, y.found.id);
}

/** A name without its middle initials, which come and go: "Paul A. Volcker" and "Paul Volcker" share an address. */
function slugTextOf(name: string): string {
  const { given, family, suffix } = partsOfName(name);
  const kept = given.filter((word, i) => i === 0 || wordKey(word).length > 1);
  return [...kept, ...family, ...(suffix === null ? [] : [suffix])].join(' ');
}

/** "Volcker, Paul A.", "van der Berg, Jan", "Lee, Pat, Jr.": what an index of people sorts by. */
export function personSortName(name: string): string {
  const { given, family, suffix } = partsOfName(name);
  if (given.length === 0) return name;
  const [, article, rest] = /^((?:al|el)-)(.+)$/i.exec(family[0]!) ?? [];
  const head = article && rest ? [rest, ...family.slice(1)] : family;
  const tail = article && rest ? [...given, article] : given;
  return `${head.join(' ')}, ${tail.join(' ')}${suffix === null ? '' : `, ${suffix}`}`;
}
