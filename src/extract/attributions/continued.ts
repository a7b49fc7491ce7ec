import { Class } from '../../gazetteer/word-classes.js';
import { Shape } from '../../text/prose.js';
import type { Quoted } from '../../text/quote-marks.js';
import { Any, isStop, type Reading, type Stretch } from '../grammar/reading.js';
import type { Attribution, CuedAttribution } from './attribution.js';

const REACH = 3; // paragraphs over which a quotation without a cue still belongs to the speaker before it

/**
 * Gives the quotations that no cue has claimed to the attribution before them: “A,” she said. “B.” and the paragraphs through
 * which a quotation runs on. Titles, nicknames and scare quotes stay unclaimed.
 */
export function attachQuotations(
  reading: Reading,
  found: readonly CuedAttribution[],
  taken: Uint8Array,
  searched: readonly boolean[],
): Attribution[] {
  const content: Stretch[][] = found.map((each) => [...each.content]);
  const { prose, quoted } = reading;
  const inOrder = found
    .map(({ cue, content: parts }, index) => ({ index, at: Math.max(cue.last, ...parts.map(({ last }) => last)) }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const orphans: Attribution[] = [];
  let next = 0;
  let speaker = -1; // the last attribution of speech before the quotation, and where it ends
  let reached = -1;
  for (const quote of quoted) {
    const from = quote.open < 0 ? quote.first : quote.open;
    while (next < inOrder.length && inOrder[next]!.at <= from) {
      const { index, at } = inOrder[next++]!;
      if (found[index]!.family === 'speech') {
        speaker = index;
        reached = at;
      }
    }
    if (taken[quote.first] || searched[prose.paragraphOf[from]!] === false || !isSpoken(reading, quote)) continue;
    const stretch = { first: from, last: quote.last + (quote.closed ? 1 : 0) };
    taken.fill(1, stretch.first, stretch.last);
    const near = speaker >= 0 && prose.paragraphOf[from]! - prose.paragraphOf[reached]! <= REACH;
    if (near) {
      content[speaker]!.push(stretch);
      reached = stretch.last - 1;
    } else orphans.push({ source: null, cue: null, content: [stretch], family: 'speech', rule: 'quotation' });
  }
  const joined = found.map((each, index) => ({ ...each, content: content[index]!.sort((a, b) => a.first - b.first) }));
  return [...joined, ...orphans];
}

/** Whether a quotation without a cue is speech: it makes a sentence of its own, or a long part of one. */
function isSpoken(reading: Reading, quote: Quoted): boolean {
  const { prose, classes } = reading;
  const from = quote.open < 0 ? quote.first : quote.open;
  const length = quote.last - quote.first;
  if (quote.single) return false;
  const behind = quote.last + (quote.closed ? 1 : 0);
  const opens = (prose.shapes[from]! & Shape.first) !== 0;
  const closes = behind >= prose.size || (prose.shapes[behind]! & Shape.first) !== 0 || isStop(reading, behind);
  if (opens && closes && length >= 3) return true;
  if (opens && length >= 5) return true;
  if (length < 5) return false;
  for (let i = quote.first; i < quote.last; i++)
    if (Any.finite[classes[i]!] || classes[i] === Class.contraction) return true;
  return length >= 8;
}
