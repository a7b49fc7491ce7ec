import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { NameWord, nameWordsOf } from '../../lexicon/name-words.js';
import { Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';
import type { Name } from './name.js';
import { organisationNameFrom } from './whole-name.js';

const LONGEST_INSTITUTION = 14;

/** "… Center for Reconciliation of the Opposing Parties", "University of Saltmarsh at Netherquay"; "news agency SANA" */
export function addInstitutions(reading: NamedText, placeNames: readonly PlaceName[], found: Name[]): void {
  const { size, shapes, ids, vocabulary } = reading.prose;
  const words = nameWordsOf(vocabulary);
  for (let head = 0; head < size; head++) {
    const shape = shapes[head]!;
    if (!(shape & Shape.capital)) continue;
    if (shape & Shape.upper && isAgencyName(reading, head))
      found.push(organisationNameFrom(reading, head, head + 1, 'called'));
    if (!(words.at(ids[head]!) & NameWord.head) || !reading.is(NameWord.link, head + 1)) continue;
    if (isAmidCapitals(reading, head)) continue;
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
    found.push(organisationNameFrom(reading, first, last, 'institution'));
  }
}

const isCountry = (placeNames: readonly PlaceName[], at: number): boolean =>
  placeNames.some(({ first, kinds }) => first === at && kinds & (PlaceBit.country | PlaceBit.wide));

/** Capitals behind "agency" that no finder took for a name. */
const isAgencyName = (reading: NamedText, at: number): boolean =>
  reading.lower(at - 1) === 'agency' &&
  !reading.nameAt(at) &&
  reading.together(at - 1, at) &&
  /^\p{Lu}{3,6}$/u.test(reading.word(at));

/** The token behind the words that "of" and "for" bring in: capitals, and small words between capitals. */
function endOfObject(reading: NamedText, head: number): number | null {
  let last: number | null = null;
  for (let i = head + 1; i - head < LONGEST_INSTITUTION && reading.together(head, i); ) {
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
function opensOffice(reading: NamedText, at: number): boolean {
  if (reading.is(NameWord.title | NameWord.time, at)) return true;
  const low = reading.lower(at);
  return (low === 'prime' || low === 'vice') && reading.is(NameWord.title, at + 1);
}

/** Whether a small word links on: "of the Opposing", "Health and Human"; a comma only in a list that ends with "and". */
function bringsCapital(reading: NamedText, at: number): boolean {
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
export function withEnds(reading: NamedText): Name[] {
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
    if (end !== null && !isAmidCapitals(reading, first) && !isAmidCapitals(reading, end - 1))
      found.push(organisationNameFrom(reading, first, end, 'institution'));
  }
  return found;
}

/** Whether the words about it have capitals too, so that capitals tell nothing: headlines. */
function isAmidCapitals(reading: NamedText, at: number): boolean {
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
