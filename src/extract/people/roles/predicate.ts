import { isPluralRole, isRoleHead } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import type { RoleHint } from './role-hint.js';
import { phraseBehind } from './role-phrase.js';

/** The token after "is", "was then", "has been", "serves as"; null where no description can follow. */
export function behindCopula(reading: NamedText, at: number): number | null {
  const verb = reading.lower(at);
  let i = at + 1;
  if (verb === 'has' || verb === 'had') {
    if (!/^(?:been|become|served|worked)$/.test(reading.lower(i))) return null;
    i++;
  } else if (verb === 'will') {
    if (!/^(?:be|become|serve)$/.test(reading.lower(i))) return null;
    i++;
  }
  // "is set to become mayor", "is to be the next mayor"
  const next = /^(?:set|due|about|expected|poised)$/.test(reading.lower(i)) ? i + 1 : i;
  if (reading.lower(next) === 'to' && /^(?:be|become)$/.test(reading.lower(next + 1))) i = next + 2;
  // "has been elected mayor", "was sworn in as mayor", "was chosen to be mayor"
  if (reading.has(i, 'appoints')) {
    i++;
    if (reading.lower(i) === 'in' && reading.lower(i + 1) === 'as') i++;
    else if (reading.lower(i) === 'to')
      i += /^(?:be|become)$/.test(reading.lower(i + 1)) ? 2 : reading.lower(i + 1) === 'serve' ? 2 : 1;
  }
  if (reading.lower(i) === 'as') i++;
  else if (verb.startsWith('serve') || verb.startsWith('work')) return null;
  while (reading.lower(i) === 'also' || reading.lower(i) === 'now' || reading.lower(i) === 'currently') i++;
  return i;
}

/** Whether the token is a verb that says what somebody is. */
export const isCopula = (reading: NamedText, at: number): boolean =>
  reading.has(at, 'copula') || (reading.lower(at) === 'will' && /^(?:be|become|serve)$/.test(reading.lower(at + 1)));

/** "named Pat Lee its president", "appointed Pat Lee as director of parks" */
export function chosen(reading: NamedText, first: number, last: number): RoleHint | null {
  let before = first - 1;
  while (before >= 0 && first - before < 4 && !reading.has(before, 'appoints')) before--;
  if (!reading.has(before, 'appoints') || !reading.together(before, first)) return null;
  if (reading.lower(last) === "'s") return null; // "picked as Pat Lee | 's deputy"
  const at = reading.lower(last) === 'as' ? last + 1 : last;
  const text = phraseBehind(reading, at, { plural: false, loose: true });
  return text === null ? null : { text, rank: 2, rule: 'named' };
}

/** "Pat Lee is the coach of the Otters." */
export function predicate(reading: NamedText, first: number, last: number): RoleHint | null {
  // "Pat Lee, is the coach": a comma too many; "One of them, Pat Lee, is now the coach"
  const stray =
    reading.lower(last) === ',' &&
    /^(?:is|was)$/.test(reading.lower(last + 1)) &&
    (reading.lower(first - 1) === ',' || /^(?:an?|the)$/.test(reading.lower(last + 2)));
  const verb = stray ? last + 1 : last;
  if (!isCopula(reading, verb) || !reading.together(last - 1, verb)) return null;
  if (/^(?:of|for|with|by|from|about)$/.test(reading.lower(first - 1))) return null; // "the wife of Pat Lee | was a clerk"
  const at = behindCopula(reading, verb);
  if (at === null || (reading.lower(verb) === 'will' && isHoped(reading, at))) return null;
  const low = reading.lower(at);
  const serves = /^(?:as|be|become)$/.test(reading.lower(at - 1)) || reading.has(at - 1, 'appoints'); // "serves as program manager"
  if (!serves && !reading.has(at, 'determiner') && !isRoleHead(low)) return null;
  const text = phraseBehind(reading, at, { plural: false, loose: true });
  return text === null ||
    isPluralRole(text) ||
    /\b(?:person|man|woman|guy|fan|kid)(?: (?:at|for|from|in|of|to|who|with)\b|$)/.test(text)
    ? null
    : { text, rank: 4, rule: 'is' };
}

