import { wordList } from '../../lexicon/load-word-list.js';
import { type Prose, Shape } from '../../text/prose.js';
import { changedName, type Name, withEach } from './name.js';
import { isOldPaper } from './old-papers/old-paper.js';

const FEWEST_TITLE_WORDS = 4; // of a title in title case
const FEWEST_HEADLINE_WORDS = 3; // of one that opens the text
const LONGEST_TITLE_CASE = 24; // tokens
const FEWEST_PLAIN_TOKENS = 16; // tokens outside titles

/**
 * Removes people and organisations that only a headline in title case has, "Moody Waves Delay Search", "Chair Quits": none of their
 * words has a capital within a sentence of the article; and doubtful places of one word, "Pill Scheme".
 */
export function withoutHeadlineWords(prose: Prose, names: readonly Name[]): readonly Name[] {
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
