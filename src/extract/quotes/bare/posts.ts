import { Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';

const LONGEST_POSTER = 6; // tokens
const LONGEST_POST_LINE = 20; // tokens of the line below a post

/**
 * Posts of social media as pages embed them, a paragraph in nobody's marks and a line with a dash, a name and a handle: "Let her dance. | — Gail Petty (@GailOrbit)
 * May 8, 2016". They are direct speech.
 */
export function signedPosts(reading: ParsedText, searched: readonly boolean[]): CuedAttribution[] {
  const { lower, paragraphOf, size, index } = reading.prose;
  const found: CuedAttribution[] = [];
  for (const i of index.openings) {
    if (i === 0 || i + 3 >= size || !/^(?:—|―|–|--?)$/.test(lower[i]!)) continue;
    const source = signer(reading, i);
    const post = source && paragraphBefore(reading, i);
    if (!source || !post || searched[paragraphOf[post.first]!] === false) continue;
    found.push({ source, cue: { first: i, last: i + 1 }, content: [post], family: 'speech', rule: 'posted' });
  }
  return found;
}

/** — | Gail Petty | (@GailOrbit) */
function signer({ prose: { lower, shapes, paragraphOf, size } }: ParsedText, dash: number): TokenSpan | null {
  const first = dash + 1;
  const isWithin = (i: number): boolean => i < size && paragraphOf[i] === paragraphOf[dash];
  let last = first;
  while (isWithin(last) && last - first < LONGEST_POSTER && lower[last] !== '(') last++;
  if (last === first || lower[last] !== '(' || !lower[last + 1]?.startsWith('@') || !(shapes[first]! & Shape.word))
    return null;
  let end = last;
  while (isWithin(end) && end - dash <= LONGEST_POST_LINE) end++;
  return isWithin(end) ? null : { first, last };
}

/** The paragraph before a token, where it is not signed itself. */
function paragraphBefore({ prose: { lower, paragraphOf } }: ParsedText, at: number): TokenSpan | null {
  let first = at - 1;
  while (first > 0 && paragraphOf[first - 1] === paragraphOf[at - 1]) first--;
  return /^(?:—|―|–|--?)$/.test(lower[first]!) || paragraphOf[at]! - paragraphOf[first]! > 1
    ? null
    : { first, last: at };
}
