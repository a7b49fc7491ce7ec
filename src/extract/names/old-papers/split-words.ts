import type { Words } from '../../../lexicon/load-words.js';
import { type Prose, Shape } from '../../../text/prose.js';

/** Ends of words that are words or names too, but for a small letter after a space. */
const WORD_ENDS = new Set([
  'ed',
  'er',
  'ers',
  'ing',
  'tion',
  'tions',
  'sion',
  'ment',
  'ments',
  'ly',
  'ness',
  'ty',
  'al',
  'ance',
  'ence',
  'day',
  'ion',
]);

/**
 * The offsets of the spaces within words that a scan has where a line broke: "the Presi dent de clared". Only where both parts together are
 * a word of the language and one of them is none by itself.
 */
export function spacesWithinWords(
  { text, size, lower, shapes, starts, ends, paragraphOf }: Prose,
  words: Words,
): number[] {
  const spaces: number[] = [];
  const isPlain = (i: number): boolean =>
    (shapes[i]! & (Shape.word | Shape.dotted | Shape.hyphen)) === Shape.word && ends[i]! - starts[i]! > 1;
  for (let i = 0; i + 1 < size; i++) {
    const next = i + 1;
    if (shapes[next]! & Shape.capital || starts[next]! - ends[i]! !== 1 || text[ends[i]!] !== ' ') continue;
    if (paragraphOf[i] !== paragraphOf[next] || !isPlain(i) || !isPlain(next)) continue;
    const [left, right] = [lower[i]!, lower[next]!];
    if (words.byWord.has(left) && words.byWord.has(right) && !WORD_ENDS.has(right)) continue;
    if (!words.byWord.has(left + right)) continue;
    spaces.push(ends[i]!);
    i++;
  }
  return spaces;
}
