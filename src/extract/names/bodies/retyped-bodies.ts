import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { isSiteAddress } from '../../../text/tokens.js';
import { changedName, type Name, withEachOf } from '../name.js';
import {
  abbeyOf,
  addresseeOf,
  isBuilding,
  isHouseOfWork,
  isPaper,
  isTownOfMayor,
  wholeContinental,
} from './bodies-by-neighbours.js';
import { isPlace, partedByOwner, partedByParty } from './owned-bodies.js';
import { isSeatOfMember, withoutMember, withoutModel, withoutOfficeInside, withoutPartisan } from './party-words.js';

/**
 * Names whose own words tell that they are of another kind, or two: "Marlowe & Pike" is no place, "Lyon & Geneva" are two, the "Storm
 * Warning Center" and "Fairhaven Medical Center" work, "Valentine" of a Valentine's Day is nobody, and Amnesty's director for Wales heads
 * no "Amnesty’s Wales".
 */
export function withRetypedBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const retyped = withEachOf(
    names,
    (name) =>
      partedByAmpersand(prose, hints, name) ??
      siteAlone(prose, name) ??
      stateOfDistrict(prose, hints, name) ??
      (name.type === 'place' && isHouseOfWork(prose, name)
        ? [changedName(name, { type: 'organisation', rule: 'center' })]
        : null) ??
      (name.type === 'person' && isDay(prose, classes, name) ? [] : null) ??
      (name.type === 'person' && isBuilding(prose, hints, name)
        ? [changedName(name, { type: 'other', rule: 'building' })]
        : null) ??
      abbeyOf(prose, hints, name) ??
      addresseeOf(prose, name) ??
      (name.type === 'place' && isPaper(prose, classes, name)
        ? [changedName(name, { type: 'organisation', rule: 'paper' })]
        : null) ??
      ((name.type === 'other' || (name.type === 'person' && !isCalledLikeOne(hints, name))) &&
      isBody(prose, classes, name)
        ? [changedName(name, { type: 'organisation', rule: 'ends-body' })]
        : null) ??
      (name.type === 'organisation'
        ? (withoutMember(prose, classes, name) ??
          withoutRoomsAndStreams(prose, name) ??
          wholeParty(prose, name) ??
          wholeParishBody(prose, name) ??
          partedByOwner(prose, hints, classes, name) ??
          partedByParty(prose, hints, classes, name) ??
          withoutPartisan(prose, hints, name) ??
          withoutModel(prose, classes, name) ??
          withoutOfficeInside(prose, hints, classes, name) ??
          wholeContinental(prose, classes, name) ??
          (isTownOfMayor(prose, hints, classes, name)
            ? [changedName(name, { type: 'place', rule: 'of-mayor' })]
            : null) ??
          (isSeatOfMember(prose, classes, name) ? [changedName(name, { type: 'place', rule: 'seat' })] : null) ??
          (isWholeArea(hints, name) ? [changedName(name, { type: 'place', rule: 'area' })] : null) ??
          withoutSeat(prose, hints, classes, name) ??
          withoutOwnedPlace(prose, hints, name) ??
          withoutOfficer(prose, classes, name))
        : name.type === 'place'
          ? (wholeMission(prose, name) ??
            prizeOf(prose, hints, name) ??
            someOf(prose, name) ??
            withoutSeat(prose, hints, classes, name))
          : null) ??
      name,
  );
  if (retyped === names) return names;
  // "Democratic", which the party has taken in
  return retyped.filter(({ last }, i) => i === retyped.length - 1 || last <= retyped[i + 1]!.first);
}

/** "the 2016 Barque d’Or award" */
const prizeOf = ({ lower }: Prose, hints: Uint16Array, name: Name): readonly Name[] | null =>
  /^(?:awards?|prize|trophy|medal)$/.test(lower[name.last] ?? '') &&
  (name.last - name.first > 1 || !(hints[name.first]! & Hint.placeBegins))
    ? [changedName(name, { type: 'other', rule: 'prize' })]
    : null;

/** "the Saltmarsh Four": people who were tried together */
const someOf = ({ lower, shapes, ends }: Prose, name: Name): readonly Name[] | null =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(lower[name.last] ?? '') &&
  (shapes[name.last]! & Shape.capital) !== 0
    ? [changedName(name, { type: 'other', last: name.last + 1, end: ends[name.last]!, rule: 'tried-together' })]
    : null;

