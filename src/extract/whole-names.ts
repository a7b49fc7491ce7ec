import { isFirm, isFirmExactly, mayBeginFirm } from '../gazetteer/eponyms.js';
import { isTitle } from '../gazetteer/titles.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { Name } from './name.js';
import { isAbbreviationOf } from './organisation-forms.js';
import { PlaceBit, type PlaceName } from './place-names.js';
import { type Reading, readingOf } from './reading.js';
import { TIMES } from './role-words.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** They head the names of institutions: "Ministry of …", "… Center for …". */
const HEADS =
  setOf(`center centre office department ministry institute association council committee commission bureau agency school
  society university college bank board federation organization organisation union court fund foundation academy chamber league
  confederation directorate secretariat authority division faculty institution corporation`);
/** They end the names of institutions that begin with another name: "Sparrow River Watershed Council". */
const ENDS =
  setOf(`council committee commission department school schools church university college hospital club association foundation
  society institute academy league bureau agency authority ministry ymca ywca rotary clinic orchestra federation cafe bakery brewery
  cathedral synagogue mosque`);
/** Places so well known (and Washington, though smaller) that a bare name means them, unless the article has a person of that name. */
const KNOWN_PLACE = PlaceBit.country | PlaceBit.metropolis;
const LINKS = setOf('of for on');
/** Legal forms, without or with their stop. */
const LEGAL = setOf('inc inc. corp corp. co co. ltd ltd. plc llc llp ag nv spa gmbh corporation incorporated limited');
/** They end names of firms without a legal form. */
const FIRM_ENDS = setOf(
  'industries enterprises motors oil petroleum steel airlines airways chemical foods stores brothers systems technologies holdings group courier tool',
);
/** What stands behind the "and" of a firm's name. */
const PARTNERS = setOf(
  'co co. company sons bros bros. brothers partners associates poor telegraph loan gas electric light power daughters',
);
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
  const names = found
    .map((name) =>
      dateline?.places.some((place) => overlap(place, name)) ? { ...name, type: 'place' as const } : name,
    )
    .filter((name) => name.type === 'place' || dateline === null || !overlap(dateline, name));
  const reading = readingOf(prose, names);
  const countries = new Set(
    placeNames.filter(({ kinds }) => kinds & (PlaceBit.country | PlaceBit.wide)).map(({ first }) => first),
  );
  const cities = new Set(
    placeNames.filter(({ kinds }) => kinds & KNOWN_PLACE && !(kinds & PlaceBit.demonym)).map(({ first }) => first),
  );
  const wholes = [
    ...institutions(reading, countries),
    ...withEnds(reading),
    ...withPartners(reading),
    ...agencies(reading),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const joined: Name[] = [];
  let next = 0;
  let behind = 0;
  for (const whole of wholes) {
    if (whole.first < behind) continue;
    while (next < names.length && names[next]!.last <= whole.first) joined.push(names[next++]!);
    while (next < names.length && names[next]!.first < whole.last) next++;
    joined.push(whole);
    behind = whole.last;
  }
  joined.push(...names.slice(next));
  const whole = placeNames.filter(({ kinds }) => kinds & PlaceBit.country && !(kinds & PlaceBit.demonym));
  return retyped(
    wholes.length > 0 ? readingOf(prose, joined) : reading,
    joined,
    cities,
    new Map(whole.map(({ first, last }) => [first, last])),
  );
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

/** "… Center for Reconciliation of the Opposing Parties", "University of Saltmarsh at Netherquay" */
function institutions(reading: Reading, countries: ReadonlySet<number>): Name[] {
  const { prose } = reading;
  const found: Name[] = [];
  for (let head = 0; head < prose.size; head++) {
    if (!(prose.shapes[head]! & Shape.capital) || !HEADS.has(prose.lower[head]!) || !LINKS.has(reading.lower(head + 1)))
      continue;
    if (isShouted(reading, head)) continue;
    const inside = reading.nameAt(head);
    if (inside && inside.type !== 'organisation') continue;
    const object = endOfObject(reading, head);
    if (object === null) continue;
    // "… of the Opposing Parties in Syria": of a country, not of the town it sits in
    const inCountry = object - head > 4 && reading.lower(object) === 'in' && countries.has(object + 1);
    const last = inCountry ? (reading.nameAt(object + 1)?.last ?? object + 2) : object;
    const first = inside ? inside.first : head;
    if (inside && inside.last >= last) continue;
    if (inside === undefined && reading.nameAt(head + 2) === undefined && reading.nameAt(head + 3) === undefined)
      continue;
    found.push(nameOf(reading, first, last, 'institution'));
  }
  return found;
}

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
    else if (/^(?:of|for|and|on|the|&|,)$/.test(reading.lower(i)) && bringsCapital(reading, i)) i++;
    else return last;
  }
  return last;
}