/** "will be | a great mayor", but not "the next mayor" */
const isHoped = (reading: NamedText, at: number): boolean =>
  reading.lower(at - 1) === 'be' && !/^(?:new|next|first|youngest|oldest)$/.test(reading.lower(at + 1));

/** "The grand marshal was 101-year-old Pat Lee." */
export function reversed(reading: NamedText, first: number): RoleHint | null {
  let verb = first - 1;
  if (reading.has(verb, 'age')) verb--;
  if (!isCopula(reading, verb) || !/^(?:is|was)$/.test(reading.lower(verb)) || !reading.together(verb, first))
    return null;
  const start = ownersEnd(reading, reading.prose.sentences[reading.prose.sentenceOf[first]!]!, verb);
  if (start < 0) return null;
  const text = phraseBehind(reading, start, { plural: false, loose: reading.lower(verb) !== 'known', until: verb });
  return text === null ? null : { text, rank: 3, rule: 'is' };
}

/** Behind "Roe's | attorney" at the head of a sentence, "The | grand marshal"; -1 where nobody's office opens it. */
function ownersEnd(reading: NamedText, start: number, verb: number): number {
  if (reading.has(start, 'determiner')) return start;
  const owner = reading.nameAt(start);
  if (owner?.type !== 'person' || reading.lower(owner.last) !== "'s" || verb - owner.last > 4) return -1;
  return owner.last + 1;
}

/** "a nurse called Pat Lee", "a smuggler known only as Lee" */
export function called(reading: NamedText, first: number): RoleHint | null {
  let verb = first - 1;
  if (reading.lower(verb) === 'as') {
    verb--;
    if (/^(?:only|simply)$/.test(reading.lower(verb))) verb--;
    if (reading.lower(verb) !== 'known') return null;
  } else if (!/^(?:called|named|nicknamed)$/.test(reading.lower(verb))) return null;
  if (!reading.together(verb, first)) return null;
  let start = verb - 1;
  while (start > first - 10 && !reading.has(start, 'determiner')) start--;
  if (!/^an?$/.test(reading.lower(start))) return null;
  const text = phraseBehind(reading, start, { plural: false, loose: true, until: verb });
  return text === null ? null : { text, rank: 2, rule: 'called' };
}

/** "identified the driver as Pat Lee", "named the driver as Pat Lee" */
export function identified(reading: NamedText, first: number): RoleHint | null {
  if (reading.lower(first - 1) !== 'as') return null;
  let verb = first - 2;
  while (verb >= 0 && first - verb < 12 && !isNamingVerb(reading.lower(verb))) verb--;
  if (!reading.together(verb, first) || !isNamingVerb(reading.lower(verb))) return null;
  const text = phraseBehind(reading, verb + 1, { plural: false, loose: true, until: first - 1 });
  return text === null ? null : { text, rank: 3, rule: 'is' };
}

export const isNamingVerb = (word: string): boolean => /^(?:identif(?:ied|ies|y|ying)|nam(?:ed|es|ing))$/.test(word);

/** What whoever has made a work is called. */
const MAKERS: ReadonlyMap<string, string> = new Map([
  ['directed', 'director'],
  ['composed', 'composer'],
  ['choreographed', 'choreographer'],
  ['illustrated', 'illustrator'],
]);

const MADE = /^(?:film|movie|play|opera|musical|ballet|documentary|short|feature|series|drama|production|score|book)$/;

/** "Her latest, The Long Mud, directed by Pat Lee", "a film directed by Pat Lee"; not "was directed by Pat Lee to leave" */
export function maker(reading: NamedText, first: number): RoleHint | null {
  if (reading.lower(first - 1) !== 'by' || !reading.together(first - 3, first)) return null;
  const text = MAKERS.get(reading.lower(first - 2));
  if (text === undefined) return null;
  const before = reading.lower(first - 3);
  return before === ',' || before === '(' || MADE.test(before) ? { text, rank: 4, rule: 'made' } : null;
}