/** "Southern District of | Ohio", which is a part of the state */
const stateOfDistrict = ({ lower, starts }: Prose, hints: Uint16Array, name: Name): readonly Name[] | null =>
  lower[name.last - 2] === 'of' && lower[name.last - 3] === 'district' && hints[name.last - 1]! & Hint.region
    ? [changedName(name, { type: 'place', first: name.last - 1, start: starts[name.last - 1]!, rule: 'district' })]
    : null;

/** "Saltmarsh.gov", and of "Elbonian-speaking Saltmarsh.gov" the last word: the address of a site is nobody and nowhere. */
function siteAlone({ lower, starts }: Prose, name: Name): readonly Name[] | null {
  const { type, last } = name;
  if (type === 'organisation' || type === 'other') return null;
  if (!isSiteAddress(lower[last - 1]!)) return null;
  return [changedName(name, { type: 'organisation', first: last - 1, start: starts[last - 1]!, rule: 'site' })];
}

/** "Marlowe & Pike", and "Lyon & Geneva", two great places; "Tyne & Wear" is one. */
function partedByAmpersand(prose: Prose, hints: Uint16Array, name: Name): readonly Name[] | null {
  const { lower, starts, ends } = prose;
  const { first, last, type } = name;
  if (last - first < 3 || type === 'other') return null;
  let at = first + 1;
  while (at < last - 1 && lower[at] !== '&') at++;
  if (at === last - 1) return null;
  if (isPlace(hints, first, last)) return null;
  const sides = [
    { first, last: at },
    { first: at + 1, last },
  ];
  const areGreat = sides.every(
    (side) => isPlace(hints, side.first, side.last) && hints[side.first]! & (Hint.country | Hint.bigTown),
  );
  if (areGreat)
    return sides.map((side) =>
      changedName(name, {
        ...side,
        start: starts[side.first]!,
        end: ends[side.last - 1]!,
        type: 'place',
        rule: 'parted',
      }),
    );
  return type === 'place' ? [changedName(name, { type: 'organisation', rule: 'partners' })] : null;
}

/** "the District of Columbia" */
const isWholeArea = (hints: Uint16Array, { first, last, confidence }: Name): boolean =>
  last - first > 2 &&
  confidence < SURE_OF_AREAS_BODY &&
  (hints[first]! & (Hint.region | Hint.organisationBegins)) === Hint.region &&
  isPlace(hints, first, last);

const SURE_OF_AREAS_BODY = 0.9;

