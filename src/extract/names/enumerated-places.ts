import { lexicon } from '../../lexicon/load-lexicon.js';
import { type Prose, Shape } from '../../text/prose.js';
import { triggerOf } from '../../text/vocabulary/token-index.js';
import { type Name, nameOver } from './name.js';

const LONGEST_MEMBER = 3; // words of its name
const FEWEST_MEMBERS = 3; // of a list without "and"

const ANY = 1;
/** Words that go behind a list of their kind: "Hale and Wick counties". */
const BEHIND = 2;

const areasOf = lexicon.bits([
  [ANY, 'kind-of-places'],
  [BEHIND, 'behind-places'],
]);

const KINDS_OF_PLACES = triggerOf(lexicon.words('kind-of-places'), lexicon.words('behind-places'));

/**
 * Members of a list of which a word says that they are places, whatever they look like: "the counties of Hale, Wayne and Monroe", "lakeside
 * counties: Hale, Wayne, Monroe", "Wayne and Monroe counties".
 */
export function withEnumeratedPlaces(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { ids, lower, vocabulary } = prose;
  const areas = vocabulary.column(areasOf, areasOf);
  let found = names;
  for (const i of prose.index.of(KINDS_OF_PLACES)) {
    if (i === 0) continue;
    const kind = areas.at(ids[i]!);
    const from = listBehind(lower, i);
    const members = from > 0 ? membersBeside(prose, from, 1) : [];
    // "smart towns (Hale and Wick for example)" may name anything
    const isWhole = lower[from - 1] !== '(' || lower[members.at(-1)?.[1] ?? -1] === ')';
    if (isWhole) found = withMembers(prose, found, members);
    if (kind & BEHIND) found = withMembers(prose, found, membersBeside(prose, i, -1));
  }
  return found;
}

/** Where the list begins behind "counties of", "counties:", "towns such as", "places like"; 0 where none may. */
function listBehind(lower: readonly string[], kind: number): number {
  const next = lower[kind + 1] ?? '';
  if (/^(?:of|:|—|–|--|-|\()$/.test(next)) return kind + 2;
  return /s$/.test(lower[kind]!) ? examplesBehind(lower, kind) : 0;
}

/** Where the examples begin of "towns such as", "villages like"; 0 where none are given. */
function examplesBehind(lower: readonly string[], kind: number): number {
  const next = lower[kind + 1] ?? '';
  if (/^(?:like|including)$/.test(next)) return kind + 2;
  return next === 'such' && lower[kind + 2] === 'as' ? kind + 3 : 0;
}

type Member = readonly [first: number, last: number];

const isPart = ({ shapes, size }: Prose, token: number): boolean =>
  token >= 0 && token < size && (shapes[token]! & Shape.capital) !== 0 && (shapes[token]! & Shape.word) !== 0;

const isJoint = ({ lower }: Prose, token: number): boolean => /^(?:,|and|&)$/.test(lower[token] ?? '');

/** The members that stand one beside another from a token on, or up to it. @param step 1 onwards, -1 backwards */
function membersBeside(prose: Prose, edge: number, step: 1 | -1): Member[] {
  const beside = (at: number): number => (step > 0 ? at : at - 1);
  const members: Member[] = [];
  for (let at = edge; isPart(prose, beside(at)); ) {
    let end = at + step;
    while (isPart(prose, beside(end))) end += step;
    const [first, last] = step > 0 ? [at, end] : [end, at];
    if (last - first > LONGEST_MEMBER || (step < 0 && prose.shapes[first]! & Shape.first)) break;
    members.push([first, last]);
    at = end;
    while (isJoint(prose, beside(at))) at += step;
    if (at === end) break;
  }
  return step > 0 ? members : members.reverse();
}

/** The names, of which the members of a list are places. */
function withMembers(prose: Prose, names: readonly Name[], members: readonly Member[]): readonly Name[] {
  const hasAnd = members.length === 2 && prose.lower.slice(members[0]![1], members[1]![0]).join() === 'and';
  if (members.length < FEWEST_MEMBERS && !hasAnd) return names;
  const changed = names.slice();
  for (const [first, last] of members) {
    let at = 0;
    while (at < changed.length && changed[at]!.last <= first) at++;
    const over = changed[at];
    const isFree = over === undefined || over.first >= last;
    const isSure = over?.type === 'place' && over.confidence >= SURE_OF_MEMBER;
    if (!isFree && (isSure || over.first !== first || over.last !== last)) continue;
    changed.splice(
      at,
      isFree ? 0 : 1,
      nameOver(prose, { first, last, type: 'place', confidence: SURE_OF_MEMBER, rule: 'enumerated' }),
    );
  }
  return changed;
}

const SURE_OF_MEMBER = 0.9;

/** "towns such as Newlyn and Brixham", "villages like Corfe" */
export function isKindOfPlace({ lower }: Prose, { first }: Name): boolean {
  const kind = lower[first - 1] === 'as' ? first - 3 : first - 2;
  return examplesBehind(lower, kind) === first && lexicon.has(lower[kind] ?? '', 'kind-of-places');
}
