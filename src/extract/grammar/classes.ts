import type { Words } from '../../gazetteer/load-words.js';
import { adverbAfter, CLASSES, Class } from '../../gazetteer/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { Lattice } from './lattice.js';
import { capitalRow, classOf, isListed, onlyRow, rowOf, wordRows } from './word-rows.js';

// constants, because this is the innermost loop
const ADVERB = Class.adverb;
const OTHER = Class.other;
const STOP = Class.stop;

/** What an adverb becomes behind each class. */
const ADVERBS = Uint8Array.from(CLASSES, (_, previous) => adverbAfter(previous));

/**
 * The class of every token, by the likeliest path through a bigram model (Viterbi); quotation marks are passed over as if they
 * were not there, and get `other`. Most tokens have one candidate: there all paths meet, and what stands before is settled.
 * Linear in the number of tokens.
 */
export function classesOf(prose: Prose, words: Words): Uint8Array {
  const { size, shapes, ids, vocabulary } = prose;
  const column = wordRows(vocabulary, words);
  const to = vocabulary.idOf('to');
  const according = vocabulary.idOf('according');
  const classes = new Uint8Array(size);
  const lattice = new Lattice(words, ADVERBS);
  const name = onlyRow(words.nameRow, Class.name);
  const preposition = onlyRow(Class.preposition, Class.preposition);
  let previous = STOP; // the settled class before the lattice
  let sentence = 0;
  for (let i = 0; i < size; i++) {
    const shape = shapes[i]!;
    if (shape & Shape.first) {
      if (lattice.depth > 0) lattice.settle(classes);
      previous = STOP;
      sentence = i;
    }
    if (shape & Shape.quote) {
      classes[i] = OTHER;
      continue;
    }
    const id = ids[i]!;
    let known = column.at(id);
    if (id === to && i > 0 && ids[i - 1] === according) known = preposition;
    else if (shape & Shape.capital) known = isListed(known) ? capitalRow(known, beginsAt(prose, i, sentence)) : name;
    let option = classOf(known);
    if (option < 0) {
      const row = rowOf(known);
      if (words.rows[row + 1]! - words.rows[row]! > 1) {
        lattice.add(i, previous, row);
        continue;
      }
      option = words.classes[words.rows[row]!]!;
    }
    if (lattice.depth > 0) previous = lattice.settleBefore(option, classes);
    previous = option === ADVERB ? ADVERBS[previous]! : option;
    classes[i] = previous;
  }
  if (lattice.depth > 0) lattice.settle(classes);
  return classes;
}

/** Whether a capital here tells nothing: any word has one. */
function beginsAt(prose: Prose, i: number, sentence: number): boolean {
  const shape = prose.shapes[i]!;
  if (shape & Shape.first) return true;
  if (i > 0 && prose.shapes[i - 1]! & Shape.quote && !(shape & Shape.spaced)) return true;
  return isTitled(prose, sentence);
}

const FARTHEST = 40; // tokens of a sentence that are looked at

/** Whether a sentence has capitals throughout, as headlines do: then they tell nothing. */
function isTitled({ shapes, starts, ends, sentences, sentenceOf }: Prose, first: number): boolean {
  const last = Math.min(sentences[sentenceOf[first]! + 1]!, first + FARTHEST);
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
