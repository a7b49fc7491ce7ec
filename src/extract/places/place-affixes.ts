import { lexicon } from '../../lexicon/load-lexicon.js';

/** The words beside and in names that tell places from other things. */

/** What the tagger must believe of a place that no gazetteer has; of less sure ones four in five are none. */
export const SURE_UNLISTED = 0.88;
export const SURE_FEATURE = 0.6;
export const SURE_IF_LED = 0.8;
/** What it must believe of a town in capitals, as headlines are. */
export const SURE_SHOUTED = 0.65;

/** The rest of a hyphenated word after a place: "-based". */
export const AFTER_HYPHEN = new RegExp(`^(?:${lexicon.pattern('hyphen-part')})$`, 'i');

/** What opens an organisation's name that ends with the place it belongs to: "City of Springfield". */
export const SEAT_OF = new RegExp(`^(?:the )?(?:${lexicon.pattern('seat-of-body')}) of(?: the)?$`, 'i');

const featureWords = lexicon.pattern('feature-end').replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());

/**
 * Words that end the name of a natural feature, a street or a neighbourhood, which no gazetteer has. Not in capitals: those are
 * headlines.
 */
export const FEATURE_END = new RegExp(`\\b(?:${featureWords})\\.?$`);

/** What goes after the name of a region: "Fars Province". */
export const AREA_END = new RegExp(`\\s(?:${lexicon.pattern('area-end')})$`, 'i');

/** Roads by number: no place to file a story under. */
export const NUMBERED = new RegExp(`^(?:the )?(?:${lexicon.pattern('numbered-road')})[ -]*(?:\\d+|[A-Z])\\b`, 'i');

/** Compass words that go before a place without making another of it. */
export const COMPASS = new RegExp(
  `^(?:(?:${lexicon.pattern('place-qualifier')}) ?)*(?:${lexicon.pattern('compass')})?$`,
  'i',
);
