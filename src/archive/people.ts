import type { ArticleRecord, Person } from '../article/record.js';
import { partsOfName, wordKey } from '../text/person-name.js';
import { commonest, type Finding, type Group, gathered } from './finding.js';
import { conflict, PersonContext, type Spheres } from './person-context.js';
import { bearersOf, fitsAll, type NamedFinding, namedFinding } from './person-forms.js';
import { nearlySpelled, soundOf } from './person-variants.js';

/** One person on the way to an authority. */
interface Draft {
  readonly findings: NamedFinding[];
  /** may be the same, but nothing says so */
  readonly kin: Set<Draft>;
  /** how often each feature of context stands with the person; made when it is asked for */
  profile?: ReadonlyMap<string, number>;
  spheres?: Spheres;
}

/** The likeliest of several people must be so many times likelier than the next (as a logarithm). */
const MARGIN = Math.log(3);
/** Somebody in so many times more articles than the next is meant, unless the article speaks for the next. */
const FAME = 10;
/** How much rare company two spellings must share to be one person. */
const BOND = 6;

/**
 * Which findings of the archive are one person. Names in full go by their given names; two of one name stay apart when
 * lifetimes or callings and countries say so; a family name alone goes to the one whom role and company make likely, or
 * stays apart. Does not depend on the order of the records.
 */
export function groupPeople(findings: readonly Finding<Person>[], records: readonly ArticleRecord[]): Group<Person>[] {
  const context = new PersonContext(records);
  const named = findings.map(namedFinding);
  const drafts: Draft[] = [];
  const singles: NamedFinding[] = [];
  for (const family of gathered(named, ({ key }) => key).values()) {
    const { people, unsure, single } = bearersOf(family);
    const known = people.flatMap((person) => splitByConflict(person, context));
    for (const form of unsure) {
      const able = known.filter((draft) => fitsAll(draft.findings, form[0]!));
      known.push(...placed(form, able, context));
    }
    drafts.push(...known);
    singles.push(...single);
  }
  joinVariants(drafts, context);
  const kept = drafts.filter(({ findings }) => findings.length > 0);
  kept.push(...placeSingles(singles, kept, context));
  return groupsFrom(kept);
}

const draftOf = (findings: NamedFinding[]): Draft => ({ findings, kin: new Set() });

function spheresOf(draft: Draft, context: PersonContext): Spheres {
  draft.spheres ??= context.spheresOf(draft.findings);
  return draft.spheres;
}

function profileOf(draft: Draft, context: PersonContext): ReadonlyMap<string, number> {
  draft.profile ??= context.profileOf(draft.findings);
  return draft.profile;
}

/** Adds findings to a person; what was known of the context is made anew. */
function give(draft: Draft, findings: readonly NamedFinding[]): void {
  for (const finding of findings) draft.findings.push(finding);
  delete draft.profile;
  delete draft.spheres;
}

function likelihood(finding: NamedFinding, draft: Draft, context: PersonContext): number {
  return context.likelihood(finding, profileOf(draft, context), draft.findings.length);
}

/** One name, several people: articles that conflict with all before them begin another. The most telling first. */
function splitByConflict(person: readonly NamedFinding[], context: PersonContext): Draft[] {
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
  if ((all.years === null || all.years[0] === all.years[1]) && all.fields.size < 2) return false;
  if (person.length > 400) return false;
  const spheres = person.map((finding) => context.spheresOf([finding]));
  return spheres.some((a, i) => spheres.slice(i + 1).some((b) => conflict(a, b)));
}

