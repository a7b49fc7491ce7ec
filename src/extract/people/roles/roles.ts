import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isHonorific, isPluralRole, isShortTitle } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import { isLetters } from '../person-mentions.js';
import { afterwards, ahead, isInNameList, isPoliceRank, namedAside } from './apposition.js';
import { called, chosen, identified, maker, predicate, reversed } from './predicate.js';
import { roleBefore } from './premodifier.js';
import type { RoleHint } from './role-hint.js';
import { phraseBehind } from './role-phrase.js';
import { roleOfExample, sharedRoleBefore } from './shared-role.js';

/** Titles that a place may follow: "Mayor Lee of Oldtown". */
const isSeated = (words: string): boolean => lexicon.has(words.toLowerCase().replace(/\.$/, ''), 'seated-office');

/**
 * What the words round a mention (tokens `first` to `last`, excluded) say about who the person is: "Iranian Foreign
 * Minister" before, "the deputy head of the centre" after, "The coach," ahead of it. In the words of the article.
 */
export function roleHints(reading: NamedText, first: number, last: number): RoleHint[] {
  const hints: RoleHint[] = [];
  const add = (hint: RoleHint | null): void => {
    if (hint !== null) hints.push(hint);
  };
  add(titleBefore(reading, first, last));
  add(afterwards(reading, first, last));
  add(ahead(reading, first, last));
  add(chosen(reading, first, last));
  add(predicate(reading, first, last));
  add(reversed(reading, first));
  add(identified(reading, first));
  add(called(reading, first));
  add(namedAside(reading, first));
  add(example(reading, first));
  add(maker(reading, first));
  add(lettersAfter(reading, last));
  add(ranked(reading, first));
  add(lineBelow(reading, first, last));
  return hints;
}

/** "Kremlin spokesman Dmitry Peskov", "Sens. Pat Lee and Jim Roe", "Mayor Lee of Oldtown" */
function titleBefore(reading: NamedText, first: number, last: number): RoleHint | null {
  const style = styleBefore(reading, first);
  const beforeStyle = style < first ? roleBefore(reading, style) : null;
  const words =
    (beforeStyle ?? roleBefore(reading, first))?.replace(BACKER_IN_OFFICE, '') ?? sharedRoleBefore(reading, first);
  if (words === null || (isPluralRole(lastWordOf(words)) && !isInNameList(reading, first, last))) return null;
  if (last - first === 1 && lexicon.has(lastWordOf(words).toLowerCase(), 'role-adjective')) return null;
  if (words === 'Da') return null; // "Da Costa": no district attorney
  if (/^(?:man|woman|boy|girl|person)$/.test(words)) return null; // "one friend, a man | Lee has known for years"
  const short = words.split(' ').every((word) => isShortTitle(word) || isHonorific(word));
  const seat = isSeated(words) && reading.lower(last) === 'of' ? reading.nameAt(last + 1) : undefined;
  const text = seat?.type === 'place' ? `${words} of ${reading.phrase(seat.first, seat.last)}` : words;
  const common =
    lexicon.has(text.toLowerCase(), 'common-office') ||
    text.split(' ').every((word) => isPoliceRank(word.toLowerCase()) || isMilitaryRank(word.toLowerCase()));
  return { text, rank: short && text === words ? 3 : common ? 2 : 1, rule: 'before' };
}

/** "Lieutenant General": what says less than what somebody commands. */
const isMilitaryRank = (word: string): boolean =>
  /^(?:general|admiral|colonel|major|lieutenant|brigadier|marshal|vice|rear|air)$/.test(word);

/** "Lee surrogate | Rep." */
const BACKER_IN_OFFICE = /^.*\b(?:surrogate|endorser|supporter|backer) (?=\p{Lu})/u;

/** "stage magicians like Pat Lee and Jim Roe": one of several is what they are. */
function example(reading: NamedText, first: number): RoleHint | null {
  const text = roleOfExample(reading, first);
  return text === null ? null : { text, rank: 4.3, rule: 'before' };
}

