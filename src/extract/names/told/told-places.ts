import type { PlaceName } from '../../../gazetteer/gazetteer-matches.js';
import { PlaceBit } from '../../../gazetteer/gazetteer-matches.js';
import { isCountryman } from '../../../lexicon/describing-words.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { OPENS_FEATURE } from '../../places/place-affixes.js';
import { changedName, type Name, nameKeyOf, nameOver, surnameIds, withAddedOver, withEach } from '../name.js';
import { isHouseOf, withLandmarks, withoutWorksAndSchools } from './told-landmarks.js';

const SURE_OF_TOLD_PLACE = 0.9;
const DOUBTFUL_NAME = 0.6;

const Leads = { settlement: 1, river: 2, visited: 4 } as const;
const leadsOf = (word: string): number =>
  (SETTLEMENT_END.test(word) ? Leads.settlement : 0) |
  (word === 'river' ? Leads.river : 0) |
  (VISITED.test(word) ? Leads.visited : 0);

/** Ends the name of a hamlet. */
const SETTLEMENT_END = /^(?:crossing|crossings|corners|junction|hollow|springs|bluffs)$/;
const VISITED =
  /^(?:fishing|sailing|sampling|swimming|dredging|visiting|touring|flooding|shelling|bombing|crossing|climbing)$/;
const LEADS_TO_PLACE = triggerOf(['river'], SETTLEMENT_END, VISITED);

/**
 * Places that the words round them tell, whatever they look like: "bound for Suwon", "near Cape Dombey", "in Palmer Crossing", "the River
 * Yarrow", "Ann Lee, 38, of Pine Christian,", "swimming Windermere", and "Tollo" of an article about Lake Tollo.
 */
export function withToldPlaces(
  prose: Prose,
  hints: Uint16Array,
  placeNames: readonly PlaceName[],
  names: readonly Name[],
): readonly Name[] {
  const given = withLakesAlone(prose, hints, withLandmarks(prose, hints, withoutWorksAndSchools(prose, hints, names)));
  const told = withEach(given, (name, i) =>
    isToldPlace(prose, hints, given, i)
      ? changedName(name, {
          type: 'place',
          confidence: Math.max(name.confidence, SURE_OF_TOLD_PLACE),
          rule: 'told-place',
        })
      : name,
  );
  const added = missedPlaces(prose, placeNames, told);
  return added.length === 0 ? told : withAddedOver(told, added);
}

