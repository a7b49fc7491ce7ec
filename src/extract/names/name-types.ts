import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { isFirm, isFirmExactly } from '../../lexicon/eponyms.js';
import { NameWord } from '../../lexicon/name-words.js';
import { Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';
import { isAbbreviationOf } from '../organisations/organisation-variants.js';
import type { Name } from './name.js';

/** Places so well known (and Washington, though smaller) that a bare name means them, unless the article has a person of that name. */
export const KNOWN_PLACE = PlaceBit.country | PlaceBit.metropolis;

/** Names that the article, or general knowledge, shows to be organisations, wherever they stand in it. */
export function retyped(reading: NamedText, placeNames: readonly PlaceName[]): Name[] {
  const { names } = reading;
  const shown = shownOrganisations(reading);
  const others = names.map(
    ({ first, last, type }) =>
      type !== 'organisation' &&
      (isOrganisation(reading, first, last, shown) || (last - first > 1 && isHouse(reading, first, last, type))),
  );
  const people = new Set<string>();
  const firms = new Set<string>();
  for (let i = 0; i < names.length; i++) {
    const { first, last, type } = names[i]!;
    if (type === 'person' && last - first > 1 && !others[i]) people.add(reading.lower(last - 1));
    const opening = reading.is(NameWord.the, first) ? first + 1 : first;
    if (last - opening > 1 && (type === 'organisation' || others[i]) && isFirmName(reading, opening, last))
      firms.add(reading.lower(opening)).add(reading.lower(endOfCore(reading, opening, last) - 1));
  }
  let at = 0;
  return names.map((name, i) => {
    const { first, last, type } = name;
    while (at < placeNames.length && placeNames[at]!.first < first) at++;
    if (others[i]) return { ...name, type: 'organisation', rule: 'shown' };
    if (type === 'organisation')
      return endOfCountry(placeNames, at, first) === last ? { ...name, type: 'place', rule: 'country' } : name;
    if (type === 'place' && last - first === 1 && firms.has(reading.lower(first)))
      return isWideOrGreat(placeNames, at, first) || isLocated(reading, name)
        ? name
        : { ...name, type: 'organisation', rule: 'firm-again' };
    if (type !== 'person' || last - first !== 1 || reading.is(NameWord.title, first - 1)) return name;
    const word = reading.lower(first);
    if (people.has(word)) return name;
    if (word === 'washington' || isKnownPlace(placeNames, at, first)) return { ...name, type: 'place', rule: 'city' };
    return firms.has(word) ? { ...name, type: 'organisation', rule: 'firm-again' } : name;
  });
}

/** Behind the country that begins at the token of match `at`; -1 when there is none. */
function endOfCountry(placeNames: readonly PlaceName[], at: number, token: number): number {
  let end = -1;
  for (let i = at; i < placeNames.length && placeNames[i]!.first === token; i++) {
    const { kinds, last } = placeNames[i]!;
    if (kinds & PlaceBit.country && !(kinds & PlaceBit.demonym)) end = last;
  }
  return end;
}

/** Whether a country, a state or a great city begins at the token of match `at`. */
function isWideOrGreat(placeNames: readonly PlaceName[], at: number, token: number): boolean {
  for (let i = at; i < placeNames.length && placeNames[i]!.first === token; i++)
    if (placeNames[i]!.kinds & (KNOWN_PLACE | PlaceBit.region | PlaceBit.wide)) return true;
  return false;
}

/** Whether the article has the place of this name: "in Greenwood", "Greenwood, Miss.", a dateline. */
function isLocated(reading: NamedText, name: Name): boolean {
  const { ids, shapes } = reading.prose;
  return reading.names.some(({ first, last, type }) => {
    if (type !== 'place' || last - first !== 1 || ids[first] !== ids[name.first]) return false;
    if (shapes[first]! & Shape.upper || reading.is(NameWord.inside, first - 1)) return true;
    if (/^(?:at|to|of|for)$/.test(reading.lower(first - 1))) return true;
    if (reading.lower(last) !== ',' || !reading.isCapital(last + 1)) return false;
    return reading.lower(first - 1) === ',' || reading.nameAt(last + 1)?.type === 'place';
  });
}

function isKnownPlace(placeNames: readonly PlaceName[], at: number, token: number): boolean {
  for (let i = at; i < placeNames.length && placeNames[i]!.first === token; i++) {
    const { kinds } = placeNames[i]!;
    if (kinds & KNOWN_PLACE && !(kinds & PlaceBit.demonym)) return true;
  }
  return false;
}

/** Behind the founder who gives "E.F. Mudlark and Co" its name, and whose family name stands for it too; else behind its first word. */
function endOfCore(reading: NamedText, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && reading.is(NameWord.legal | NameWord.joiner, end - 1)) end--;
  const initials = (reading.prose.shapes[first]! & Shape.dotted) !== 0 && /^\p{Lu}\./u.test(reading.word(first));
  const isFounder = initials || isFirmExactly(reading.phrase(first, end));
  return isFounder || reading.is(NameWord.foreign, first) ? end : first + 1;
}

/** "Hughes Tool Co", "Sparrow Industries", "Gruppo Finch": names of which one word may stand for the whole. */
const isFirmName = (reading: NamedText, first: number, last: number): boolean =>
  reading.is(NameWord.foreign, first) || reading.is(NameWord.legal, last - 1) || reading.is(NameWord.firmEnd, last - 1);

/** "Banque Netherquay", "Saltmarsh Gold Mines" */
const isHouse = (reading: NamedText, first: number, last: number, type: Name['type']): boolean =>
  reading.is(NameWord.foreign, first) || (type === 'person' && reading.is(NameWord.trading, last - 1));

function isOrganisation(reading: NamedText, first: number, last: number, shown: ReadonlySet<string>): boolean {
  if (reading.is(NameWord.legal, last - 1)) return true;
  const house = last - first > 1 && reading.is(NameWord.houseOrShort, first);
  if (!house && shown.size === 0) return false;
  const form = reading.phrase(first, last);
  return shown.has(form) || isFirm(form);
}

/** Forms that brackets or a noun show to be an organisation's: "Hayat al-Bahr (HAB)", "Finch <FNC>", "news agency SANA". */
function shownOrganisations(reading: NamedText): Set<string> {
  const forms = new Set<string>();
  for (const { first, last } of reading.names) {
    if (reading.is(NameWord.called, first - 1) && reading.together(first - 1, first))
      forms.add(reading.phrase(first, last));
    if (!reading.is(NameWord.opens, last)) continue;
    const open = reading.lower(last);
    const form = reading.phrase(first, last);
    const short = reading.word(last + 1);
    if (open === '<') {
      if (/^[A-Z.]{1,7}$/.test(short)) forms.add(form);
      continue;
    }
    if (reading.lower(last + 2) === ')' && isAbbreviationOf(short, form)) forms.add(form).add(short);
    if (reading.is(NameWord.exchange, last + 1)) forms.add(form);
  }
  return forms;
}
