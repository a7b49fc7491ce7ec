import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';

/** Whether what is spelt like a people of a country is none: its language, "American Indian", the software KIWI. */
export function isNoPeople(prose: Prose, match: PlaceName): boolean {
  const { lower, shapes, text } = prose;
  const { first, last, start, end } = match;
  if (isLanguage(prose, match)) return true;
  if (/^indians?$/.test(lower[first]!)) return isOfAmerica(lower, first, last);
  const word = text.slice(start, end);
  if (word.length < SHORTEST_LOUD || word !== word.toUpperCase()) return false;
  const isSmall = (at: number): boolean => ((shapes[at] ?? 0) & (Shape.word | Shape.capital)) === Shape.word;
  return isSmall(first - 1) && isSmall(last);
}

/** Shorter ones are a country's initials. */
const SHORTEST_LOUD = 4;

/** "American Indians", "an Indian reservation" */
const isOfAmerica = (lower: readonly string[], first: number, last: number): boolean =>
  /^(?:american|plains|pueblo|red|urban)$/.test(lower[first - 1] ?? '') ||
  /^(?:reservations?|tribes?|tribal|gaming|chiefs?)$/.test(lower[last] ?? '');

/** Whether the name of a people means its language: "speaks fluent French", "in Turkish,", "the Spanish version", "Polish-speaking". */
function isLanguage(prose: Prose, { first, last, start, end }: PlaceName): boolean {
  const { lower, ids, shapes, size, text, vocabulary } = prose;
  const words = wordClassesOf(vocabulary);
  const before = lower[first - 1] ?? '';
  if (first > 0 && words.has(ids[first - 1]!, 'before-language')) return true;
  if (last < size && words.has(ids[last]!, 'language-noun')) return true;
  if (/^-(?:speak|language|only\b)/.test(text.slice(end, end + 9))) return true;
  if (/^non$/.test(before) || /[Nn]on-$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (isTongue(lower[first]!) && isTranslated(prose, first)) return true;
  if (lexicon.has(lower[first]!, 'world-language') && isListOfLanguages(prose, first)) return true;
  if (lexicon.has(lower[first]!, 'world-language')) {
    const partner = before === 'and' ? lower[first - 2] : lower[last] === 'and' ? lower[last + 1] : '';
    if (isPair(lower[first]!, partner ?? '')) return true;
    if (before === 'into' || before === 'than' || before === 'both' || isBoth(prose, first)) return true;
    if (before === 'in' && lower[last] === '(') return true;
  }
  if (
    lexicon.has(lower[first]!, 'world-language') &&
    before === ')' &&
    /^(?:american|british)$/.test(lower[first - 2] ?? '')
  )
    return true; // "(American) English"
  if (before !== 'in') return false;
  if (last >= size || shapes[last]! & Shape.opens) return true; // nothing of the paragraph follows
  return !(shapes[last]! & Shape.word) || words.has(ids[last]!, 'after-language');
}

const isTongue = (word: string): boolean => lexicon.has(word, 'world-language') || lexicon.has(word, 'small-language');

/** "translated to German, Russian, Spanish (delayed) and Polish", "translations into Welsh" */
function isTranslated({ lower, shapes, sentences, sentenceOf }: Prose, at: number): boolean {
  const start = sentences[sentenceOf[at]!]!;
  let from = at;
  while (from > start && (isTongue(lower[from - 1]!) || /^(?:[,;()/]|and|or|also|now|delayed)$/.test(lower[from - 1]!)))
    from--;
  if (!/^(?:to|into|from|in)$/.test(lower[from - 1] ?? '')) return false;
  let to = at + 1;
  while (isTongue(lower[to] ?? '') || /^(?:,|and|or)$/.test(lower[to] ?? '')) to++;
  const isIn = lower[from - 1] === 'in';
  if (isIn && (shapes[to] ?? 0) & Shape.word) return false; // "available in German shops"
  const verbs = isIn ? OFFERED : TRANSLATED;
  for (let i = from - 2; i >= start && i >= from - 6; i--) if (verbs.test(lower[i]!)) return true;
  return false;
}

const TRANSLATED = /^(?:translat(?:e|es|ed|ing|ions?|ors?)|locali[sz](?:ed|ations?|ing)|dubbed|subtitled|rendered)$/;
const OFFERED = /^(?:available|documentation|translations?|subtitles?|dubbed|subtitled|fluent|proficient)$/;

/** "in both English (four pages) and Spanish" */
const isBoth = ({ lower, sentences, sentenceOf }: Prose, at: number): boolean => {
  for (let i = at - 1; i > at - 12 && i > sentences[sentenceOf[at]!]!; i--)
    if (lower[i] === 'both')
      return lower[at - 1] === 'and' && lower[i - 1] === 'in' && lexicon.has(lower[i + 1]!, 'world-language');
  return false;
};

/** "English and Spanish": of languages one is mostly English; "the French and Spanish governments" are countries. */
const isPair = (word: string, partner: string): boolean =>
  lexicon.has(partner, 'world-language') && (word === 'english' || partner === 'english');

const FEWEST_LANGUAGES = 4; // in a list of nothing else

/** "in Arabic, Chinese, English, French and Spanish": English among others, and nothing after them that they are of. */
function isListOfLanguages({ lower, shapes, size }: Prose, at: number): boolean {
  const isPart = (i: number): boolean =>
    lexicon.has(lower[i]!, 'world-language') || /^(?:[,;]|and|or)$/.test(lower[i]!);
  let from = at;
  while (from > 0 && (isPart(from - 1) || lexicon.has(lower[from - 1]!, 'small-language'))) from--;
  let to = at + 1;
  while (to < size && (isPart(to) || lexicon.has(lower[to]!, 'small-language'))) to++;
  let count = 0;
  let english = false;
  for (let i = from; i < to; i++) {
    if (shapes[i]! & Shape.capital) count++;
    english ||= lower[i] === 'english';
  }
  return english && count >= FEWEST_LANGUAGES && !((shapes[to] ?? 0) & Shape.word);
}
