import type { Words } from '../../../lexicon/load-words.js';
import { Class } from '../../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Vocabulary } from '../../../text/vocabulary/vocabulary.js';
import { only, ROW_FROM, TagDictionary, TagFlag } from './tag-dictionary.js';
import { Lattice } from './viterbi.js';

/**
 * The class of every token, by the likeliest path of each sentence through a bigram model; quotation marks are passed over as if
 * they were not there, and get `other`. Linear in the number of tokens.
 */
export function classesOf(prose: Prose, words: Words): Uint8Array {
  return prose.vocabulary.keep(words, () => new Classifier(prose.vocabulary, words)).classesOf(prose);
}

const CAPITAL_WORD = Shape.capital | Shape.word;
const PREPOSITION_ROW = only(Class.preposition);
const NAME_ROW = only(Class.name);
const PAST_ROW = only(Class.past);

/** Reads texts that share a vocabulary. */
class Classifier {
  private readonly dictionary: TagDictionary;
  private readonly lattice: Lattice;

  constructor(vocabulary: Vocabulary, words: Words) {
    this.dictionary = new TagDictionary(vocabulary, words);
    this.lattice = new Lattice(this.dictionary.rows, words.follows);
  }

  classesOf(prose: Prose): Uint8Array {
    const { sentences } = prose;
    const classes = prose.vocabulary.arrays.bytes.of(prose.size);
    for (let s = 0; s + 1 < sentences.length; s++) this.readSentence(prose, sentences[s]!, sentences[s + 1]!, classes);
    return classes;
  }

  private readSentence(prose: Prose, first: number, end: number, classes: Uint8Array): void {
    const { shapes, ids } = prose;
    const { dictionary, lattice } = this;
    const sentence = new OpeningOfSentence(prose, first);
    let isAfterAccording = false;
    lattice.begin();
    for (let i = first; i < end; i++) {
      const shape = shapes[i]!;
      if (shape & Shape.quote || (shape & Shape.stop && isInner(prose, i))) {
        classes[i] = Class.other;
        isAfterAccording = false;
        continue;
      }
      const known = dictionary.plain.at(ids[i]!);
      let candidates = known >> ROW_FROM;
      if (isAfterAccording && known & TagFlag.to) candidates = PREPOSITION_ROW;
      else if (shape & Shape.capital) candidates = this.candidatesOfCapital(sentence, i, known);
      else if (known & TagFlag.joinsName && i + 1 < end && (shapes[i + 1]! & CAPITAL_WORD) === CAPITAL_WORD)
        candidates = NAME_ROW; // "de Souza"
      lattice.add(i, candidates, classes);
      isAfterAccording = (known & TagFlag.according) !== 0;
    }
    lattice.end(classes);
    // "Liberal Democrat peer Ann Lee": the first word of a name, which training texts have only within names
    const opensName = first + 1 < end && (shapes[first]! & shapes[first + 1]! & CAPITAL_WORD) === CAPITAL_WORD;
    if (opensName && classes[first] === Class.other && !(shapes[first]! & Shape.upper)) classes[first] = Class.name;
  }

  /** The row of a token with a capital: that tells nothing where any word has one. @param known what the dictionary says of the word */
  private candidatesOfCapital(sentence: OpeningOfSentence, i: number, known: number): number {
    const { shapes, ids, size } = sentence.prose;
    const begins = i === sentence.first || hugsQuote(shapes, i);
    if (known & TagFlag.addresses && i + 1 < size && shapes[i + 1]! & Shape.capital) return NAME_ROW;
    const inverts = (known & TagFlag.inverts) !== 0;
    if (!(known & TagFlag.counted)) {
      if (!inverts || !begins) return NAME_ROW;
      return i + 1 < size && shapes[i + 1]! & Shape.capital ? PAST_ROW : known >> ROW_FROM; // "Reminisced Ann Lee: …"
    }
    const isBehindName = i > sentence.first + 1 && (shapes[i - 1]! & Shape.capital) !== 0 && !hugsQuote(shapes, i - 1);
    if (known & TagFlag.alwaysCapital && !isBehindName) return known >> ROW_FROM; // not "World War I"
    if (!begins && !sentence.isTitled()) return this.dictionary.inside.at(ids[i]!);
    return inverts ? known >> ROW_FROM : this.dictionary.first.at(ids[i]!);
  }
}

/** Where a sentence begins, and whether it has capitals throughout, as headlines do. */
class OpeningOfSentence {
  private titled: boolean | null = null;

  constructor(
    readonly prose: Prose,
    readonly first: number,
  ) {}

  isTitled(): boolean {
    this.titled ??= isTitled(this.prose, this.first);
    return this.titled;
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
