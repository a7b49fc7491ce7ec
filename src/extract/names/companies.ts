import { isFirmExactly } from '../../lexicon/eponyms.js';
import { NameWord } from '../../lexicon/name-words.js';
import type { NamedText } from '../named-text.js';
import type { Name } from './name.js';
import { organisationNameFrom } from './whole-name.js';

/** "Kidder Peabody | and Co Inc", "Standard | and | Poor's Corp", "Mudlark & Sons Ltd": partners are one firm. */
export function addFirms(reading: NamedText, found: Name[]): void {
  for (const { first, last, type } of reading.names) {
    if (type === 'place') continue;
    const start = type === 'organisation' ? startOfPartners(reading, first) : first;
    if (start < first) found.push(organisationNameFrom(reading, start, last, 'firm'));
    const end = Math.max(endOfHouse(reading, first) ?? 0, endOfPartners(reading, first, last) ?? 0);
    if (start === first && end > last)
      found.push(organisationNameFrom(reading, first, endOfForm(reading, end), 'firm'));
  }
}

/** Behind a firm known by name that begins here: "Goldman, Sachs", "Wagner and Brown". */
function endOfHouse(reading: NamedText, first: number): number | null {
  if (!reading.is(NameWord.house, first)) return null;
  for (const count of [5, 4, 3, 2]) {
    if (reading.together(first, first + count - 1) && isFirmExactly(reading.phrase(first, first + count)))
      return first + count;
  }
  return null;
}

/** "American Telephone | and | Telegraph Co": where the firm begins whose last partner this is. */
function startOfPartners(reading: NamedText, last: number): number {
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

function endOfPartners(reading: NamedText, first: number, last: number): number | null {
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
function endOfForm(reading: NamedText, from: number): number {
  let end = reading.lower(from) === "'s" ? from + 1 : from;
  if (reading.is(NameWord.joiner, end) && reading.is(NameWord.partner, end + 1) && reading.isCapital(end + 1)) end += 2;
  while (reading.is(NameWord.legal, end) && reading.isCapital(end)) end++;
  return end;
}
