import { lexicon } from './load-lexicon.js';

/** The words that stand beside a person's name and say who that is. They are found with and without their full stops. */

const PREFIX = /^(?:co|ex|vice|deputy|sub|under|arch|lieutenant|mid|non|self-styled)-/;
/** "mother-of-two" */
const PARENT =
  /^(?:grand)?(?:mother|father|mum|dad|mom|parent)-of-(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const PERSON_ENDING = /(?:woman|women|person|ologist|ographer|keeper|maker|owner|holder|worker|goer)$/;
const CALLING_ENDING = /(?:ists?|ians?|ers?|ors?|ees?|eers?|man|men)$/;

/** Lower case, without the stops of "Lt." and "C.E.O.". */
function withoutStops(word: string): string {
  if (word === lastAsked) return lastWithout;
  const low = word.toLowerCase();
  lastWithout = low.includes('.') ? low.replace(/\./g, '') : low;
  lastAsked = word;
  return lastWithout;
}

// of the word asked for last, since all classes of a word are asked for together
let lastAsked = '';
let lastWithout = '';

/** Whether `word` is a form of address that names no office: Mr., Mrs., Dr., Sir. */
export function isHonorific(word: string): boolean {
  return lexicon.has(withoutStops(word), 'honorific');
}

/**
 * Whether `word` may be right before a person's name as a title: "Mr.", "Sen.", "President", "Coach", "FM". It may also
 * be a common noun, so outside that position it tells little.
 */
export function isTitle(word: string): boolean {
  const low = withoutStops(word);
  if (lexicon.has(low, 'honorific') || lexicon.has(low, 'short-title') || isOfficeWord(low)) return true;
  return low.includes('-') && (isOfficeWord(low.replaceAll('-', '')) || (PREFIX.test(low) && isRoleHead(low)));
}

/** Whether `word` is a title that is only written shortened, so that a name must follow: "Lt.", "Rev.", "Sen.". */
export function isShortTitle(word: string): boolean {
  const low = withoutStops(word);
  return lexicon.has(low.startsWith('ex-') ? low.slice(3) : low, 'short-title');
}

/** Whether `word` heads a description of a person: an office, a calling, kin. "spokesman", "resident", "wife", "chef". */
export function isRoleHead(word: string): boolean {
  const low = withoutStops(word);
  if (isKnown(low) || lexicon.has(low, 'short-title') || PERSON_ENDING.test(low) || PARENT.test(low)) return true;
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0 && isOfficeWord(low.replaceAll('-', ''))) return true;
  if (hyphen > 0 && (isRoleHead(low.slice(hyphen + 1)) || /-(?:elect|general|in-chief|designate)$/.test(low)))
    return true;
  return isPluralRole(low);
}

/** Whether `word` is itself an office or calling of the lists, or one with another word before a hyphen, also in the plural. */
export function isCalling(word: string): boolean {
  const low = withoutStops(word);
  const hyphen = low.lastIndexOf('-');
  if (isKnown(low) || isPluralRole(low)) return true;
  return hyphen > 0 && (isOfficeWord(low.replaceAll('-', '')) || isCalling(low.slice(hyphen + 1)));
}

/** Whether `word` is the plural of a role head: "residents", "coaches", "Sens.", "spokesmen". */
export function isPluralRole(word: string): boolean {
  const low = withoutStops(word);
  if (low === 'sens' || low === 'reps' || low === 'profs' || low === 'revs' || low === 'dets') return true;
  if (/men$/.test(low)) return isKnown(`${low.slice(0, -3)}man`);
  if (!low.endsWith('s') || low.endsWith('ss')) return low === 'people' || low === 'children';
  if (isKnown(low.slice(0, -1))) return !isKnown(low);
  if (low.endsWith('ies') && isKnown(`${low.slice(0, -3)}y`)) return true;
  return low.endsWith('es') && isKnown(low.slice(0, -2));
}

/** Whether `word` looks like a calling by its ending ("arborist", "beekeeper"): to be trusted only where a role stands. */
export function looksLikeCalling(word: string): boolean {
  const low = withoutStops(word);
  return low.length > 4 && CALLING_ENDING.test(low) && !lexicon.has(low, 'not-calling');
}

/** The sex that a title or role tells: "Mrs.", "spokeswoman", "wife" | "Mr.", "chairman", "husband". */
export function genderOf(word: string): 'female' | 'male' | null {
  const low = withoutStops(word);
  if (lexicon.has(low, 'female') || low.endsWith('woman')) return 'female';
  if (lexicon.has(low, 'male')) return 'male';
  // a woman may be an assemblyman or an alderman
  return /(?:s|ir|gress|cil|police|business|fire|fisher|news|camera|select)man$/.test(low) ? 'male' : null;
}

const isOfficeWord = (low: string): boolean => lexicon.has(low, 'office');
const isKnown = (low: string): boolean => isOfficeWord(low) || lexicon.has(low, 'calling');

/** Whether a title goes with the given name: "King", "Sister". */
export const isBeforeGivenName = (title: string): boolean => lexicon.has(withoutStops(title), 'given-name-title');