/** What tells that a name is a place's; a body that the lists have and somebody who is named in full stay. */
function isToldPlace(prose: Prose, hints: Uint16Array, names: readonly Name[], at: number): boolean {
  const name = names[at]!;
  const before = names[at - 1];
  const { lower } = prose;
  const { type, first, last, confidence } = name;
  if (type === 'place')
    return (
      (confidence < DOUBTFUL_NAME && isFeatureLed(prose, name)) ||
      (confidence < SURE_OF_TOLD_PLACE && isRiver(prose, name))
    );
  if (type === 'organisation' && isOfByline(prose, name, hints, names)) return true;
  if (last - first > 3 || hints[first]! & Hint.organisationBegins) return false;
  if (lower[first - 1] === 'for' && lower[first - 2] === 'bound')
    return last - first === 1 && !/^['’]s?$/.test(lower[last] ?? '');
  return (type === 'organisation' && isHomeOf(prose, name, before)) || isHouseOf(prose, name, before);
}

/** "near | Cape Dombey", of which the tagger was in doubt */
const isFeatureLed = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first === 2 &&
  OPENS_FEATURE.test(lower[first]!) &&
  /^(?:near|off|round|around|at|in|from|past|to|beyond|towards?)$/.test(lower[first - 1] ?? '');

/** "the | River Yarrow" */
const isRiver = ({ lower, shapes }: Prose, { first, last }: Name): boolean =>
  last - first === 2 &&
  lower[first] === 'river' &&
  lower[first - 1] === 'the' &&
  !(shapes[first]! & Shape.upper) &&
  !RIVER_OF_BODY.test(lower[last - 1]!);

/** "BBC Sport at | Taunton", "Semi-final, Taunton": at the end of a line, where a report was written, or what is a place elsewhere. */
const isOfByline = (
  { lower, ids, paragraphOf, size }: Prose,
  { first, last, confidence }: Name,
  hints: Uint16Array,
  names: readonly Name[],
): boolean =>
  last - first === 1 &&
  confidence < SURE_OF_TOLD_PLACE &&
  (last >= size || paragraphOf[last] !== paragraphOf[first]) &&
  (hints[first]! & Hint.placeBegins) !== 0 &&
  (/^(?:at|in)$/.test(lower[first - 1] ?? '') ||
    (lower[first - 1] === ',' &&
      names.some(
        (other) =>
          other.type === 'place' &&
          other.last - other.first === 1 &&
          ids[other.first] === ids[first] &&
          other.confidence > SURE_OF_TOLD_PLACE,
      )));

/** "Ann Lee, 38, of | Pine Christian,", "The 38-year-old, of | Pine Way,": two words of which the last is no body's. */
function isHomeOf(
  { lower, ids, vocabulary }: Prose,
  { first, last, confidence }: Name,
  before: Name | undefined,
): boolean {
  if (last - first !== 2 || confidence > 0.85 || lower[first - 1] !== 'of' || lower[first - 2] !== ',') return false;
  const isAged = before?.type === 'person' && before.last === first - 4 && /^\d{1,3}$/.test(lower[first - 3]!);
  if (!isAged && !/^\d{1,3}-year-old$/.test(lower[first - 3] ?? '')) return false;
  const isStreet = STREET_END.test(lower[last - 1]!);
  if (!(isStreet ? /^(?:[,.]|in|near)$/ : /^[,.]$/).test(lower[last] ?? '')) return false;
  const classes = wordClassesOf(vocabulary);
  const end = ids[last - 1]!;
  return (
    !classes.has(end, 'institution-noun') &&
    !classes.has(end, 'organisation-noun') &&
    !classes.has(end, 'ends-body') &&
    !classes.has(end, 'company-end') &&
    !classes.has(end, 'legal-form')
  );
}

const STREET_END = /^(?:walk|mews|terrace|crescent|gardens|grove|rise|row|way|court|place)$/;

const LAKE = /^(?:lake|loch|lough)$/;
const LAKES = triggerOf(LAKE);

/** "Tollo has been quiet", taken for a body or somebody, in an article about Lake Tollo. */
function withLakesAlone(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  if (prose.index.of(LAKES).length === 0) return names;
  let lakes: Set<number> | null = null;
  for (const { type, first, last } of names)
    if (type === 'place' && last - first === 2 && LAKE.test(prose.lower[first]!))
      lakes = withOne(lakes, prose.ids[last - 1]!);
  if (lakes === null) return names;
  const told = lakes;
  const bearers = surnameIds(prose.ids, names);
  return withEach(names, (name) =>
    name.type !== 'place' &&
    name.last - name.first === 1 &&
    told.has(prose.ids[name.first]!) &&
    !bearers.has(prose.ids[name.first]!) &&
    !(hints[name.first]! & Hint.given)
      ? changedName(name, { type: 'place', confidence: SURE_OF_TOLD_PLACE, rule: 'told-place' })
      : name,
  );
}

const withOne = <T>(set: Set<T> | null, one: T): Set<T> => (set ?? new Set<T>()).add(one);

/** Places in which the tagger saw no name, or a doubtful one. */
function missedPlaces(prose: Prose, placeNames: readonly PlaceName[], names: readonly Name[]): readonly Name[] {
  const { ids, lower, shapes, size } = prose;
  const leads = prose.vocabulary.column(leadsOf, leadsOf);
  const added: Name[] = [];
  const isCapital = (at: number): boolean => at >= 0 && at < size && isCapitalWord(shapes[at]!);
  const add = (first: number, last: number): void => {
    const isHeld = names.some(
      (name) =>
        name.first < last &&
        name.last > first &&
        (name.first < first || name.last > last || (name.type !== 'place' && name.confidence >= DOUBTFUL_NAME)),
    );
    const isThere = names.some(({ type, first: from, last: to }) => type === 'place' && from === first && to === last);
    if (!isHeld && !isThere)
      added.push(nameOver(prose, { first, last, type: 'place', confidence: SURE_OF_TOLD_PLACE, rule: 'told-place' }));
  };
  for (const i of prose.index.of(LEADS_TO_PLACE)) {
    if (i === 0) continue;
    const lead = leads.at(ids[i]!);
    if (
      lead & Leads.settlement &&
      isCapital(i) &&
      !isCapital(i + 1) &&
      isCapital(i - 1) &&
      !(shapes[i]! & Shape.upper)
    ) {
      const first = isCapital(i - 2) ? i - 2 : i - 1;
      if (/^(?:in|near)$/.test(lower[first - 1] ?? '') && lower[first] !== 'the') add(first, i + 1);
    } else if (lead & Leads.river && isCapital(i) && lower[i - 1] === 'the' && isCapital(i + 1)) {
      if (!isCapital(i + 2) && !RIVER_OF_BODY.test(lower[i + 1]!) && !(shapes[i]! & Shape.upper)) add(i, i + 2);
    } else if (lead & Leads.visited && isSmallWord(shapes[i]!) && isCapital(i + 1)) {
      const match = placeNames.find(({ first }) => first === i + 1);
      const isFree = match && !names.some(({ first, last }) => first < match.last && last > match.first);
      if (isFree && !match.demonym && match.own > 0 && !(match.kinds & PlaceBit.weak) && !isCapital(match.last))
        add(match.first, match.last);
    }
  }
  return added;
}

/** "the River Plate fans", "the River Island shop" */
const RIVER_OF_BODY = /^(?:plate|island|city|street|road|police|trust|authority|club)$/;

/**
 * Without places that are none: a film called after a road, whoever is written to ("Dear Copper Vale: I am"), a people before its own ("Malay
 * seamen"). The film's road is none further on.
 */
export function withoutMistakenPlaces(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { lower, shapes, size } = prose;
  let works: Set<number | string> | null = null;
  for (const name of names)
    if (name.type === 'place' && isWork(prose, name)) works = withOne(works, nameKeyOf(prose, name));
  return withEach(names, (name) => {
    if (name.type !== 'place') return name;
    const { first, last } = name;
    const isMistaken =
      (works?.has(nameKeyOf(prose, name)) === true && !/^(?:on|in|along|at|off)$/.test(lower[first - 1] ?? '')) ||
      // "the Vicar"
      (last - first === 1 && lower[first - 1] === 'the' && lexicon.has(lower[first]!, 'office')) ||
      (lower[first - 1] === 'dear' && /^[:,—–]$/.test(lower[last] ?? '')) ||
      (last - first === 1 &&
        isCountryman(lower[first]!) &&
        last < size &&
        isSmallWord(shapes[last]!) &&
        lexicon.has(lower[first]!, 'countryman') &&
        CREW.test(lower[last]!));
    return isMistaken ? changedName(name, { type: 'other', rule: 'mistaken-place' }) : name;
  });
}

const CREW = /^(?:seam[ae]n|sailors?|divers?|crews?|crewm[ae]n|labourers?|workers?|boatm[ae]n|fisherm[ae]n|soldiers?)$/;

/** "Her latest, The Salt Road, directed by": a capital article within a sentence, and who made it, or what it is. */
function isWork({ lower, shapes, starts, text }: Prose, { first, last }: Name): boolean {
  const article = lower[first] === 'the' ? first : first - 1;
  // "Norway's | Vallen, starring"
  if (lower[article] === "'s" && lower[last] === ',') return /^(?:starring|directed)$/.test(lower[last + 1] ?? '');
  if (article < 1 || lower[article] !== 'the' || !/\p{Lu}/u.test(text[starts[article]!]!)) return false;
  const isMadeBy =
    lower[last] === ',' &&
    /^(?:directed|written|produced|starring|composed|scored|edited)$/.test(lower[last + 1] ?? '');
  const isReleased =
    /^(?:is|was)$/.test(lower[last] ?? '') && /^(?:released|published|out)$/.test(lower[last + 1] ?? '');
  const isOpening = /^(?:,)$/.test(lower[last] ?? '') && /^(?:opens|stars)$/.test(lower[last + 1] ?? '');
  if (isMadeBy || isReleased || isOpening) return true;
  if (shapes[article]! & Shape.first)
    return lower[last] === ',' && /^an?$/.test(lower[last + 1] ?? '') && WORK.test(lower[last + 2] ?? '');
  const before = lower[article - 1] === ',' ? article - 2 : article - 1;
  return WORK.test(lower[before] ?? '');
}

const WORK =
  /^(?:film|films|movie|novel|novels|play|album|musical|thriller|documentary|memoir|sequel|bestseller|drama|sitcom)$/;
