import { isHonorific, isPluralRole, isRoleHead, isShortTitle } from '../gazetteer/titles.js';
import type { Reading } from './reading.js';
import { roleBefore, sharedRoleBefore } from './role-before.js';
import { phraseBehind } from './role-phrase.js';
import { DETERMINERS, VERBS } from './role-words.js';

/** What one mention of a person says about who they are. The lower the rank, the better it serves as their role. */
export interface RoleHint {
  readonly text: string;
  readonly rank: number;
  readonly rule: 'before' | 'after' | 'ahead' | 'who-is' | 'named' | 'is';
}

const BARS = new Set([',', '--', '—', '–', '-', '(']);
const ENDS = new Set([',', '.', ';', ':', ')', '--', '—', '–', '-', '!', '?', '', 'said', 'says', 'who', 'and']);
const COPULA = new Set(['is', 'was', 'remains', 'became', 'serves', 'served', 'works', 'worked', 'has', 'had']);
const CHOOSING = new Set([
  'named',
  'elected',
  'appointed',
  'hired',
  'chose',
  'nominated',
  'made',
  'selected',
  'promoted',
]);
/** They are roles before a name in full ("senior Pat Lee"), before a family name they say something else ("senior Lee aide"). */
const ADJECTIVES = new Set([
  'senior',
  'junior',
  'conservative',
  'liberal',
  'independent',
  'veteran',
  'native',
  'local',
  'republican',
  'democrat',
  'communist',
  'socialist',
  'extremist',
  'minor',
  'fellow',
]);
/** Titles that a place may follow: "Mayor Lee of Oldtown". */
const SEATED =
  /^(?:mayor|sheriff|bishop|archbishop|governor|gov|senator|sen|representative|rep|congressman|congresswoman|king|queen|president|prime minister|chief|commissioner|judge)\.?$/i;

/**
 * What the words round a mention (tokens `first` to `last`, excluded) say about who the person is: "Iranian Foreign
 * Minister" before, "the deputy head of the centre" after, "The coach," ahead of it. In the words of the article.
 */
export function roleHints(reading: Reading, first: number, last: number): RoleHint[] {
  return [
    titled(reading, first, last),
    afterwards(reading, first, last),
    ahead(reading, first, last),
    chosen(reading, first, last),
    predicate(reading, last),
    reversed(reading, first),
    identified(reading, first),
  ].filter((hint) => hint !== null);
}

/** "Kremlin spokesman Dmitry Peskov", "Sens. Pat Lee and Jim Roe", "Mayor Lee of Oldtown" */
function titled(reading: Reading, first: number, last: number): RoleHint | null {
  const words = roleBefore(reading, first) ?? sharedRoleBefore(reading, first);
  if (words === null || (isPluralRole(lastWord(words)) && !isListed(reading, first, last))) return null;
  if (last - first === 1 && ADJECTIVES.has(lastWord(words).toLowerCase())) return null;
  const short = words.split(' ').every((word) => isShortTitle(word) || isHonorific(word));
  const seat = SEATED.test(words) && reading.lower(last) === 'of' ? reading.nameAt(last + 1) : undefined;
  const text = seat?.type === 'place' ? `${words} of ${reading.phrase(seat.first, seat.last)}` : words;
  return { text, rank: short ? 3 : 1, rule: 'before' };
}

/** "Oleg Ignasyuk, the deputy head of …, said", "Pat Lee, 36, a baker", "Pat Lee, who is the mayor" */
function afterwards(reading: Reading, first: number, last: number): RoleHint | null {
  let i = behindSharers(reading, last);
  const shared = i !== last || (reading.lower(first - 1) === 'and' && isPerson(reading, first - 2));
  if (!BARS.has(reading.lower(i)) || !reading.together(last - 1, i)) return null;
  i = behindAge(reading, i + 1);
  if (reading.lower(i) === 'who' && COPULA.has(reading.lower(i + 1))) {
    const behind = behindCopula(reading, i + 1);
    const text = behind === null ? null : phraseBehind(reading, behind, { plural: false, loose: true });
    return text === null ? null : { text, rank: 2, rule: 'who-is' };
  }
  const text = phraseBehind(reading, i, { plural: shared, loose: false });
  return text === null ? null : { text, rank: 1, rule: 'after' };
}

