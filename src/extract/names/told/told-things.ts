import { wordList } from '../../../lexicon/load-word-list.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { bitsOfWords } from '../../../text/vocabulary/pattern-words.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { Name } from '../name.js';

const FARTHEST_MEDICINE = 8; // tokens from one of a list to the noun
const MOST_TOKENS_OF_SOMEBODY = 9;
const SURE_OF_MODEL = 0.9;
const SURE_NO_FIELD = 0.9; // a body of which the tagger is surer is no field of an office

/** What a word tells of a name that it ends, or is beside; bits. */
const Thing = {
  faithful: 1,
  faith: 2,
  degree: 4,
  disease: 8,
  charter: 16,
  /** of a list, or before it */
  listing: 32,
  for: 64,
  of: 128,
  romance: 256,
  vietnamese: 512,
  /** "6 | min read" */
  number: 1024,
  /** a planet or moon, or what has looked at them */
  celestial: 2048,
  /** what looks into space */
  instrument: 4096,
  model: 16384,
} as const;

const FAITHFUL =
  /^(?:christians|muslims|jews|catholics|protestants|hindus|sikhs|buddhists|evangelicals|mormons|sunnis|shiites|shias|copts|druze|yazidis|kurds)$/;
const OF_A_FAITH =
  /^(?:christian|muslim|jewish|catholic|protestant|hindu|sikh|buddhist|evangelical|mormon|sunni|shiite|shia|coptic|islamic|orthodox|druze|yazidi)$/;
const NAMED_DISEASE =
  /(?:arthr|bronch|cyst|dermat|encephal|gastr|hepat|mening|nephr|neur|pancreat|phleb)\p{L}*itis$|(?:fibr|scler|tubercul|cirrh|thromb|endometri|leishmani|silic|sarcoid|listeri|psitt?ac)osis$/u;
const CELESTIAL =
  /^(?:jupiter|saturn|uranus|neptune|pluto|titan|hubble|cassini|europa|enceladus|ganymede|callisto|io|triton|phobos|deimos|ceres)$/;
const INSTRUMENT = /^(?:telescope|spacecraft|orbiter|lander|rover|probe)$/;
const SPACE_WORD = /^(?:moons?|planets?|planetary|orbit|orbits|orbiting|spacecraft|astronomers?|telescopes?|solar)$/;
const FEWEST_SPACE_WORDS = 2; // different ones of a text about space
const ROMANCE_WORD = /^(?:con|de|del|el|la|los|las|por|para|sobre|y|en|una|avec|pour|dans|des|les|et|du|aux|sur)$/;
const VIETNAMESE_LETTER = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/;

/** "KSL30", "A340neo", "FY15", "MD-11"; not "G-20" */
export const MODEL = /^(?!g-?\d|cop|group|channel|radio|forum|area)\p{L}[\p{L}-]*\d{2,}[\p{L}\d]*$/u;

const listedThings = bitsOfWords([
  [Thing.faithful, FAITHFUL],
  [Thing.faith, OF_A_FAITH],
  [Thing.degree, ['celsius', 'fahrenheit']],
  [Thing.charter, /^(?:charter|treaty|accords?|protocol)$/],
  [Thing.listing, ['and', 'or', ',', 'including', 'as', 'like']],
  [Thing.for, ['for']],
  [Thing.of, ['of']],
  [Thing.romance, ROMANCE_WORD],
  [Thing.celestial, CELESTIAL],
  [Thing.instrument, INSTRUMENT],
]);
const thingsOf = (word: string): number =>
  listedThings(word) |
  (NAMED_DISEASE.test(word) ? Thing.disease : 0) |
  (VIETNAMESE_LETTER.test(word) ? Thing.vietnamese : 0) |
  (/^\d{1,2}$/.test(word) ? Thing.number : 0) |
  (MODEL.test(word) ? Thing.model : 0);

/**
 * Whether words in a name or beside it tell that it is nobody, no place and no body: "Yazidis", "degrees Fahrenheit", "painkillers such as
 * Toradol", "the Danube Treaty", "the Member for Kinnaird", what somebody heads within a body, menus in other
 * languages, planets and what looks at them.
 */
export function isToldThing(prose: Prose, hints: Uint16Array, name: Name): boolean {
  const { ids, size, vocabulary } = prose;
  const { type, first, last } = name;
  if (type === 'other') return false;
  if (type === 'person' && last - first > MOST_TOKENS_OF_SOMEBODY) return true;
  const things = vocabulary.column(thingsOf, thingsOf);
  const before = first > 0 ? things.at(ids[first - 1]!) : 0;
  const end = things.at(ids[last - 1]!);
  const behind = last < size ? things.at(ids[last]!) : 0;
  if ((before | end | behind) === 0) return false;
  return (
    (end & Thing.model && last - first === 1 && isModel(prose.lower[first]!, hints, name)) ||
    (end !== 0 && isToldByEnd(prose, hints, name, end)) ||
    (end & Thing.celestial && last - first === 1 && isAboutSpace(prose)) ||
    (behind & Thing.instrument && type === 'person' && isAboutSpace(prose)) ||
    (before & Thing.listing && isMedicine(prose, name)) ||
    (before & Thing.for && isSeatOf(prose, name)) ||
    (before & Thing.of &&
      type === 'organisation' &&
      name.confidence < SURE_NO_FIELD &&
      isFieldOfOffice(prose, first, last)) ||
    (behind & Thing.number && isBeforeReadingTime(prose, name)) ||
    isForeign(prose, name, before, behind)
  );
}