/** Gives findings that fit several people to the likeliest; what cannot be told is a person of its own. */
function placed(form: readonly NamedFinding[], able: readonly Draft[], context: PersonContext): Draft[] {
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

/**
 * The person to whom a finding belongs; null when none is much likelier than the others.
 * @param byFame whether somebody far better known than the next may be taken without the margin
 */
function likeliest(
  finding: NamedFinding,
  able: readonly Draft[],
  context: PersonContext,
  byFame = false,
): Draft | null {
  const own = context.spheresOf([finding]);
  const scored = able
    .filter((draft) => !conflict(own, spheresOf(draft, context)))
    .map((draft) => ({ draft, score: likelihood(finding, draft, context) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined) return null;
  if (next === undefined || best.score - next.score >= MARGIN) return best.draft;
  const famous = best.draft.findings.length >= FAME * next.draft.findings.length;
  return byFame && famous && best.score > next.score ? best.draft : null;
}

function relate(a: Draft, b: Draft): void {
  a.kin.add(b);
  b.kin.add(a);
}

/** Spellings of one sound, with given names that sound alike: one person where role and company agree, else "see also". */
function joinVariants(drafts: readonly Draft[], context: PersonContext): void {
  const sounding = gathered(drafts, ({ findings }) => {
    const { given, family } = findings[0]!.parts;
    return `${soundOf(family[family.length - 1]!)} ${soundOf(given[0]!).slice(0, 2)}`;
  });
  for (const [sound, group] of sounding) {
    if (group.length < 2 || group.length > 40 || sound.trim().length < 4) continue;
    const bySize = [...group].sort(
      (a, b) =>
        b.findings.length - a.findings.length || (a.findings[0]!.found.name < b.findings[0]!.found.name ? -1 : 1),
    );
    bySize.forEach((draft, i) => {
      for (const other of bySize.slice(0, i)) {
        if (draft.findings.length === 0 || other.findings.length === 0 || !areVariants(draft, other)) continue;
        if (agree(draft, other, context)) {
          give(other, draft.findings.splice(0));
        } else relate(draft, other);
      }
    });
  }
}

function areVariants(a: Draft, b: Draft): boolean {
  const [x, y] = [a.findings[0]!.parts, b.findings[0]!.parts];
  const [p, q] = [x.family[x.family.length - 1]!, y.family[y.family.length - 1]!];
  if (wordKey(p) === wordKey(q) || !nearlySpelled(p, q)) return false;
  const [g, h] = [wordKey(x.given[0]!), wordKey(y.given[0]!)];
  return g === h || (g.length > 3 && soundOf(g) === soundOf(h));
}

function agree(a: Draft, b: Draft, context: PersonContext): boolean {
  if (conflict(spheresOf(a, context), spheresOf(b, context))) return false;
  const [x, y] = [profileOf(a, context), profileOf(b, context)];
  const roles = [...x.keys()].some((feature) => feature.startsWith('r ') && y.has(feature));
  const countries = [...x.keys()].some((feature) => feature.startsWith('c ') && y.has(feature));
  return context.bond(x, y) >= BOND && (roles || countries);
}

/**
 * Family names that stand alone: each goes to the bearer whom its article makes likely; the rest stay apart. Twice, for
 * those that find their home show who else is meant.
 */
function placeSingles(singles: readonly NamedFinding[], known: readonly Draft[], context: PersonContext): Draft[] {
  const bearers = byShortName(known);
  let left = singles;
  for (const pass of [1, 2]) {
    const taken = new Map<Draft, NamedFinding[]>();
    const homeless: NamedFinding[] = [];
    for (const finding of left) {
      const best = likeliest(finding, bearers.get(finding.key) ?? [], context, pass === 2);
      if (best) push(taken, best, finding);
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

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The people by each single word that their articles call them: family name, or "Deng" for Deng Xiaoping. */
function byShortName(drafts: readonly Draft[]): Map<string, Draft[]> {
  const names = new Map<string, Set<Draft>>();
  const file = (key: string, draft: Draft): void => {
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
        !found.mentions.some(({ text }) => wordKey(text) === key)
      )
        file(first, draft);
    }
  }
  return new Map([...names].map(([key, set]) => [key, [...set]]));
}

/** What nobody claims for sure stays apart by its role, so that no page holds two people. */
function byRole(findings: readonly NamedFinding[]): Draft[] {
  return [...gathered(findings, ({ article, found }) => found.role?.toLowerCase() ?? String(article)).values()].map(
    draftOf,
  );
}

function groupsFrom(drafts: readonly Draft[]): Group<Person>[] {
  for (const { findings } of drafts)
    findings.sort((a, b) => a.article - b.article || (a.found.id < b.found.id ? -1 : 1));
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

function compareFirst(a: Draft, b: Draft): number {
  const [x, y] = [a.findings[0]!, b.findings[0]!];
  return x.article - y.article || (x.found.id < y.found.id ? -1 : 1);
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
