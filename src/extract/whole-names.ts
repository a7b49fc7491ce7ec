import { isFirm, isFirmExactly } from '../gazetteer/eponyms.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { firmRows } from './firm-rows.js';
import type { Name } from './name.js';
import { NameWord, nameWordsOf } from './name-words.js';
import { isAbbreviationOf } from './organisation-forms.js';
import { PlaceBit, type PlaceName } from './place-names.js';
import { type Reading, readingOf } from './reading.js';
import { shortFirms } from './short-firms.js';

/** Places so well known (and Washington, though smaller) that a bare name means them, unless the article has a person of that name. */
const KNOWN_PLACE = PlaceBit.country | PlaceBit.metropolis;
const LONGEST = 14;

/**
 * Makes the names of organisations whole: "Russian Center | for | Reconciliation" is one name, "Sparrow River | Watershed
 * Council" is no river, and what brackets abbreviate ("Hayat al-Bahr (HAB)") is nobody's name. What the dateline gives as a place is one; its agency is no name of the story. Other names stay as they are.
 */
export function wholeNames(
  prose: Prose,
  found: readonly Name[],
  placeNames: readonly PlaceName[],
  dateline: (Span & { readonly places: readonly Span[] }) | null,
): Name[] {
  const names = dateline === null ? found : besideDateline(found, dateline);
  const reading = readingOf(prose, names);
  const wholes = withEnds(reading);
  addInstitutions(reading, placeNames, wholes);
  addFirms(reading, wholes);
  const isGreat = (token: number): boolean =>
    placeNames.some(({ first, kinds }) => first === token && (kinds & KNOWN_PLACE) !== 0);
  for (const { first, last } of firmRows(reading, isGreat)) wholes.push(nameOf(reading, first, last, 'firm'));
  for (const { first, last } of shortFirms(reading, wholes)) wholes.push(nameOf(reading, first, last, 'short-form'));
  if (wholes.length === 0) return retyped(reading, placeNames);
  wholes.sort((a, b) => a.first - b.first || b.last - a.last);
  return retyped(readingOf(prose, joined(names, wholes)), placeNames);
}

/** The names with those of the dateline's places as places; its other names are none of the story. */
function besideDateline(
  found: readonly Name[],
  dateline: Span & { readonly places: readonly Span[] },
): readonly Name[] {
  let from = 0;
  while (from < found.length && found[from]!.end <= dateline.start) from++;
  let to = from;
  while (to < found.length && found[to]!.start < dateline.end) to++;
  if (from === to) return found;
  const inside = found
    .slice(from, to)
    .map((name) => (dateline.places.some((place) => overlap(place, name)) ? { ...name, type: 'place' as const } : name))
    .filter(({ type }) => type === 'place');
  return [...found.slice(0, from), ...inside, ...found.slice(to)];
}

