import { isTitle } from '../gazetteer/titles.js';
import type { Prose } from '../text/prose.js';
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
const LINKS = setOf('of for on');
const LONGEST = 14;

/**
 * Makes the names of organisations whole: "Russian Center | for | Reconciliation" is one name, "Sparrow River | Watershed
 * Council" is no river, and what brackets abbreviate ("Hayat al-Bahr (HAB)") is nobody's name. What the dateline gives as a place is one. Other names stay as they are.
 */
export function wholeNames(
  prose: Prose,
  found: readonly Name[],
  placeNames: readonly PlaceName[],
  dateline: { readonly places: readonly Span[] } | null,
): Name[] {
  const names = found.map((name) =>
    dateline?.places.some((place) => overlap(place, name)) ? { ...name, type: 'place' as const } : name,
  );
  const reading = readingOf(prose, names);
  const countries = new Set(
    placeNames.filter(({ kinds }) => kinds & (PlaceBit.country | PlaceBit.wide)).map(({ first }) => first),
  );
  const wholes = [...institutions(reading, countries), ...withEnds(reading)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
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
  return withBrackets(reading, joined);
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
    if (!HEADS.has(prose.lower[head]!) || !reading.isCapital(head) || !LINKS.has(reading.lower(head + 1))) continue;
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

/** A name with its abbreviation in brackets is an organisation's, there and wherever it stands. */
function withBrackets(reading: Reading, names: readonly Name[]): Name[] {
  const forms = new Set<string>();
  for (const { first, last } of names) {
    if (reading.lower(last) !== '(' || reading.lower(last + 2) !== ')') continue;
    const form = reading.phrase(first, last);
    if (isAbbreviationOf(reading.word(last + 1), form)) forms.add(form).add(reading.word(last + 1));
  }
  if (forms.size === 0) return [...names];
  return names.map((name) =>
    name.type !== 'organisation' && forms.has(reading.phrase(name.first, name.last))
      ? { ...name, type: 'organisation', rule: 'bracketed' }
      : name,
  );
}
