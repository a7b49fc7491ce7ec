import { listedWordsOf } from '../../lexicon/load-word-list.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../text/prose.js';
import { type Name, surnameIds } from './name.js';

/** A single word that the tagger is surer of keeps its type. */
const SURE_OF_OPENING = 0.9;
/** The same where the word is in no list of given names and surnames. */
const SURE_OF_STRANGE_NAME = 0.75;
/** Nor does it need as much before “was”: “Brackwater was not at the meeting.” */
const SURE_BEFORE_COPULA = 0.6;

/**
 * Removes single words that open sentences and headlines and are no names: "House sales fell", "Drought spreads". None of them has a
 * capital within a sentence of the article; they are common words, or in no list of people's names and of little confidence.
 * @param hints as `hintsOf` gives them
 */
export function withoutOpeningWords(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  if (!names.some((name) => opensOnly(prose, hints, name))) return names;
  const surnames = surnameIds(prose.ids, names);
  return names.filter(
    (name) =>
      !opensOnly(prose, hints, name) ||
      surnames.has(prose.ids[name.first]!) ||
      isInSentence(prose, prose.ids[name.first]!),
  );
}

function opensOnly(prose: Prose, hints: Uint16Array, { type, first, last, confidence }: Name): boolean {
  if (last - first !== 1 || (type !== 'person' && type !== 'organisation')) return false;
  const { shapes, ids, lower } = prose;
  if (shapes[first]! & Shape.first && isBeforeThing(prose, first))
    return !(hints[first]! & (Hint.organisationBegins | Hint.club));
  if (confidence >= SURE_OF_OPENING) return false;
  if (!(shapes[first]! & Shape.first) || shapes[first]! & Shape.upper || lower[last] === "'s") return false;
  const classes = wordClassesOf(prose.vocabulary);
  if (last < prose.size && classes.has(ids[last]!, 'speech-context')) return false; // "Grant said"
  // Apple, Target; of houses the news writes as often as of the House
  const isThing = lower[first] === 'house' || (lower[first] === 'labour' && confidence < SURE_OF_STRANGE_NAME);
  if (hints[first]! & (Hint.organisationBegins | Hint.club) && !isThing) return false;
  if (isThing || listedWordsOf(prose.vocabulary).at(ids[first]!) !== 0 || classes.has(ids[first]!, 'company-noun'))
    return true;
  if (type === 'organisation' && classes.has(ids[first]!, 'several-officers')) return true; // "Nurses"
  if (type === 'organisation') return false;
  const sure = /^(?:was|is)$/.test(lower[last] ?? '') ? SURE_BEFORE_COPULA : SURE_OF_STRANGE_NAME;
  return confidence < sure && !(hints[first]! & (Hint.given | Hint.surname));
}

const LONGEST_SUBHEAD = 5; // tokens

/** "| Stern intentions" on a line: a thing by its ending, of which the word before tells what it is like */
function isBeforeThing({ lower, shapes, paragraphOf, size }: Prose, at: number): boolean {
  if (at > 0 && paragraphOf[at - 1] === paragraphOf[at]) return false;
  if (at + 1 >= size || paragraphOf[at + 1] !== paragraphOf[at] || !isSmallWord(shapes[at + 1]!)) return false;
  if (!/(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$|ities$/.test(lower[at + 1]!)) return false;
  let last = at + 1;
  while (last < size && paragraphOf[last] === paragraphOf[at] && last - at <= LONGEST_SUBHEAD) last++;
  return last - at <= LONGEST_SUBHEAD && !/^[.!?:]$/.test(lower[last - 1]!);
}

/** Whether the article has the word with a capital within a sentence. */
function isInSentence({ ids, shapes }: Prose, id: number): boolean {
  for (let i = ids.indexOf(id); i >= 0; i = ids.indexOf(id, i + 1))
    if ((shapes[i]! & (Shape.capital | Shape.first)) === Shape.capital) return true;
  return false;
}