/** "Colonel | the Hon. Piers Lee": the token of the style between an office and a name; that of the name where there is none. */
function styleBefore(reading: NamedText, first: number): number {
  let at = first;
  while (/^(?:hon|honourable|rt|right|most)\.?$/.test(reading.lower(at - 1))) at--;
  if (at < first && reading.lower(at - 1) === 'the') at--;
  return at;
}

/** "Ann Lee MP" */
function lettersAfter(reading: NamedText, last: number): RoleHint | null {
  const at = reading.lower(last) === ',' ? last + 1 : last;
  const text = reading.word(at).replace(/\./g, '');
  return namesOffice(text) && isLetters(reading, at) && reading.together(last - 1, at)
    ? { text, rank: 5, rule: 'letters' }
    : null;
}

/** "top-ranked Pat Lee", "eighth-seeded Pat Lee", "world No. 1 Pat Lee", "the world number two, Pat Lee" */
function ranked(reading: NamedText, first: number): RoleHint | null {
  const end = reading.lower(first - 1) === ',' ? first - 1 : first;
  if (
    reading.lower(end - 3) === 'world' &&
    (/^\d{1,3}$/.test(reading.lower(end - 1)) || reading.has(end - 1, 'number'))
  )
    return { text: reading.phrase(end - 3, end), rank: 2, rule: 'before' };
  const text = reading.word(first - 1);
  return /-(?:ranked|seeded)$/.test(text) && !text.startsWith('un') ? { text, rank: 5, rule: 'before' } : null;
}

const LONGEST_LINE_BELOW = 9; // tokens

/** A contact's or a signer's name on its line, and on the next one what he is: "Ann Lee / Public Affairs Officer". */
function lineBelow(reading: NamedText, first: number, last: number): RoleHint | null {
  const { paragraphOf, size } = reading.prose;
  if (last >= size || paragraphOf[last] === paragraphOf[last - 1]) return null;
  if (first > 0 && paragraphOf[first - 1] === paragraphOf[first]) return null;
  let end = last + 1;
  while (end < size && end - last <= LONGEST_LINE_BELOW && paragraphOf[end] === paragraphOf[last]) end++;
  if (end - last > LONGEST_LINE_BELOW || !reading.isCapital(last)) return null;
  const text = phraseBehind(reading, last, { plural: false, loose: false, until: end });
  return text === null ? null : { text, rank: 2, rule: 'below' };
}

/** "MP", "KC" */
const namesOffice = (text: string): boolean =>
  lexicon.has(text.toLowerCase(), 'seated-letters') || /^[QK]C$/.test(text);

const lastWordOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/**
 * The best of what all mentions of a person say: an office or occupation before whose kin or rival somebody is, that before a mere man or
 * resident, what is said beside the name before what is said in a sentence of its own, a full title before a bare one; of equally good ones
 * the first, or a longer wording of it.
 */
export function bestRole(all: readonly RoleHint[]): string | null {
  const hints = all.filter(({ text }) => !RELATIVE_TO_OTHERS.test(text) && !IS_SENTENCE.test(text));
  if (hints.length === 0) return null;
  const rankOf = ({ rank, text }: RoleHint): number => rank + lessThanOffice(text);
  const rank = Math.min(...hints.map(rankOf));
  const among = hints.filter((hint) => rankOf(hint) === rank);
  const first = among[0]!.text;
  const longer = among.find(
    ({ text }) => text.length > first.length && text.toLowerCase().includes(first.toLowerCase()),
  );
  return longer?.text ?? (first.includes(' ') ? null : fullerOf(hints, first)) ?? first;
}

