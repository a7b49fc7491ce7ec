import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';

const PARTNER = /^(?:english|spanish|french|german|russian|chinese|portuguese|italian|polish|japanese|korean|arabic)$/;

/** Whether the name of a people means its language: "speaks fluent French", "in Turkish,", "the Spanish version", "Polish-speaking". */
export function isLanguage(prose: Prose, { first, last, start, end }: PlaceName): boolean {
  const { lower, ids, shapes, size, text, vocabulary } = prose;
  const words = wordClassesOf(vocabulary);
  const before = lower[first - 1] ?? '';
  if (first > 0 && words.has(ids[first - 1]!, 'before-language')) return true;
  if (last < size && words.has(ids[last]!, 'language-noun')) return true;
  if (/^-(?:speak|language|only\b)/.test(text.slice(end, end + 9))) return true;
  if (/^non$/.test(before) || /[Nn]on-$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (PARTNER.test(lower[first]!) && isListOfLanguages(prose, first)) return true;
  if (PARTNER.test(lower[first]!)) {
    const partner = before === 'and' ? lower[first - 2] : lower[last] === 'and' ? lower[last + 1] : '';
    if (isPair(lower[first]!, partner ?? '')) return true;
    if (before === 'into' || before === 'than' || before === 'both' || isBoth(prose, first)) return true;
    if (before === 'in' && lower[last] === '(') return true;
  }
  if (before !== 'in') return false;
  return last >= size || !(shapes[last]! & Shape.word) || words.has(ids[last]!, 'after-language');
}

/** "in both English (four pages) and Spanish" */
const isBoth = ({ lower, sentences, sentenceOf }: Prose, at: number): boolean => {
  for (let i = at - 1; i > at - 12 && i > sentences[sentenceOf[at]!]!; i--)
    if (lower[i] === 'both') return lower[at - 1] === 'and' && lower[i - 1] === 'in' && PARTNER.test(lower[i + 1]!);
  return false;
};

/** "English and Spanish": of languages one is mostly English; "the French and Spanish governments" are countries. */
const isPair = (word: string, partner: string): boolean =>
  PARTNER.test(partner) && (word === 'english' || partner === 'english');

const FEWEST_LANGUAGES = 4; // in a list of nothing else

/** "in Arabic, Chinese, English, French and Spanish": English among others, and nothing after them that they are of. */
function isListOfLanguages({ lower, shapes, size }: Prose, at: number): boolean {
  const isPart = (i: number): boolean => PARTNER.test(lower[i]!) || /^(?:[,;]|and|or)$/.test(lower[i]!);
  let from = at;
  while (from > 0 && (isPart(from - 1) || isForeign(lower[from - 1]!))) from--;
  let to = at + 1;
  while (to < size && (isPart(to) || isForeign(lower[to]!))) to++;
  let count = 0;
  let english = false;
  for (let i = from; i < to; i++) {
    if (shapes[i]! & Shape.capital) count++;
    english ||= lower[i] === 'english';
  }
  return english && count >= FEWEST_LANGUAGES && !((shapes[to] ?? 0) & Shape.word);
}

const isForeign = (word: string): boolean =>
  /^(?:turkish|greek|dutch|danish|swedish|norwegian|finnish|czech|hungarian|hindi|bengali|urdu|vietnamese|tagalog|indonesian|ukrainian|romanian|bulgarian|croatian|serbian|thai|hebrew|persian|farsi|swahili|welsh|irish|latin)$/.test(
    word,
  );
