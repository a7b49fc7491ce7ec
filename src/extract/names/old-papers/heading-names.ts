import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Words } from '../../../lexicon/load-words.js';
import { CLASSES, Class } from '../../../lexicon/word-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';

/** "rtLwK", "T'arn": capitals and marks where no name has them. */
const HUMPED = /^(?!Ma?c).*(?:\p{Ll}\p{Lu}\p{Ll}*\p{Lu}|\p{Ll}\p{Lu}$)/u;
const CLIPPED = /^\p{Lu}['’]\p{Ll}/u;

/** Whether a machine has misread a word so that no name is written so. */
export const isGarbledWord = (word: string): boolean => HUMPED.test(word) || CLIPPED.test(word);

/**
 * The names of people in a scan without what is misread beside them, or joined by a heading: "Tho Lee" is Lee, "tAlK Ann Lee" Ann Lee, "LEE OPPOSES | THE WEIR" the Lee whom the
 * text names elsewhere.
 */
export function withoutHeadingWords(
  prose: Prose,
  words: Words,
  hints: Uint16Array,
  names: readonly Name[],
): readonly Name[] {
  return names.map((name) => {
    if (name.type !== 'person' || name.last - name.first < 2) return name;
    let { first, last } = name;
    while (last - first > 1 && lexicon.has(prose.lower[first]!, 'misread')) first++;
    if (last - first > 2 && HUMPED.test(wordAt(prose, first))) first++;
    const isNoName = isVerb(words, prose.lower[last - 1]!) || isDescribing(words, hints, prose, last - 1);
    if (last - first === 2 && isNoName && isNamedAlone(prose, first, last)) last--;
    return first === name.first && last === name.last
      ? name
      : changedName(name, { first, last, start: prose.starts[first]!, end: prose.ends[last - 1]! });
  });
}

const wordAt = ({ text, starts, ends }: Prose, i: number): string => text.slice(starts[i], ends[i]);

/** "Wilson | Noncommittal": an adjective or adverb that nobody is called by. */
const isDescribing = (words: Words, hints: Uint16Array, { lower }: Prose, i: number): boolean =>
  !(hints[i]! & (Hint.given | Hint.surname)) &&
  lower[i]!.length > 2 &&
  /^(?:adjective|adverb)$/.test(CLASSES[likeliestClass(words, lower[i]!)] ?? '');

/** The class that a word has most; -1 for none. */
function likeliestClass(words: Words, word: string): number {
  const { classes, scores } = words.byWord.get(word)?.plain ?? { classes: [], scores: [] };
  let best = -1;
  for (let c = 0; c < classes.length; c++) if (best < 0 || scores[c]! > scores[best]!) best = c;
  return best < 0 ? -1 : classes[best]!;
}

/** Whether a word is a verb's form rather than anything else: "destroys", "signs". */
const isVerb = (words: Words, word: string): boolean => likeliestClass(words, word) === Class.third;

/** Whether the text has the word at `first` as a name without the word behind it. */
function isNamedAlone({ ids, shapes, size }: Prose, first: number, last: number): boolean {
  for (let i = 0; i + 1 < size; i++) {
    if (i === first || ids[i] !== ids[first] || ids[i + 1] === ids[last - 1]) continue;
    if ((shapes[i]! & (Shape.capital | Shape.first)) === Shape.capital) return true;
  }
  return false;
}
