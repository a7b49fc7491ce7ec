import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { type Name, nameOver } from '../name.js';

const LONGEST_FACILITY = 5; // words of the name of a house
const SURE_OF_HOUSE = 0.9;

/** Inns, gaols, churches and streets of an old paper: "the Golden Lion Inn", "Jermyn-street". In order, not overlapping. */
export function oldPlaces(prose: Prose, names: readonly Name[]): Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const found: Name[] = [];
  let next = 0;
  for (let i = 0; i < prose.size; i++) {
    if (!(prose.shapes[i]! & Shape.capital)) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    const first = isStreet(prose, i) ? rowStart(prose, classes, i) : houseStart(prose, classes, names[next], i);
    if (first < 0 || first < (found.at(-1)?.last ?? 0)) continue;
    found.push(nameOver(prose, { first, last: i + 1, type: 'place', confidence: SURE_OF_HOUSE, rule: 'old-place' }));
  }
  return found;
}

/** "George-street", "Berkeley-square": one word whose part after the hyphen is a street. */
function isStreet({ shapes, lower }: Prose, at: number): boolean {
  if (!(shapes[at]! & Shape.hyphen)) return false;
  const word = lower[at]!;
  if (word.startsWith('rail-')) return false;
  return lexicon.has(word.slice(word.lastIndexOf('-') + 1), 'street-part');
}

/** The first token of a house that ends at `at`; -1 for none. @param over the first name that reaches to `at` or beyond */
function houseStart(prose: Prose, classes: VocabularyClasses, over: Name | undefined, at: number): number {
  const { ids, lower } = prose;
  const sure = classes.has(ids[at]!, 'old-facility');
  if (!sure && !classes.has(ids[at]!, 'maybe-facility')) return -1;
  const first = rowStart(prose, classes, at);
  if (first === at) return -1;
  if (over && over.last > at + 1 && over.first <= at) return -1;
  const inPerson = over?.type === 'person' && over.first <= at;
  if (inPerson && (!sure || over.confidence > SURE_OF_HOUSE)) return -1;
  if (sure) return first;
  return lower[first - 1] === 'the' || over?.type === 'organisation' ? first : -1;
}

/** The first of the capitalised words that end with a token. */
function rowStart(
  { shapes, lower, ids, sentenceOf, paragraphOf }: Prose,
  classes: VocabularyClasses,
  at: number,
): number {
  let first = at;
  while (first > 0 && at - first < LONGEST_FACILITY && paragraphOf[first - 1] === paragraphOf[at]) {
    const before = first - 1;
    if (sentenceOf[before] !== sentenceOf[at]) break;
    const isOwner = lower[before] === "'s" && first > 1 && (shapes[first - 2]! & Shape.capital) !== 0;
    if (isOwner) {
      first = before - 1;
      continue;
    }
    if (!(shapes[before]! & Shape.capital)) break;
    if (classes.has(ids[before]!, 'function-word') || classes.has(ids[before]!, 'determiner')) break;
    if (classes.has(ids[before]!, 'short-title') || classes.has(ids[before]!, 'honorific')) break;
    first = before;
  }
  return first;
}
