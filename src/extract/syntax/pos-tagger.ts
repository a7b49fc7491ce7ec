import type { ClassCandidates, Words } from '../../lexicon/load-words.js';
import { Class } from '../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { only, TagDictionary, type TagEntry } from './tag-dictionary.js';
import { likeliestClasses } from './viterbi.js';

/**
 * The class of every token, by the likeliest path of each sentence through a bigram model; quotation marks are passed over as if
 * they were not there, and get `other`. Linear in the number of tokens.
 */
export function classesOf(prose: Prose, words: Words): Uint8Array {
  const { size, shapes, ids, lower, sentences } = prose;
  const dictionary = prose.vocabulary.keep(words, () => new TagDictionary(prose.vocabulary, words));
  const classes = new Uint8Array(size).fill(Class.other);
  let before = '';
  for (let s = 0; s + 1 < sentences.length; s++) {
    const tokens: number[] = [];
    const candidates: ClassCandidates[] = [];
    for (let i = sentences[s]!; i < sentences[s + 1]!; i++) {
      const isPassedOver = shapes[i]! & Shape.quote || (shapes[i]! & Shape.stop && isInner(prose, i));
      if (!isPassedOver) {
        tokens.push(i);
        const entry = dictionary.at(ids[i]!);
        const isAccording = before === 'according' && lower[i] === 'to';
        candidates.push(isAccording ? only(Class.preposition) : candidatesAt(prose, i, entry));
      }
      before = isPassedOver ? '' : lower[i]!;
    }
    likeliestClasses(candidates, words.follows).forEach((found, t) => {
      classes[tokens[t]!] = found;
    });
  }
  return classes;
}

/** The candidates of a token, by its capital: that tells nothing where any word has one. */
function candidatesAt(prose: Prose, i: number, { plain, counted, inverts }: TagEntry): ClassCandidates {
  const { shapes, size, sentences, sentenceOf } = prose;
  if (!(shapes[i]! & Shape.capital)) return plain;
  const sentence = sentences[sentenceOf[i]!]!;
  const begins = i === sentence || hugsQuote(shapes, i);
  if (counted === null) {
    if (!inverts || !begins) return only(Class.name);
    return i + 1 < size && shapes[i + 1]! & Shape.capital ? only(Class.past) : plain; // "Reminisced Ann Lee: …"
  }
  if (!begins && !isTitled(prose, sentence)) return counted.inside;
  return inverts ? plain : counted.first;
}

/** Whether a token is right after a quotation mark: any word has a capital there. */
const hugsQuote = (shapes: Uint16Array, i: number): boolean =>
  i > 0 && (shapes[i - 1]! & Shape.quote) !== 0 && !(shapes[i]! & Shape.spaced);

/** Whether a full stop is within a word: "<GULL.S>", "gull.com", but not "It rained.He left". */
function isInner({ starts, ends, shapes, size }: Prose, i: number): boolean {
  if (i === 0 || i + 1 >= size || starts[i] !== ends[i - 1] || starts[i + 1] !== ends[i]) return false;
  const [before, next] = [shapes[i - 1]!, shapes[i + 1]!];
  if (!(before & Shape.word) || !(next & Shape.word)) return false;
  if (!(next & Shape.capital)) return true;
  return (before & Shape.upper) !== 0 && ((next & Shape.upper) !== 0 || ends[i + 1]! - starts[i + 1]! === 1);
}

const TAGGER_REACH = 40; // tokens of a sentence that are looked at

/** Whether a sentence has capitals throughout, as headlines do: then they tell nothing. */
function isTitled({ shapes, starts, ends, sentences, sentenceOf }: Prose, first: number): boolean {
  const last = Math.min(sentences[sentenceOf[first]! + 1]!, first + TAGGER_REACH);
  let small = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    if (!(shapes[i]! & Shape.word) || ends[i]! - starts[i]! < 4) continue;
    if (shapes[i]! & Shape.capital) capital++;
    else small++;
    if (small * 6 >= capital + last - i) return false; // the rest cannot change it
  }
  return capital > 3 && small * 6 < capital;
}
