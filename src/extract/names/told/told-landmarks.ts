import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalInside, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf, triggerOfPattern } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withAddedOver, withEach } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isAboutSport } from './telling-words.js';

const SURE_OF_LANDMARK = 0.9;
const SURE_NO_LANDMARK = 0.9;

const LANDMARK = /^(?:castle|abbey|priory|lighthouse|viaduct|aqueduct|quarry|reservoir|lido)$/;
const PART = /^(?:upper|lower|nether|much)$/;
const OF_AN_UPPER_BODY =
  /^(?:house|houses|chamber|tribunal|school|schools|division|court|courts|class|classes|sixth|league)$/;
const LEADS_THERE = /^(?:at|in|near|inside|outside|around|to|from|through|of|past|above|below|behind|beside)$/;
/** Behind somebody's name and "'s", the end of a village's: "Cooper's Mill" */
const OWNED = /^(?:mill|mills|corner|corners|landing|ferry|gap|cove|crossing|cross|ford|hollow|creek|bay|point)$/;
const RIVERS =
  /^(?:thames|tyne|tees|trent|ouse|humber|mersey|clyde|forth|tay|tweed|wye|medway|derwent|severn|thames|shannon|liffey|lagan|foyle|danube|rhine|rhône|rhone|loire|seine|garonne|elbe|oder|vistula|dnieper|dnipro|dniester|volga|neva|tiber|arno|ebro|tagus|douro|nile|zambezi|limpopo|ganges|brahmaputra|yamuna|indus|mekong|irrawaddy|yangtze|euphrates|tigris|orinoco|potomac|susquehanna)$/;
const ON_RIVER = /^(?:on|along|across|beside|above|below|up|down|over|into|in|of|near|towards?)$/;
/** Ends the name of a headland, a rock, a harbour or open land. */
const HEADLAND =
  /^(?:point|rock|rocks|crag|crags|cliff|cliffs|sands|ness|head|foreland|moss|tor|fell|pike|gorge|common|downs|moor|heath|marsh|marshes|meadows|docks|quay|colliery|park)$/;
const LEADS_TO_HEADLAND = /^(?:off|on|at|near|below|above|beneath|around|round|from|in)$/;
const LED_WAY = /^(?:street|avenue|road|boulevard|lane|way)$/;
const LEADS_TO_STREET = /^(?:on|in|at|along|off|near|down|up|to|from)$/;
const LEADS_ALONG = /^(?:down|up|along|on|off|across|onto)$/;
/** What a river does, and of which "the" river nothing else is said. */
const RIVER_DOES = /^(?:burst|bursts|overflowed|overflows|flooded)$/;
const FLOODS_NOTHING = /^(?:[.,;]|in|near|at|and|again|after|on|when|as|for|twice|last)$/;
const IN_WATER = /^(?:fell|fallen|waded|dived|swam|swum|swimming|drowned|drown|paddled|plunged|banks|along)$/;
/** Opens the name of a street of a Romance country, or ends one of a German or Dutch town in one word: "Calle Lirio", "Holmplatz". */
const OPENS_STREET = /^(?:avenida|calle|rue|via|viale|piazza|rua|paseo|passeig|largo|corso|ulitsa)$/;
const FOREIGN_STREET = /^\p{L}{3,}(?:platz|strasse|straße|allee|damm|gracht|straat|gatan|plein|gasse)$/u;
const FOREIGN_WAYS = triggerOfPattern((word) => OPENS_STREET.test(word) || FOREIGN_STREET.test(word));

const LANDMARKS = triggerOf(LANDMARK, PART, OWNED, RIVERS, HEADLAND, LED_WAY, RIVER_DOES, IN_WATER);

const landmarkOver = (prose: Prose, first: number, last: number): Name =>
  nameOver(prose, { first, last, type: 'place', confidence: SURE_OF_LANDMARK, rule: 'told-feature' });

/** Landmarks, rivers and villages that the tagger passed over or took for bodies: "at Brodwick Castle", "in Upper Arden", "near
 * Cooper's Mill", "on the Tyne". */
