import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordList } from '../../lexicon/load-word-list.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../text/prose.js';
import type { Name } from './name.js';
import { afterCompound } from './told/describing-compounds.js';
import { isToldThing } from './told/told-things.js';

/**
 * Whether something that is called with capitals is nobody, no place and no body: the address of a site ("PatLee.com"), a law ("the City
 * Ordinance", "Penal | Code"), a campaign ("Find Your River"), things of a list ("Harbors, Beaches and Playgrounds").
 */
export const isThingLikeName = (prose: Prose, hints: Uint16Array, name: Name): boolean =>
  isAddressOfSite(prose, name) ||
  isLaw(prose, name) ||
  isCampaign(prose, name) ||
  isOfColour(prose, name) ||
  isCompound(prose, name) ||
  isCounty(prose, name) ||
  isPeoples(prose, hints, name) ||
  isToldThing(prose, hints, name) ||
  (mayBeHeld(prose, name) && (isEvent(prose, name) || isTimeOfRace(prose, name) || isSport(prose, name))) ||
  isCallingBeforeVerb(prose, hints, name) ||
  isOneOfThings(prose, name) ||
  isOnButton(prose, name);

const LONGEST_BUTTON_LINE = 5; // tokens

/** "Share on | Facebook" on a line of its own */
function isOnButton({ lower, paragraphOf, size }: Prose, { first, last }: Name): boolean {
  if (lower[first - 1] !== 'on' || first < 2) return false;
  const isLast = last >= size || paragraphOf[last] !== paragraphOf[first];
  const from = Math.max(0, last - LONGEST_BUTTON_LINE);
  for (let i = first - 2; isLast && i >= from; i--)
    if (i === 0 || paragraphOf[i - 1] !== paragraphOf[first])
      return paragraphOf[i] === paragraphOf[first] && /^(?:share|like|follow|tweet|join)$/.test(lower[i]!);
  return false;
}

/** Whether the last word of a name or the next is one of what is held or played; asked of each name, so that nothing else need be. */
function mayBeHeld({ ids, size, vocabulary }: Prose, { last }: Name): boolean {
  const held = vocabulary.column(isOfEvents, isOfEvents);
  return (held.at(ids[last - 1]!) | (last < size ? held.at(ids[last]!) : 0)) !== 0;
}

const isOfEvents = (word: string): number =>
  EVENT.test(word) || SPORT.test(word) || NUMERAL.test(word) || word === 'time' ? 1 : 0;