/** "Foundry Workers’ Guild", of which the tagger saw only that it is a name; not "World War Two Society", a people's or a cup's name */
const isBody = ({ ids, shapes }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean =>
  last - first > 1 &&
  (classes.has(ids[last - 1]!, 'club-letters') ||
    ((shapes[last - 1]! & (Shape.capital | Shape.upper)) === Shape.capital &&
      classes.has(ids[last - 1]!, 'ends-body')));

/** "Ann Guild" */
const isCalledLikeOne = (hints: Uint16Array, { first, last }: Name): boolean =>
  ((hints[first]! & Hint.given) | (hints[last - 1]! & (Hint.given | Hint.surname))) !== 0;

/** "Valentine’s Day", "St. Swithin’s Eve" */
const isDay = ({ lower, ids, shapes, size }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean =>
  last + 1 < size &&
  lower[last] === "'s" &&
  (shapes[last + 1]! & Shape.capital) !== 0 &&
  /^(?:day|eve|night|week)$/.test(lower[last + 1]!) &&
  (last - first === 1 || /^(?:st\.?|saint|all)$/.test(lower[first]!)) &&
  !classes.has(ids[first]!, 'weekday');

/** "Amnesty’s Wales | director": the body without the place that is the director's. */
function withoutOwnedPlace(
  { lower, ends, shapes, size }: Prose,
  hints: Uint16Array,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  let at = last - 1;
  while (at > first && !/^['’]s?$/.test(lower[at]!)) at--;
  if (at <= first || at === last - 1 || !isPlace(hints, at + 1, last)) return null;
  const isArea = (hints[at + 1]! & (Hint.country | Hint.region)) !== 0 && !(hints[at + 1]! & Hint.weakPlace);
  if (!isArea || last >= size || !isSmallWord(shapes[last]!)) return null;
  return [changedName(name, { last: at, end: ends[at - 1]! })];
}

/** "Bank of England | Governor": who heads it is none of its name; an office may be somebody's. */
function withoutOfficer({ ids, lower, ends }: Prose, classes: VocabularyClasses, name: Name): readonly Name[] | null {
  const { first, last } = name;
  if (last - first < 4 || lower[first + 1] !== 'of' || lower[first] === 'office') return null;
  if (!classes.has(ids[first]!, 'heads-body-of') || !classes.has(ids[last - 1]!, 'office')) return null;
  return [changedName(name, { last: last - 1, end: ends[last - 2]! })];
}

/** "Hale Roofing | of Mentor": where a firm is, is none of its name. */
function withoutSeat(
  { ids, lower, starts, ends }: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  name: Name,
): readonly Name[] | null {
  const { first, last } = name;
  if (last - first < 4 || lower[last - 2] !== 'of') return null;
  const end = last - 2;
  if (!classes.has(ids[end - 1]!, 'company-end') || hints[last - 1]! & Hint.country) return null;
  return [
    changedName(name, { last: end, end: ends[end - 1]!, type: 'organisation', rule: 'seat' }),
    changedName(name, { first: last - 1, start: starts[last - 1]!, type: 'place', rule: 'seat' }),
  ];
}

/** "St. Aidan | 's Primary" */
function wholeParishBody({ lower, ends }: Prose, name: Name): readonly Name[] | null {
  const { first, last } = name;
  if (lower[last] !== "'s" || !/^(?:st\.?|saint)$/.test(lower[first]!)) return null;
  if (!/^(?:primary|infants?|juniors?|hospice|academy)$/.test(lower[last + 1] ?? '')) return null;
  return [changedName(name, { last: last + 2, end: ends[last + 1]!, rule: 'parish' })];
}

const SURE_OF_MISSION = 0.8;

/** "the Rose Creek | Mission", "the Rose Creek Mission" taken for a place */
function wholeMission({ lower, shapes, ends, size }: Prose, name: Name): readonly Name[] | null {
  const { first, last } = name;
  const end = lower[last] === 'mission' ? last + 1 : lower[last - 1] === 'mission' && last - first > 2 ? last : -1;
  if (end < 0 || lower[first - 1] !== 'the' || !(shapes[end - 1]! & Shape.capital)) return null;
  if (end < size && (shapes[end]! & (Shape.capital | Shape.first)) === Shape.capital) return null;
  const confidence = Math.max(name.confidence, SURE_OF_MISSION);
  return [changedName(name, { type: 'organisation', last: end, end: ends[end - 1]!, confidence, rule: 'mission' })];
}

/** "the Harbrook Stream", "the Assembly Room", taken for bodies */
function withoutRoomsAndStreams({ lower, shapes, size }: Prose, name: Name): readonly Name[] | null {
  const { first, last } = name;
  if (last - first !== 2 || lower[first - 1] !== 'the' || shapes[first]! & Shape.upper) return null;
  if (last < size && (shapes[last]! & (Shape.capital | Shape.first)) === Shape.capital) return null;
  const end = lower[last - 1]!;
  if (/^(?:stream|brook|beck|rill|leat|bourne)$/.test(end))
    return [changedName(name, { type: 'place', rule: 'stream' })];
  return /^(?:room|ballroom)$/.test(end) ? [changedName(name, { type: 'other', rule: 'room' })] : null;
}

const PARTY_LEADS =
  /^(?:democratic|democrat|republican|labour|labor|conservative|liberal|green|communist|socialist|libertarian|progressive|reform|tea|national|workers|whig|populist)$/;

/** "the ageing Democratic | Party", "Democratic National | Committee chairman" */
function wholeParty({ lower, shapes, starts, sentenceOf }: Prose, name: Name): readonly Name[] | null {
  const { first, last } = name;
  const isNational = /^(?:committee|convention)$/.test(lower[first]!) && lower[first - 1] === 'national';
  const lead = isNational ? first - 2 : first - 1;
  if (last - first !== 1 || (lower[first] !== 'party' && !isNational)) return null;
  if (lead < 0 || sentenceOf[lead] !== sentenceOf[first]) return null;
  if (!(shapes[lead]! & Shape.capital) || !PARTY_LEADS.test(lower[lead]!)) return null;
  return [changedName(name, { first: lead, start: starts[lead]!, rule: 'party' })];
}
