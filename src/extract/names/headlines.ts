import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordList } from '../../lexicon/load-word-list.js';
import { withoutStop } from '../../lexicon/vocabulary-classes.js';
import { isSmallWord, type Prose, Shape } from '../../text/prose.js';
import { changedName, type Name, withEach, withEachOf } from './name.js';
import { isOldPaper } from './old-papers/old-paper.js';

const FEWEST_TITLE_WORDS = 4; // of a title in title case
const FEWEST_HEADLINE_WORDS = 3; // of one that opens the text
const LONGEST_TITLE_CASE = 24; // tokens
const FEWEST_PLAIN_TOKENS = 16; // tokens outside titles
const FEWEST_NAMED_WORDS = 4; // different words with a capital within sentences; articles in small letters alone have none

/**
 * Removes people and organisations that only a headline in title case has, "Moody Waves Delay Search", "Chair Quits": none of their
 * words has a capital within a sentence of the article; and doubtful places of one word, "Pill Scheme".
 */
export function withoutHeadlineWords(prose: Prose, tagged: readonly Name[]): readonly Name[] {
  const names = withoutShoutedWords(prose, tagged);
  const titles = titleParagraphs(prose);
  if (titles.size === 0) return names;
  const isInTitle = ({ first, type }: Name): boolean => type !== 'other' && titles.has(prose.paragraphOf[first]!);
  if (!names.some(isInTitle)) return names;
  const capital = new Set<number>();
  let plain = 0;
  for (let i = 0; i < prose.size; i++) {
    if (titles.has(prose.paragraphOf[i]!)) continue;
    plain++;
    if ((prose.shapes[i]! & (Shape.capital | Shape.first)) === Shape.capital) capital.add(prose.ids[i]!);
  }
  if (plain < FEWEST_PLAIN_TOKENS) return names; // a title and little more
  for (const { type, first, last } of names)
    if (type === 'person' || type === 'organisation')
      if (!titles.has(prose.paragraphOf[first]!)) for (let i = first; i < last; i++) capital.add(prose.ids[i]!);
  return withEach(names, (name) => (isInTitle(name) ? withoutVerb(prose, name, capital) : name)).filter((name) => {
    if (!isInTitle(name)) return true;
    if (name.type === 'place')
      return name.confidence > DOUBTFUL || name.last - name.first > 1 || capital.has(prose.ids[name.first]!);
    if (name.type === 'organisation' && name.confidence < SURE_OF_TITLE && isSentence(prose, name, capital))
      return false;
    for (let i = name.first; i < name.last; i++) if (capital.has(prose.ids[i]!)) return true;
    return name.confidence > 0.9 && !isVerbOfTitle(prose, name);
  });
}

/**
 * Of a headline in capitals, "UNION BALLOTS VARLOW STAFF", leaves the words of a body or of somebody that have a capital within a sentence of
 * the article, and none where no word has.
 */
function withoutShoutedWords(prose: Prose, names: readonly Name[]): readonly Name[] {
  const end = endOfShouted(prose);
  const isShouted = ({ type, first }: Name): boolean => first < end && (type === 'organisation' || type === 'person');
  if (end === 0 || !names.some((name) => isShouted(name) && mayHoldPlain(prose, name))) return names;
  const { ids, shapes, starts, ends, size } = prose;
  const shouted = new Set<number>();
  for (const name of names) if (isShouted(name)) for (let i = name.first; i < name.last; i++) shouted.add(ids[i]!);
  const capital = new Set<number>();
  const others = new Set<number>();
  let plain = 0;
  for (let i = end; i < size; i++) {
    if (!(shapes[i]! & Shape.capital)) plain++;
    else if (!(shapes[i]! & Shape.first)) {
      if (shouted.has(ids[i]!)) capital.add(ids[i]!);
      else if (others.size < FEWEST_NAMED_WORDS) others.add(ids[i]!);
      if (capital.size === shouted.size && plain >= FEWEST_PLAIN_TOKENS && others.size >= FEWEST_NAMED_WORDS)
        return names;
    }
  }
  if (plain < FEWEST_PLAIN_TOKENS || capital.size + others.size < FEWEST_NAMED_WORDS) return names;
  const small = smallWordsFrom(prose, end);
  for (const { first, last } of names) if (first >= end) for (let i = first; i < last; i++) capital.add(ids[i]!);
  return withEachOf(names, (name) => {
    if (!isShouted(name) || !hasPlainWord(prose, name, { capital, small })) return name;
    let first = name.first;
    while (first < name.last && !capital.has(ids[first]!)) first++;
    let last = first;
    while (last < name.last && capital.has(ids[last]!)) last++;
    return last === first ? [] : changedName(name, { first, last, start: starts[first]!, end: ends[last - 1]! });
  });
}

/** The words that an article has in small letters from a token on, looked for when they are asked for. */
function smallWordsFrom({ lower, shapes, size }: Prose, from: number): () => ReadonlySet<string> {
  let words: Set<string> | null = null;
  return () => {
    if (words === null) {
      words = new Set();
      for (let i = from; i < size; i++) if (isSmallWord(shapes[i]!)) words.add(lower[i]!);
    }
    return words;
  };
}

