import { lexicon } from '../../lexicon/load-lexicon.js';

/** The words beside and in names that tell places from other things. */

/** What the tagger must believe of a place that no gazetteer has; of less sure ones four in five are none. */
const SURE_UNLISTED = 0.88;
export const SURE_FEATURE = 0.6;
const SURE_IF_LED = 0.8;
/** What it must believe of a town in capitals, as headlines are. */
export const SURE_SHOUTED = 0.65;

/** The rest of a hyphenated word after a place: "-based". */
/** behind the hyphen of a town, however small: "Harrogate-based" */
export const HOME = /^(?:based|born|bred|headquartered|raised)$/i;

export const AFTER_HYPHEN = new RegExp(`^(?:${lexicon.pattern('hyphen-part')})$`, 'i');

/** What opens an organisation's name that ends with the place it belongs to: "City of Springfield". */
export const SEAT_OF = new RegExp(`^(?:the )?(?:${lexicon.pattern('seat-of-body')}) of(?: the)?$`, 'i');

const featureWords = lexicon.pattern('feature-end').replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());

/**
 * Words that end the name of a natural feature, a street or a neighbourhood, which no gazetteer has. Not in capitals: those are
 * headlines.
 */
export const FEATURE_END = new RegExp(`\\b(?:${featureWords})\\.?$`);

const FEATURE_OPENERS = String.raw`Lake|Mount|Mt\.?|Fort|Cape|Lough|Loch`;

/** A word that begins the name of one: "Lake Ashtabula". */
export const OPENS_FEATURE = new RegExp(`^(?:${FEATURE_OPENERS})$`, 'i');

const FEATURE_BEGINNING = new RegExp(String.raw`^(?:${FEATURE_OPENERS}) \p{Lu}\p{Ll}`, 'u');

/** "the Greater Hale Area" */
const GREATER = /^Greater \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? Area$/u;

/** What goes after the name of a region: "Fars Province". */
export const AREA_END = new RegExp(`\\s(?:${lexicon.pattern('area-end')})$`, 'i');

/** Roads by number: no place to file a story under. */
export const NUMBERED = new RegExp(`^(?:the )?(?:${lexicon.pattern('numbered-road')})[ -]*(?:\\d+|[A-Z])\\b`, 'i');

/** Compass words that go before a place without making another of it. */
export const COMPASS = new RegExp(
  `^(?:(?:${lexicon.pattern('place-qualifier')}) ?)*(?:${lexicon.pattern('compass')})?$`,
  'i',
);

/** Whether what the tagger takes for a place is one though no gazetteer has it. @param before the word before it, in lower case */
export const isGeographic = (
  { confidence, rule }: { readonly confidence: number; readonly rule: string },
  text: string,
  before: string,
): boolean =>
  confidence >= SURE_UNLISTED ||
  rule === 'old-place' ||
  rule === 'told-feature' ||
  FEATURE_BEGINNING.test(text) ||
  GREATER.test(text) ||
  (confidence >= SURE_IF_LED && /^[\p{Lu}][\p{Ll}]{3,}(?<!s)$/u.test(text) && /^(?:in|near|from)$/.test(before));

/** "Paris-Nice", "Rome-Berlin"; not "Mobile-Friendly" in a title, "ACT-IAC", whose letters are no place's. */
export const isOtherPart = (length: number, rest: string): boolean =>
  /^\p{Lu}/u.test(rest) && !IN_TITLE.test(rest) && !(length < 5 && /^\p{Lu}{2,}$/u.test(rest));

const IN_TITLE =
  /^(?:friendly|cent(?:ere|re)d|first|only|ready|optimi[sz]ed|responsive|style|free|specific|enabled|compatible|driven)$/i;
