import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../text/prose.js';
import { areaHolds } from '../places/place-qualifiers.js';
import { isKindOfPlace } from './enumerated-places.js';
import { changedName, type Name, nameOver, withAdded, withEach } from './name.js';
import { type DatelineSpans, withPlacesOfDateline } from './told/dateline-towns.js';

/** What sure places are told by. */
interface SurePlacesContext {
  readonly prose: Prose;
  readonly dateline: DatelineSpans | null;
  readonly placeNames: readonly PlaceName[];
}

/**
 * Of the names in the dateline, those over its places become places; the rest, such as the agency's, are removed. A country taken
 * for an organisation becomes a place.
 */
export function withSurePlaces(
  { prose, dateline, placeNames }: SurePlacesContext,
  names: readonly Name[],
): readonly Name[] {
  const countries = names.some(({ type }) => type === 'organisation') ? withCountries(placeNames, names) : names;
  return dateline === null ? countries : withPlacesOfDateline(prose, dateline, countries);
}

function withCountries(placeNames: readonly PlaceName[], names: readonly Name[]): readonly Name[] {
  let at = 0;
  return withEach(names, (name) => {
    if (name.type !== 'organisation') return name;
    while (at < placeNames.length && placeNames[at]!.first < name.first) at++;
    for (let i = at; i < placeNames.length && placeNames[i]!.first === name.first; i++) {
      const { kinds, last } = placeNames[i]!;
      if (last === name.last && kinds & PlaceBit.country && !(kinds & (PlaceBit.demonym | PlaceBit.part)))
        return changedName(name, { type: 'place', rule: 'country' });
    }
    return name;
  });
}

/** "sailed from Dar es Salaam": cities of several words and of a million people, and countries, that a preposition leads and that are in no name. */
export function withMissedCities(
  prose: Prose,
  placeNames: readonly PlaceName[],
  names: readonly Name[],
): readonly Name[] {
  const { lower, shapes, size } = prose;
  const added: Name[] = [];
  let next = 0;
  for (const { first, last, kinds } of placeNames) {
    if (last - first < 2 || !(kinds & (PlaceBit.metropolis | PlaceBit.country)) || kinds & PlaceBit.demonym) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    if (names[next] && names[next]!.first < last) continue;
    if (added.at(-1) && added.at(-1)!.last > first) continue;
    if (!/^(?:in|from|to|at|near|through|around)$/.test(lower[first - 1] ?? '')) continue;
    if (!(shapes[first]! & Shape.capital) || (shapes[first]! & Shape.upper && shapes[last - 1]! & Shape.upper))
      continue;
    if (last < size && (shapes[last]! & (Shape.capital | Shape.first)) === Shape.capital) continue;
    added.push(nameOver(prose, { first, last, type: 'place', confidence: 0.7, rule: 'city' }));
  }
  return withAdded(names, added);
}

/** A person's name of one word that the tagger is surer of stays. */
const SURE_OF_PERSON = 0.97;

/** What listed places are told by. */
interface ListedContext {
  readonly prose: Prose;
  readonly placeNames: readonly PlaceName[];
  readonly gazetteer: Gazetteer;
}

/**
 * Towns that were taken for somebody or for a body: "Tulsa and Norman", beside a place in whose region a town has that name, and
 * "Cambridge (N.Z.)", before the area in which one has it.
 */
export function withListedPlaces(
  { prose, placeNames, gazetteer }: ListedContext,
  names: readonly Name[],
): readonly Name[] {
  const matchOf = ({ first, last }: Name): PlaceName | undefined =>
    placeNames.find((match) => match.first === first && match.last === last && !match.demonym);
  let listed: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (isHome(prose, names[i - 1], name)) {
      listed ??= names.slice();
      listed[i] = changedName(name, {
        type: 'place',
        confidence: Math.max(name.confidence, SURE_OF_HOME),
        rule: 'home',
      });
      continue;
    }
    if (name.type === 'place' || name.type === 'other' || name.confidence >= SURE_OF_PERSON) continue;
    if (name.last - name.first !== 1) continue;
    if (
      isKindOfPlace(prose, name) ||
      isSeatInBrackets(prose, names[i - 1], name, matchOf) ||
      (isBehindAge(prose, names[i - 1], name) && matchOf(name))
    ) {
      listed ??= names.slice();
      listed[i] = changedName(name, {
        type: 'place',
        confidence: Math.max(name.confidence, SURE_OF_HOME),
        rule: 'listed',
      });
      continue;
    }
    const found: readonly Name[] = listed ?? names;
    const beside = [found[i - 1], found[i + 1]].find(
      (other) => other?.type === 'place' && other.confidence > 0.8 && areJoined(prose, other, name),
    );
    const own = beside && matchOf(name);
    const other = own && matchOf(beside);
    if (!other || isBearer(prose, names, name)) continue;
    if (
      !(isBracketed(prose, name)
        ? isHeld(gazetteer, own, other)
        : isLedTown(prose, name, beside) || (isDoubtfulPerson(name, beside) && shareRegion(gazetteer, own, other)))
    )
      continue;
    listed ??= names.slice();
    listed[i] = changedName(name, { type: 'place', rule: 'listed' });
  }
  return listed ?? names;
}