/** Whether a name has several words, or one that may be a common one. */
const mayHoldPlain = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first > 1 || wordList.has(lower[first]!) || wordList.has(lower[first]!.replace(/ies$/, 'y').replace(/s$/, ''));

/** The words of an article by how they are written within its sentences. */
interface WrittenWords {
  readonly capital: ReadonlySet<number>;
  readonly small: () => ReadonlySet<string>;
}

/** Whether a word of a name has no capital in the article, and is a verb or in small letters there: "BALLOTS", "CHARITIES". */
function hasPlainWord({ lower, ids }: Prose, { first, last }: Name, { capital, small }: WrittenWords): boolean {
  for (let i = first; i < last; i++) {
    if (capital.has(ids[i]!)) continue;
    const word = lower[i]!;
    const stem = /[^s]s$/.test(word) ? word.slice(0, -1) : '';
    if (small().has(word) || small().has(stem) || (last - first === 1 ? wordList.has(word) : isVerbToo(stem)))
      return !lexicon.has(withoutStop(lower[last - 1]!), 'legal-form');
  }
  return false;
}

/** "lower", "seize": the list has "lowering", "seizing" */
const isVerbToo = (stem: string): boolean =>
  stem !== '' && (wordList.has(`${stem}ing`) || (stem.endsWith('e') && wordList.has(`${stem.slice(0, -1)}ing`)));

/** The token after the headline where it is all in capitals; 0 where it is not. */
function endOfShouted({ shapes, paragraphOf, size }: Prose): number {
  let words = 0;
  let upper = 0;
  let last = 0;
  for (; last < size && last < LONGEST_TITLE_CASE && paragraphOf[last] === paragraphOf[0]; last++) {
    if (!(shapes[last]! & Shape.word)) continue;
    words++;
    if (shapes[last]! & Shape.upper) upper++;
  }
  return words >= FEWEST_TITLE_WORDS && upper === words ? last : 0;
}

/** "Attorney General Joins Suit": a verb that stands where a name might. */
const isVerbOfTitle = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'person' && last - first === 1 && /[^s]s$/.test(lower[first]!) && wordList.has(lower[first]!.slice(0, -1));

/** "Brackwater Lays": a surname of the text and the verb after it, which is named nowhere. */
function withoutVerb(prose: Prose, name: Name, capital: ReadonlySet<number>): Name {
  const { ids, ends } = prose;
  const { type, first, last } = name;
  if (type === 'person' && last - first > 1 && isVerbBefore(prose, name, capital))
    return changedName(name, { first: first + 1, start: prose.starts[first + 1]! });
  if (
    type !== 'person' ||
    last - first !== 2 ||
    name.confidence > DOUBTFUL ||
    !capital.has(ids[first]!) ||
    capital.has(ids[last - 1]!)
  )
    return name;
  return changedName(name, { last: last - 1, end: ends[last - 2]! });
}

/** "Town | Welcomes | Brackwater": a verb before somebody whom the text names without it. */
const isVerbBefore = ({ lower, ids }: Prose, { first, last }: Name, capital: ReadonlySet<number>): boolean =>
  !capital.has(ids[first]!) &&
  capital.has(ids[last - 1]!) &&
  /[^s]s$/.test(lower[first]!) &&
  wordList.has(lower[first]!.slice(0, -1));

/** Above this a name in a title keeps its last word. */
const DOUBTFUL = 0.6;

/** Below this a row of a title's words is no organisation when only some of them are named in the text. */
const SURE_OF_TITLE = 0.9;

/** "Ratepayers Press the Council": an article amid the words, and the first or the last word named nowhere. */
function isSentence({ lower, ids }: Prose, { first, last }: Name, capital: ReadonlySet<number>): boolean {
  if (!lower.slice(first + 1, last - 1).includes('the')) return false;
  for (let i = first; i < last; i++) if (lower[i] !== 'the' && !capital.has(ids[i]!)) return true;
  return false;
}

/** Paragraphs that are titles with a capital on nearly every word; not those all in capitals. Old papers end them with a full stop. */
function titleParagraphs(prose: Prose): ReadonlySet<number> {
  const { paragraphOf, shapes, starts, ends, lower, size } = prose;
  const titles = new Set<number>();
  for (let i = 0; i < size; ) {
    let capitals = 0;
    let words = 0;
    let upper = 0;
    let last = i;
    for (; last < size && paragraphOf[last] === paragraphOf[i]; last++) {
      if (!(shapes[last]! & Shape.word) || ends[last]! - starts[last]! < 4) continue;
      words++;
      if (shapes[last]! & (Shape.capital | Shape.inner)) capitals++; // “openQuay Joins the Fair”
      if (shapes[last]! & Shape.upper) upper++;
    }
    const short = last - i <= LONGEST_TITLE_CASE && (lower[last - 1] !== '.' || isOldPaper(prose));
    if (
      short &&
      words >= (paragraphOf[i] === 0 ? FEWEST_HEADLINE_WORDS : FEWEST_TITLE_WORDS) &&
      capitals === words &&
      upper < words / 2
    )
      titles.add(paragraphOf[i]!);
    i = last;
  }
  return titles;
}
