import { PlaceBit, type PlaceName } from '../../../gazetteer/gazetteer-matches.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';

/** Somebody of whom the tagger is surer stays. */
const SURE_SOMEBODY = 0.9;
const SURE_OF_TOWN = 0.92;
const SHORTEST_TOWN = 4; // letters

const TOWNS =
  PlaceBit.town | PlaceBit.city | PlaceBit.metropolis | PlaceBit.county | PlaceBit.region | PlaceBit.country;

/**
 * Towns and counties in capitals, with which advertisements of old papers print them: "at DORCHESTER", "SILVER STAG INN, WEYMOUTH",
 * "DURWESTON, DORSET.". In order, not overlapping.
 */
export function capitalTowns(prose: Prose, placeNames: readonly PlaceName[], names: readonly Name[]): Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const found: Name[] = [];
  let next = 0;
  for (const match of placeNames) {
    const { first, last, start, end, kinds, demonym } = match;
    if (!(prose.shapes[first]! & Shape.upper) || demonym || end - start < SHORTEST_TOWN) continue;
    if (kinds & (PlaceBit.weak | PlaceBit.part | PlaceBit.short) || !(kinds & TOWNS)) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    const over = names[next] !== undefined && names[next]!.first < last ? names[next]! : null;
    if (over !== null && over.last - over.first > last - first) continue;
    if (over?.type === 'person' && over.confidence > SURE_SOMEBODY) continue;
    if (!isLed(prose, classes, first) || !isClosed(prose, last)) continue;
    found.push({ start, end, first, last, type: 'place', confidence: SURE_OF_TOWN, rule: 'capital-town' });
  }
  return found;
}

/** After a word that leads to a place, or after a house or street and a comma. */
function isLed({ lower, ids }: Prose, classes: VocabularyClasses, first: number): boolean {
  if (first === 0) return false;
  if (/^(?:at|in|from|near|to|of)$/.test(lower[first - 1]!)) return true;
  if (first < 2 || lower[first - 1] !== ',') return false;
  const before = ids[first - 2]!;
  return (
    classes.has(before, 'old-facility') ||
    classes.has(before, 'maybe-facility') ||
    /(?:street|road|lane|square|place)$/.test(lower[first - 2]!)
  );
}

/** Nothing in capitals follows that the town may be a part of the name of. */
const isClosed = ({ shapes, lower }: Prose, last: number): boolean =>
  !((shapes[last] ?? 0) & Shape.capital) && lower[last] !== "'s";
