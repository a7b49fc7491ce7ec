import { isNameSuffix } from '../../../lexicon/reading/person-name.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withAddedOver, withEach } from '../name.js';

/** A name that the tagger is as sure of tells whose name the same words are elsewhere. */
const SURE_OF_FULL_NAME = 0.8;
/** The same where the first word is in no list of given names. */
const SURE_OF_UNLISTED_NAME = 0.97;
const LONGEST_FULL_NAME = 5; // tokens
const SURE_OF_PLACE = 0.98; // a place of one word that the tagger is surer of stays

/**
 * People by what the article calls them in full elsewhere: the same words are the same name ("who awarded Ada Fenwick three stars"); the
 * word that opens a sentence is none of it ("Though | Fenwick won"); and a family name is no place ("FENWICK: I think so", "told Fenwick").
 */
export function withFullNames(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const full = sureFullNames(prose, hints, names);
  if (full.size === 0) return names;
  const classes = wordClassesOf(prose.vocabulary);
  const surnames = new Set([...full.values()].flat().map((name) => surnameOf(prose, name)));
  const settled = withEach(names, (name) => {
    if (name.type === 'person') return withoutOpener(prose, hints, classes, surnames, name);
    return name.type === 'place' && surnames.has(prose.ids[name.first]!) && isPersonsName(prose, hints, name)
      ? changedName(name, { type: 'person', rule: 'surname' })
      : name;
  });
  return withRepeated(prose, full, settled);
}

const SHORT_MOHAMED = triggerOf(['mohd', 'mohd.', 'muhd', 'muhd.']);

/** "Mohd. | Idris": with the given name that the tagger has never seen cut short. */
export function withShortGivenNames(prose: Prose, names: readonly Name[]): readonly Name[] {
  const short = prose.index.of(SHORT_MOHAMED);
  if (short.length === 0) return names;
  const given = new Set(short);
  return withEach(
    names.filter(({ first, last }) => last - first > 1 || !given.has(first)),
    (name) => {
      const first = given.has(name.first - 1) ? name.first - 1 : name.first;
      if (name.type !== 'person' || !given.has(first)) return name;
      return changedName(name, {
        first,
        start: prose.starts[first]!,
        confidence: Math.max(name.confidence, SURE_OF_FULL_NAME),
      });
    },
  );
}

/** The sure names of two words and more whose first is a given name, by the id of their first word. */
function sureFullNames(prose: Prose, hints: Uint16Array, names: readonly Name[]): ReadonlyMap<number, readonly Name[]> {
  const full = new Map<number, Name[]>();
  for (const name of names) {
    const { type, first, last, confidence } = name;
    if (type !== 'person' || last - first < 2 || last - first > LONGEST_FULL_NAME) continue;
    if (confidence < (hints[first]! & Hint.given ? SURE_OF_FULL_NAME : SURE_OF_UNLISTED_NAME)) continue;
    const id = prose.ids[first]!;
    const others = full.get(id);
    if (others === undefined) full.set(id, [name]);
    else if (!others.some((other) => areSame(prose, other, first))) others.push(name);
  }
  return full;
}

const surnameOf = ({ ids, lower }: Prose, { first, last }: Name): number =>
  last - first > 2 && isNameSuffix(lower[last - 1]!) ? ids[last - 2]! : ids[last - 1]!;

/** Whether the words of a name stand at a token too, with capitals. */
function areSame({ ids, shapes, size }: Prose, { first, last }: Name, at: number): boolean {
  const end = at + last - first;
  if (end > size) return false;
  for (let i = first, j = at; j < end; i++, j++) if (ids[i] !== ids[j] || !(shapes[j]! & Shape.capital)) return false;
  return true;
}

/** "Though | Fenwick", "Chasing | Fenwick": of the name without the word that opens the sentence. */
function withoutOpener(
  { ids, shapes, starts, lower }: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  surnames: ReadonlySet<number>,
  name: Name,
): Name {
  const { first, last } = name;
  if (last - first !== 2 || !(shapes[first]! & Shape.first) || !surnames.has(ids[first + 1]!)) return name;
  const isRole =
    !classes.has(ids[first]!, 'also-name') &&
    (['calling', 'office', 'player', 'also-player'] as const).some((kind) => classes.has(ids[first]!, kind)); // "Favourite | Fenwick had led"
  const opens = isRole || classes.has(ids[first]!, 'function-word') || /.{2}ing$/.test(lower[first]!);
  if (!opens || hints[first]! & Hint.given) return name;
  return changedName(name, { first: first + 1, start: starts[first + 1]!, rule: 'surname' });
}

/** Whether a family name taken for a place is somebody: one who is told, who speaks, a label before a colon; not "in Fenwick", "Fenwick, Ohio". */
function isPersonsName({ lower, shapes, size }: Prose, hints: Uint16Array, { first, last, confidence }: Name): boolean {
  if (last - first !== 1 || hints[first]! & (Hint.country | Hint.greatPlace)) return false;
  const isLabel = lower[last] === ':' && (shapes[first]! & Shape.first) !== 0;
  if (isLabel) return true;
  if (confidence > SURE_OF_PLACE || hints[first]! & (Hint.region | Hint.bigTown)) return false;
  const before = lower[first - 1] ?? '';
  if (/^(?:in|at|near|from|around|outside|of|through|across|north|south|east|west|greater)$/.test(before)) return false;
  if (lower[last] === ',' && last + 1 < size && (shapes[last + 1]! & Shape.capital) !== 0) return false;
  return (
    /^(?:told|tells|asked|with|by|against|to|for|than|like|loved|beat|says|said)$/.test(before) ||
    /^(?:said|says|told|has|had|was|is|'s|will|would)$/.test(lower[last] ?? '')
  );
}

const sameAt = (prose: Prose, known: readonly Name[], at: number): Name | undefined =>
  known.find((name) => areSame(prose, name, at));

/** Whether a name from number `from` on has all of the tokens, or some of them and others. */
function isWithinNames(names: readonly Name[], from: number, first: number, last: number): boolean {
  for (let n = from; n < names.length && names[n]!.first < last; n++) {
    const name = names[n]!;
    if (name.first < first || name.last > last || (name.first === first && name.last === last)) return true;
  }
  return false;
}

/** Adds the full names that the tagger missed, and those of which it took a part alone. */
function withRepeated(
  prose: Prose,
  full: ReadonlyMap<number, readonly Name[]>,
  names: readonly Name[],
): readonly Name[] {
  const { ids, shapes, size } = prose;
  const added: Name[] = [];
  let next = 0;
  let after = 0; // the token behind the last name that is added
  for (const i of prose.index.capitals) {
    if (i < after) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    const known = full.get(ids[i]!);
    const same = known && sameAt(prose, known, i);
    if (!same) continue;
    const last = i + same.last - same.first;
    const goesOn =
      last < size && (shapes[last]! & (Shape.capital | Shape.first | Shape.word)) === (Shape.capital | Shape.word);
    if (goesOn || isWithinNames(names, next, i, last)) continue;
    const { confidence } = same;
    added.push(nameOver(prose, { first: i, last, type: 'person', confidence, rule: 'full-name' }));
    after = last;
  }
  return withAddedOver(names, added);
}
