import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { Any, isOf, type ParsedText } from './parsed-text.js';
import { WordFeature } from './word-features.js';

/** Whether the token names a time: "Tuesday", "week". */
export const isTimeNoun = (reading: ParsedText, i: number): boolean => (reading.marks[i]! & WordFeature.time) !== 0;

/**
 * The token after an expression of time without a preposition at `i` ("last week", "Tuesday night", "earlier this month"); else `i`, as
 * in "last week's vote".
 */
export function timeEnd(reading: ParsedText, i: number): number {
  const { marks } = reading;
  const units = unitsEnd(reading, i);
  if (units > i || !(marks[i]! & (WordFeature.time | WordFeature.opensTime))) return units;
  let j = i;
  while (j < i + 3 && marks[j]! & WordFeature.opensTime) j++;
  const from = j;
  while (j < from + 3 && marks[j]! & WordFeature.time) j++;
  if (j <= from || reading.classes[j] === Class.possessive) return i;
  return j === i + 1 && isCalledLikeMonth(reading, i) ? i : j;
}

/** "his wife, | June, said" */
const isCalledLikeMonth = (reading: ParsedText, i: number): boolean =>
  reading.classes[i - 1] === Class.comma &&
  reading.classes[i + 1] === Class.comma &&
  i > 1 &&
  isOf(reading, i - 2, 'kin') &&
  /^(?:april|may|june|august)$/.test(reading.prose.lower[i]!);

/** Whether a time is told from one token to another: "today", "last week", "Tuesday", but not "May", who may be somebody. */
export const isTimeTo = (reading: ParsedText, first: number, last: number): boolean =>
  timeEnd(reading, first) === last &&
  (!(reading.prose.shapes[last - 1]! & Shape.capital) || reading.prose.lower[last - 1]!.endsWith('day'));

/** The token after "a few years earlier", "two days ago"; else `i`. */
function unitsEnd({ prose, marks, classes }: ParsedText, i: number): number {
  for (let j = i; j < prose.size && j < i + 5; j++) {
    if (marks[j]! & WordFeature.unit) return marks[j + 1]! & WordFeature.closesTime ? j + 2 : i;
    const c = classes[j]!;
    if (!(c === Class.determiner || c === Class.cardinal || c === Class.adjective || Any.adverb[c])) return i;
  }
  return i;
}

const LONGEST_NOUN_PHRASE = 30; // words of one plain phrase

/** The token after the plain noun phrase that begins at `i`, without phrases that hang on it; `i` where none begins. */
export function phraseEnd(reading: ParsedText, i: number, farthest: number): number {
  const { classes, prose } = reading;
  const limit = Math.min(farthest, i + LONGEST_NOUN_PHRASE);
  if (i >= limit) return i;
  if (classes[i] === Class.pronoun || classes[i] === Class.contraction) return i + 1;
  let end = i;
  let j = i;
  for (; j < limit; j++) {
    if (j > i && reading.quoteOf[j] !== reading.quoteOf[j - 1]) break;
    const c = classes[j]!;
    if (Any.nominal[c]) {
      end = j + 1;
      continue;
    }
    if (c === Class.determiner && j > i && end > i && classes[j - 1] !== Class.determiner && prose.lower[j] !== 'the')
      break;
    if (c === Class.determiner && end > i && classes[j - 1] !== Class.possessive) break;
    if (Any.inPhrase[c]) continue;
    if ((c === Class.gerund || c === Class.participle) && j > i && j + 1 < limit && Any.inPhrase[classes[j + 1]!]) {
      if (end > i && classes[j - 1] !== Class.adjective && classes[j - 1] !== Class.possessive) break;
      continue;
    }
    if (Any.adverb[c] && j + 1 < limit && (classes[j + 1] === Class.adjective || classes[j + 1] === Class.participle)) {
      if (end > i) break;
      continue;
    }
    break;
  }
  if (end > i && j === end + 1 && classes[end] === Class.adjective && closesPhrase(reading, j, limit)) return j; // "an IT professional"
  if (end > i) return end;
  // "the poor", "this": no noun, yet a phrase
  return j > i && (classes[j - 1] === Class.adjective || classes[j - 1] === Class.determiner) ? j : i;
}

const closesPhrase = (reading: ParsedText, i: number, limit: number): boolean =>
  i >= limit ||
  reading.classes[i] === Class.comma ||
  reading.classes[i] === Class.stop ||
  reading.classes[i] === Class.preposition;

/** The token after a noun phrase with what hangs on it: "the mayor of York and her deputy". Commas are not crossed. */
export function longPhraseEnd(reading: ParsedText, i: number, limit: number): number {
  let end = phraseEnd(reading, i, limit);
  if (end === i) return i;
  for (let hops = 0; hops < 12 && end < limit; hops++) {
    if (!(reading.marks[end]! & WordFeature.link)) break;
    const next = phraseEnd(reading, end + 1, limit);
    if (next === end + 1) break;
    if (isTimeNoun(reading, next - 1) && reading.prose.lower[end] === 'on') break;
    end = next;
  }
  return end;
}

/** "that Ann Lee, 57, of York, | pleaded guilty": the comma before the first verb of what is told. */
export function opensToldVerb({ prose, classes }: ParsedText, from: number, comma: number): boolean {
  if (prose.lower[from] !== 'that' || classes[comma + 1] !== Class.past) return false;
  if (/^(?:said|told|added|warned|announced|argued)$/.test(prose.lower[comma + 1]!)) return false;
  let isParted = false;
  for (let i = from + 1; i < comma; i++) {
    if (Any.finite[classes[i]!]) return false;
    isParted ||= classes[i] === Class.comma;
  }
  return isParted;
}
