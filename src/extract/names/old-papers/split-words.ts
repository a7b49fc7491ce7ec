import type { Words } from '../../../lexicon/load-words.js';
import { editDistance } from '../../../text/nearest-word.js';
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

const SHORTEST_PARTED = 5; // letters of a name
const LONG_PARTED = 8; // of one that may be misread besides

/** Whether a word is one of the names; also with two letters misread, where no half of it is a word. */
function isLikeName(names: ReadonlySet<string>, word: string, endsInWord: boolean): boolean {
  if (names.has(word) || names.has(`${word}s`)) return true; // "Rus sian", where Russians are named
  if (endsInWord || word.length < LONG_PARTED) return false;
  for (const name of names)
    if (name[0] === word[0] && Math.abs(name.length - word.length) < 2 && editDistance(name, word) <= 2) return true;
  return false;
}

/** The words with a capital, in lower case. */
function wholeNames({
  size,
  lower,
  shapes,
  starts,
  ends,
}: Pick<Prose, 'size' | 'lower' | 'shapes' | 'starts' | 'ends'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 0; i < size; i++)
    if (shapes[i]! & Shape.capital && ends[i]! - starts[i]! >= SHORTEST_PARTED) names.add(lower[i]!);
  return names;
}

/**
 * The offsets of the spaces within words that a scan has where a line broke: "the Presi dent de clared". Only where both parts together are
 * a word of the language, or a name, and one of them is none by itself.
 */
export function spacesWithinWords(
  { text, size, lower, shapes, starts, ends, paragraphOf }: Prose,
  words: Words,
  isListedName: (word: string) => boolean,
): number[] {
  const spaces: number[] = [];
  const whole = wholeNames({ size, lower, shapes, starts, ends });
  const isPlain = (i: number): boolean =>
    (shapes[i]! & (Shape.word | Shape.dotted | Shape.hyphen)) === Shape.word && ends[i]! - starts[i]! > 1;
  for (let i = 0; i + 1 < size; i++) {
    const next = i + 1;
    if (shapes[next]! & Shape.capital || starts[next]! - ends[i]! !== 1 || text[ends[i]!] !== ' ') continue;
    if (paragraphOf[i] !== paragraphOf[next] || !isPlain(i) || !isPlain(next)) continue;
    const [left, right] = [lower[i]!, lower[next]!];
    if (words.byWord.has(left) && words.byWord.has(right) && !WORD_ENDS.has(right)) continue;
    const isName =
      shapes[i]! & Shape.capital && !words.byWord.has(left) && isLikeName(whole, left + right, words.byWord.has(right));
    const isListed = shapes[i]! & Shape.capital && !words.byWord.has(right) && isListedName(left + right); // "Mr. Per kins"
    if (!isName && !isListed && !words.byWord.has(left + right)) continue;
    spaces.push(ends[i]!);
    i++;
  }
  return spaces;
}
