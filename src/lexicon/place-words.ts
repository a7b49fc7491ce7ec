import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { bitsOfWords } from './word-lists.js';

/** The words beside and in names that tell places from other things. */

/** What the tagger must believe of a place that no gazetteer has; of lesser ones four in five are none. */
export const SURE_UNLISTED = 0.88;
export const SURE_FEATURE = 0.6;
/** What it must believe of a town in capitals, as headlines are. */
export const SURE_SHOUTED = 0.65;

/** What single words beside a name say of it; bits. */
export const PlaceWord = {
  /** before a name: a place */
  before: 1,
  /** behind a name: a region or county */
  area: 2,
  /** before the name of a people: its language */
  speaks: 4,
  /** behind "in French": the language again */
  closes: 8,
  /** before a natural feature or a street */
  leads: 16,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    PlaceWord.before,
    'in at from near to outside around across throughout of via toward towards between northern southern eastern western central downtown',
  ],
  [
    PlaceWord.area,
    'province governorate region state oblast prefecture county district department territory republic canton provinces regions states counties',
  ],
  [
    PlaceWord.speaks,
    'fluent speak speaks spoke speaking spoken learn learns learned learning teaches teaching taught translated broken',
  ],
  [PlaceWord.closes, 'and or by on that to at for with from but'],
  [PlaceWord.leads, 'in at on near from to along the of and ,'],
];

const PLACE_WORD_BITS = bitsOfWords(WORDS);

/** The `PlaceWord` bits of each word. */
export const placeWordsOf = (vocabulary: Vocabulary): WordColumn =>
  vocabulary.column(PLACE_WORD_BITS, (word) => PLACE_WORD_BITS.get(word) ?? 0);
/** Words that follow a place in a hyphenated word. */
export const AFTER_HYPHEN =
  /^(?:based|led|backed|born|bound|area|held|controlled|occupied|style|made|owned|run|wide|brokered|trained|raised|funded|sponsored|supported|headquartered|registered|listed|flagged|administered|ruled|bred|educated|supplied|built|dominated|imposed|mediated|to|and)$/i;

/** Words at the end of an organisation's name that the place before it holds: "City of Springfield". */
export const SEAT_OF =
  /^(?:the )?(?:city|town|village|township|borough|county|state|province|government|port|parish|municipality|commonwealth|kingdom|republic|people|university town) of(?: the)?$/i;

/** Words that end the name of a natural feature, a street or a neighbourhood, which no gazetteer has. */
export const FEATURE_END =
  /\b(?:Creek|River|Road|Rd|Street|St|Avenue|Ave|Park|Lake|Township|Valley|Hills?|Beach|Bay|Mountains?|Mount|Forest|Canyon|Falls|Heights|Village|Highway|Boulevard|Blvd|Drive|Lane|Pond|Island|Point|Crossing|Corners?|Bridge|Trail|Ridge|Harbou?r|Square|District|Parish|Estates|Gardens?|Woods|Grove|Springs|Airport|County|Province|Governorate)\.?$/;

/** What goes behind the name of a region: "Fars Province". */
export const AREA_END = /\s(?:Province|Governorate|Oblast|State|Region|Prefecture|Department|County|Canton)$/;

/** Roads by number: no place to file a story under. */
export const NUMBERED =
  /^(?:the )?(?:Interstate|Route|Rte\.?|Exit|Highway|Hwy\.?|Room|Section|District|Ward|Precinct|I-|US-|U\.S\.)[ -]*(?:\d+|[A-Z])\b/i;

/** Compass words that go before a place without making another of it. */
export const COMPASS =
  /^(?:(?:far|mid|nazi|soviet|occupied|mainland|metropolitan|metro|suburban|rural|modern|ancient|war-torn) ?)*(?:north|south|east|west|northern|southern|eastern|western|central|downtown|greater|inner|upper|lower|north-?east|north-?west|south-?east|south-?west|northeastern|northwestern|southeastern|southwestern|mid|old)?$/i;
