import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';

const PARTNER = /^(?:english|spanish|french|german|russian|chinese|portuguese|italian|polish|japanese|korean|arabic)$/;

/** Whether the name of a people means its language: "speaks fluent French", "in Turkish,", "the Spanish version", "Polish-speaking". */
export function isLanguage(prose: Prose, { first, last, end }: PlaceName): boolean {
  const { lower, ids, shapes, size, text, vocabulary } = prose;
  const words = wordClassesOf(vocabulary);
  if (first > 0 && words.has(ids[first - 1]!, 'before-language')) return true;
  if (last < size && words.has(ids[last]!, 'language-noun')) return true;
  if (/^-(?:speak|language|only\b)/.test(text.slice(end, end + 9))) return true;
  const before = lower[first - 1] ?? '';
  if (PARTNER.test(lower[first]!)) {
    const partner = before === 'and' ? lower[first - 2] : lower[last] === 'and' ? lower[last + 1] : '';
    if (isPair(lower[first]!, partner ?? '')) return true;
    if (before === 'into') return true;
  }
  if (before !== 'in') return false;
  return last >= size || !(shapes[last]! & Shape.word) || words.has(ids[last]!, 'after-language');
}

/** "English and Spanish": of languages one is mostly English; "the French and Spanish governments" are countries. */
const isPair = (word: string, partner: string): boolean =>
  PARTNER.test(partner) && (word === 'english' || partner === 'english');
