import { MOST_CLASSES as MOST, type Words } from '../../gazetteer/load-words.js';
import { adverbAfter, CLASSES, Class } from '../../gazetteer/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';

/** Verbs that open a sentence before their subject. */
const INVERTED = new Set(['said', 'says', 'asked', 'wrote', 'added', 'replied', 'explained']);

const SIZE = CLASSES.length;
// constants, because this is the innermost loop
const ADVERB = Class.adverb;
const CARDINAL = Class.cardinal;
const COMMA = Class.comma;
const CONTRACTION = Class.contraction;
const OTHER = Class.other;
const PREPOSITION = Class.preposition;
const STOP = Class.stop;

/** What an adverb becomes behind each class. */
const ADVERBS = Uint8Array.from(CLASSES, (_, previous) => adverbAfter(previous));

/**
 * The class of every token, by the likeliest path through a bigram model (Viterbi); quotation marks are passed over as if they
 * were not there, and get `other`. Linear in the number of tokens.
 */
export function classesOf(prose: Prose, words: Words): Uint8Array {
  const { size, shapes } = prose;
  const { follows, rows, classes: options, scores: weights } = words;
  const classes = new Uint8Array(size).fill(OTHER);
  const from = new Uint8Array(size * MOST); // best candidate of the token before
  const states = new Uint8Array(size * MOST);
  const before = new Int32Array(size);
  let scores = new Float64Array(MOST);
  let next = new Float64Array(MOST);
  let last = -1;
  let width = 0;
  const settle = (): void => {
    if (last < 0) return;
    let best = 0;
    for (let c = 1; c < width; c++) if (scores[c]! > scores[best]!) best = c;
    for (let at = last; at >= 0; at = before[at]!) {
      const state = states[at * MOST + best]!;
      classes[at] = state;
      best = from[at * MOST + best]!;
    }
    last = -1;
  };
  let titled = false;
  for (let i = 0; i < size; i++) {
    const shape = shapes[i]!;
    if (shape & Shape.first) {
      settle();
      titled = isTitled(prose, i);
    }
    if (shape & Shape.quote) continue;
    const row = rowOf(prose, i, words, titled);
    const first = rows[row]!;
    const count = rows[row + 1]! - first;
    const to = i * MOST;
    const back = last * MOST;
    for (let c = 0; c < count; c++) {
      const option = options[first + c]!;
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      let bestState = option;
      if (last < 0) {
        if (option === ADVERB) bestState = ADVERBS[STOP]!;
        best = follows[STOP * SIZE + bestState]!;
      } else {
        for (let p = 0; p < width; p++) {
          const previous = states[back + p]!;
          const state = option === ADVERB ? ADVERBS[previous]! : option;
          const score = scores[p]! + follows[previous * SIZE + state]!;
          if (score > best) {
            best = score;
            bestFrom = p;
            bestState = state;
          }
        }
      }
      next[c] = best + weights[first + c]!;
      from[to + c] = bestFrom;
      states[to + c] = bestState;
    }
    before[i] = last;
    last = i;
    width = count;
    const spare = scores;
    scores = next;
    next = spare;
  }
  settle();
  return classes;
}

/** The row of a token's candidates. */
function rowOf(prose: Prose, i: number, words: Words, titled: boolean): number {
  const shape = prose.shapes[i]!;
  const word = prose.lower[i]!;
  if (!(shape & Shape.word)) {
    if (shape & Shape.number) return CARDINAL;
    if (shape & Shape.stop) return STOP;
    if (word === ',') return COMMA;
    return word === "'" || word === '’' ? (words.byWord.get("'") ?? OTHER) : OTHER;
  }
  if (word === 'to' && i > 0 && prose.lower[i - 1] === 'according') return PREPOSITION;
  const known = words.byWord.get(word);
  if (shape & Shape.capital) {
    if (known === undefined) return words.nameRow;
    if (!begins(prose, i, titled)) return known + 1;
    return INVERTED.has(word) ? known : known + 2;
  }
  if (known !== undefined) return known;
  if (word.includes("'") && /'(?:m|ll|ve|re|d)$/.test(word)) return CONTRACTION;
  return ofEnding(word, words);
}

/** Whether a sentence has capitals throughout, as headlines do: then they tell nothing. */
function isTitled(prose: Prose, first: number): boolean {
  const last = Math.min(prose.sentences[prose.sentenceOf[first]! + 1]!, first + 40);
  let small = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    if (!(prose.shapes[i]! & Shape.word) || prose.ends[i]! - prose.starts[i]! < 4) continue;
    if (prose.shapes[i]! & Shape.capital) capital++;
    else small++;
  }
  return capital > 3 && small * 6 < capital;
}

function ofEnding(word: string, words: Words): number {
  for (let length = Math.min(4, word.length - 1); length >= 0; length--) {
    const found = words.byEnding.get(`-${word.slice(word.length - length)}`);
    if (found !== undefined) return found;
  }
  return OTHER;
}

/** Whether a capital here tells nothing: any word has one. */
function begins(prose: Prose, i: number, titled: boolean): boolean {
  const shape = prose.shapes[i]!;
  if (titled || (shape & Shape.first) !== 0) return true;
  return i > 0 && (prose.shapes[i - 1]! & Shape.quote) !== 0 && !(shape & Shape.spaced);
}
