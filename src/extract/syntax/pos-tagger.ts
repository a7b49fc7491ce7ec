import type { Words } from '../../lexicon/load-words.js';
import { Class } from '../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { Vocabulary } from '../../text/vocabulary/vocabulary.js';
import { inverts, isCounted, only, rowPlaceOf, SingleWord, singleClassOf, WordRows } from './tag-dictionary.js';
import { classBehind, Lattice } from './viterbi.js';

// constants, because this is the innermost loop
const OTHER_POS = Class.other;
const STOP = Class.stop;
const NAME_ONLY = only(Class.name);
const PAST_ONLY = only(Class.past);
const PREPOSITION = only(Class.preposition);

/**
 * The class of every token, by the likeliest path through a bigram model; quotation marks are passed over as if they were not
 * there, and get `other`. Most tokens have one candidate: there all paths meet, and what comes before is settled. Linear in the
 * number of tokens.
 */
export function classesOf(prose: Prose, words: Words): Uint8Array {
  return prose.vocabulary.keep(words, () => new Classifier(prose.vocabulary, words)).classesOf(prose);
}

/** Reads texts that share a vocabulary. */
class Classifier {
  private readonly rows: WordRows;
  private readonly lattice: Lattice;

  constructor(vocabulary: Vocabulary, words: Words) {
    this.rows = new WordRows(vocabulary, words);
    this.lattice = new Lattice(this.rows, words.follows);
  }

  classesOf(prose: Prose): Uint8Array {
    const { size, shapes, ids } = prose;
    const { rows, lattice } = this;
    const { column } = rows;
    const classes = new Uint8Array(size);
    let previous = STOP; // the settled class before the lattice
    let sentence = 0;
    let titled = -1; // whether the sentence is, once that was asked
    let before = 0;
    for (let i = 0; i < size; i++) {
      const shape = shapes[i]!;
      if (shape & Shape.first) {
        if (lattice.depth > 0) lattice.settle(classes);
        previous = STOP;
        sentence = i;
        titled = -1;
      }
      if (shape & (Shape.quote | Shape.stop) && (shape & Shape.quote || isInner(prose, i))) {
        classes[i] = OTHER_POS;
        before = 0;
        continue;
      }
      const id = ids[i]!;
      let known = column.at(id);
      let place = -1;
      if (known & SingleWord.to && before & SingleWord.according) known = PREPOSITION;
      else if (shape & Shape.capital) {
        if (!isCounted(known)) {
          if (!inverts(known) || (i !== sentence && !hugsQuote(shapes, i))) known = NAME_ONLY;
          else if (i + 1 < size && shapes[i + 1]! & Shape.capital) known = PAST_ONLY; // "Reminisced Ann Lee: …"
        } else {
          let begins = i === sentence || hugsQuote(shapes, i);
          if (!begins) {
            if (titled < 0) titled = isTitled(prose, sentence) ? 1 : 0;
            begins = titled === 1;
          }
          place = rows.placeOfCapital(id, known, begins);
        }
      }
      before = known;
      let option = place < 0 ? singleClassOf(known) : -1;
      if (option < 0) {
        if (place < 0) place = rowPlaceOf(known);
        const count = rows.classes[place]!;
        if (count > 1) {
          lattice.add(i, previous, place + 1, count);
          continue;
        }
        option = rows.classes[place + 1]!;
      }
      if (lattice.depth > 0) previous = lattice.settleBefore(option, classes);
      previous = classBehind(previous, option);
      classes[i] = previous;
    }
    if (lattice.depth > 0) lattice.settle(classes);
    return classes;
  }
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
