import { type Prose, Shape } from '../text/prose.js';
import { afterComma, connectors, openers } from './cue-words.js';

/** At most so many small words in a row inside a name: "Bank of the West". */
const LONGEST_BRIDGE = 3;

/** The tokens that may be part of a name, in runs that are tagged each by itself. */
export interface Candidates {
  /** token numbers, ascending */
  readonly tokens: Int32Array;
  /** index into `tokens` of each run's first one, and the length of `tokens` at the end */
  readonly runs: Int32Array;
}

/** All words with a capital, and the connectors and short numbers between or right behind them. All else is no name. */
export function candidatesOf(prose: Prose): Candidates {
  const { size, shapes, lower } = prose;
  const tokens = new Int32Array(size);
  const runs: number[] = [];
  let count = 0;
  let previous = -2;
  for (let i = 0; i < size; i++) {
    if (!hasCapital(prose, i)) continue;
    if (openers.has(lower[i]!) && !(shapes[i]! & Shape.upper) && !(i + 1 < size && hasCapital(prose, i + 1))) continue;
    const from = previous >= 0 && bridges(prose, previous, i) ? previous + 1 : i;
    if (from === i && previous !== i - 1) runs.push(count);
    else if (from === i && shapes[i]! & Shape.opens) runs.push(count);
    for (let j = from; j <= i; j++) tokens[count++] = j;
    previous = i;
    if (i + 1 < size && isShortNumber(prose, i + 1)) {
      tokens[count++] = i + 1;
      previous = i + 1;
      i++;
    }
  }
  runs.push(count);
  return { tokens: tokens.slice(0, count), runs: Int32Array.from(runs) };
}

const isUpperCode = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

/** A capital at the front, or inside after a small particle: al-Sabbagh, d’Alema, iPhone. */
export function hasCapital(prose: Prose, i: number): boolean {
  const shape = prose.shapes[i]!;
  if (shape & Shape.capital) return true;
  if (!(shape & (Shape.word | Shape.number))) return false;
  const { text, starts, ends } = prose;
  const end = Math.min(ends[i]!, starts[i]! + 6);
  for (let at = starts[i]! + 1; at < end; at++) if (isUpperCode(text.charCodeAt(at))) return true;
  return false;
}

function isShortNumber(prose: Prose, i: number): boolean {
  const shape = prose.shapes[i]!;
  return (shape & Shape.number) !== 0 && (shape & Shape.opens) === 0 && prose.ends[i]! - prose.starts[i]! <= 3;
}

function bridges(prose: Prose, from: number, to: number): boolean {
  const { lower, shapes, paragraphOf, sentenceOf } = prose;
  if (to - from === 1) return false;
  if (to - from - 1 > LONGEST_BRIDGE || paragraphOf[from] !== paragraphOf[to]) return false;
  if (sentenceOf[from] !== sentenceOf[to]) return false;
  if (to - from === 2 && lower[from + 1] === ',') return afterComma.has(lower[to]!);
  for (let i = from + 1; i < to; i++) {
    if (!connectors.has(lower[i]!) && !(to - from === 2 && shapes[i]! & Shape.number)) return false;
  }
  return true;
}