/** "Pat Lee and Jim Roe, residents of Oldtown,": the token behind the last of those who share a description. */
function behindSharers(reading: Reading, last: number): number {
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

function isPerson(reading: Reading, at: number): boolean {
  return reading.nameAt(reading.lower(at) === ',' ? at - 1 : at)?.type === 'person';
}

/** Steps over ", 36," ", Jr.," ", of Oldtown," ", now": what stands between a name and its description. */
function behindAge(reading: Reading, from: number): number {
  let i = from;
  for (let n = 0; n < 3; n++) {
    const low = reading.lower(i);
    if (
      low === 'now' ||
      low === 'then' ||
      low === 'also' ||
      low === 'currently' ||
      low === 'himself' ||
      low === 'herself'
    )
      i++;
    else if (/^\d{1,3}$/.test(low) && reading.lower(i + 1) === ',') i += 2;
    else if ((low === 'age' || low === 'aged') && reading.lower(i + 2) === ',') i += 3;
    else if (/^(?:jr|sr|ii|iii|iv)\.?$/.test(low) && reading.lower(i + 1) === ',') i += 2;
    else if ((low === 'of' || low === 'from') && reading.nameAt(i + 1)?.type === 'place') {
      let at = reading.nameAt(i + 1)!.last;
      if (reading.lower(at) === ',' && reading.nameAt(at + 1)?.type === 'place') at = reading.nameAt(at + 1)!.last;
      if (reading.lower(at) !== ',') return from;
      i = at + 1;
    } else break;
  }
  return i;
}

/** Behind "of Raleigh, N.C." when that follows a name. */
function behindSeat(reading: Reading, last: number): number {
  const seat = reading.lower(last) === 'of' ? reading.nameAt(last + 1) : undefined;
  return seat?.type === 'place' ? seat.last : last;
}

/** Behind "is", "was then", "has been", "serves as"; null where no description can follow. */
function behindCopula(reading: Reading, at: number): number | null {
  const verb = reading.lower(at);
  let i = at + 1;
  if (verb === 'has' || verb === 'had') {
    if (reading.lower(i) !== 'been' && reading.lower(i) !== 'served') return null;
    i++;
  }
  if (reading.lower(i) === 'as') i++;
  else if (verb.startsWith('serve') || verb.startsWith('work')) return null;
  while (reading.lower(i) === 'also' || reading.lower(i) === 'now' || reading.lower(i) === 'currently') i++;
  return i;
}

/** Whether the name is one of several: "Pat Lee and Jim Roe". */
function isListed(reading: Reading, first: number, last: number): boolean {
  const joins = (at: number): boolean => /^(?:and|,|&|or)$/.test(reading.lower(at));
  const before = reading.lower(first - 1) === 'and' && reading.lower(first - 2) === ',' ? first - 2 : first - 1;
  if (joins(before) && isPerson(reading, before - 1)) return true;
  const after = reading.lower(last) === ',' && reading.lower(last + 1) === 'and' ? last + 1 : last;
  return joins(after) && isPerson(reading, after + 1);
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** "The coach, Pat Lee, said", "Her husband, Pat Lee.", "two daughters, Pat Lee and Jo Roe" */
function ahead(reading: Reading, first: number, last: number, sharers = 5): RoleHint | null {
  let comma = first - 1;
  while (isHonorific(reading.lower(comma))) comma--;
  const listed = isListed(reading, first, last);
  if (reading.lower(comma) === ',' && ENDS.has(reading.lower(behindSeat(reading, last)))) {
    const text = descriptionUpTo(reading, comma, listed);
    if (text !== null) return { text, rank: 1, rule: 'ahead' };
  }
  const partner =
    listed && sharers > 0 ? reading.nameAt(reading.lower(comma - 1) === ',' ? comma - 2 : comma - 1) : undefined;
  if (partner?.type !== 'person' || !reading.together(partner.first, first)) return null;
  const theirs = ahead(reading, partner.first, partner.last, sharers - 1);
  return theirs?.text.split(' ').some(isPluralRole) ? theirs : null;
}

/** The longest description of a person that ends at the comma; null when there is none in its sentence. */
function descriptionUpTo(reading: Reading, comma: number, plural: boolean): string | null {
  let best: string | null = null;
  for (let i = comma - 1; i >= 0 && comma - i < 22 && reading.together(i, comma); i--) {
    const low = reading.lower(i);
    if (DETERMINERS.has(low) || low === "'s" || isSentenceNoun(reading, i)) {
      const start = low === "'s" ? (reading.nameAt(i - 1)?.first ?? i - 1) : i;
      best = phraseBehind(reading, start, { plural, loose: false, until: comma }) ?? best;
    }
    if (/^[,;:.!?"“”()]$/.test(low) || low === 'said' || low === 'that') break;
  }
  return best;
}

/** "Coach Jim Roe, …": a sentence may open with the description, without an article. */
function isSentenceNoun(reading: Reading, at: number): boolean {
  return reading.prose.sentences[reading.prose.sentenceOf[at]!] === at && !VERBS.has(reading.lower(at));
}

/** "named Pat Lee its president", "appointed Pat Lee as director of parks" */
function chosen(reading: Reading, first: number, last: number): RoleHint | null {
  let before = first - 1;
  while (before >= 0 && first - before < 4 && !CHOOSING.has(reading.lower(before))) before--;
  if (!CHOOSING.has(reading.lower(before)) || !reading.together(before, first)) return null;
  const at = reading.lower(last) === 'as' ? last + 1 : last;
  const text = phraseBehind(reading, at, { plural: false, loose: true });
  return text === null ? null : { text, rank: 2, rule: 'named' };
}

/** "Pat Lee is the coach of the Otters." */
function predicate(reading: Reading, last: number): RoleHint | null {
  if (!COPULA.has(reading.lower(last)) || !reading.together(last - 1, last)) return null;
  const at = behindCopula(reading, last);
  if (at === null) return null;
  const low = reading.lower(at);
  if (!DETERMINERS.has(low) && !isRoleHead(low)) return null;
  const text = phraseBehind(reading, at, { plural: false, loose: true });
  return text === null || isPluralRole(text) || /\b(?:person|man|woman|guy|fan|kid)\b/.test(text)
    ? null
    : { text, rank: 4, rule: 'is' };
}

/** "The grand marshal was 101-year-old Pat Lee." */
function reversed(reading: Reading, first: number): RoleHint | null {
  let verb = first - 1;
  if (/-years?-old$/.test(reading.lower(verb))) verb--;
  if (!/^(?:is|was)$/.test(reading.lower(verb)) || !reading.together(verb, first)) return null;
  const start = reading.prose.sentences[reading.prose.sentenceOf[first]!]!;
  if (!DETERMINERS.has(reading.lower(start))) return null;
  const text = phraseBehind(reading, start, { plural: false, loose: true, until: verb });
  return text === null ? null : { text, rank: 3, rule: 'is' };
}

/** "identified the driver as Pat Lee" */
function identified(reading: Reading, first: number): RoleHint | null {
  if (reading.lower(first - 1) !== 'as') return null;
  let verb = first - 2;
  while (verb >= 0 && first - verb < 12 && !/^identif(?:ied|ies|y|ying)$/.test(reading.lower(verb))) verb--;
  if (!reading.together(verb, first) || !reading.lower(verb).startsWith('identif')) return null;
  const text = phraseBehind(reading, verb + 1, { plural: false, loose: true, until: first - 1 });
  return text === null ? null : { text, rank: 3, rule: 'is' };
}

/** The best of what all mentions of a person say; of equally good ones the first, or a longer wording of it. */
export function bestRole(hints: readonly RoleHint[]): string | null {
  if (hints.length === 0) return null;
  const rank = Math.min(...hints.map((hint) => hint.rank));
  const among = hints.filter((hint) => hint.rank === rank);
  const first = among[0]!.text;
  const longer = among.find(
    ({ text }) => text.length > first.length && text.toLowerCase().includes(first.toLowerCase()),
  );
  return longer?.text ?? first;
}