export function withLandmarks(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const telling = prose.index.of(LANDMARKS);
  const foreign = prose.index.of(FOREIGN_WAYS);
  if (telling.length === 0 && foreign.length === 0) return names;
  const { lower, shapes, ids } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const added: Name[] = [];
  for (const i of telling) {
    const river = riverTold(prose, hints, i);
    if (
      river > 0 &&
      isCapitalInside(prose, river) &&
      !isCapitalInside(prose, river + 1) &&
      mayBeLandmark(names, river, river + 1, false, isFlood(lower, i))
    )
      added.push(landmarkOver(prose, river, river + 1));
    if (!isCapitalInside(prose, i) || shapes[i]! & Shape.upper) continue;
    if (HEADLAND.test(lower[i]!) || LED_WAY.test(lower[i]!)) {
      const row = headlandRow(prose, hints, i);
      const isSet =
        LED_WAY.test(lower[i]!) ||
        ((/^(?:off|near)$/.test(lower[row - 1] ?? '') ||
          (lower[i] === 'park' && /^(?:at|in)$/.test(lower[row - 1] ?? ''))) &&
          !(hints[row]! & Hint.given));
      if (row > 0 && mayBeHeadland(names, row, i + 1, isSet)) added.push(landmarkOver(prose, row, i + 1));
      continue;
    }
    if (RIVERS.test(lower[i]!)) {
      if (
        lower[i - 1] === 'the' &&
        ON_RIVER.test(lower[i - 2] ?? '') &&
        !isOldPaper(prose) &&
        !isCapitalInside(prose, i + 1) &&
        lower[i + 1] !== '-' &&
        mayBeLandmark(names, i, i + 1)
      )
        added.push(landmarkOver(prose, i, i + 1));
      continue;
    }
    if (OWNED.test(lower[i]!)) {
      const first = i - 2;
      if (
        lower[i - 1] !== "'s" ||
        !isCapitalInside(prose, first) ||
        isCapitalInside(prose, first - 1) ||
        isCapitalInside(prose, i + 1)
      )
        continue;
      if (/^(?:in|near|from|outside)$/.test(lower[first - 1] ?? '') && mayBeLandmark(names, first, i + 1, true))
        added.push(landmarkOver(prose, first, i + 1));
      continue;
    }
    const isPart = PART.test(lower[i]!);
    let first = i;
    if (!isPart) while (i - first < 2 && isCapitalInside(prose, first - 1)) first--;
    const last = isPart ? i + 2 : i + 1;
    if (last - first < 2 || !LEADS_THERE.test(lower[first - 1] ?? '') || isCapitalInside(prose, last)) continue;
    const other = isPart ? i + 1 : first;
    if (!isCapitalInside(prose, other) || shapes[other]! & Shape.upper || hints[other]! & (Hint.demonym | Hint.country))
      continue;
    if (isPart ? OF_AN_UPPER_BODY.test(lower[other]!) : hints[first]! & Hint.given || isAboutSport(prose)) continue;
    if (classes.has(ids[other]!, 'institution-noun') || classes.has(ids[first]!, 'determiner')) continue;
    if (mayBeLandmark(names, first, last)) added.push(landmarkOver(prose, first, last));
  }
  for (const i of foreign) {
    let last = i + 1;
    if (OPENS_STREET.test(lower[i]!)) while (last < i + 4 && isCapitalInside(prose, last)) last++;
    const isRow = FOREIGN_STREET.test(lower[i]!) || last > i + 1;
    const lead = lower[lower[i - 1] === 'the' ? i - 2 : i - 1] ?? '';
    if (isRow && isCapitalInside(prose, i) && LEADS_TO_STREET.test(lead) && mayBeLandmark(names, i, last))
      added.push(landmarkOver(prose, i, last));
  }
  return added.length === 0
    ? names
    : withAddedOver(
        names,
        added.sort((a, b) => a.first - b.first),
      );
}

