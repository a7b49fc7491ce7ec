import { type Prose, Shape } from '../text/prose.js';
import type { WordColumn } from '../text/vocabulary/vocabulary.js';
import { ContextWord, contextWordOf } from './context-words.js';

/** At most so many small words in a row inside a name: "Bank of the West". */
const LONGEST_BRIDGE = 3;

/** The tokens that may be part of a name, in runs that are tagged each by itself. */
export interface CandidateTokens {
  /** token numbers, ascending */
  readonly tokens: Int32Array;
  /** index into `tokens` of each run's first one, and the length of `tokens` at the end */
  readonly runs: Int32Array;
}

/** A word with a capital at the front, or inside after a small particle: al-Sabbagh, d’Alema, iPhone. */
export const CAPITAL_SHAPES = Shape.capital | Shape.inner;

/** All words with a capital, and the connectors and short numbers between or right behind them. All else is no name. */
export function candidateTokensOf(prose: Prose): CandidateTokens {
  const { size, shapes, ids } = prose;
  const cues = prose.vocabulary.column(contextWordOf, contextWordOf);
  const tokens = prose.vocabulary.arrays.numbers(size);
  const runs = prose.vocabulary.arrays.numbers(size + 1);
  let parts = 0;
  let count = 0;
  let previous = -2;
  for (let i = 0; i < size; i++) {
    const shape = shapes[i]!;
    if (!(shape & CAPITAL_SHAPES)) continue;
    if (
      !(shape & Shape.upper) &&
      cues.at(ids[i]!) & ContextWord.opener &&
      !(i + 1 < size && shapes[i + 1]! & CAPITAL_SHAPES)
    )
      continue;
    const from = previous >= 0 && bridges(prose, previous, i, cues) ? previous + 1 : i;
    if (from === i && (previous !== i - 1 || shape & Shape.opens)) runs[parts++] = count;
    for (let j = from; j <= i; j++) tokens[count++] = j;
    previous = i;
    if (i + 1 < size && isShortNumber(prose, i + 1)) {
      tokens[count++] = i + 1;
      previous = i + 1;
      i++;
    }
  }
  runs[parts++] = count;
  return { tokens: tokens.subarray(0, count), runs: runs.subarray(0, parts) };
}

function isShortNumber(prose: Prose, i: number): boolean {
  const shape = prose.shapes[i]!;
  return (shape & Shape.number) !== 0 && (shape & Shape.opens) === 0 && prose.ends[i]! - prose.starts[i]! <= 3;
}

function bridges({ ids, shapes, paragraphOf, sentenceOf }: Prose, from: number, to: number, cues: WordColumn): boolean {
  if (to - from === 1) return false;
  if (to - from - 1 > LONGEST_BRIDGE || paragraphOf[from] !== paragraphOf[to]) return false;
  if (sentenceOf[from] !== sentenceOf[to]) return false;
  if (to - from === 2 && cues.at(ids[from + 1]!) & ContextWord.comma)
    return (cues.at(ids[to]!) & ContextWord.afterComma) !== 0;
  for (let i = from + 1; i < to; i++) {
    if (cues.at(ids[i]!) & ContextWord.connector) continue;
    if (to - from !== 2 || !(shapes[i]! & Shape.number)) return false;
  }
  return true;
}
