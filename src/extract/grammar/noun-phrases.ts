import { Class } from '../../gazetteer/word-classes.js';
import { Any, type Reading } from './reading.js';

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const TIME = new Set(
  `${WEEKDAYS} yesterday today tomorrow tonight morning afternoon evening night week month year weekend earlier later ago
  january february march april may june july august september october november december`.split(/\s+/),
);
const TIME_OPENERS = new Set(['last', 'this', 'next', 'earlier', 'late', 'early', 'every']);

/** Whether the token names a time: "Tuesday", "week". */
export const isTime = (reading: Reading, i: number): boolean => TIME.has(reading.prose.lower[i]!);

/** Behind an expression of time without a preposition at `i` ("last week", "Tuesday night", "earlier this month"); else `i`. */
export function timeEnd(reading: Reading, i: number): number {
  let j = i;
  const { lower, size } = reading.prose;
  while (j < size && j < i + 3 && TIME_OPENERS.has(lower[j]!)) j++;
  const from = j;
  const units = unitsEnd(reading, i);
  if (units > i) return units;
  while (j < size && j < from + 3 && TIME.has(lower[j]!)) j++;
  return j > from ? j : i;
}

const UNITS = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

/** Behind "a few years earlier", "two days ago"; else `i`. */
function unitsEnd(reading: Reading, i: number): number {
  const { lower, size } = reading.prose;
  for (let j = i; j < size && j < i + 5; j++) {
    if (UNITS.test(lower[j]!)) return /^(?:ago|earlier|later|before|after)$/.test(lower[j + 1] ?? '') ? j + 2 : i;
    const c = reading.classes[j]!;
    if (!(c === Class.determiner || c === Class.cardinal || c === Class.adjective || Any.adverb[c])) return i;
  }
  return i;
}

const LONGEST = 30; // words of one plain phrase

/** Behind the plain noun phrase that begins at `i`, without phrases that hang on it; `i` where none begins. */
export function phraseEnd(reading: Reading, i: number, farthest: number): number {
  const { classes, prose } = reading;
  const limit = Math.min(farthest, i + LONGEST);
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

const closesPhrase = (reading: Reading, i: number, limit: number): boolean =>
  i >= limit ||
  reading.classes[i] === Class.comma ||
  reading.classes[i] === Class.stop ||
  reading.classes[i] === Class.preposition;

const LINKS = new Set([
  'of',
  'for',
  'in',
  'from',
  'at',
  'with',
  'on',
  'to',
  'by',
  'under',
  'against',
  'about',
  'between',
  'among',
  'near',
  'within',
  'across',
  'behind',
  'inside',
  'outside',
  'around',
  'over',
]);

/** Behind a noun phrase with what hangs on it: "the mayor of York and her deputy". Commas are not crossed. */
export function longPhraseEnd(reading: Reading, i: number, limit: number): number {
  let end = phraseEnd(reading, i, limit);
  if (end === i) return i;
  for (let hops = 0; hops < 12 && end < limit; hops++) {
    const word = reading.prose.lower[end]!;
    const links = LINKS.has(word) || word === 'and' || word === '&' || word === 'or';
    if (!links) break;
    const next = phraseEnd(reading, end + 1, limit);
    if (next === end + 1) break;
    if (isTime(reading, next - 1) && word === 'on') break;
    end = next;
  }
  return end;
}