/** Whether an office or a day begins here: "Prime Minister", "President", "Friday". */
function opensOffice(reading: Reading, at: number): boolean {
  const low = reading.lower(at);
  return isTitle(low) || TIMES.has(low) || ((low === 'prime' || low === 'vice') && isTitle(reading.word(at + 1)));
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
    if (type === 'organisation' && ENDS.has(reading.lower(last - 1))) continue;
    let end: number | null = null;
    for (
      let i = last;
      i - last < 4 && reading.isCapital(i) && reading.together(first, i) && !isTitle(reading.word(i));
      i++
    ) {
      const name = reading.nameAt(i);
      if (name && name.type !== 'organisation' && name.first === i) break;
      if (ENDS.has(reading.lower(i))) end = i + 1;
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
    if (!/^\p{L}{4,}/u.test(reading.lower(i))) continue;
    words++;
    if (reading.isCapital(i)) capitals++;
  }
  return words > 1 && capitals >= words * 0.85;
}

/** "Kidder Peabody | and Co Inc", "Standard | and | Poor's Corp", "Mudlark & Sons Ltd": partners are one firm. */
function withPartners(reading: Reading): Name[] {
  const found: Name[] = [];
  for (const { first, last, type } of reading.names) {
    if (type === 'place') continue;
    const start = type === 'organisation' ? startOfPartners(reading, first) : first;
    if (start < first) found.push(nameOf(reading, start, last, 'firm'));
    const end = endOfHouse(reading, first) ?? endOfPartners(reading, first, last);
    if (start === first && end !== null && end > last)
      found.push(nameOf(reading, first, endOfForm(reading, end), 'firm'));
  }
  return found;
}

/** Behind a firm known by name that begins here: "Goldman, Sachs", "Wagner and Brown". */
function endOfHouse(reading: Reading, first: number): number | null {
  if (!mayBeginFirm(reading.word(first))) return null;
  for (const count of [5, 4, 3, 2]) {
    if (reading.together(first, first + count - 1) && isFirmExactly(reading.phrase(first, first + count)))
      return first + count;
  }
  return null;
}

/** "American Telephone | and | Telegraph Co": where the firm begins whose last partner this is. */
function startOfPartners(reading: Reading, last: number): number {
  const joiner = reading.lower(last - 1);
  if (!PARTNERS.has(reading.lower(last)) || (joiner !== 'and' && joiner !== '&')) return last;
  let start = last - 1;
  while (
    last - start < 5 &&
    reading.isCapital(start - 1) &&
    reading.together(start - 1, last) &&
    !isTitle(reading.word(start - 1))
  )
    start--;
  return start === last - 1 ? last : start;
}

function endOfPartners(reading: Reading, first: number, last: number): number | null {
  const joiner = reading.lower(last);
  const joined = joiner === 'and' || joiner === '&';
  const at = joined ? last + 1 : last;
  if (!reading.together(first, at) || !reading.isCapital(at) || (reading.nameAt(at)?.first ?? at) !== at) return null;
  const end = Math.max(at + 1, reading.nameAt(at)?.last ?? 0);
  if (!joined) return LEGAL.has(reading.lower(at)) ? end : null;
  if (PARTNERS.has(reading.lower(at))) return end;
  // "Duff and Phelps Inc": two bare surnames and a legal form
  const bare = last - first === 1 && reading.nameAt(first)?.type === 'person';
  return bare && (LEGAL.has(reading.lower(at + 1)) || (end === at + 2 && LEGAL.has(reading.lower(end - 1))))
    ? end
    : null;
}

