import type { Gazetteer } from '../../../gazetteer/gazetteer.js';
import { PlaceBit, type PlaceName } from '../../../gazetteer/gazetteer-matches.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordList } from '../../../lexicon/load-word-list.js';
import { withoutStop } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { OPENS_FEATURE } from '../../places/place-affixes.js';
import { areaHolds, isBeforeState, statesCalled } from '../../places/place-qualifiers.js';
import { changedName, type Name, nameOver, withAdded, withEach } from '../name.js';
import { isBearer } from '../sure-places.js';
import { isAboutSport } from '../told/telling-words.js';

interface TownsContext {
  readonly prose: Prose;
  /** as `findPlaceNames` gives them */
  readonly placeNames: readonly PlaceName[];
  readonly gazetteer: Gazetteer;
  /** as `hintsOf` gives them */
  readonly hints: Uint16Array;
}

const TOLD_TOWN = 0.85;
/** A name of several words of which the tagger is surer stays somebody or some body. */
const SURE_OF_NO_TOWN = 0.97;

/**
 * Towns that were taken for something else, or passed over, where the words beside them tell: "a Georgiana man", "was flown to Hershey.", "in Rome
 * and Dalton.", "Vernon, N.J."
 */
export function withTownsInContext(context: TownsContext, given: readonly Name[]): readonly Name[] {
  const { prose, placeNames } = context;
  const names = withEach(given, (name, i) =>
    isFeature(prose, name) || isUnlistedTown(context, name, given[i - 1], given[i + 1])
      ? changedName(name, TOLD_FEATURE)
      : name,
  );
  let changed: Name[] | null = null;
  const added: Name[] = [];
  let at = 0;
  for (const match of placeNames) {
    if (match.demonym || match.own === 0 || !(match.kinds & TOWN)) continue;
    while (at < names.length && names[at]!.last <= match.first) at++;
    const over = names[at];
    const isFree = over === undefined || over.first >= match.last;
    if (!isFree && !mayBeTown(over, match)) continue;
    const isMissed =
      isFree &&
      (isOfInhabitant(prose, match) || isRegionBehind(prose, match, names[at - 1]) || isInState(context, match, over));
    if (isFree ? !isMissed : !isTown(context, match, changed ?? names, at)) continue;
    if (!isFree && isBearer(prose, names, match)) continue;
    const town = {
      first: match.first,
      last: match.last,
      type: 'place',
      confidence: TOLD_TOWN,
      rule: 'town-in-context',
    } as const;
    if (isFree) added.push(nameOver(prose, town));
    else {
      changed ??= [...names];
      changed[at] = changedName(over, town);
    }
  }
  return added.length > 0 ? withAdded(changed ?? names, added) : (changed ?? names);
}

/** "Churchill, | Man.": the short form of a region behind a town of which the tagger is sure */
const isRegionBehind = ({ lower }: Prose, { kinds, first }: PlaceName, town: Name | undefined): boolean =>
  (kinds & PlaceBit.region) !== 0 &&
  /^\p{L}{2,5}\.$/u.test(lower[first]!) &&
  lower[first - 1] === ',' &&
  town?.type === 'place' &&
  town.last === first - 1 &&
  town.confidence > 0.9;

/** "in | Price |, Utah": before the region that has a town of that name */
const isInState = ({ prose, gazetteer }: TownsContext, match: PlaceName, state: Name | undefined): boolean =>
  state?.type === 'place' &&
  state.first === match.last + 1 &&
  prose.lower[match.last] === ',' &&
  /^(?:in|of|near|from)$/.test(prose.lower[match.first - 1] ?? '') &&
  statesCalled(prose.text.slice(state.start, state.end), gazetteer).some((area) =>
    match.candidates.some((town) => areaHolds(gazetteer, area, town)),
  );

/** "residents of Pokrovsk and | Tovnohrad |", "from Goma to | Tovuru | and": a doubtful body of one word that no list has, joined with a sure town that a preposition leads */
function isUnlistedTown(
  { prose, hints }: TownsContext,
  { type, first, last, confidence }: Name,
  before: Name | undefined,
  after: Name | undefined,
): boolean {
  if (type !== 'organisation' || last - first !== 1 || confidence > SURE_OF_JOINED_BODY) return false;
  const { lower, shapes } = prose;
  const word = lower[first]!;
  if (shapes[first]! & (Shape.first | Shape.upper) || word.length < 5 || !/^\p{L}+$/u.test(word)) return false;
  if (hints[first]! & (Hint.organisationBegins | Hint.given | Hint.club | Hint.demonym)) return false;
  const town = [before, after].find(
    (other) =>
      other?.type === 'place' &&
      other.confidence > 0.9 &&
      other.last - other.first === 1 &&
      (hints[other.first]! & (Hint.town | Hint.bigTown)) !== 0 &&
      (other === before
        ? lower[other.last] === 'and' && other.last === first - 1
        : lower[last] === 'and' && other.first === last + 1),
  );
  if (town === undefined || wordList.has(word)) return false;
  const lead = lower[Math.min(town.first, first) - 1] ?? '';
  const isLed = /^(?:in|from|near|between|around|through|of|at)$/.test(lead) || REACHED.test(lead);
  return isLed && hasEnded(prose, Math.max(town.last, last), true) && !isAboutSport(prose);
}

const SURE_OF_JOINED_BODY = 0.92;
const REACHED = /^(?:hit|took|take|shelled|bombed|struck|reached|seized|captured|entered|visited)$/;

