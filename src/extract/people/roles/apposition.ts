import { isPluralRole } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import { isLetters } from '../person-mentions.js';
import { behindCopula, isCopula, isNamingVerb } from './predicate.js';
import type { RoleHint } from './role-hint.js';
import { phraseBehind } from './role-phrase.js';
import { endOfOfficeFields } from './within-phrase.js';

/** "Oleg Ignasyuk, the deputy head of …, said", "Pat Lee, 36, a baker", "Pat Lee, who is the mayor" */
export function afterwards(reading: NamedText, first: number, last: number): RoleHint | null {
  const bare = behindParty(reading, behindLetters(reading, behindPlace(reading, last)));
  let i = behindSharers(reading, bare);
  const shared = i !== bare || (reading.lower(first - 1) === 'and' && isPerson(reading, first - 2));
  // "said Pat Lee | a welder with the guild": the comma is left out
  if (/^an?$/.test(reading.lower(i)) && /^(?:said|says)$/.test(reading.lower(first - 1)) && i === last) i--;
  else if (!reading.has(i, 'sets-off') || !reading.together(last - 1, i)) return null;
  i = behindAge(reading, i + 1);
  const verb = reading.lower(i) === 'who' ? behindTimeOfOffice(reading, behindAdverb(reading, i + 1)) : -1;
  if (verb > 0 && isCopula(reading, verb)) {
    const behind = behindCopula(reading, verb);
    const text = behind === null ? null : phraseBehind(reading, behind, { plural: false, loose: true });
    return text === null ? null : { text, rank: 2, rule: 'who-is' };
  }
  const text = phraseBehind(reading, i, { plural: shared, loose: false });
  if (text !== null && /^(?:man|woman|boy|girl|person)\b/.test(text)) return null;
  return text === null || ((isLetters(reading, i) || isDotted(text)) && !text.includes(' '))
    ? null
    : { text, rank: 1, rule: 'after' };
}

/** "who | also | chairs" */
const behindAdverb = (reading: NamedText, at: number): number =>
  /^(?:also|now|currently|previously|formerly|once|later|then)$/.test(reading.lower(at)) ? at + 1 : at;

const LONGEST_TIME_OF_OFFICE = 6; // tokens

/** "who | for nine years | was": the token after how long somebody held an office. */
function behindTimeOfOffice(reading: NamedText, at: number): number {
  const from = reading.lower(at) === ',' ? at + 1 : at;
  if (!/^(?:for|until|since|from|in)$/.test(reading.lower(from))) return at;
  for (let i = from + 1; i < from + LONGEST_TIME_OF_OFFICE && reading.together(at, i); i++)
    if (/^(?:is|was)$/.test(reading.lower(i))) return i;
  return at;
}

/** "Ann Lee (R-Ohio), chairman of the panel", "Ann Lee (29), a miner": the token after the brackets. */
function behindParty(reading: NamedText, last: number): number {
  if (reading.lower(last) !== '(' || !(reading.isCapital(last + 1) || /^\d\d$/.test(reading.lower(last + 1))))
    return last;
  for (let i = last + 2; i < last + 7 && reading.together(last, i); i++)
    if (reading.lower(i) === ')') return reading.lower(i + 1) === ',' ? i + 1 : last;
  return last;
}

/** "Ann Lee QC MP, the barrister": the token after the letters. */
function behindLetters(reading: NamedText, last: number): number {
  let i = last;
  while (i < last + 4 && isLetters(reading, i) && reading.together(last - 1, i)) i++;
  return i;
}

/** "Pat Lee and Jim Roe, residents of Oldtown,": the token after the last of those who share a description. */
function behindSharers(reading: NamedText, last: number): number {
  let i = last;
  for (let n = 0; n < 6 && (reading.lower(i) === 'and' || reading.lower(i) === ','); n++) {
    let at = i + 1;
    if (reading.lower(i) === ',' && reading.lower(at) === 'and') at++;
    const next = reading.nameAt(at);
    if (next?.type !== 'person' || next.first !== at) break;
    i = next.last;
    if (reading.lower(i) === ',' && reading.nameAt(i + 1)?.type !== 'person' && reading.lower(i + 1) !== 'and')
      return i;
  }
  return last;
}

function isPerson(reading: NamedText, at: number): boolean {
  const comma = reading.lower(at) === ',' ? at - 1 : at;
  const behind = reading.lower(comma) === ')' && reading.lower(comma - 2) === '(' ? comma - 3 : comma;
  return reading.nameAt(behind)?.type === 'person';
}