/** "PatLee | .com", "openQuay. | Asia Days" */
function isAddressOfSite({ text }: Prose, { type, start, end }: Name): boolean {
  if (text[end] === '.' && /^\.(?:com|org|net|gov|edu|info)(?![\p{L}\d])/u.test(text.slice(end, end + 6)))
    return !/\s/.test(text.slice(start, end)) || type !== 'organisation';
  // "library.org/ | Ferry"
  if (text[start - 1] === '/' && /\.(?:com|org|net|gov|edu|info)\/$/.test(text.slice(Math.max(0, start - 6), start)))
    return true;
  // "https://t.co/ | XyQuay", "# | BoatsForAll", "@ | PatLee"
  if (/[#@]/.test(text[start - 1] ?? '')) return true;
  if (text[start - 1] === '/' && /\p{L}\.\p{Ll}{2,4}\/$/u.test(text.slice(Math.max(0, start - 8), start))) return true;
  return type === 'place' && text[start - 1] === '.' && /\p{Ll}/u.test(text[start - 2] ?? '');
}

const LAW = /^(?:ordinances?|statutes?|by-?laws?)$/;

/** "the Northville City Ordinance"; "Penal | Code Section 12" */
const isLaw = ({ lower, shapes, size }: Prose, { type, first, last }: Name): boolean =>
  (type !== 'person' && (last - first > 1 || type === 'organisation') && LAW.test(lower[last - 1]!)) ||
  (type === 'organisation' &&
    last - first === 1 &&
    last < size &&
    lower[last] === 'code' &&
    (shapes[last]! & Shape.capital) !== 0);

/** "Find Your River" */
function isCampaign({ lower }: Prose, { type, first, last }: Name): boolean {
  if (type !== 'place' || last - first < 2) return false;
  for (let i = first; i < last; i++) if (/^(?:your|my|our)$/.test(lower[i]!)) return true;
  return false;
}

/** "White | nationalist leader" at the opening of a sentence */
const isOfColour = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type !== 'place' &&
  last - first === 1 &&
  /^(?:white|black)$/.test(lower[first]!) &&
  /^(?:nationalis\p{L}+|supremac\p{L}+|people|men|women|voters|students|residents|households|families)$/u.test(
    lower[last] ?? '',
  );

/** "anti-Lee", "State-owned", "Hale-based" */
const isCompound = (prose: Prose, name: Name): boolean => afterCompound(prose, name) === name.last;

/** "the County of | Orange"; "ORANGE COUNTY" taken for a body */
const isCounty = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  (type === 'person' &&
    last - first === 1 &&
    lower[first - 1] === 'of' &&
    /^(?:county|city|town)$/.test(lower[first - 2] ?? '')) ||
  (type === 'organisation' &&
    last - first === 2 &&
    lower[last - 1] === 'county' &&
    (shapes[first]! & Shape.upper) !== 0);

/** "the | Kenyan | race", "all-Kenyan": of a people, not one of its bodies */
const isPeoples = (
  { lower, shapes, size }: Prose,
  hints: Uint16Array,
  { type, first, last, confidence }: Name,
): boolean =>
  type === 'organisation' &&
  confidence < SURE_OF_THING &&
  last - first === 1 &&
  last < size &&
  isSmallWord(shapes[last]!) &&
  (/^(?:all|pan|inter|non)-\p{L}+an$/u.test(lower[first]!) ||
    (lower[first - 1] === 'the' && ((hints[first]! & Hint.demonym) !== 0 || isOfNamed(lower, lower[first]!))));

/** "Kenyan", in a text that names Kenya */
const isOfNamed = (lower: readonly string[], word: string): boolean =>
  word.length > 5 && word.endsWith('an') && lower.includes(word.slice(0, -1));

const EVENT =
  /^(?:races?|meet|championships?|marathon|regatta|summit|finals|semi-?finals|playoffs|olympics|gymkhana|week)$/;
const ONLY_HELD = /^(?:finals|playoffs|olympics)$/;
const NUMERAL = /^(?:[ivx]+|\d+)$/;
const EVENT_OF = /^(?:athletics?|sports?|swimming|rowing|cycling|boxing|wrestling)$/;
const SURE_OF_THING = 0.9;

/** "All-Comers Cross-Country Race", "Tinker Week III", "openQuay Asia Summit"; "Orrin Ladies Athletic | Meet": what is held, and no body. */
function isEvent({ lower, shapes, size, sentenceOf }: Prose, { type, first, last, confidence }: Name): boolean {
  if (type === 'person') return false;
  if (type === 'organisation' && confidence >= SURE_OF_THING && !ONLY_HELD.test(lower[last - 1]!)) return false;
  const end = NUMERAL.test(lower[last - 1]!) ? last - 1 : last;
  if (end - first > 1 && EVENT.test(lower[end - 1]!)) return true;
  return (
    last < size &&
    EVENT.test(lower[last]!) &&
    (shapes[last]! & Shape.capital) !== 0 &&
    EVENT_OF.test(lower[last - 1]!) &&
    sentenceOf[last] === sentenceOf[first]
  );
}

/** "Surgeon Calmly | Tells": what somebody is, and an adverb of the verb behind it. */
const isCallingBeforeVerb = ({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  type === 'person' &&
  last - first === 2 &&
  lower[last - 1]!.endsWith('ly') &&
  /[^aeiou]ly$/.test(lower[last - 1]!) &&
  !(hints[last - 1]! & (Hint.given | Hint.surname)) &&
  (lexicon.has(lower[first]!, 'calling') || lexicon.has(lower[first]!, 'office'));

/** "Time 4 mins. 40 secs." */
const isTimeOfRace = ({ lower, size }: Prose, { first, last }: Name): boolean =>
  last - first === 1 && last < size && lower[first] === 'time' && /^\d/.test(lower[last]!);

/** "Hockey, Badminton and Table Tennis": taken for somebody or a body */
const isSport = ({ lower }: Prose, { type, first, last, confidence }: Name): boolean =>
  type !== 'place' && last - first === 1 && confidence < SURE_OF_THING && SPORT.test(lower[first]!);

const SPORT =
  /^(?:badminton|baseball|basketball|cricket|fencing|football|golf|gymnastics|handball|hockey|judo|lacrosse|netball|polo|rugby|squash|swimming|tennis|volleyball|wrestling)$/;

/** "Harbors, Beaches and | Playgrounds": plurals of common words, and nobody of that name. */
const isOneOfThings = (prose: Prose, { type, first, last, rule, confidence }: Name): boolean =>
  type === 'person' &&
  rule === 'tagger' &&
  last - first === 1 &&
  prose.lower[first - 1] === 'and' &&
  (confidence < DOUBTFUL_PERSON ? /[^s]s$/.test(prose.lower[first]!) : isPluralThing(prose, first)) &&
  isPluralThing(prose, first - 2);

const DOUBTFUL_PERSON = 0.5;

const isPluralThing = ({ lower, shapes }: Prose, i: number): boolean =>
  i >= 0 && (shapes[i]! & Shape.capital) !== 0 && /[^s]s$/.test(lower[i]!) && isSingular(lower[i]!);

const isSingular = (word: string): boolean =>
  wordList.has(word.slice(0, -1)) || (word.endsWith('es') && wordList.has(word.slice(0, -2)));
