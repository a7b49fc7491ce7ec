import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';

const LONGEST_DESCRIBED = 5; // tokens of a name

/** A text, the classes of its words and what lists of names say of them. */
export interface RowWords {
  readonly prose: Prose;
  readonly classes: VocabularyClasses;
  readonly hints: Uint16Array;
}

/** "Vinhos | do | Lume" */
const isParticleOfBody = (word: string | undefined): boolean =>
  word !== undefined && word.length < 6 && /^(?:d[aeiou]|d[ao]s|des|del|della|degli)$/.test(word);

/** The token after capitalised words, of which an ampersand or a particle may join two. */
export function endOfBody({ shapes, lower, size }: Prose, first: number): number {
  const isCapital = (at: number): boolean => at < size && isCapitalWord(shapes[at]!);
  let last = first;
  while (last - first <= LONGEST_DESCRIBED && isCapital(last) && (last === first || !(shapes[last]! & Shape.first))) {
    last++;
    if ((lower[last] === '&' || isParticleOfBody(lower[last])) && isCapital(last + 1)) last++;
  }
  return last - first > LONGEST_DESCRIBED ? first : last;
}

/** A given name or title before, or a day: "giant Elon Tusk", "firm Chief Executive Ann Lee"; what is all in capitals tells nothing. */
export function isSomebodysRow(
  { prose, classes, hints }: RowWords,
  first: number,
  last: number,
  mayBeGiven = false,
): boolean {
  const { ids, lower, shapes, ends, starts } = prose;
  for (let i = first; i < last; i++) {
    const id = ids[i]!;
    if (lower[i] === '&' || (i > first && isParticleOfBody(lower[i]))) continue;
    if (classes.has(id, 'title') || classes.has(id, 'role-head') || classes.has(id, 'function-word')) return true;
    if (classes.has(id, 'weekday') || classes.has(id, 'month')) return true;
    if (i > first && i < last - 1 && (hints[i]! & Hint.given || /^(?:md|ceo|cfo)$/.test(lower[i]!))) return true;
  }
  if (shapes[first]! & Shape.hyphen) return true;
  if (shapes[first]! & Shape.upper && shapes[last - 1]! & Shape.upper && ends[last - 1]! - starts[last - 1]! > 4)
    return true;
  if (ends[first]! - starts[first]! === 2 && lower[first]!.endsWith('.')) return true;
  const isFirms =
    lower[last - 2] === '&' || classes.has(ids[last - 1]!, 'company-end') || classes.has(ids[last - 1]!, 'legal-form');
  return !isFirms && !mayBeGiven && (hints[first]! & Hint.given) !== 0;
}

export function hasBodyNoun({ prose: { ids }, classes }: RowWords, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (classes.has(ids[i]!, 'institution-noun') || classes.has(ids[i]!, 'organisation-noun')) return true;
  return false;
}
