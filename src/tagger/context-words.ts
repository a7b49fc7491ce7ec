import { lexicon } from '../lexicon/load-lexicon.js';

/** Words near a name that indicate its kind, as bits. The tagger learns the weight of each class. */
export const ContextWord = {
  /** right before a person's name */
  title: 1,
  /** right after a company's name, or its last word */
  companySuffix: 2,
  /** a verb of speech */
  speech: 4,
  /** before places */
  where: 8,
  /** between two sides of a game */
  versus: 16,
  sport: 32,
  business: 64,
  /** may occur inside a name without a capital */
  connector: 128,
  /** a connector that separates rows of capitalised words */
  partsRows: 256,
  /** opens sentences and is not a name alone */
  opener: 512,
  /** continues a name after a comma */
  afterComma: 1024,
  the: 2048,
  clitic: 4096,
  comma: 8192,
  /** a legal form of a company, or what closes a firm of partners */
  legal: 16384,
  /** joins partners */
  joiner: 32768,
  /** last word of the name of an institution */
  institution: 65536,
  /** last word of the name of a street, a water, a hill */
  landmark: 131072,
  opensBracket: 262144,
  angle: 524288,
  colon: 1048576,
} as const;

const listedBits = lexicon.bits([
  [ContextWord.title, 'title-context'],
  [ContextWord.companySuffix, 'company-suffix'],
  [ContextWord.speech, 'speech-context'],
  [ContextWord.where, 'where-word'],
  [ContextWord.versus, 'versus'],
  [ContextWord.sport, 'sport-word'],
  [ContextWord.business, 'business-word'],
  [ContextWord.connector, 'name-connector'],
  [ContextWord.opener, 'line-opener'],
  [ContextWord.afterComma, 'name-continuation'],
  [ContextWord.legal, 'partner-or-form'],
  [ContextWord.institution, 'institution-noun'],
  [ContextWord.landmark, 'landmark-noun'],
]);

/** Single words and marks. */
const MARK_BITS: ReadonlyMap<string, number> = new Map([
  ['and', ContextWord.partsRows | ContextWord.joiner],
  ['/', ContextWord.partsRows],
  ['the', ContextWord.the],
  ["'s", ContextWord.clitic],
  [',', ContextWord.comma],
  ['&', ContextWord.joiner],
  ['(', ContextWord.opensBracket],
  ['<', ContextWord.opensBracket | ContextWord.angle],
  [':', ContextWord.colon],
]);

const contextBitsOf = (word: string): number => listedBits(word) | (MARK_BITS.get(word) ?? 0);

/** Bits of `ContextWord` for a lower-case word or a mark. */
export function contextWordOf(word: string): number {
  const bits = contextBitsOf(word);
  if (bits !== 0) return bits;
  // "harbour-master", "co-owner": a compound of a title is one
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? contextBitsOf(word.slice(hyphen + 1)) & ContextWord.title : 0;
}
