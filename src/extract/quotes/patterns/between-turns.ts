import { isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { Any, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { WordFeature } from '../../syntax/word-features.js';

const NO_LABELS: ReadonlySet<number> = new Set();
const FEWEST_QUOTED = 3; // tokens
const FEWEST_IN_SINGLE_MARKS = 6;

/** "Professor Lee, who was told of it, said that it was "torn from its context"": it has words in marks and a full name, and nobody says "I". */
export function quotesAnother(
  { prose, quoted, quoteOf, classes }: ParsedText,
  { first, last }: TokenSpan,
  labels: ReadonlySet<number> = NO_LABELS,
): boolean {
  const { lower, shapes, ids } = prose;
  let quotes = false;
  let names = false;
  let ofOneself = false;
  let tellsOfThem = false;
  for (let i = first; i < last; i++) {
    const number = quoteOf[i]!;
    if (number >= 0) {
      const { first: from, last: end, single } = quoted[number]!;
      quotes ||= end - from >= (single ? FEWEST_IN_SINGLE_MARKS : FEWEST_QUOTED);
      i = Math.max(i, end);
      continue;
    }
    ofOneself ||= /^(?:i|i'm|i've|i'd|me|my|you|your)$/.test(lower[i]!);
    tellsOfThem ||= (shapes[i]! & Shape.capital) !== 0 && labels.has(ids[i]!);
    const isCapital = (shapes[i]! & Shape.capital) !== 0 && classes[i] === Class.name;
    names ||= isCapital && i + 1 < last && (shapes[i + 1]! & Shape.capital) !== 0;
  }
  return quotes && names && (!ofOneself || tellsOfThem);
}

const LONGEST_NAME_BESIDE = 3; // words of a name

/** “…,” Amstad admitted; “…,” said Ann Lee: words in marks whose speaker stands beside them by name. */
export function quotesByName(
  { prose, quoted, quoteOf, classes, marks }: ParsedText,
  { first, last }: TokenSpan,
): boolean {
  const isName = (i: number): boolean => classes[i] === Class.name && (prose.shapes[i]! & Shape.capital) !== 0;
  for (let i = first; i < last; i++) {
    const number = quoteOf[i]!;
    if (number < 0) continue;
    const { last: end, closed } = quoted[number]!;
    i = Math.max(i, end);
    const behind = end + 1;
    if (!closed || behind + 1 >= last || prose.lower[end - 1] !== ',') continue;
    if (marks[behind]! & WordFeature.asks && isName(behind + 1)) return true;
    let verb = behind;
    while (verb < behind + LONGEST_NAME_BESIDE && isName(verb)) verb++;
    if (verb > behind && marks[verb]! & WordFeature.asks) return true;
  }
  return false;
}

const LONGEST_REPORTED_SUBJECT = 14; // tokens

/** "Mr. Dolan (Dundee) said the House laughed": a report between two turns, and no more of the first. */
export function reportsSomebody({ prose, classes, marks }: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower, shapes } = prose;
  const titled = isTitle(lower[first]!) || /^(?:mr|mrs|miss|lord|lady|sir|viscount)\.?$/.test(lower[first]!);
  const office = lower[first] === 'the' && (shapes[first + 1] ?? 0) & Shape.capital;
  if (!titled && !office) return false;
  for (let i = first + 1; i < last && i < first + LONGEST_REPORTED_SUBJECT; i++)
    if (Any.verb[classes[i]!]) return classes[i] === Class.past && (marks[i]! & WordFeature.verb) !== 0;
  return false;
}
