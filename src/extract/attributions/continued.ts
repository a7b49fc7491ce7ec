import { Shape } from '../../text/prose.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import { isStop } from '../grammar/reading.js';
import type { Attribution } from './attribution.js';

/**
 * Gives the quotations that no cue has claimed to the attribution before them: “A,” she said. “B.” and the paragraphs through
 * which a quotation runs on. Short ones amid a sentence (titles, nicknames, scare quotes) stay unclaimed.
 */
export function attachQuotations(
  reading: Reading,
  found: readonly Attribution[],
  taken: Uint8Array,
  searched: readonly boolean[],
): Attribution[] {
  const content: Stretch[][] = found.map((each) => [...each.content]);
  const { prose, quoted } = reading;
  let k = -1; // the last attribution whose cue or content lies before the quotation
  let last = -1;
  const byEnd = found
    .map((each, index) => ({ index, at: Math.max(each.cue.last, ...each.content.map((c) => c.last)) }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  for (const quote of quoted) {
    const from = quote.open < 0 ? quote.first : quote.open;
    while (k + 1 < byEnd.length && byEnd[k + 1]!.at <= from) {
      k++;
      const each = found[byEnd[k]!.index]!;
      if (each.family === 'speech') last = byEnd[k]!.index;
    }
    if (taken[quote.first] || searched[prose.paragraphOf[from]!] === false) continue;
    if (!(prose.shapes[from]! & Shape.first)) continue; // amid a sentence
    const behind = quote.last + (quote.closed ? 1 : 0);
    const whole = behind >= prose.size || (prose.shapes[behind]! & Shape.first) !== 0 || isStop(reading, behind);
    if (!whole || quote.last - quote.first < 2) continue;
    const stretch = { first: from, last: behind };
    const owner = last >= 0 ? found[last]! : null;
    if (owner && prose.paragraphOf[owner.cue.first]! >= prose.paragraphOf[from]! - 6) content[last]!.push(stretch);
    taken.fill(1, from, behind);
  }
  return found.map((each, index) => ({ ...each, content: content[index]!.sort((a, b) => a.first - b.first) }));
}
