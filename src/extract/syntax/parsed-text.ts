import type { Cue, Cues } from '../../lexicon/cues.js';
import type { Words } from '../../lexicon/load-words.js';
import { type VocabularyClasses, type WordKind, wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { Class } from '../../lexicon/word-classes.js';
import { type Quoted, quotedOf } from '../../text/marks/quote-marks.js';
import { type Prose, Shape } from '../../text/prose.js';
import { isOldPaper } from '../names/old-papers/old-paper.js';
import { mendParticiples } from './mending/mended-participles.js';
import { mendClauseVerbs, mendVerbsBeside } from './mending/mended-verbs.js';
import { mendClasses } from './mending/misread-classes.js';
import { classesOf } from './part-of-speech/pos-tagger.js';
import { type ScanReading, scanReadingOf } from './scan-reading.js';
import { withoutStrayQuotations } from './stray-quotations.js';
import { wordFeaturesOf } from './word-features.js';

export { Any } from '../../lexicon/word-classes.js';

/** A text with the class of every token and its quotations: what the rules of grammar work on. */
export interface ParsedText {
  readonly prose: Prose;
  /** numbers of `Class` */
  readonly classes: Uint8Array;
  /** bits of `Mark`, and 0 after the last token */
  readonly marks: Int32Array;
  /** the classes of the words, for `isOf` */
  readonly words: VocabularyClasses;
  /** for `verbCue` */
  readonly verbs: readonly Cue[];
  readonly quoted: readonly Quoted[];
  /** for each token, inner tokens and marks alike, the quotation it is in; -1 outside */
  readonly quoteOf: Int32Array;
  /** how well a machine has read the text; null where it was not read from a scan, nor from an old paper */
  readonly scan: ScanReading | null;
}

/** Reads a text once for all rules. */
export function parsedTextOf(prose: Prose, words: Words, cues: Cues): ParsedText {
  const { marks, verbs } = wordFeaturesOf(prose, cues);
  const scan = isOldPaper(prose) ? scanReadingOf(prose, words) : null;
  const marked = quotedOf(prose, scan !== null);
  const quoted = scan ? withoutStrayQuotations(marked, { prose, marks, scan }) : marked;
  const quoteOf = prose.vocabulary.arrays.numbers.of(prose.size).fill(-1);
  quoted.forEach((each, number) => {
    quoteOf.fill(number, quoteStart(each), quoteEnd(each));
  });
  const classes = classesOf(prose, words);
  if (scan) mendClasses(prose, classes);
  mendVerbsBeside(quoted, marks, prose, classes);
  mendClauseVerbs(marks, prose, classes);
  mendParticiples(prose, classes);
  return {
    prose,
    classes,
    marks,
    words: wordClassesOf(prose.vocabulary),
    verbs,
    quoted,
    quoteOf,
    scan,
  };
}

/** Token numbers; `last` is excluded. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** Whether the word at a token is of a class of the lexicon; false out of range. */
export const isOf = ({ prose, words }: ParsedText, i: number, kind: WordKind): boolean =>
  i >= 0 && i < prose.size && words.has(prose.ids[i]!, kind);

export const isStop = (reading: ParsedText, i: number): boolean => reading.classes[i] === Class.stop;
export const isQuoteMark = (reading: ParsedText, i: number): boolean => (reading.prose.shapes[i]! & Shape.quote) !== 0;
/** first token of a quotation: its opening mark where it has one */
export const quoteStart = ({ open, first }: Quoted): number => (open < 0 ? first : open);
/** the token after a quotation and its closing mark */
export const quoteEnd = ({ last, closed }: Quoted): number => (closed ? last + 1 : last);
/** first token of the sentence of token `i` */
export const sentenceStart = (reading: ParsedText, i: number): number =>
  reading.prose.sentences[reading.prose.sentenceOf[i]!]!;
/** the token after the sentence of token `i` */
export const sentenceEnd = (reading: ParsedText, i: number): number =>
  reading.prose.sentences[reading.prose.sentenceOf[i]! + 1]!;
