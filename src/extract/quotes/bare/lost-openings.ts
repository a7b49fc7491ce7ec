import { Class } from '../../../lexicon/word-classes.js';
import { isSmallWord, Shape } from '../../../text/prose.js';
import { isMisreadHe } from '../../syntax/mending/misread-classes.js';
import { isQuoteMark, type ParsedText, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import { announcedWords, followingWords, type Introduction } from './given-words.js';

const FARTHEST_TELLER = 14; // tokens

/** the reeds," | said Captain Lee |, "and the nets": in a scan that has lost the mark before the first words. */
export function saidBefore(reading: ParsedText, from: number): Introduction | null {
  const { prose, marks, scan, quoteOf } = reading;
  const isSmall = isSmallWord(prose.shapes[from + 1] ?? 0);
  if (!scan || !(prose.lower[from - 1] === ',' || (isSmall && prose.lower[from - 1] === '.'))) return null;
  if (prose.shapes[from]! & Shape.opens) return null;
  for (let verb = from - 3; verb > 0 && verb > from - FARTHEST_TELLER && quoteOf[verb]! < 0; verb--) {
    if (!(marks[verb]! & WordFeature.asks)) continue;
    const source = isQuoteMark(reading, verb - 1) ? subjectAfter(reading, verb + 1, from - 1) : null;
    return source?.last === from - 1 ? { source, cue: { first: verb, last: verb + 1 } } : null;
  }
  return null;
}

/** said | : | ' | "My boat is gone.": the token before a quotation and the dirt that a scan has there. */
export const behindColonDirt = ({ scan, prose }: ParsedText, from: number): number =>
  scan && /^['’`.]$/.test(prose.lower[from - 1] ?? '') && prose.lower[from - 2] === ':' ? from - 2 : from - 1;

/** "Abner's tone": what somebody has */
export const isSomebodysThing = ({ classes }: ParsedText, { first, last }: TokenSpan): boolean =>
  classes.subarray(first, last).includes(Class.possessive) && classes[last - 1] !== Class.name;

const LONGEST_ANNOUNCED = 60; // tokens of a line that announces a quotation
const ANNOUNCED_PARAGRAPHS = 3; // without marks between the line that announces a text and the first ones

/** "The following is Lee's explanation:" some paragraphs above: in a scan the marks before the first ones may be lost. */
export function announcedAbove(reading: ParsedText, from: number): Introduction | null {
  const { prose, quoteOf, scan } = reading;
  if (!scan || !(prose.shapes[from]! & Shape.opens)) return null;
  for (let i = from - 1; i > 0 && prose.paragraphOf[from]! - prose.paragraphOf[i]! <= ANNOUNCED_PARAGRAPHS; i--) {
    if (quoteOf[i]! >= 0 && prose.shapes[i]! & Shape.opens) return null;
    if (prose.lower[i] !== ':' || !(prose.shapes[i + 1]! & Shape.opens)) continue;
    const first = Math.max(sentenceStart(reading, i), i - LONGEST_ANNOUNCED);
    const found = announcedWords(reading, first, i) ?? followingWords(reading, first, i);
    if (found) return found;
  }
  return null;
}

/** "An article on the end of fishing | talked | about this:": a verb without an object, though read as a participle; -1 where there is none. */
export function talkedOf({ prose: { lower } }: ParsedText, first: number, colon: number): number {
  for (let i = first + 2; i + 2 < colon; i++)
    if (/^(?:talked|complained|argued|warned)$/.test(lower[i]!) && /^(?:about|of|that)$/.test(lower[i + 1]!)) return i;
  return -1;
}

/** "he as;ed ! | “…”", "Mrs. Lee rep'ied -": a verb of saying of which a machine has read one letter as a mark. */
export function partedVerb(reading: ParsedText, last: number): Introduction | null {
  const { text, starts, ends, lower } = reading.prose;
  const first = last - 2;
  if (first < 1 || ends[first] !== starts[first + 1] || ends[first + 1] !== starts[last]) return null;
  const word = text.slice(starts[first], ends[last]);
  if (!PARTED_VERBS.some((verb) => verb.length === word.length && isReadWithMark(word, verb))) return null;
  const cue = { first, last: last + 1 };
  if (isMisreadHe(reading.prose, first - 1) || /^(?:he|she)$/.test(lower[first - 1]!))
    return { source: { first: first - 1, last: first }, cue };
  const source = subjectBefore(reading, first, sentenceStart(reading, first));
  return source && !source.relative && reading.classes[source.last - 1] === Class.name ? { source, cue } : null;
}

const PARTED_VERBS = ['said', 'says', 'asked', 'added', 'replied', 'declared', 'answered', 'continued'];

/** Whether all letters are the same but for one that is a mark. */
function isReadWithMark(word: string, printed: string): boolean {
  let marks = 0;
  for (let i = 0; i < word.length; i++)
    if (word[i] !== printed[i]) {
      if (/[\p{L}\d\s]/u.test(word[i]!)) return false;
      marks++;
    }
  return marks === 1;
}
