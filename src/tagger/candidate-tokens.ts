import { type Prose, Shape } from '../text/prose.js';
import { ContextWord, contextWordOf } from './context-words.js';
import { Hint } from './gazetteer-bits.js';

/** At most so many small words in a row inside a name: "Bank of the West". */
const LONGEST_BRIDGE = 3;

/** The tokens that may be part of a name, in runs that are decoded separately. */
export interface CandidateTokens {
  /** token numbers, ascending */
  readonly tokens: Int32Array;
  /** index into `tokens` of each run's first one, and the length of `tokens` at the end */
  readonly runs: Int32Array;
}

/** A word with a capital at the front, or inside after a small particle: al-Sabbagh, d’Alema, iPhone. */
export const CAPITAL_SHAPES = Shape.capital | Shape.inner;

/**
 * All words with a capital, and the connectors and short numbers between or right after them; no other token is part of a name.
 * @param hints bits of `Hint` by token
 */
export function candidateTokensOf(prose: Prose, hints: Uint16Array): CandidateTokens {
  const { size, shapes, ids, vocabulary } = prose;
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  const tokens = vocabulary.arrays.numbers.of(size);
  const runs = vocabulary.arrays.numbers.of(size + 1);
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
    const from = previous >= 0 && i - previous > 1 && bridges(prose, previous, i, hints) ? previous + 1 : i;
    if (from === i && (previous !== i - 1 || shape & Shape.opens)) runs[parts++] = count;
    for (let j = from; j <= i; j++) tokens[count++] = j;
    previous = i;
    if (i + 1 < size && (isShortNumber(prose, i + 1) || isKnownClitic(prose, i + 1, hints))) {
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

/** The 's of a known organisation: "Moody's". */
const isKnownClitic = ({ shapes }: Prose, i: number, hints: Uint16Array): boolean =>
  (hints[i]! & Hint.organisationGoesOn) !== 0 && !(shapes[i]! & CAPITAL_SHAPES);

function bridges(prose: Prose, from: number, to: number, hints: Uint16Array): boolean {
  const { ids, shapes, paragraphOf, sentenceOf, vocabulary } = prose;
  if (to - from - 1 > LONGEST_BRIDGE || paragraphOf[from] !== paragraphOf[to]) return false;
  if (sentenceOf[from] !== sentenceOf[to]) return false;
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  if (to - from === 2 && cues.at(ids[from + 1]!) & ContextWord.comma) {
    if (cues.at(ids[to]!) & ContextWord.afterComma || hints[to]! & Hint.organisationGoesOn) return true;
    return joinsPartners(prose, to);
  }
  for (let i = from + 1; i < to; i++) {
    if (cues.at(ids[i]!) & ContextWord.connector) continue;
    if (to - from !== 2 || !(shapes[i]! & Shape.number)) return false;
  }
  return true;
}

const MOST_PARTNERS = 6;

/** Whether the word after a comma is a partner of a firm: "Mudlark, | Finch and Co", "Mudlark, | Finch, Otter and Hale Inc". */
function joinsPartners({ ids, shapes, size, vocabulary }: Prose, partner: number): boolean {
  const cues = vocabulary.column(contextWordOf, contextWordOf);
  for (let i = partner, count = 0; count < MOST_PARTNERS && i + 2 < size; i += 2, count++) {
    if (!(shapes[i + 2]! & Shape.capital)) return false;
    const link = cues.at(ids[i + 1]!);
    if (link & ContextWord.comma) continue;
    if (!(link & ContextWord.joiner)) return false;
    if (ids[i + 1] === vocabulary.idOf('&') || cues.at(ids[i + 2]!) & ContextWord.legal) return true;
    for (let j = i + 3; j < size && j < i + 5 && shapes[j]! & Shape.capital; j++)
      if (cues.at(ids[j]!) & ContextWord.legal) return true;
    return false;
  }
  return false;
}