/** Behind "'s Corp", "and Co Inc.", "Ltd" where they follow a firm's name. */
function endOfForm(reading: Reading, from: number): number {
  let end = reading.lower(from) === "'s" ? from + 1 : from;
  if (
    (reading.lower(end) === 'and' || reading.lower(end) === '&') &&
    PARTNERS.has(reading.lower(end + 1)) &&
    reading.isCapital(end + 1)
  )
    end += 2;
  while (LEGAL.has(reading.lower(end)) && reading.isCapital(end)) end++;
  return end;
}

/** "news agency SANA": capitals that no finder took for a name. */
function agencies(reading: Reading): Name[] {
  const found: Name[] = [];
  for (let i = 1; i < reading.prose.size; i++) {
    if (
      !(reading.prose.shapes[i]! & Shape.upper) ||
      reading.prose.lower[i - 1] !== 'agency' ||
      reading.nameAt(i) ||
      !reading.together(i - 1, i)
    )
      continue;
    if (/^\p{Lu}{3,6}$/u.test(reading.word(i))) found.push(nameOf(reading, i, i + 1, 'called'));
  }
  return found;
}

/** Names that the article, or general knowledge, shows to be organisations, wherever they stand in it. */
function retyped(
  reading: Reading,
  names: readonly Name[],
  cities: ReadonlySet<number>,
  countries: ReadonlyMap<number, number>,
): Name[] {
  const shown = shownOrganisations(reading, names);
  const people = new Set<string>();
  const firms = new Set<string>();
  for (const { first, last, type } of names) {
    if (type === 'person' && last - first > 1 && !isOrganisation(reading, first, last, shown))
      people.add(reading.lower(last - 1));
    const opening = reading.lower(first) === 'the' ? first + 1 : first;
    if (
      last - opening > 1 &&
      (type === 'organisation' || isOrganisation(reading, first, last, shown)) &&
      isFirmName(reading, last)
    ) {
      firms.add(reading.lower(opening));
    }
  }
  return names.map((name) => {
    const { first, last, type } = name;
    if (type === 'organisation')
      return countries.get(first) === last ? { ...name, type: 'place', rule: 'country' } : name;
    if (isOrganisation(reading, first, last, shown)) return { ...name, type: 'organisation', rule: 'shown' };
    const word = reading.lower(first);
    const short =
      type === 'person' &&
      last - first === 1 &&
      firms.has(word) &&
      !people.has(word) &&
      !isTitle(reading.word(first - 1));
    const alone = type === 'person' && last - first === 1 && !people.has(word) && !isTitle(reading.word(first - 1));
    if (alone && (cities.has(first) || word === 'washington')) return { ...name, type: 'place', rule: 'city' };
    return short ? { ...name, type: 'organisation', rule: 'firm-again' } : name;
  });
}

/** "Hughes Tool Co", "Sparrow Industries": names whose first word may stand for the whole. */
const isFirmName = (reading: Reading, last: number): boolean =>
  LEGAL.has(reading.lower(last - 1)) || FIRM_ENDS.has(reading.lower(last - 1));

function isOrganisation(reading: Reading, first: number, last: number, shown: ReadonlySet<string>): boolean {
  const form = reading.phrase(first, last);
  return shown.has(form) || LEGAL.has(reading.lower(last - 1)) || isFirm(form);
}

const CALLED = /^(?:agency|newspaper|daily|broadcaster|airline|carrier|automaker|brokerage)$/;

/** Forms that brackets or a noun show to be an organisation's: "Hayat al-Bahr (HAB)", "Finch <FNC>", "news agency SANA". */
function shownOrganisations(reading: Reading, names: readonly Name[]): Set<string> {
  const forms = new Set<string>();
  for (const { first, last } of names) {
    const open = reading.lower(last);
    const form = reading.phrase(first, last);
    const short = reading.word(last + 1);
    if (CALLED.test(reading.lower(first - 1)) && reading.together(first - 1, first)) forms.add(form);
    if (open === '<' && /^[A-Z.]{1,7}$/.test(short)) forms.add(form);
    if (open !== '(') continue;
    if (reading.lower(last + 2) === ')' && isAbbreviationOf(short, form)) forms.add(form).add(short);
    if (/^(?:nyse|nasdaq|amex|lse|tsx)$/i.test(short)) forms.add(form);
  }
  return forms;
}