/** "I’ve one younger sister, | Elsa": a clause, and no description */
const IS_SENTENCE = /^(?:(?:I|[Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[Ii]t)(?:['’](?:ve|m|d|ll|re|s))?|[Tt]here) /;

/** "Oldtown mayor" of a headline for the "Mayor" of the text, "governor of Elbonia" for "Governor": the same office with its place or body. */
function fullerOf(hints: readonly RoleHint[], office: string): string | null {
  if (!/^\p{Lu}/u.test(office)) return null;
  const whole = new RegExp(`^(?:.+ )?${office.replace(/\W/g, '\\$&')}(?: (?:of|to|for) .+)?$`, 'i');
  for (const { text, rule } of hints)
    if (
      text.length > office.length &&
      rule !== 'lead' &&
      rule !== 'named' &&
      whole.test(text) &&
      !OTHER_OFFICE.test(text)
    )
      return text;
  return null;
}

/** What makes another office of one, or that of another time. */
const OTHER_OFFICE =
  /\b(?:former|ex|late|previous|next|incoming|outgoing|deputy|vice|assistant|associate|acting|then|first|future|new|longest|youngest|oldest|only|\d+(?:st|nd|rd|th)|\w+est|good|great|best|bad|terrible|lieutenant|shadow|sitting)\b|^[\p{Ll}]/u;

/** How much less a description says than an office or occupation does. */
function lessThanOffice(text: string): number {
  if (isKin(text)) return 1.1;
  if (PARTISAN_ONLY.test(text) && !/\b(?:top|ranking|leading|senior)\b/.test(text)) return 2.5;
  const noun = text.replace(/^one of (?:the )?/i, '').split(/ (?:of|on|to|from|in|with|for|at|who)(?: |$)/, 1)[0]!;
  if (BACKER.test(noun)) return 2.2;
  if (RELATION.test(noun)) return 1.1;
  return MERE_PERSON.test(noun) ? 3.2 : BYSTANDER.test(noun) ? 1.1 : AUTHOR_OF_STUDY.test(noun) ? 0.6 : 0;
}

const OF_ANOTHER = 'predecessor|successor|counterpart|rival|opponent|namesake';

/** "former rival", "childhood friend" */
const RELATION = new RegExp(`\\b(?:${OF_ANOTHER}|friend|neighbou?r|colleague|classmate|ally|critic)s?$`, 'i');

/** "a Lee supporter", "Lee surrogate Gov.": what somebody is for somebody who stands for an office. */
const BACKER = /\b(?:supporter|backer|surrogate|endorser|superdelegate|fan)s?\b/i;

/** "Oldtown man", "residents": no more than that somebody is there. */
const MERE_PERSON =
  /\b(?:man|woman|boy|girl|person|people|hero|heroine|guy|kid|teenager|resident|native|local|passer-by|men|women|boys|girls|kids|teenagers|residents|natives|locals)$/i;

/** What somebody is in a story only, and not by calling. */
const BYSTANDER = /\b(?:survivor|witness|victim|passenger|onlooker|bystander|shopper|voter)s?$/i;

/** What somebody is of a study, whose calling says more. */
const AUTHOR_OF_STUDY =
  /\b(?:(?:lead|senior|first|study|report|paper)(?:['’]s)? (?:co-)?author|co-?author|lead researcher)s?$/i;

/** "Republican of Iowa", "Ohio Democrat": the party of somebody whose office says more. */
const PARTISAN_ONLY = /^(?:Democrat|Republican)(?: of \S.*)?$|^\S+(?: \S+)? (?:Democrat|Republican)$/;

/** What somebody is to another one says nothing by itself. */
const RELATIVE_TO_OTHERS = new RegExp(`^(?:${OF_ANOTHER})s?$`, 'i');

/** "sons", "the mayor’s wife": what somebody does says more than whose kin somebody is. */
const isKin = (text: string): boolean => {
  const last = lastWordOf(text).toLowerCase();
  return lexicon.has(last, 'kin') || (last.endsWith('s') && lexicon.has(last.slice(0, -1), 'kin'));
};