/** Steps over ", 36," ", Jr.," ", of Oldtown," ", now": what is between a name and its description. */
function behindAge(reading: NamedText, from: number): number {
  let i = from;
  for (let n = 0; n < 5; n++) {
    const low = reading.lower(i);
    if (isLetters(reading, i) && reading.lower(i + 1) === ',') i += 2;
    else if (/^(?:now|then|also|currently|himself|herself)$/.test(low)) i++;
    else if (/^\d{1,3}$/.test(low) && reading.lower(i + 1) === ',') i += 2;
    else if ((low === 'age' || low === 'aged') && reading.lower(i + 2) === ',') i += 3;
    else if (reading.has(i, 'name-suffix') && reading.lower(i + 1) === ',') i += 2;
    else if (/^(?:of|from|at)$/.test(low) && behindBody(reading, i + 1) > 0) i = behindBody(reading, i + 1) + 1;
    else if ((low === 'of' || low === 'from') && reading.nameAt(i + 1)?.type === 'place') {
      let at = reading.nameAt(i + 1)!.last;
      if (reading.lower(at) === ',' && reading.nameAt(at + 1)?.type === 'place') at = reading.nameAt(at + 1)!.last;
      if (reading.lower(at) !== ',') return from;
      i = at + 1;
    } else break;
  }
  return i;
}

/** "of the | Royal Bakers | , a miller": the comma behind a body; -1 where there is none. */
function behindBody(reading: NamedText, at: number): number {
  const from = reading.lower(at) === 'the' ? at + 1 : at;
  const body = reading.nameAt(from);
  return body?.type === 'organisation' && body.first === from && reading.lower(body.last) === ',' ? body.last : -1;
}

/** "Pat Lee of Raleigh | , a retired teacher": the token after where somebody is from. */
function behindPlace(reading: NamedText, last: number): number {
  if (!/^(?:of|from|at)$/.test(reading.lower(last))) return last;
  const body = behindBody(reading, last + 1);
  if (body > 0) return body;
  const seat = reading.lower(last) === 'at' ? undefined : reading.nameAt(last + 1);
  if (seat?.type !== 'place' || seat.first !== last + 1 || reading.lower(seat.last) !== ',') return last;
  const region = reading.nameAt(seat.last + 1);
  return region?.type === 'place' && reading.lower(region.last) === ',' ? region.last : seat.last;
}

const LONGEST_SEAT = 5; // tokens

/** The token after "of Raleigh, N.C." when that follows a name. */
function behindSeat(reading: NamedText, last: number): number {
  const low = reading.lower(last);
  const seat = low === 'of' ? reading.nameAt(last + 1) : undefined;
  if (seat?.type === 'place' && endsApposition(reading, seat.last)) return seat.last;
  if (low !== 'of' && low !== 'from' && low !== 'at') return last;
  // "of the union", "of Cardiff firm Probert Tye", "of Tarrow Books in Leeds"
  for (let i = last + 1; i < last + LONGEST_SEAT && reading.together(last, i); i++) {
    const body = reading.nameAt(i);
    if (body?.type === 'person') return last;
    if (body?.type === 'organisation') {
      const place = /^(?:in|at)$/.test(reading.lower(body.last)) ? reading.nameAt(body.last + 1) : undefined;
      const end = place?.type === 'place' ? place.last : body.last;
      return reading.lower(end) === ',' ? end : last;
    }
    if (reading.has(i, 'ends-apposition')) return last;
  }
  return last;
}

/** Whether the name is one of several: "Pat Lee and Jim Roe". */
export function isInNameList(reading: NamedText, first: number, last: number): boolean {
  const joins = (at: number): boolean => reading.has(at, 'joins-names');
  // "Pat Lee | (Iowa), Jim Roe (Ohio) and"
  if (reading.lower(last) === '(' && reading.lower(last + 2) === ')') last += 3;
  const before = reading.lower(first - 1) === 'and' && reading.lower(first - 2) === ',' ? first - 2 : first - 1;
  if (joins(before) && isPerson(reading, before - 1)) return true;
  const after = reading.lower(last) === ',' && reading.lower(last + 1) === 'and' ? last + 1 : last;
  return joins(after) && isPerson(reading, after + 1);
}

/** "The coach, Pat Lee, said", "Her husband, Pat Lee.", "two daughters, Pat Lee and Jo Roe" */
export function ahead(reading: NamedText, first: number, last: number, sharers = 5): RoleHint | null {
  let comma = first - 1;
  while (
    reading.has(comma, 'honorific') ||
    reading.has(comma, 'short-title') ||
    isPoliceRank(reading.lower(comma)) ||
    COMMON_TITLE.test(reading.lower(comma))
  )
    comma--;
  if (comma < first - 1 && reading.lower(comma) === 'the') comma--; // "(the Hon. P. Lee)"
  if (reading.has(comma, 'age')) comma--; // "Its founder, 26-year-old Pat Lee"
  const listed = isInNameList(reading, first, last);
  if (
    (reading.lower(comma) === ',' && endsApposition(reading, behindSeat(reading, behindLetters(reading, last)))) ||
    (reading.lower(comma) === '(' && closesBehindName(reading, last))
  ) {
    // "The manager | there, Pat Lee, said"
    const until = /^(?:here|there)$/.test(reading.lower(comma - 1)) ? comma - 1 : comma;
    const text = descriptionUpTo(reading, until, listed);
    if (text !== null) return { text, rank: 1, rule: 'ahead' };
  }
  const partner =
    listed && sharers > 0 ? reading.nameAt(reading.lower(comma - 1) === ',' ? comma - 2 : comma - 1) : undefined;
  if (partner?.type !== 'person' || !reading.together(partner.first, first)) return null;
  const theirs = ahead(reading, partner.first, partner.last, sharers - 1);
  return theirs?.text.split(' ').some(isPluralRole) ? theirs : null;
}

