import { isFirm, isFirmExactly, LONGEST_FIRM } from '../../lexicon/eponyms.js';
import { NameWord, nameWordsOf } from '../../lexicon/name-words.js';
import { Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';
import type { TokenSpan } from '../syntax/parsed-text.js';

/** Tokens of a firm, `last` excluded, and how many of them name it wherever they stand: "Finch, Otter" of "Finch, Otter and Co". */
export interface FirmRow extends TokenSpan {
  readonly core: number;
}

/**
 * Firms named after several partners with commas between them: "Mudlark, Finch and Co", "Mudlark, Finch and Otter Inc", "Mudlark,
 * Finch & Otter", those known by name ("Bear, Stearns"), and the same words elsewhere in the article. Such a row may as well be a
 * list ("of Ford, Chrysler and General Motors Corp"): it is, when its members are places, firms or people of their own.
 * @param isGreatPlace whether a country or a great city begins at a token
 */
export function firmRows(reading: NamedText, isGreatPlace: (token: number) => boolean): FirmRow[] {
  const { size, ids, vocabulary } = reading.prose;
  const words = nameWordsOf(vocabulary);
  const found: FirmRow[] = [];
  for (let i = 0; i < size; i++) {
    const bits = words.at(ids[i]!) & (NameWord.joiner | NameWord.house);
    if (bits === 0) continue;
    const row = bits & NameWord.joiner ? firmAbout(reading, i, isGreatPlace) : houseAt(reading, i);
    if (row !== null) found.push(row);
  }
  return found.length === 0 ? found : [...found, ...again(reading, found)];
}

/** A firm of several partners that is known by name: "Bear, Stearns", "Donaldson, Lufkin and Jenrette Securities Corp". */
function houseAt(reading: NamedText, first: number): FirmRow | null {
  const link = reading.is(NameWord.comma | NameWord.joiner, first + 1) ? first + 1 : first + 2;
  if (!reading.is(NameWord.comma | NameWord.joiner, link)) return null;
  if (!reading.isCapital(first) || !reading.isCapital(link + 1)) return null;
  for (let last = first + LONGEST_FIRM; last > link + 1; last--) {
    if (reading.together(first, last - 1) && isFirmExactly(reading.phrase(first, last)))
      return { first, last: Math.max(behindForm(reading, last), endOfName(reading, first)), core: last - first };
  }
  return null;
}

/** Behind the organisation that was found at a token; 0 for none. */
function endOfName(reading: NamedText, at: number): number {
  const name = reading.nameAt(at);
  return name?.type === 'organisation' && name.first === at ? name.last : 0;
}

/** The firm whose partners stand about an "and". */
function firmAbout(reading: NamedText, and: number, isGreatPlace: (token: number) => boolean): FirmRow | null {
  if (!reading.isCapital(and + 1)) return null;
  const partners = partnersBefore(reading, and);
  const [first] = partners;
  if (first === undefined || partners.length < 2 || !reading.together(first, and + 1)) return null;
  if (reading.is(NameWord.company, and + 1)) {
    const last = behindForm(reading, and);
    const isKnown = isFirmExactly(reading.phrase(first, and));
    const isFirmRow = isKnown || partners.every((partner) => !isPlace(reading, partner, isGreatPlace));
    return isFirmRow && (isKnown || !isList(reading, partners, and, last)) ? { first, last, core: and - first } : null;
  }
  const last = behindForm(reading, and + 2);
  if (last === and + 2 && reading.lower(and) !== '&' && !isCalledFirm(reading, first)) return null;
  const members = [...partners, and + 1];
  const areOfTheFirm = members.every((member, i) => isNobodyElse(reading, member, { first, last }, i === 0));
  return areOfTheFirm && isSurname(reading, and + 1, and) ? { first, last, core: and + 2 - first } : null;
}

/** "the law firm Mudlark, Finch and Otter", "the firm of Mudlark, Finch and Otter" */
const isCalledFirm = (reading: NamedText, first: number): boolean =>
  reading.is(NameWord.firm, first - 1) || (reading.lower(first - 1) === 'of' && reading.is(NameWord.firm, first - 2));

/** The first tokens of the partners in the row before an "and", in their order. */
function partnersBefore(reading: NamedText, and: number): number[] {
  const partners: number[] = [];
  for (let last = and; partners.length < 6; last = partners[0]! - 1) {
    const first = startOfPartner(reading, last, and);
    if (first === null) break;
    partners.unshift(first);
    if (reading.lower(first - 1) !== ',') break;
  }
  return partners;
}

const NO_PARTNER = NameWord.legal | NameWord.title | NameWord.time | NameWord.noName | NameWord.firmEnd;

/** Where the partner begins who ends before `last`: a surname, or a firm known by name ("Smith Barney, Harris Upham and Co"). */
function startOfPartner(reading: NamedText, last: number, and: number): number | null {
  const at = last - 1;
  if (!reading.isCapital(at) || reading.is(NO_PARTNER, at)) return null;
  const name = reading.nameAt(at);
  if (reading.lower(at - 1) !== ',') {
    if (name !== undefined && name.first < at) return isFirm(reading.phrase(at - 1, last)) ? at - 1 : null;
    if (name === undefined && reading.isCapital(at - 1) && !isFirstWord(reading, at - 1)) return null;
  }
  return name?.type === 'other' || !isSurname(reading, at, and) ? null : at;
}

const isFirstWord = ({ prose }: NamedText, at: number): boolean => (prose.shapes[at]! & Shape.first) !== 0;

/** Whether a word may be a surname in a row about an "and": no acronym, no plain word that opens a sentence. */
function isSurname(reading: NamedText, at: number, and: number): boolean {
  const { shapes } = reading.prose;
  if (reading.nameAt(at) === undefined && isFirstWord(reading, at)) return false;
  return !(shapes[at]! & Shape.upper) || (shapes[and]! & Shape.upper) !== 0;
}

/** Whether a place is meant rather than who is named after it: "in Hutchins, Otter and Co said", "in London, Otter and Co said". */
const isPlace = (reading: NamedText, at: number, isGreatPlace: (token: number) => boolean): boolean =>
  reading.nameAt(at)?.type === 'place' && (isGreatPlace(at) || reading.is(NameWord.inside, at - 1));

/** Whether the row before "and Co" is part of a list of firms: it goes on behind, or firms of their own stand in it. */
function isList(reading: NamedText, partners: readonly number[], and: number, last: number): boolean {
  const goesOn = reading.is(NameWord.joiner | NameWord.comma, last) && reading.isCapital(last + 1);
  const isListed = goesOn || reading.is(NameWord.joiner | NameWord.comma, partners[0]! - 1);
  return partners.some((partner, i) => {
    const name = reading.nameAt(partner);
    return name?.type === 'organisation' && name.last <= and && (isListed || i > 0);
  });
}

/** Whether a member of a row is a surname that the article has nowhere else; the first may be, as a short form of the whole. */
function isNobodyElse(reading: NamedText, member: number, row: TokenSpan, isFirst: boolean): boolean {
  const { names, prose } = reading;
  const own = reading.nameAt(member);
  if (own?.type === 'place' || (own?.type === 'organisation' && own.last < row.last)) return false;
  return !names.some(({ first, last, type }) => {
    if (prose.ids[last - 1] !== prose.ids[member] || (first >= row.first && first < row.last)) return false;
    return !isFirst || (type === 'person' && (last - first > 1 || reading.is(NameWord.title, first - 1)));
  });
}

/** Behind "Securities Corp", "and Co Inc.", "Ltd" where they follow a row of partners. */
function behindForm(reading: NamedText, from: number): number {
  let last = from;
  if (reading.is(NameWord.joiner, last) && reading.is(NameWord.company, last + 1) && reading.isCapital(last + 1))
    last += 2;
  if (reading.is(NameWord.trade, last) && reading.isCapital(last)) last++;
  while (reading.is(NameWord.legal, last) && reading.isCapital(last) && reading.together(from, last)) last++;
  return last;
}

/** The same partners where nothing else tells: "Mudlark, Finch said" in an article about Mudlark, Finch and Co. */
function again({ prose }: NamedText, found: readonly FirmRow[]): FirmRow[] {
  const { ids, size } = prose;
  const more: FirmRow[] = [];
  for (const { first, core } of found) {
    for (let i = ids.indexOf(ids[first]!); i >= 0 && i + core <= size; i = ids.indexOf(ids[first]!, i + 1)) {
      if (found.some((row) => row.first <= i && i < row.last)) continue;
      let same = 1;
      while (same < core && ids[i + same] === ids[first + same]) same++;
      if (same === core) more.push({ first: i, last: i + core, core });
    }
  }
  return more;
}
