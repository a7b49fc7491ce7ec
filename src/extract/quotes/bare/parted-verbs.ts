import { Class } from '../../../lexicon/word-classes.js';
import { isMisreadHe } from '../../syntax/misread-classes.js';
import { type ParsedText, sentenceStart } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import type { Introduction } from './given-words.js';

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