/** Where a row of words begins that "off", "along" leads and that ends with the noun of a headland or a way: "off Skarn Point", "down Main Street"; -1 for none. */
function headlandRow(prose: Prose, hints: Uint16Array, end: number): number {
  const { lower, shapes } = prose;
  const isCapital = (at: number): boolean => isCapitalInside(prose, at) && !(shapes[at]! & Shape.upper);
  if (isCapital(end + 1)) return -1;
  let first = end;
  while (end - first < 3 && isCapital(first - 1)) first--;
  if (first === end || isCapital(first - 1)) return -1;
  const lead = lower[lower[first - 1] === 'the' ? first - 2 : first - 1] ?? '';
  if (LED_WAY.test(lower[end]!)) {
    const isBody = /^(?:wall|fleet|downing|sesame|coronation)$/.test(lower[first]!);
    return (lower[end] === 'way' ? /^(?:off|down|along)$/ : LEADS_ALONG).test(lead) &&
      lower[first - 1] !== 'the' &&
      !isBody &&
      lower[end + 1] !== "'s"
      ? first
      : -1;
  }
  if (hints[first]! & Hint.organisationBegins) return -1;
  // "shares in Peach Point"
  if (lead === 'in' && !/^(?:park|moor|marsh|meadows|docks|gorge)$/.test(lower[end]!)) return -1;
  return LEADS_TO_HEADLAND.test(lead) && !/^(?:'s|-)$/.test(lower[end + 1] ?? '') ? first : -1;
}

/** Whether nothing but a doubtful body that is the row itself stands there, or nothing at all where the words before tell enough. */
function mayBeHeadland(names: readonly Name[], first: number, last: number, isSet: boolean): boolean {
  const over = names.find((name) => name.first < last && name.last > first);
  if (over === undefined) return isSet;
  if (over.type === 'place')
    return isSet && over.first >= first && over.last <= last && over.confidence < SURE_OF_LANDMARK;
  if (over.first !== first || over.last !== last || over.confidence > SURE_NO_LANDMARK) return false;
  return over.type === 'organisation' || over.type === 'other' || (over.type === 'person' && over.confidence < 0.6);
}

/** The river of which a word tells: "the | Skell | burst its banks", "fell into the | Skell", "the banks of the | Skell"; 0 for none. */
function riverTold({ lower }: Prose, hints: Uint16Array, i: number): number {
  const word = lower[i]!;
  let at = 0;
  if (RIVER_DOES.test(word)) {
    const next = lower[i + 1] ?? '.';
    const isTold = word.startsWith('burst')
      ? /^(?:its|their)$/.test(next) && lower[i + 2] === 'banks'
      : FLOODS_NOTHING.test(next);
    at = isTold && lower[i - 2] === 'the' ? i - 1 : 0;
  } else if (IN_WATER.test(word)) {
    const lead = lower[i + 1] ?? '';
    const isLed = word === 'banks' ? lead === 'of' : lead === 'into' || lead === 'in';
    at = isLed && lower[i + 2] === 'the' ? i + 3 : word === 'along' && lead === 'the' ? i + 2 : 0;
  }
  return at > 0 && !(hints[at]! & (Hint.organisationBegins | Hint.country | Hint.region | Hint.demonym)) ? at : 0;
}

/** "burst its banks": nothing but a river does */
const isFlood = (lower: readonly string[], i: number): boolean => lower[i]!.startsWith('burst');

/** Whether no name goes beyond a row, no shorter place is in it, and the tagger is not sure of another kind. */
function mayBeLandmark(names: readonly Name[], first: number, last: number, isWhole = false, isSure = false): boolean {
  for (const name of names) {
    if (name.last <= first) continue;
    if (name.first >= last) return true;
    if (name.first < first || name.last > last) return false;
    if (isWhole && name.last < last) continue;
    if (name.confidence > SURE_NO_LANDMARK && !isSure) return false;
    if (name.type === 'place' && name.last - name.first < last - first) return false;
  }
  return true;
}

const WORK_OF =
  /^(?:album|single|ep|novel|film|play|musical|memoir|poem|opera|ballet|sequel|documentary|sitcom|song|drama)$/;
const PLACE_OF_LEARNING = /^(?:school|college|church)$/;
const OWN = /^(?:his|her|their|its|my|our|'s|['’]|debut|latest|first|second|third|fourth|fifth|sixth|seventh|last)$/;

/**
 * Places that the word before them tells to be none: "the band's sixth album, Slow Harbour, was", "her old school, Holland Hall,"; and "St. Aidan's
 * Parish", which is a body.
 */
export const withoutWorksAndSchools = (prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] =>
  withEach(names, (name) => {
    const { lower } = prose;
    const { type, first, last } = name;
    if (type !== 'place' || last - first < 2) return name;
    if (lower[last - 1] === 'parish' && lower[last - 2] === "'s" && /^(?:st\.?|saint)$/.test(lower[first]!))
      return changedName(name, { type: 'organisation', rule: 'parish' });
    if (lower[first - 1] !== ',' || !/^(?:[,.;]|is|was)$/.test(lower[last] ?? '.')) return name;
    const noun = lower[first - 2] ?? '';
    const isWork = WORK_OF.test(noun);
    if (!isWork && !PLACE_OF_LEARNING.test(noun)) return name;
    if (hints[first]! & Hint.placeBegins && hints[last - 1]! & Hint.placeGoesOn) return name;
    if (!OWN.test(lower[first - 3] ?? '') && !OWN.test(lower[first - 4] ?? '')) return name;
    return changedName(name, { type: isWork ? 'other' : 'organisation', rule: 'own-work' });
  });

/** "Mr. Lee, of | Garth Villa,": a house, whatever it looks like */
export const isHouseOf = ({ lower }: Prose, { first, last }: Name, before: Name | undefined): boolean =>
  last - first === 2 &&
  before?.type === 'person' &&
  before.last === first - 2 &&
  lower[first - 1] === 'of' &&
  lower[first - 2] === ',' &&
  /^(?:villa|lodge|cottage|grange|rectory|vicarage|manor|farm)$/.test(lower[last - 1]!) &&
  /^[,.;]$/.test(lower[last] ?? '.');