/** "Wilfrid Lee (Banff)": the seat of a member of parliament, where the gazetteer has it. */
const isSeatInBrackets = (
  { lower }: Prose,
  before: Name | undefined,
  name: Name,
  matchOf: (name: Name) => PlaceName | undefined,
): boolean =>
  name.type === 'organisation' &&
  lower[name.first - 1] === '(' &&
  lower[name.last] === ')' &&
  before?.type === 'person' &&
  before.last === name.first - 1 &&
  matchOf(name) !== undefined;

/** "James Harrow, 61, Corfe, was": where somebody lives, where the gazetteer has it. */
const isBehindAge = ({ lower }: Prose, before: Name | undefined, { type, first, last, confidence }: Name): boolean =>
  type === 'organisation' &&
  confidence <= SURE_OF_BODY_ALONE &&
  before?.type === 'person' &&
  before.last === first - 3 &&
  lower[first - 1] === ',' &&
  /^\d{1,3}$/.test(lower[first - 2]!) &&
  lower[first - 3] === ',' &&
  lower[last] === ',';

const SURE_OF_HOME = 0.9;
const SURE_OF_BODY_ALONE = 0.85;

/** "James Harrow, 61, of Corfe,": where somebody lives, though no list has it. */
function isHome({ lower }: Prose, before: Name | undefined, { type, confidence, first, last }: Name): boolean {
  if (type !== 'organisation' && type !== 'place') return false;
  if (confidence > SURE_OF_BODY_ALONE || last - first !== 1 || before?.type !== 'person') return false;
  if (lower[first - 1] !== 'of' || lower[first - 2] !== ',' || !/^[,.]$/.test(lower[last] ?? '')) return false;
  return before.last === first - 2 || (before.last === first - 4 && /^\d+$/.test(lower[first - 3]!));
}

const isDoubtfulPerson = ({ type }: Name, { confidence }: Name): boolean => type === 'person' && confidence > 0.85;

/** "from Rotterdam and Antwerp": a doubtful body beside a sure town that a preposition leads. */
const isLedTown = ({ lower }: Prose, { type, confidence, first }: Name, town: Name): boolean =>
  type === 'organisation' &&
  confidence < 0.8 &&
  town.confidence > 0.9 &&
  town.first < first &&
  /^(?:from|in|to|at|near|between)$/.test(lower[town.first - 1] ?? '');

const isBracketed = ({ lower }: Prose, { last }: Name): boolean => lower[last] === '(';

/** "Tulsa and Norman", "Tulsa, Norman": nothing else is between them. */
function areJoined({ lower }: Prose, a: Name, b: Name): boolean {
  const [before, after] = a.first < b.first ? [a, b] : [b, a];
  if (after.first - before.last !== 1) return false;
  if (lower[before.last] === '(') return a === after && lower[after.last] === ')';
  return /^(?:and|or|,|&)$/.test(lower[before.last]!);
}

/** Whether somebody of that name, by its first word, is named in full. */
export const isBearer = ({ ids }: Prose, names: readonly Name[], { first }: Pick<Name, 'first'>): boolean =>
  names.some(
    ({ type, first: from, last }) =>
      type === 'person' && last - from > 1 && ids.subarray(from, last).includes(ids[first]!),
  );

/** Whether some town of the name lies in the area that the other one names. */
const isHeld = (gazetteer: Gazetteer, town: PlaceName, area: PlaceName): boolean =>
  area.candidates.some((held) => {
    const kind = gazetteer.kind(held);
    if (kind !== 'country' && kind !== 'region' && kind !== 'county') return false;
    return town.candidates.some((place) => place !== held && areaHolds(gazetteer, held, place));
  });

const shareRegion = (gazetteer: Gazetteer, a: PlaceName, b: PlaceName): boolean =>
  a.candidates.some((place) => {
    const region = gazetteer.regionNumber(place);
    return region !== 0 && b.candidates.slice(0, 1).some((other) => gazetteer.regionNumber(other) === region);
  });

/**
 * "Georgia skates in Red Deer": a place's name that is the given name of somebody whom the article names in full, where nothing says that
 * the place is meant.
 */
export function withGivenNames(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const bearers = new Set<number>();
  for (const { type, first, last } of names)
    if (type === 'person' && last - first > 1 && hints[first]! & Hint.given) bearers.add(prose.ids[first]!);
  const isMeant = ({ type, first, last }: Name): boolean =>
    type === 'place' && last - first === 1 && bearers.has(prose.ids[first]!);
  if (bearers.size === 0 || !names.some(isMeant)) return names;
  const isPlaced = ({ first, last }: Name): boolean =>
    /^(?:in|near|across|throughout|into|visit(?:ed|ing)?)$/.test(prose.lower[first - 1] ?? '') ||
    (prose.lower[last] === ',' && (prose.shapes[last + 1]! & Shape.capital) !== 0);
  const places = new Set(names.filter((name) => isMeant(name) && isPlaced(name)).map(({ first }) => prose.ids[first]!));
  return withEach(names, (name) =>
    isMeant(name) && !places.has(prose.ids[name.first]!)
      ? changedName(name, { type: 'person', rule: 'given-name' })
      : name,
  );
}