/** "The ship's captain, identified by police as | Pat Lee, was", "The driver, later named as Pat Lee," */
export function namedAside(reading: NamedText, first: number): RoleHint | null {
  if (reading.lower(first - 1) !== 'as') return null;
  let comma = first - 2;
  while (comma > first - 8 && reading.lower(comma) !== ',') comma--;
  const verb = /^(?:later|since|subsequently)$/.test(reading.lower(comma + 1)) ? comma + 2 : comma + 1;
  if (reading.lower(comma) !== ',' || !isNamingVerb(reading.lower(verb)) || !reading.together(comma, first))
    return null;
  const text = descriptionUpTo(reading, comma, false);
  return text === null ? null : { text, rank: 2, rule: 'called' };
}

/** Whether a bracket closes behind a name, or behind letters after it: "the Town Clerk (Mr. H. Lee, M.A.)". */
function closesBehindName(reading: NamedText, last: number): boolean {
  if (reading.lower(last) === ')') return true;
  let at = last + 1;
  while (isLetters(reading, at) || isDotted(reading.word(at)) || (at > last + 1 && reading.lower(at) === ',')) at++;
  return reading.lower(last) === ',' && at > last + 1 && reading.lower(at) === ')';
}

/** "P.M.", "M.L.C.": letters, which say less than an office does. */
const isDotted = (text: string): boolean => /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text);

/** "Acting Chief Inspector": what says less than any office of a unit. */
export const isPoliceRank = (word: string): boolean =>
  /^(?:detective|det\.?|sergeant|sgt\.?|inspector|insp\.?|superintendent|supt\.?|constable|senior|chief|acting)$/.test(
    word,
  );

/** "the Mayor of Oldtown, Councillor Lee": a title that many bear, after what says more. */
const COMMON_TITLE =
  /^(?:officer|general|sheikh|major|captain|colonel|lieutenant|commander|brigadier|admiral|councillor|professor|doctor|alderman|canon|archdeacon|prebendary|rev\.?|reverend|right|most|very)$/;

/** Whether an apposition may end before a token, or the text ends there. */
const endsApposition = (reading: NamedText, at: number): boolean =>
  reading.lower(at) === '' || reading.lower(at) === '(' || reading.has(at, 'ends-apposition');

/** The longest description of a person that ends at the comma; null when there is none in its sentence. */
function descriptionUpTo(reading: NamedText, comma: number, plural: boolean): string | null {
  let best: string | null = null;
  for (let i = comma - 1; i >= 0 && comma - i < 22 && reading.together(i, comma); i--) {
    const low = reading.lower(i);
    if (reading.has(i, 'determiner') || low === "'s" || low === 'whose' || isSentenceNoun(reading, i)) {
      const start = low === "'s" ? (reading.nameAt(i - 1)?.first ?? i - 1) : low === 'whose' ? i + 1 : i;
      best = phraseBehind(reading, start, { plural, loose: false, until: comma }) ?? best;
    }
    if (opensWithSomebodyElse(reading, i)) return null;
    // "the man who robbed | the miller, Pat Lee": one or the other
    if (reading.lower(i - 2) === 'who' && reading.has(i, 'determiner')) return null;
    if (reading.has(i, 'breaks-description') && endOfOfficeFields(reading, i) < 0) break;
    if (best !== null && reading.lower(i - 1) === 'and' && reading.has(i, 'possessive')) break; // "Jim Roe and | his wife, Pat"
  }
  return best;
}

/** "Unlike | his predecessor, Pat Lee, 40, rows": whoever a sentence opens with there is another. */
function opensWithSomebodyElse(reading: NamedText, at: number): boolean {
  const opener = at - 1;
  const isOpening = reading.prose.sentences[reading.prose.sentenceOf[at]!] === opener;
  return isOpening && /^(?:through|via|like|unlike)$/.test(reading.lower(opener));
}

/** "Coach Jim Roe, …": a sentence may open with the description, without an article. */
function isSentenceNoun(reading: NamedText, at: number): boolean {
  return reading.prose.sentences[reading.prose.sentenceOf[at]!] === at && !reading.has(at, 'role-verb');
}
