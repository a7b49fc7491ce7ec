import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, nameOver } from '../name.js';

const LONGEST_VILLAGE = 3; // words of its name
const SURE_OF_OTHER = 0.9; // what the tagger is as sure of stays
const FEWEST_SHIPS = 4; // in one list

/** Villages that no list has, where an old paper says that they are: "the rectory of Churchel Parva", "Mr. James Lee, of Fence,". In order. */
export function ledPlaces(prose: Prose, names: readonly Name[]): Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const { lower, shapes, size } = prose;
  const found: Name[] = [];
  let next = 0;
  for (let i = 2; i < size; i++) {
    if (!(shapes[i]! & Shape.capital) || lower[i - 1] !== 'of') continue;
    while (next < names.length && names[next]!.last < i - 1) next++;
    if (!lexicon.has(lower[i - 2]!, 'has-places') && !(lower[i - 2] === ',' && endsPerson(names, next, i - 2)))
      continue;
    const last = rowEnd(prose, classes, i);
    if (last === i) continue;
    const over = names.slice(next, next + 3).find((name) => name.first < last && name.last > i);
    const same = over?.first === i && over.last === last && over.type === 'place';
    if (over && !same && (over.type === 'place' || over.confidence > SURE_OF_OTHER || over.last > last)) continue;
    found.push(nameOver(prose, { first: i, last, type: 'place', confidence: 0.8, rule: 'old-place' }));
  }
  return found;
}

/** Whether one of the next names is a person's that ends before a token. */
const endsPerson = (names: readonly Name[], next: number, end: number): boolean =>
  names.slice(Math.max(0, next - 2), next + 1).some(({ type, last }) => type === 'person' && last === end);

/** The end of the capitalised words from a token on, when a mark or a small word follows; the token itself where they name no place. */
function rowEnd({ lower, shapes, ids, size }: Prose, classes: VocabularyClasses, from: number): number {
  let last = from;
  while (last < size && last - from <= LONGEST_VILLAGE && isCapitalWord(shapes[last]!)) {
    const id = ids[last]!;
    if (classes.has(id, 'organisation-noun') || classes.has(id, 'institution-noun') || classes.has(id, 'title'))
      return from;
    if (classes.has(id, 'function-word') || classes.has(id, 'determiner') || classes.has(id, 'honorific')) return from;
    if (classes.has(id, 'old-common')) return from;
    last++;
  }
  if (last - from > LONGEST_VILLAGE || last >= size) return from;
  return /^[,.;:—–-]+$|^(?:near|in|with|and|to|has|was|is)$/.test(lower[last]!) ? last : from;
}

/**
 * The names, of which no places are what is none in an old paper: "the Nobility, Gentry", "the Illinois, the Alfred, and the Euphrates, from New York",
 * which are ships.
 */
export function withoutWordsAndShips(prose: Prose, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const ships = shipsOf(prose, names);
  const isNone = (name: Name): boolean =>
    name.type === 'place' &&
    (ships.has(name) || (name.last - name.first === 1 && classes.has(prose.ids[name.first]!, 'old-common')));
  return names.map((name) => (isNone(name) ? changedName(name, { type: 'other' }) : name));
}

/** Names in lists of names that an article goes before each time. */
function shipsOf({ lower, shapes, paragraphOf }: Prose, names: readonly Name[]): ReadonlySet<Name> {
  const ships = new Set<Name>();
  let list: Name[] = [];
  let count = 0;
  let end = -1;
  const close = (): void => {
    if (count >= FEWEST_SHIPS) for (const name of list) if (name.type === 'place') ships.add(name);
    list = [];
    count = 0;
  };
  let next = 0;
  for (let i = 1; i < lower.length; i++) {
    if (lower[i - 1] !== 'the' || !(shapes[i]! & Shape.capital)) continue;
    let last = i;
    while (last < lower.length && last - i < 3 && shapes[last]! & Shape.capital) last++;
    if (!/^[,;]$|^(?:and|from)$/.test(lower[last] ?? '')) continue;
    if (i - end > SHIP_REACH || paragraphOf[i] !== paragraphOf[Math.max(end, 0)]) close();
    count++;
    end = last;
    while (next < names.length && names[next]!.last <= i) next++;
    if (names[next] && names[next]!.first === i) list.push(names[next]!);
  }
  close();
  return ships;
}

const SHIP_REACH = 4; // tokens from the end of one ship to the next one
