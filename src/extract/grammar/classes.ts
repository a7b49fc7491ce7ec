import type { Candidates, Words } from '../../gazetteer/load-words.js';
import { adverbAfter, CLASSES, Class } from '../../gazetteer/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';

const SIZE = CLASSES.length;
const MOST = 8; // candidates of one token

const only = (wordClass: number): Candidates => ({ classes: Uint8Array.of(wordClass), scores: Float32Array.of(0) });
const COMMA = only(Class.comma);
const STOP = only(Class.stop);
const OTHER = only(Class.other);
const PREPOSITION = only(Class.preposition);
const CARDINAL = only(Class.cardinal);
const CONTRACTION = only(Class.contraction);

/**
 * The class of every token, by the likeliest path through a bigram model (Viterbi); quotation marks are passed over as if they
 * were not there, and get `other`. Linear in the number of tokens.
 */
export function classesOf(prose: Prose, words: Words): Uint8Array {
  const { size, shapes } = prose;
  const classes = new Uint8Array(size).fill(Class.other);
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
    if (shapes[i]! & Shape.first) {
      settle();
      titled = isTitled(prose, i);
    }
    if (shapes[i]! & Shape.quote) continue;
    const { classes: options, scores: weights } = candidatesOf(prose, i, words, titled);
    const count = Math.min(options.length, MOST);
    for (let c = 0; c < count; c++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      let bestState = options[c]!;
      const earlier = last < 0 ? 1 : width;
      for (let p = 0; p < earlier; p++) {
        const previous = last < 0 ? Class.stop : states[last * MOST + p]!;
        const state = options[c] === Class.adverb ? adverbAfter(previous) : options[c]!;
        const score = (last < 0 ? 0 : scores[p]!) + words.follows[previous * SIZE + state]!;
        if (score > best) {
          best = score;
          bestFrom = p;
          bestState = state;
        }
      }
      next[c] = best + weights[c]!;
      from[i * MOST + c] = bestFrom;
      states[i * MOST + c] = bestState;
    }
    before[i] = last;
    last = i;
    width = count;
    [scores, next] = [next, scores];
  }
  settle();
  return classes;
}

function candidatesOf(prose: Prose, i: number, words: Words, titled: boolean): Candidates {
  const shape = prose.shapes[i]!;
  const word = prose.lower[i]!;
  if (!(shape & (Shape.word | Shape.number))) {
    if (shape & Shape.stop) return STOP;
    return word === ',' ? COMMA : word === "'" || word === '’' ? (words.byWord.get("'") ?? OTHER) : OTHER;
  }
  if (shape & Shape.number) return CARDINAL;
  if (word === 'to' && i > 0 && prose.lower[i - 1] === 'according') return PREPOSITION;
  const known = words.byWord.get(word);
  if (shape & Shape.capital) return ofCapital(prose, i, known, words, titled);
  if (known) return known;
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

function ofEnding(word: string, words: Words): Candidates {
  for (let length = Math.min(4, word.length - 1); length >= 0; length--) {
    const found = words.byEnding.get(`-${word.slice(word.length - length)}`);
    if (found) return found;
  }
  return OTHER;
}

/** A capital speaks for a name; at a sentence's beginning only when the word is not known otherwise. */
function ofCapital(prose: Prose, i: number, known: Candidates | undefined, words: Words, titled: boolean): Candidates {
  const begins =
    titled ||
    (prose.shapes[i]! & Shape.first) !== 0 ||
    (i > 0 && (prose.shapes[i - 1]! & Shape.quote) !== 0 && !(prose.shapes[i]! & Shape.spaced));
  if (!known || (known.classes.length === 1 && known.classes[0] === Class.other))
    return { classes: Uint8Array.of(Class.name), scores: Float32Array.of(words.namePrior) };
  // mid-sentence "May", "The" in a name, "Republican": the capital outweighs what the small word would be
  const penalty = begins ? 0 : -3.5;
  const bonus = words.namePrior + (begins ? -2.5 : -0.1);
  const at = known.classes.indexOf(Class.name);
  const classes = [...known.classes];
  const scores = [...known.scores].map((score) => score + penalty);
  if (at >= 0) scores[at] = Math.max(bonus, known.scores[at]!);
  else {
    classes.push(Class.name);
    scores.push(bonus);
  }
  return { classes: Uint8Array.from(classes.slice(-MOST)), scores: Float32Array.from(scores.slice(-MOST)) };
}
