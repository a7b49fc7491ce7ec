import type { Person } from '../article/record.js';
import { familyKey, givenNamesFit, partsOfName, suffixesFit, wordKey } from '../text/person-name.js';
import { commonest, type Finding, type Group, gathered } from './finding.js';

/** Which findings of the archive are one person. */
export function groupPeople(findings: readonly Finding<Person>[]): Group<Person>[] {
  const groups: Finding<Person>[][] = [];
  for (const family of gathered(findings, ({ found }) => familyKey(partsOfName(found.name))).values()) {
    const full = family.filter(({ found }) => partsOfName(found.name).given.length > 0);
    const people: Finding<Person>[][] = [];
    for (const finding of full) {
      const parts = partsOfName(finding.found.name);
      const same = people.find((group) =>
        group.every(({ found }) => {
          const other = partsOfName(found.name);
          return givenNamesFit(parts.given, other.given) && suffixesFit(parts.suffix, other.suffix);
        }),
      );
      if (same) same.push(finding);
      else people.push([finding]);
    }
    const single = family.filter(({ found }) => partsOfName(found.name).given.length === 0);
    if (people.length === 1) people[0]!.push(...single);
    else if (single.length > 0) people.push(single);
    groups.push(...people);
  }
  return groups.map((group) => {
    const ordered = group.sort((a, b) => a.article - b.article);
    const full = ordered.filter(({ found }) => partsOfName(found.name).given.length > 0);
    const named = full.length > 0 ? full : ordered;
    return {
      name: commonest(named.map(({ found }) => found.name)),
      slug: slugTextOf(named[0]!.found.name),
      findings: ordered,
      seeAlso: [],
    };
  });
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