/** "Punjabi Sikhs", "Yazidis", "| Catholic | parents", "212 degrees Fahrenheit", "Autoimmune Encephalitis", "the Danube Treaty"; not "Costas Simitis" */
function isToldByEnd(prose: Prose, hints: Uint16Array, { type, first, last }: Name, end: number): boolean {
  const { lower, shapes, size } = prose;
  const length = last - first;
  const isBody = type === 'organisation';
  if (end & Thing.faithful) return length === 1 || (length === 2 && (isBody || (hints[first]! & Hint.demonym) !== 0));
  if (end & Thing.faith) return isBody && length === 1 && last < size && isSmallWord(shapes[last]!);
  if (end & Thing.degree) return type === 'person' && /^(?:degrees?|°|\d+)$/.test(lower[last - 2] ?? '');
  if (end & Thing.disease) return type !== 'place' && !(length > 1 && hints[first]! & Hint.given);
  if (end & Thing.instrument)
    return (
      type !== 'place' &&
      length > 1 &&
      (lower[last - 2] === 'space' || (isBody && (lower[first - 1] === "'s" || isAboutSpace(prose))))
    );
  return (end & Thing.charter) !== 0 && isBody && length > 1 && lower[first - 1] === 'the';
}

const isModel = (word: string, hints: Uint16Array, { type, first, confidence }: Name): boolean =>
  type === 'organisation' &&
  (confidence < SURE_OF_MODEL || /\d{3}/.test(word)) &&
  !(hints[first]! & Hint.organisationBegins);

const OF_SPACE = triggerOf(SPACE_WORD);

const isAboutSpace = ({ ids, index }: Prose): boolean =>
  new Set(index.of(OF_SPACE).map((i) => ids[i]!)).size >= FEWEST_SPACE_WORDS;

/** "painkillers such as Dilaudid and | Toradol" */
function isMedicine({ lower, shapes }: Prose, { first, last }: Name): boolean {
  if (last - first !== 1) return false;
  let at = first - 1;
  while (at > first - FARTHEST_MEDICINE && at > 1 && (/^(?:and|or|,)$/.test(lower[at]!) || shapes[at]! & Shape.capital))
    at--;
  if (lower[at] === 'as' && lower[at - 1] === 'such') at--;
  else if (!/^(?:including|like)$/.test(lower[at]!)) return false;
  return MEDICINES.test(lower[lower[at - 1] === ',' ? at - 2 : at - 1] ?? '');
}

const MEDICINES =
  /^(?:drugs|medications|medicines|painkillers|opioids|opiates|antidepressants|tranquilli[sz]ers|sedatives|antibiotics|steroids|statins)$/;

/** "the Member for | Kinnaird", taken for somebody */
const isSeatOf = ({ lower }: Prose, { type, first }: Name): boolean =>
  type === 'person' && /^(?:members?|mps?|mlas?|msps?|mpps?|tds?)$/.test(lower[first - 2] ?? '');

/** "director of | Animal Care | at the Hale Institute", "head of | Marketing |": what somebody heads within a body */
export function isFieldOfOffice({ lower, ids, vocabulary }: Prose, first: number, last: number): boolean {
  if (last - first > 3 || lower[first - 1] !== 'of') return false;
  if (!HEADS_FIELD.test(lower[first - 2] ?? '')) return false;
  const classes = wordClassesOf(vocabulary);
  const isAlways = last - first === 1 && classes.has(ids[first]!, 'office-field');
  if (!isAlways && !/^(?:at|for)$/.test(lower[last] ?? '')) return false;
  for (let i = first; i < last; i++) {
    if (lower[i] !== 'and' && !wordList.has(lower[i]!) && !wordList.has(lower[i]!.replace(/e?s$/, ''))) return false;
    if (classes.has(ids[i]!, 'body') || classes.has(ids[i]!, 'ends-body')) return false;
  }
  return true;
}

const HEADS_FIELD = /^(?:president|vice-president|director|head|manager|chief|dean|professor|chair)$/;

/** "Harbour Desk | 6 min read": what stands around an article in its page */
const isBeforeReadingTime = ({ lower }: Prose, { last }: Name): boolean =>
  lower[last + 2] === 'read' && /^min(?:ute)?s?$/.test(lower[last + 1]!);

/** Words with capitals within a line in another language, as menus have them. @param before and behind: bits of the words beside them */
function isForeign({ lower, shapes }: Prose, { type, first, last }: Name, before: number, behind: number): boolean {
  if (type === 'place') return false;
  const isSmall = (at: number): boolean => isSmallWord(shapes[at]!);
  if (before & behind & Thing.romance) return isSmall(first - 1) && isSmall(last);
  const isBeside = (before & Thing.vietnamese && isSmall(first - 1)) || (behind & Thing.vietnamese && isSmall(last));
  return isBeside !== 0 && isBeside !== false && lower.slice(first, last).some((word) => VIETNAMESE_LETTER.test(word));
}