/** Puts the whole names in the place of their parts. */
function joined(names: readonly Name[], wholes: readonly Name[]): Name[] {
  const all: Name[] = [];
  let next = 0;
  let behind = 0;
  for (const whole of wholes) {
    if (whole.first < behind) continue;
    while (next < names.length && names[next]!.last <= whole.first) all.push(names[next++]!);
    while (next < names.length && names[next]!.first < whole.last) next++;
    all.push(whole);
    behind = whole.last;
  }
  for (; next < names.length; next++) all.push(names[next]!);
  return all;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function nameOf({ prose }: Reading, first: number, last: number, rule: string): Name {
  return {
    start: prose.starts[first]!,
    end: prose.ends[last - 1]!,
    first,
    last,
    type: 'organisation',
    confidence: 0.8,
    rule,
  };
}

/** "… Center for Reconciliation of the Opposing Parties", "University of Saltmarsh at Netherquay"; "news agency SANA" */
function addInstitutions(reading: Reading, placeNames: readonly PlaceName[], found: Name[]): void {
  const { size, shapes, ids, vocabulary } = reading.prose;
  const words = nameWordsOf(vocabulary);
  for (let head = 0; head < size; head++) {
    const shape = shapes[head]!;
    if (!(shape & Shape.capital)) continue;
    if (shape & Shape.upper && isAgency(reading, head)) found.push(nameOf(reading, head, head + 1, 'called'));
    if (!(words.at(ids[head]!) & NameWord.head) || !reading.is(NameWord.link, head + 1)) continue;
    if (isShouted(reading, head)) continue;
    const inside = reading.nameAt(head);
    if (inside && inside.type !== 'organisation') continue;
    const object = endOfObject(reading, head);
    if (object === null) continue;
    // "… of the Opposing Parties in Syria": of a country, not of the town it sits in
    const inCountry = object - head > 4 && reading.lower(object) === 'in' && isCountry(placeNames, object + 1);
    const last = inCountry ? (reading.nameAt(object + 1)?.last ?? object + 2) : object;
    const first = inside ? inside.first : head;
    if (inside && inside.last >= last) continue;
    if (inside === undefined && reading.nameAt(head + 2) === undefined && reading.nameAt(head + 3) === undefined)
      continue;
    found.push(nameOf(reading, first, last, 'institution'));
  }
}

const isCountry = (placeNames: readonly PlaceName[], at: number): boolean =>
  placeNames.some(({ first, kinds }) => first === at && kinds & (PlaceBit.country | PlaceBit.wide));

/** Capitals behind "agency" that no finder took for a name. */
const isAgency = (reading: Reading, at: number): boolean =>
  reading.lower(at - 1) === 'agency' &&
  !reading.nameAt(at) &&
  reading.together(at - 1, at) &&
  /^\p{Lu}{3,6}$/u.test(reading.word(at));

/** The token behind the words that "of" and "for" bring in: capitals, and small words between capitals. */
function endOfObject(reading: Reading, head: number): number | null {
  let last: number | null = null;
  for (let i = head + 1; i - head < LONGEST && reading.together(head, i); ) {
    const name = reading.nameAt(i);
    if (reading.isCapital(i) && name?.type === 'person') return last;
    if (reading.isCapital(i) && opensOffice(reading, i)) return last;
    if (name?.type === 'place') {
      last = name.last;
      const campus =
        reading.lower(last) === 'at' && reading.lower(head) === 'university' ? reading.nameAt(last + 1) : undefined;
      return campus?.type === 'place' ? campus.last : last;
    }
    if (reading.isCapital(i)) last = ++i;
    else if (reading.is(NameWord.small, i) && bringsCapital(reading, i)) i++;
    else return last;
  }
  return last;
}

/** Whether an office or a day begins here: "Prime Minister", "President", "Friday". */
function opensOffice(reading: Reading, at: number): boolean {
  if (reading.is(NameWord.title | NameWord.time, at)) return true;
  const low = reading.lower(at);
  return (low === 'prime' || low === 'vice') && reading.is(NameWord.title, at + 1);
}

/** Whether a small word links on: "of the Opposing", "Health and Human"; a comma only in a list that ends with "and". */
function bringsCapital(reading: Reading, at: number): boolean {
  const low = reading.lower(at);
  if (low === ',') {
    return (
      reading.isCapital(at + 1) &&
      (reading.lower(at + 2) === 'and' || reading.lower(at + 2) === ',') &&
      reading.isCapital(at + 3) &&
      reading.nameAt(at + 1) === undefined
    );
  }
  const next = reading.lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (!reading.isCapital(next)) return false;
  return low !== 'and' || (reading.nameAt(next) === undefined && reading.nameAt(at - 1)?.type !== 'place');
}

/** "Sparrow River | Watershed Council", "Kit Hale | High School": a name, capitals, the word of an institution. */
function withEnds(reading: Reading): Name[] {
  const found: Name[] = [];
  for (const { first, last, type } of reading.names) {
    if (type === 'organisation' && reading.is(NameWord.end, last - 1)) continue;
    let end: number | null = null;
    for (
      let i = last;
      i - last < 4 && reading.isCapital(i) && reading.together(first, i) && !reading.is(NameWord.title, i);
      i++
    ) {
      const name = reading.nameAt(i);
      if (name && name.type !== 'organisation' && name.first === i) break;
      if (reading.is(NameWord.end, i)) end = i + 1;
    }
    if (end !== null && !isShouted(reading, first) && !isShouted(reading, end - 1))
      found.push(nameOf(reading, first, end, 'institution'));
  }
  return found;
}

/** Whether the words about it have capitals too, so that capitals tell nothing: headlines. */
function isShouted(reading: Reading, at: number): boolean {
  const { sentences, sentenceOf, size } = reading.prose;
  const first = sentences[sentenceOf[at]!]!;
  const last = Math.min(sentences[sentenceOf[at]! + 1] ?? size, first + 40);
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (!reading.is(NameWord.long, i)) continue;
    words++;
    if (reading.isCapital(i)) capitals++;
  }
  return words > 1 && capitals >= words * 0.85;
}

/** "Kidder Peabody | and Co Inc", "Standard | and | Poor's Corp", "Mudlark & Sons Ltd": partners are one firm. */
function addFirms(reading: Reading, found: Name[]): void {
  for (const { first, last, type } of reading.names) {
    if (type === 'place') continue;
    const start = type === 'organisation' ? startOfPartners(reading, first) : first;
    if (start < first) found.push(nameOf(reading, start, last, 'firm'));
    const end = endOfHouse(reading, first) ?? endOfPartners(reading, first, last);
    if (start === first && end !== null && end > last)
      found.push(nameOf(reading, first, endOfForm(reading, end), 'firm'));
  }
}

