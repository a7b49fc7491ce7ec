import type { Archive, Authority } from '../../archive/archive.js';
import { nearlySpelled, soundOf } from '../../archive/people/person-sounds.js';
import type { Correction } from '../../corrections/verbs.js';
import { familyKey, givenNamesFit, type NameParts, partsOfName, wordKey } from '../../lexicon/reading/person-name.js';
import { urlOf } from '../../page/urls.js';
import { gathered } from '../../text/gather.js';
import type { ReviewItem } from './review-item.js';

/** More people than this with one sound or one pair of initials are compared with their neighbours only. */
const LARGEST_BLOCK = 300;

interface NamedPerson {
  readonly person: Authority;
  readonly parts: NameParts;
  readonly family: string;
}

/** People who may be one: those whom filing found alike, and those whose names are spelled nearly the same. */
export function* likelyDoubles(archive: Archive, corrections: readonly Correction[]): Iterable<ReviewItem> {
  const apart = new Set(
    corrections.flatMap((it) =>
      it.verb === 'apart' ? it.apart.flatMap((a) => it.apart.map((b) => `${a}\n${b}`)) : [],
    ),
  );
  const byId = new Map(archive.people.map((person) => [person.id, person]));
  const pairs = new Map<string, readonly [Authority, Authority]>();
  const add = (a: Authority, b: Authority): void => {
    const [more, less] = useOf(a) > useOf(b) || (useOf(a) === useOf(b) && a.id < b.id) ? [a, b] : [b, a];
    if (!apart.has(`${more.name}\n${less.name}`)) pairs.set(`${more.name}\n${less.name}`, [more, less]);
  };
  for (const person of archive.people)
    for (const id of person.seeAlso) {
      const other = byId.get(id);
      if (other !== undefined && other !== person) add(person, other);
    }
  for (const [a, b] of nearlyOfOneName(archive.people)) add(a, b);
  for (const [id, [more, less]] of pairs) yield doubleItem(id, more, less);
}

const useOf = ({ quotes, appearances }: Authority): number => quotes.length * 2 + appearances.length;

function* nearlyOfOneName(people: readonly Authority[]): Iterable<readonly [Authority, Authority]> {
  const named = people
    .map((person): NamedPerson => {
      const parts = partsOfName(person.name);
      return { person, parts, family: familyKey(parts) };
    })
    .filter(({ parts, family }) => parts.given.length > 0 && family.length > 0);
  const initial = ({ parts }: NamedPerson): string => wordKey(parts.given[0]!).charAt(0);
  const blocks = [
    gathered(named, (one) => `${initial(one)} ${one.family.charAt(0)}`),
    gathered(named, (one) => `${initial(one)} ${soundOf(one.family)}`),
  ];
  for (const block of blocks.flatMap((each) => [...each.values()])) {
    const some = block.length > LARGEST_BLOCK ? block.toSorted((a, b) => (a.family < b.family ? -1 : 1)) : block;
    for (const [i, one] of some.entries())
      for (const other of some.slice(i + 1, i + LARGEST_BLOCK))
        if (areAlike(one, other)) yield [one.person, other.person];
  }
}

function areAlike(a: NamedPerson, b: NamedPerson): boolean {
  if (!givenNamesFit(a.parts.given, b.parts.given)) return false;
  return a.family !== b.family && nearlySpelled(a.family, b.family);
}

function doubleItem(id: string, more: Authority, less: Authority): ReviewItem {
  const countOf = ({ quotes, appearances }: Authority): string =>
    `${appearances.length} ${appearances.length === 1 ? 'article' : 'articles'}, ${quotes.length} said`;
  return {
    id: `double ${id.replace('\n', ' ')}`,
    kind: 'double',
    question: `Are ${more.name} and ${less.name} one person?`,
    passage: null,
    links: [more, less].map((person) => ({ label: `${person.name}: ${countOf(person)}`, path: urlOf(person) })),
    why: [more, less].map((person) => person.roles.at(-1)?.text ?? 'no role given').join(' / '),
    // a surname alone is many people's
    harm:
      (/ /.test(more.name) && / /.test(less.name) ? 0.4 : 0.15) * (1 - 1 / (1 + Math.min(useOf(more), useOf(less)))),
    yes: { label: 'One person', items: [{ merge: [less.name], as: more.name }] },
    no: { label: 'Two people', items: [{ apart: [more.name, less.name] }] },
    choices:
      more.name === less.name
        ? []
        : [{ label: `One, called ${less.name}`, items: [{ merge: [more.name], as: less.name }] }],
    typed: null,
  };
}
