import type { Cues } from '../../gazetteer/cues.js';
import type { Reading } from '../grammar/reading.js';
import { verbGroupAt } from '../grammar/verb-groups.js';
import { asSaid } from './as-said.js';
import type { Attribution, CuedAttribution } from './attribution.js';
import { attachQuotations } from './continued.js';
import { nounAttribution } from './nominal.js';
import { accordingTo, postposed } from './postposed.js';
import { signed } from './signed.js';
import { transcriptLines } from './transcript.js';
import { isVerbal, verbCue } from './verb-cues.js';
import { verbal } from './verbal.js';

/**
 * Every attribution of a text: source, cue and content, in the order of the cues. Cues within quotations are not looked at,
 * nor cues within what another cue attributes. Linear in the number of tokens: no rule looks farther than a fixed number of them.
 */
export function attributionsIn(reading: Reading, cues: Cues, searched: readonly boolean[]): Attribution[] {
  const found: CuedAttribution[] = [];
  const taken = new Uint8Array(reading.prose.size);
  for (const line of transcriptLines(reading, searched)) {
    taken.fill(1, Math.min(line.source!.first, line.content[0]!.first), line.content[0]!.last);
    found.push(line);
  }
  const { sentences } = reading.prose;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    const last = sentences[s + 1]!;
    if (searched[reading.prose.paragraphOf[first]!] === false) continue;
    inSentence(reading, cues, first, last, taken, found);
  }
  found.sort((a, b) => a.cue.first - b.cue.first);
  return attachQuotations(reading, found, taken, searched);
}

/** `earlier` are the attributions found so far in the same sentence. */
type Finder = (
  reading: Reading,
  i: number,
  cues: Cues,
  floor: number,
  taken: Uint8Array,
  earlier: readonly CuedAttribution[],
) => CuedAttribution | null;

function inSentence(
  reading: Reading,
  cues: Cues,
  first: number,
  last: number,
  taken: Uint8Array,
  found: CuedAttribution[],
): void {
  const earlier: CuedAttribution[] = [];
  // what is said to the end first, "…, she said": it rules the sentence; then the cues from left to right
  for (const finders of [OUTERMOST, OUTER, INNER]) {
    let floor = first;
    for (let i = first; i < last; i++) {
      if (reading.quoteOf[i]! >= 0) continue;
      if (taken[i]) {
        floor = Math.max(floor, i + 1);
        continue;
      }
      for (const finder of finders) {
        const attribution = finder(reading, i, cues, floor, taken, earlier);
        if (!attribution || attribution.content.some(({ first: a, last: b }) => overlaps(taken, a, b))) continue;
        for (const { first: a, last: b } of attribution.content) taken.fill(1, a, b);
        taken.fill(1, attribution.cue.first, attribution.cue.last);
        found.push(attribution);
        earlier.push(attribution);
        break;
      }
    }
  }
}

function overlaps(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

const OUTERMOST: readonly Finder[] = [
  (reading, i, cues, floor) => accordingTo(reading, i, floor, cues),
  asSaid,
  signed,
];

const OUTER: readonly Finder[] = [
  (reading, i, cues, floor, taken) => {
    if (!isVerbal(reading, i)) return null;
    return postposed(reading, verbGroupAt(reading, i, floor), verbCue(reading, i, cues), floor, taken, cues);
  },
];

const INNER: readonly Finder[] = [
  (reading, i, cues, floor, _taken, earlier) => {
    const cue = verbCue(reading, i, cues);
    return cue ? verbal(reading, i, cue, floor, cues, earlier) : null;
  },
  (reading, i, cues, floor) => nounAttribution(reading, i, floor, cues),
];