/** Behind a firm known by name that begins here: "Goldman, Sachs", "Wagner and Brown". */
function endOfHouse(reading: Reading, first: number): number | null {
  if (!reading.is(NameWord.house, first)) return null;
  for (const count of [5, 4, 3, 2]) {
    if (reading.together(first, first + count - 1) && isFirmExactly(reading.phrase(first, first + count)))
      return first + count;
  }
  return null;
}

/** "American Telephone | and | Telegraph Co": where the firm begins whose last partner this is. */
function startOfPartners(reading: Reading, last: number): number {
  if (!reading.is(NameWord.partner, last) || !reading.is(NameWord.joiner, last - 1)) return last;
  let start = last - 1;
  while (
    last - start < 5 &&
    reading.isCapital(start - 1) &&
    reading.together(start - 1, last) &&
    !reading.is(NameWord.title, start - 1)
  )
    start--;
  return start === last - 1 ? last : start;
}

function endOfPartners(reading: Reading, first: number, last: number): number | null {
  const joined = reading.is(NameWord.joiner, last);
  const at = joined ? last + 1 : last;
  if (!reading.together(first, at) || !reading.isCapital(at) || (reading.nameAt(at)?.first ?? at) !== at) return null;
  const end = Math.max(at + 1, reading.nameAt(at)?.last ?? 0);
  if (!joined) return reading.is(NameWord.legal, at) ? end : null;
  if (reading.is(NameWord.partner, at)) return end;
  // "Duff and Phelps Inc": two bare surnames and a legal form
  const isListed = reading.lower(first - 1) === ',' && reading.isCapital(first - 2);
  const bare = last - first === 1 && reading.nameAt(first)?.type === 'person' && !isListed;
  return bare && (reading.is(NameWord.legal, at + 1) || (end === at + 2 && reading.is(NameWord.legal, end - 1)))
    ? end
    : null;
}

/** Behind "'s Corp", "and Co Inc.", "Ltd" where they follow a firm's name. */
function endOfForm(reading: Reading, from: number): number {
  let end = reading.lower(from) === "'s" ? from + 1 : from;
  if (reading.is(NameWord.joiner, end) && reading.is(NameWord.partner, end + 1) && reading.isCapital(end + 1)) end += 2;
  while (reading.is(NameWord.legal, end) && reading.isCapital(end)) end++;
  return end;
}

/** Names that the article, or general knowledge, shows to be organisations, wherever they stand in it. */
function retyped(reading: Reading, placeNames: readonly PlaceName[]): Name[] {
  const { names } = reading;
  const shown = shownOrganisations(reading);
  const others = names.map(
    ({ first, last, type }) => type !== 'organisation' && isOrganisation(reading, first, last, shown),
  );
  const people = new Set<string>();
  const firms = new Set<string>();
  for (let i = 0; i < names.length; i++) {
    const { first, last, type } = names[i]!;
    if (type === 'person' && last - first > 1 && !others[i]) people.add(reading.lower(last - 1));
    const opening = reading.is(NameWord.the, first) ? first + 1 : first;
    if (last - opening > 1 && (type === 'organisation' || others[i]) && isFirmName(reading, last))
      firms.add(reading.lower(opening));
  }
  let at = 0;
  return names.map((name, i) => {
    const { first, last, type } = name;
    while (at < placeNames.length && placeNames[at]!.first < first) at++;
    if (others[i]) return { ...name, type: 'organisation', rule: 'shown' };
    if (type === 'organisation')
      return endOfCountry(placeNames, at, first) === last ? { ...name, type: 'place', rule: 'country' } : name;
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

function isKnownPlace(placeNames: readonly PlaceName[], at: number, token: number): boolean {
  for (let i = at; i < placeNames.length && placeNames[i]!.first === token; i++) {
    const { kinds } = placeNames[i]!;
    if (kinds & KNOWN_PLACE && !(kinds & PlaceBit.demonym)) return true;
  }
  return false;
}

/** "Hughes Tool Co", "Sparrow Industries": names whose first word may stand for the whole. */
const isFirmName = (reading: Reading, last: number): boolean =>
  reading.is(NameWord.legal, last - 1) || reading.is(NameWord.firmEnd, last - 1);

function isOrganisation(reading: Reading, first: number, last: number, shown: ReadonlySet<string>): boolean {
  if (reading.is(NameWord.legal, last - 1)) return true;
  const house = last - first > 1 && reading.is(NameWord.houseOrShort, first);
  if (!house && shown.size === 0) return false;
  const form = reading.phrase(first, last);
  return shown.has(form) || isFirm(form);
}

/** Forms that brackets or a noun show to be an organisation's: "Hayat al-Bahr (HAB)", "Finch <FNC>", "news agency SANA". */
function shownOrganisations(reading: Reading): Set<string> {
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