const TOLD_FEATURE = { type: 'place', confidence: 0.9, rule: 'town-in-context' } as const;

/** "Lake Ashtabula", "Fort Halden", "Lille-Nord", taken for somebody */
const isFeature = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'person' &&
  (last - first === 2 ? OPENS_FEATURE.test(lower[first]!) : last - first === 1 && STATION.test(lower[first]!));

const STATION = /^\p{L}{4,}-(?:midi|nord|sud|est|ouest|centraal|zuid|noord|hbf)$/u;

const TOWN = PlaceBit.town | PlaceBit.city | PlaceBit.metropolis | PlaceBit.region;

const mayBeTown = ({ type, first, last, confidence }: Name, match: PlaceName): boolean =>
  (type === 'person' || type === 'organisation') &&
  first === match.first &&
  last === match.last &&
  (confidence < SURE_OF_NO_TOWN || last - first === 1 || type === 'organisation');

function isTown(
  { prose, gazetteer, hints }: TownsContext,
  match: PlaceName,
  names: readonly Name[],
  at: number,
): boolean {
  return (
    isCity(hints, match, names[at]!) ||
    isOfInhabitant(prose, match) ||
    isBeforeState(prose, match, gazetteer) ||
    isBeforeShortState(prose, match) ||
    (hasEnded(prose, match.last) && isGoneTo(prose, match)) ||
    isBehindTowns(prose, names, at)
  );
}

/** A city of 100,000 whose name nobody bears, taken for somebody: "and Mariupol were watched". */
const isCity = (hints: Uint16Array, { kinds, first, last }: PlaceName, { type, confidence }: Name): boolean =>
  type === 'person' &&
  confidence < 0.9 &&
  last - first === 1 &&
  !(hints[first]! & (Hint.given | Hint.surname)) &&
  (kinds & (PlaceBit.city | PlaceBit.metropolis)) !== 0 &&
  !(kinds & (PlaceBit.weak | PlaceBit.part));

/** "a Georgiana man", "two Madison women", "Madison woman wins" at the beginning */
function isOfInhabitant({ lower, shapes }: Prose, { first, last, kinds }: PlaceName): boolean {
  if (kinds & PlaceBit.weak || !INHABITANT.test(lower[last] ?? '')) return false;
  if (lower[first - 1] === 'the' && OF_ONE_NAME.test(lower[last]!)) return false;
  return COUNTED.test(lower[first - 1] ?? '') || lower[last] === 'residents' || (shapes[first]! & Shape.first) !== 0;
}

const INHABITANT =
  /^(?:m[ae]n|wom[ae]n|couple|residents?|teen(?:ager)?s?|famil(?:y|ies)|mother|father|grandmother|grandfather|boys?|girls?|natives?|motorists?|homeowners?|retirees?)$/;
/** "the Wick family", "the Wick boys" */
const OF_ONE_NAME = /^(?:famil(?:y|ies)|boys|girls|men|women|couple)$/;
const COUNTED = /^(?:an?|another|one|two|three|four|five|six|several|the|former|young|local|elderly)$/;

/** "Vernon, N.J.": one that the gazetteer has not, though it has others of its name */
const isBeforeShortState = ({ lower }: Prose, { last }: PlaceName): boolean =>
  lower[last] === ',' && /\.$/.test(lower[last + 1] ?? '') && lexicon.has(withoutStop(lower[last + 1]!), 'of-state');

/** "was flown to Hershey." */
const isGoneTo = ({ lower }: Prose, { first }: PlaceName): boolean =>
  lower[first - 1] === 'to' && GONE_TO.test(lower[first - 2] ?? '');

const GONE_TO =
  /^(?:flown|airlifted|transported|moved|moving|driven|drove|drives?|driving|travel(?:s|l?ed|l?ing)?|head(?:s|ed|ing)|return(?:s|ed|ing)?|commut(?:es?|ed|ing)|bound|extradited|relocat(?:ed?|ing)|trip|trips|way|back)$/;

/** "in Rome and Dalton": behind a sure town that "in" or the like leads, with nothing but towns between. */
function isBehindTowns(prose: Prose, names: readonly Name[], at: number): boolean {
  const { lower } = prose;
  let from = at;
  while (from > 0 && names[from - 1]!.type === 'place' && isJoined(lower, names[from - 1]!, names[from]!)) from--;
  const town = names[from]!;
  if (from === at || town.confidence <= 0.9 || !LED.test(lower[town.first - 1] ?? '')) return false;
  // of three somebody would not be the last; of two he may be who acts: "I was in Rome and Dalton sang"
  return at - from > 1 || hasEnded(prose, names[at]!.last);
}

const LED = /^(?:in|from|to|at|near|between|around|through|of)$/;

const isJoined = (lower: readonly string[], a: Name, b: Name): boolean =>
  (b.first - a.last === 1 && /^(?:and|or|,|&)$/.test(lower[a.last]!)) ||
  (b.first - a.last === 2 && lower[a.last] === ',' && /^(?:and|or)$/.test(lower[a.last + 1]!));

/** Whether nothing follows that somebody could do there. */
const hasEnded = ({ lower, size, shapes }: Prose, next: number, orSmall = false): boolean =>
  next >= size ||
  (orSmall && !(shapes[next]! & Shape.capital) && !/^['’]s?$/.test(lower[next]!)) ||
  /^(?:[.,;:)”"]|who|before|after|on|in|for|during|by|with|where|when|while|as|last|this|next|every|and|or)$/.test(
    lower[next]!,
  );
